// One folder under several windows, devices or processes: each has a vault of its own, and they meet on the disk alone.
import type { App } from 'obsidian';
import { withFrontMatter } from '../workbench/app/vault/front-matter';
import { Turns } from '../workbench/task-queue';

/** Shifts the order of steps from one race to the next, the same way in every run. */
export function steps(seed: number): () => Promise<void> {
	let state = seed * 2_654_435_761;
	return async () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		for (let turns = state % 7; turns > 0; turns -= 1) await Promise.resolve();
	};
}

export class SharedDisk {
	readonly files = new Map<string, string>();
	/** What was put into the bin, by path. */
	readonly trashed = new Map<string, string>();
	/** What was removed for good. */
	readonly removed: string[] = [];
	/** Makes the next new file fail with this message after so many characters; `null` for none. */
	failing: { readonly message: string; readonly after: number } | null = null;
	/**
	 * Whether a note is read, changed and written in one step, as between windows of one app; else, as between two devices,
	 * something may come between.
	 */
	atomic = true;
	/** Does something between the look at a path and the making of its file. */
	between: (path: string) => void = () => {};

	constructor(readonly step: () => Promise<void> = async () => Promise.resolve()) {}

	/** The app of a window over this folder, so far as making files asks of it. */
	window(): App {
		const { files, trashed, removed } = this;
		const create = async (path: string, content: string | ArrayBuffer): Promise<void> => {
			const text = typeof content === 'string' ? content : [...new Uint8Array(content)].join(' ');
			await this.step();
			this.between(path);
			if (files.has(path)) throw new Error('File already exists.');
			// A file is there before all of it is written.
			files.set(path, '');
			await this.step();
			const { failing } = this;
			this.failing = null;
			files.set(path, failing === null ? text : text.slice(0, failing.after));
			if (failing !== null) throw new Error(failing.message);
		};
		const known = new Map<string, { readonly path: string }>();
		const file = (path: string) => {
			if (!files.has(path)) return null;
			if (!known.has(path)) known.set(path, { path });
			return known.get(path) ?? null;
		};
		const queue = new Turns();
		const processFrontMatter = async (
			{ path }: { readonly path: string },
			work: (frontmatter: Record<string, unknown>) => void,
		): Promise<void> =>
			queue.take(path, async () => {
				await this.step();
				const before = files.get(path) ?? '';
				if (!this.atomic) await this.step();
				const after = withFrontMatter(before, work);
				if (!this.atomic) {
					// Opening a file to write it empties it first.
					files.set(path, '');
					await this.step();
				}
				files.set(path, after);
				await this.step();
			});
		const folders = new Set<string>();
		const folder = (path: string) => (folders.has(path) ? { path, children: [] } : null);
		return {
			workspace: { getLeavesOfType: () => [] },
			fileManager: { processFrontMatter },
			vault: {
				read: async ({ path }: { readonly path: string }) => {
					await this.step();
					return files.get(path) ?? '';
				},
				create,
				createBinary: create,
				createFolder: async (path: string) => {
					await this.step();
					if (folders.has(path)) throw new Error('Folder already exists.');
					folders.add(path);
				},
				getRoot: () => ({ path: '/', children: [] }),
				getFolderByPath: folder,
				getAbstractFileByPath: (path: string) => file(path) ?? folder(path),
				getFileByPath: file,
				adapter: {
					exists: async (path: string) => {
						await this.step();
						return files.has(path);
					},
					read: async (path: string) => files.get(path) ?? '',
					readBinary: async (path: string) => Uint8Array.from((files.get(path) ?? '').split(' ').map(Number)).buffer,
					remove: async (path: string) => {
						removed.push(path);
						files.delete(path);
					},
					trashLocal: async (path: string) => {
						trashed.set(path, files.get(path) ?? '');
						files.delete(path);
					},
				},
			},
		} as unknown as App;
	}
}
