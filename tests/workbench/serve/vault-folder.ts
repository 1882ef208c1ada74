import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';

export interface FileEntry {
	readonly path: string;
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
	/** The text of notes and other small text files, so that the app starts from one response. */
	readonly content?: string;
}

export interface Snapshot {
	readonly files: readonly FileEntry[];
	readonly folders: readonly string[];
}

/** Thrown with the code Node would give, so that the app can show what the real adapter shows. */
export class VaultError extends Error {
	constructor(
		readonly code: string,
		message: string,
	) {
		super(message);
	}
}

const TEXT = /\.(?:md|base|canvas|json|css|txt|csv|svg)$/i;

export const isHidden = (vaultPath: string): boolean => vaultPath.split('/').some((part) => part.startsWith('.'));

/** A folder of notes on disk; every path is relative to it, with forward slashes, and cannot leave it. */
export class VaultFolder {
	readonly root: string;
	private realRoot: string | null = null;

	constructor(root: string) {
		this.root = path.resolve(root);
	}

	async resolve(vaultPath: string): Promise<string> {
		const refuse = (): never => {
			throw new VaultError('EACCES', `EACCES: outside the vault, '${vaultPath}'`);
		};
		if (vaultPath.includes('\0') || path.isAbsolute(vaultPath) || /^[A-Za-z]:/.test(vaultPath)) refuse();
		const full = path.resolve(this.root, vaultPath);
		if (full !== this.root && !full.startsWith(this.root + path.sep)) refuse();
		// A symbolic link inside the vault must not lead out of it either.
		this.realRoot ??= await fs.realpath(this.root);
		let existing = full;
		for (;;) {
			const real = await fs.realpath(existing).catch(() => null);
			if (real !== null) {
				if (real !== this.realRoot && !real.startsWith(this.realRoot + path.sep)) refuse();
				return full;
			}
			existing = path.dirname(existing);
		}
	}

	relative(full: string): string {
		return path.relative(this.root, full).split(path.sep).join('/');
	}

	snapshot(): Snapshot {
		// Synchronously: for thousands of small files that takes a tenth of the time, and nothing else is asked meanwhile.
		const files: FileEntry[] = [];
		const folders: string[] = [];
		const walk = (folder: string): void => {
			const deeper: string[] = [];
			for (const entry of readdirSync(path.join(this.root, folder), { withFileTypes: true })) {
				if (entry.name.startsWith('.')) continue;
				const child = folder === '' ? entry.name : `${folder}/${entry.name}`;
				if (entry.isDirectory()) {
					folders.push(child);
					deeper.push(child);
				} else if (entry.isFile()) {
					const full = path.join(this.root, child);
					const head = { path: child, ...times(statSync(full)) };
					files.push(TEXT.test(child) ? { ...head, content: readFileSync(full, 'utf8') } : head);
				}
			}
			for (const child of deeper) walk(child);
		};
		walk('');
		return { files, folders };
	}

	/** When a file was made and changed, and its length in bytes; null when there is no file. */
	async times(vaultPath: string): Promise<ReturnType<typeof times> | null> {
		const stat = await fs.stat(path.join(this.root, vaultPath)).catch(() => null);
		return stat?.isFile() === true ? times(stat) : null;
	}

	/** What is on disk at a path now, with its text when it is a text file; null when there is no file. */
	async entry(vaultPath: string): Promise<FileEntry | null> {
		try {
			const found = await this.times(vaultPath);
			if (found === null) return null;
			const head = { path: vaultPath, ...found };
			return TEXT.test(vaultPath)
				? { ...head, content: await fs.readFile(path.join(this.root, vaultPath), 'utf8') }
				: head;
		} catch {
			return null;
		}
	}
}

export const times = (stat: Stats): { ctime: number; mtime: number; size: number } => ({
	ctime: Math.round(stat.birthtimeMs),
	mtime: Math.round(stat.mtimeMs),
	size: stat.size,
});
