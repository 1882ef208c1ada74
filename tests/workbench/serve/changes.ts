import { watch, type FSWatcher } from 'chokidar';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { isHidden, type FileEntry, type VaultFolder } from './vault-folder';

export interface Change {
	readonly type: 'file' | 'folder' | 'gone' | 'config';
	readonly path: string;
	/** Grows with everything the server does, so that the app can tell news from an echo. */
	readonly sequence: number;
	readonly entry?: FileEntry;
}

/** Tells what changed in the folder, whoever changed it; the app recognises the echo of its own writes. */
export class ChangeFeed {
	private readonly listeners = new Set<(change: Change) => void>();
	private watcher: FSWatcher | null = null;
	sequence = 0;

	constructor(private readonly folder: VaultFolder) {}

	/** Resolves when every folder is watched, or after three seconds in a very large vault. */
	async start(): Promise<void> {
		const watcher = watch(this.folder.root, {
			ignoreInitial: true,
			ignored: (full) => {
				const relative = this.folder.relative(full);
				// Of the hidden folders only the plugins' data files concern the app.
				return isHidden(relative) && !/^\.obsidian(?:$|\/plugins(?:$|\/[^/]+(?:$|\/data\.json$)))/.test(relative);
			},
		});
		this.watcher = watcher;
		watcher.on('all', (event, full) => {
			void this.report(event, this.folder.relative(full));
		});
		await new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, 3000);
			watcher.once('ready', () => {
				clearTimeout(timer);
				resolve();
			});
		});
	}

	subscribe(listener: (change: Change) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	async stop(): Promise<void> {
		this.listeners.clear();
		await this.watcher?.close();
	}

	private async report(event: string, vaultPath: string): Promise<void> {
		if (vaultPath === '') return;
		const send = (type: Change['type'], entry?: FileEntry): void => {
			const change: Change = { type, path: vaultPath, sequence: this.sequence, ...(entry === undefined ? {} : { entry }) };
			for (const listener of this.listeners) listener(change);
		};
		if (isHidden(vaultPath)) {
			if (vaultPath.endsWith('/data.json')) send('config');
			return;
		}
		// What counts is what is on disk now: the event may be older than what followed it.
		if (event === 'addDir') {
			const stat = await fs.stat(path.join(this.folder.root, vaultPath)).catch(() => null);
			if (stat?.isDirectory() === true) send('folder');
		} else if (event === 'add' || event === 'change') {
			const entry = await this.folder.entry(vaultPath);
			if (entry !== null) send('file', entry);
		} else if (event === 'unlink' || event === 'unlinkDir') {
			const stat = await fs.stat(path.join(this.folder.root, vaultPath)).catch(() => null);
			if (stat === null) send('gone');
		}
	}
}
