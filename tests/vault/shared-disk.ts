// One folder under several windows, devices or processes: each has a vault of its own, and they meet on the disk alone.
import type { App } from 'obsidian';

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
		const file = (path: string) => (files.has(path) ? { path } : null);
		const folders = new Set<string>();
		return {
			vault: {
				create,
				createBinary: create,
				createFolder: async (path: string) => {
					await this.step();
					if (folders.has(path)) throw new Error('Folder already exists.');
					folders.add(path);
				},
				getFolderByPath: (path: string) => (folders.has(path) ? { path, children: [] } : null),
				getAbstractFileByPath: file,
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
