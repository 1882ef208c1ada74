import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { FileSystemAdapter as MockAdapter, normalizePath } from 'obsidian-test-mocks/obsidian';
import { resourceUrl, runOperation } from '../core/server';

export interface Times {
	ctime: number;
	mtime: number;
	size: number;
}

function toBase64(data: ArrayBuffer): string {
	let binary = '';
	for (const byte of new Uint8Array(data)) binary += String.fromCharCode(byte);
	return btoa(binary);
}

function fromBase64(text: string): ArrayBuffer {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
	return bytes.buffer;
}

const stamps = (options?: DataWriteOptions): Record<string, number> =>
	options?.mtime === undefined ? {} : { mtime: options.mtime };

/**
 * Reads and writes the folder through the server. It extends the mocks' desktop adapter only so that
 * `instanceof FileSystemAdapter` holds for plugins; nothing is kept in memory here.
 */
export class FolderAdapter extends MockAdapter {
	constructor(
		basePath: string,
		private readonly vaultName: string,
	) {
		super(basePath);
	}

	override getName(): string {
		return this.vaultName;
	}

	override getResourcePath(path: string): string {
		return resourceUrl(normalizePath(path));
	}

	override async exists(path: string, _sensitive?: boolean): Promise<boolean> {
		return (await runOperation('stat', normalizePath(path))) !== null;
	}

	override async stat(path: string): Promise<Stat | null> {
		return (await runOperation('stat', normalizePath(path))) as Stat | null;
	}

	override async list(path: string): Promise<ListedFiles> {
		return (await runOperation('list', path === '/' ? '' : normalizePath(path))) as ListedFiles;
	}

	override async read(path: string): Promise<string> {
		return (await runOperation('read', normalizePath(path))) as string;
	}

	override async readBinary(path: string): Promise<ArrayBuffer> {
		return fromBase64((await runOperation('read', normalizePath(path), { encoding: 'base64' })) as string);
	}

	async writeTimed(
		op: 'write' | 'create' | 'append',
		path: string,
		data: string | ArrayBuffer,
		{ expected = null, ...options }: DataWriteOptions & { readonly expected?: string | null } = {},
	): Promise<Times> {
		const content = typeof data === 'string' ? { data } : { data: toBase64(data), encoding: 'base64' };
		const condition = expected === null ? {} : { expected };
		return (await runOperation(op, normalizePath(path), { ...content, ...condition, ...stamps(options) })) as Times;
	}

	override async write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		await this.writeTimed('write', path, data, options);
	}

	override async writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		await this.writeTimed('write', path, data, options);
	}

	override async append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		await this.writeTimed('append', path, data, options);
	}

	override async appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		await this.writeTimed('append', path, data, options);
	}

	override async process(path: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		const after = fn(await this.read(path));
		await this.write(path, after, options);
		return after;
	}

	override async mkdir(path: string): Promise<void> {
		await runOperation('mkdir', normalizePath(path));
	}

	override async remove(path: string): Promise<void> {
		await runOperation('remove', normalizePath(path));
	}

	override async rmdir(path: string, recursive: boolean): Promise<void> {
		await runOperation('rmdir', normalizePath(path), { recursive });
	}

	override async rename(path: string, to: string): Promise<void> {
		await runOperation('rename', normalizePath(path), { to: normalizePath(to) });
	}

	override async copy(path: string, to: string): Promise<void> {
		await runOperation('copy', normalizePath(path), { to: normalizePath(to) });
	}

	/** A browser page cannot reach the system's bin: like the real one it answers false, and the caller uses `.trash`. */
	override async trashSystem(_path: string): Promise<boolean> {
		return Promise.resolve(false);
	}

	override async trashLocal(path: string): Promise<void> {
		await runOperation('trash', normalizePath(path));
	}
}
