import type { TFile } from 'obsidian-test-mocks/obsidian';

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '');

/** Files by their lower-case name, for resolving links without going through the vault. */
export class LinkIndex {
	private readonly byName = new Map<string, TFile[]>();

	add(file: TFile, name = file.name): void {
		const key = name.toLowerCase();
		const list = this.byName.get(key);
		if (list === undefined) this.byName.set(key, [file]);
		else list.push(file);
	}

	remove(file: TFile, name = file.name): void {
		const key = name.toLowerCase();
		const rest = (this.byName.get(key) ?? []).filter((one) => one !== file);
		if (rest.length === 0) this.byName.delete(key);
		else this.byName.set(key, rest);
	}

	named(name: string): readonly TFile[] {
		return this.byName.get(name.toLowerCase()) ?? [];
	}

	/**
	 * The file a link means: `./` and `../` from the note, a path from the root, else the file of that name that
	 * lies in the note's own folder, else the one with the shortest path. (Obsidian help, "Internal links"; the order
	 * of the candidates as seen in the app.)
	 */
	resolve(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === '') return null;
		const name = linkpath.slice(linkpath.lastIndexOf('/') + 1);
		const candidates = [...this.named(name), ...this.named(`${name}.md`)];
		if (candidates.length === 0) return null;
		const matches = (path: string, wanted: string): boolean => {
			const [a, b] = [path.toLowerCase(), wanted.toLowerCase()];
			return a === b || a === `${b}.md`;
		};
		if (/^\.{1,2}\//.test(linkpath)) {
			const parts = folderOf(sourcePath).split('/').slice(0, -1);
			for (const part of linkpath.split('/')) {
				if (part === '..') parts.pop();
				else if (part !== '.') parts.push(part);
			}
			return candidates.find((file) => matches(file.path, parts.join('/'))) ?? null;
		}
		const wanted = linkpath.replace(/^\/+/, '');
		const exact = candidates.find((file) => matches(file.path, wanted));
		if (exact !== undefined) return exact;
		if (linkpath.startsWith('/')) return null;
		const ending = candidates.filter((file) => {
			const path = file.path.toLowerCase();
			const tail = `/${wanted.toLowerCase()}`;
			return path.endsWith(tail) || path.endsWith(`${tail}.md`);
		});
		const home = folderOf(sourcePath);
		const near = (file: TFile): number => (home !== '' && file.path.startsWith(home) ? 0 : 1);
		ending.sort((a, b) => near(a) - near(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
		return ending[0] ?? null;
	}
}
