import { watch, type FSWatcher } from 'chokidar';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { Turns } from '../task-queue';
import { isHidden, type FileEntry, type VaultFolder } from './vault-folder';

/** A note that was changed may be half-written still, and the watcher takes two changes close together for one. */
const SECOND_LOOK_MS = 150;

export interface Change {
	readonly type: 'file' | 'folder' | 'gone' | 'config';
	readonly path: string;
	/** Grows with everything the server does, so that the app can tell news from an echo. */
	readonly sequence: number;
	readonly entry?: FileEntry;
}

/**
 * Tells what changed in the folder, whoever changed it; the app recognises the echo of its own writes. On one path, reading
 * what changed and the app's own operations take turns, so that nothing read before a write is told as news after it.
 */
export class ChangeFeed {
	private readonly listeners = new Set<(change: Change) => void>();
	private readonly turns = new Turns();
	private readonly looks = new Set<NodeJS.Timeout>();
	private watcher: FSWatcher | null = null;
	private sequence = 0;

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

	/** Does what the app asks for; what is told of that path from then on has this number or a higher one. */
	async operation<Result>(
		vaultPath: string,
		work: () => Promise<Result>,
	): Promise<{ readonly sequence: number; readonly result: Result }> {
		return this.turns.take(vaultPath, async () => {
			const result = await work();
			this.sequence += 1;
			return { sequence: this.sequence, result };
		});
	}

	async stop(): Promise<void> {
		this.listeners.clear();
		for (const look of this.looks) clearTimeout(look);
		await this.watcher?.close();
	}

	private async report(event: string, vaultPath: string): Promise<void> {
		if (vaultPath === '') return;
		const send = (type: Change['type'], entry?: FileEntry): void => {
			const change: Change = {
				type,
				path: vaultPath,
				sequence: this.sequence,
				...(entry === undefined ? {} : { entry }),
			};
			for (const listener of this.listeners) listener(change);
		};
		if (isHidden(vaultPath)) {
			if (vaultPath.endsWith('/data.json')) send('config');
			return;
		}
		// What counts is what is on disk now: the event may be older than what followed it.
		await this.turns.take(vaultPath, async () => {
			if (event === 'add' || event === 'change') {
				const entry = await this.folder.entry(vaultPath);
				if (entry === null) return;
				send('file', entry);
				this.lookAgain(entry);
				return;
			}
			const stat = await fs.stat(path.join(this.folder.root, vaultPath)).catch(() => null);
			if (event === 'addDir' && stat?.isDirectory() === true) send('folder');
			if ((event === 'unlink' || event === 'unlinkDir') && stat === null) send('gone');
		});
	}

	private lookAgain({ path: vaultPath, mtime, size }: FileEntry): void {
		const look = setTimeout(() => {
			this.looks.delete(look);
			void this.folder.times(vaultPath).then((now) => {
				if (now !== null && (now.mtime !== mtime || now.size !== size)) void this.report('change', vaultPath);
			});
		}, SECOND_LOOK_MS);
		this.looks.add(look);
	}
}
