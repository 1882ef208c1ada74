import type { DataWriteOptions } from 'obsidian';
import { normalizePath, TFile, TFolder, Vault as MockVault, type TAbstractFile } from 'obsidian-test-mocks/obsidian';
import { isOldNews, type Change, type FileEntry, type Snapshot } from '../core/server';
import { Turns } from '../../task-queue';
import type { FolderAdapter, Times } from './adapter';

/**
 * The mocks' vault with its files on disk. Order as in the real app: the file is written, then the event is
 * triggered, then the promise resolves (the adapter awaits its own reconciliation before `Vault.modify` returns).
 */
export class Vault extends MockVault {
	private readonly texts = new Map<string, string>();
	/** `process` reads what the write before it wrote. */
	private readonly turns = new Turns();
	private loading = false;
	private readonly apart = new URLSearchParams(location.search).get('devices') === 'apart';

	constructor(
		readonly folder: FolderAdapter,
		private readonly vaultName: string,
	) {
		super(folder);
	}

	override getName(): string {
		return this.vaultName;
	}

	override getResourcePath(file: TFile): string {
		return this.folder.getResourcePath(file.path);
	}

	getConfig(key: string): unknown {
		return this.getConfig__(key);
	}

	setConfig(key: string, value: unknown): void {
		this.setConfig__(key, value);
		this.trigger('config-changed', key);
	}

	/** Files and folders of the whole vault; 'create' fires for each, as the API documents for the time of loading. */
	load(snapshot: Snapshot): void {
		this.loading = true;
		for (const path of [...snapshot.folders].sort()) this.addFolder(path);
		for (const entry of snapshot.files) this.addFile(entry);
		this.loading = false;
		for (const file of Object.values(this.fileMap__)) if (file.path !== '/') this.trigger('create', file);
	}

	private addFolder(path: string): TFolder {
		const existing = this.fileMap__[path];
		if (existing instanceof TFolder) return existing;
		const slash = path.lastIndexOf('/');
		if (slash > 0) this.addFolder(path.slice(0, slash));
		const folder = TFolder.create__(this, path);
		this.setVaultAbstractFile__(path, folder);
		if (!this.loading) this.trigger('create', folder);
		return folder;
	}

	private addFile(entry: FileEntry): TFile {
		const slash = entry.path.lastIndexOf('/');
		if (slash > 0) this.addFolder(entry.path.slice(0, slash));
		const file = TFile.create__(this, entry.path);
		file.stat = { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
		if (entry.content !== undefined) this.texts.set(entry.path, entry.content);
		this.setVaultAbstractFile__(entry.path, file);
		return file;
	}

	/** As the mock's, without looking through all siblings: a folder may hold thousands. */
	override setVaultAbstractFile__(path: string, file: TAbstractFile): void {
		const before = this.fileMap__[path];
		if (before !== undefined && before !== file) super.deleteVaultAbstractFile__(path);
		const slash = path.lastIndexOf('/');
		const parent = this.fileMap__[slash > 0 ? path.slice(0, slash) : '/'];
		const siblings = parent instanceof TFolder ? parent.children : null;
		if (parent instanceof TFolder) parent.children = [];
		super.setVaultAbstractFile__(path, file);
		if (siblings !== null && parent instanceof TFolder) {
			if (before === file) parent.children = siblings;
			else {
				siblings.push(file);
				parent.children = siblings;
			}
		}
	}

	/** The text as last seen, without asking the disk; null for a file whose text is not kept. */
	textOf(path: string): string | null {
		return this.texts.get(path) ?? null;
	}

	override async read(file: TFile): Promise<string> {
		return this.folder.read(file.path);
	}

	override async cachedRead(file: TFile): Promise<string> {
		return this.texts.get(file.path) ?? this.folder.read(file.path);
	}

	override async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
		return this.createFile(path, data, options);
	}

	override async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
		return this.createFile(path, data, options);
	}

	private async createFile(rawPath: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
		const path = normalizePath(rawPath);
		return this.turns.take(path, async () => {
			if (this.getAbstractFileByPathInsensitive__(path) !== null) throw new Error('File already exists.');
			let times: Times;
			try {
				times = await this.folder.writeTimed('create', path, data, options);
			} catch (error) {
				if ((error as { code?: string }).code === 'EEXIST') throw new Error('File already exists.', { cause: error });
				throw error;
			}
			const file = this.addFile({ path, ...times, ...(typeof data === 'string' ? { content: data } : {}) });
			this.trigger('create', file);
			return file;
		});
	}

	override async createFolder(rawPath: string): Promise<TFolder> {
		const path = normalizePath(rawPath);
		if (this.getAbstractFileByPathInsensitive__(path) !== null) throw new Error('Folder already exists.');
		await this.folder.mkdir(path);
		return this.addFolder(path);
	}

	override async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		await this.turns.take(file.path, async () => this.writeFile(file, data, options));
	}

	override async modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		await this.turns.take(file.path, async () => this.writeFile(file, data, options));
	}

	override async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		await this.process(file, (before) => before + data, options);
	}

	/**
	 * "Atomically read, modify, and save the contents of a note" (obsidian.d.ts): so it is between all windows of one app, which
	 * share one vault in one process. Two pages here stand for such windows, and the server refuses a write over a text that has
	 * changed meanwhile; `fn` then runs again. With `?devices=apart` a page stands for a device of its own, where nothing does so.
	 */
	override async process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.turns.take(file.path, async () => {
			for (;;) {
				const before = await this.folder.read(file.path);
				const after = fn(before);
				if (after === before) return after;
				try {
					await this.writeFile(file, after, { ...options, expected: this.apart ? null : before });
					return after;
				} catch (error) {
					if ((error as { code?: string }).code !== 'ECHANGED') throw error;
				}
			}
		});
	}

	private async writeFile(
		file: TFile,
		data: string | ArrayBuffer,
		options: (DataWriteOptions & { readonly expected?: string | null }) | undefined,
	): Promise<void> {
		const text = typeof data === 'string' ? data : null;
		// A file deleted meanwhile must not come back from a late write.
		if (this.fileMap__[file.path] !== file) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
		const times = await this.folder.writeTimed('write', file.path, data, options);
		if (text !== null) this.texts.set(file.path, text);
		file.stat = { ...file.stat, mtime: times.mtime, size: times.size };
		this.trigger('modify', file);
	}

	override async delete(file: TAbstractFile, _force?: boolean): Promise<void> {
		await this.turns.take(file.path, async () => {
			if (file instanceof TFolder) await this.folder.rmdir(file.path, true);
			else await this.folder.remove(file.path);
			this.forget(file);
		});
	}

	override async trash(file: TAbstractFile, system: boolean): Promise<void> {
		await this.turns.take(file.path, async () => {
			if (!(system && (await this.folder.trashSystem(file.path)))) await this.folder.trashLocal(file.path);
			this.forget(file);
		});
	}

	/** Children go before their folder, each with its own event, as in the real app. */
	private forget(file: TAbstractFile): void {
		if (this.fileMap__[file.path] !== file) return;
		if (file instanceof TFolder) for (const child of [...file.children]) this.forget(child);
		this.texts.delete(file.path);
		this.deleteVaultAbstractFile__(file.path);
		this.trigger('delete', file);
	}

	override async rename(file: TAbstractFile, rawPath: string): Promise<void> {
		const from = file.path;
		const to = normalizePath(rawPath);
		const taken = this.getAbstractFileByPathInsensitive__(to);
		if (taken !== null && taken !== file) throw new Error('Destination file already exists!');
		await this.turns.take(from, async () => {
			await this.folder.rename(from, to);
			const moved: [TAbstractFile, string][] = [];
			const collect = (one: TAbstractFile): void => {
				moved.push([one, one.path]);
				if (one instanceof TFolder) for (const child of one.children) collect(child);
			};
			collect(file);
			for (const [one, before] of moved) {
				const after = to + before.slice(from.length);
				const text = this.texts.get(before);
				this.deleteVaultAbstractFile__(before);
				if (text !== undefined) {
					this.texts.delete(before);
					this.texts.set(after, text);
				}
				one.path = after;
				one.name = after.slice(after.lastIndexOf('/') + 1);
				if (one instanceof TFile) {
					const dot = one.name.lastIndexOf('.');
					one.extension = dot > 0 ? one.name.slice(dot + 1).toLowerCase() : '';
					one.basename = dot > 0 ? one.name.slice(0, dot) : one.name;
				} else if (one instanceof TFolder) one.children = [];
			}
			for (const [one] of moved) this.setVaultAbstractFile__(one.path, one);
			for (const [one, before] of moved) this.trigger('rename', one, before);
		});
	}

	override async copy(file: TFile, newPath: string): Promise<TFile> {
		const text = this.texts.get(file.path);
		return text === undefined ? this.createBinary(newPath, await this.readBinary(file)) : this.create(newPath, text);
	}

	override async readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.folder.readBinary(file.path);
	}

	/** What happened on disk, by whomever; the echo of an own write finds nothing to do. */
	async take(change: Change): Promise<void> {
		// An own write that was under way when this came may have made it old.
		await this.turns.settled(change.path);
		if (isOldNews(change)) return;
		const existing = this.fileMap__[change.path];
		if (change.type === 'gone') {
			if (existing !== undefined) this.forget(existing);
		} else if (change.type === 'folder') {
			this.addFolder(change.path);
		} else if (change.entry !== undefined) {
			const { entry } = change;
			if (!(existing instanceof TFile)) {
				this.trigger('create', this.addFile(entry));
				return;
			}
			const same =
				entry.content === undefined
					? existing.stat.mtime === entry.mtime && existing.stat.size === entry.size
					: this.texts.get(entry.path) === entry.content;
			existing.stat = { ...existing.stat, mtime: entry.mtime, size: entry.size };
			if (same) return;
			if (entry.content !== undefined) this.texts.set(entry.path, entry.content);
			this.trigger('modify', existing);
		}
	}
}
