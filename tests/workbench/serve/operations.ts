import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { VaultError, times, type VaultFolder } from './vault-folder';

export interface Operation {
	readonly op: string;
	readonly path: string;
	readonly to?: string;
	readonly data?: string;
	readonly encoding?: 'utf8' | 'base64';
	/** The text that a write may take the place of; any when absent. */
	readonly expected?: string;
	readonly recursive?: boolean;
	readonly mtime?: number;
	readonly ctime?: number;
}

type Handler = (folder: VaultFolder, full: string, operation: Operation) => Promise<unknown>;

const bytes = (operation: Operation): Buffer => Buffer.from(operation.data ?? '', operation.encoding ?? 'utf8');

const stamp = async (full: string, operation: Operation): Promise<unknown> => {
	if (operation.mtime !== undefined) {
		const when = new Date(operation.mtime);
		await fs.utimes(full, when, when);
	}
	return times(await fs.stat(full));
};

const handlers: Readonly<Record<string, Handler>> = {
	read: async (_folder, full, { encoding }) => fs.readFile(full, encoding === 'base64' ? 'base64' : 'utf8'),
	stat: async (_folder, full) => {
		const stat = await fs.stat(full).catch(() => null);
		return stat === null ? null : { type: stat.isDirectory() ? 'folder' : 'file', ...times(stat) };
	},
	list: async (folder, full) => {
		const entries = await fs.readdir(full, { withFileTypes: true });
		const names = (wanted: (entry: (typeof entries)[number]) => boolean): string[] =>
			entries.filter(wanted).map((entry) => folder.relative(path.join(full, entry.name)));
		return { files: names((entry) => entry.isFile()), folders: names((entry) => entry.isDirectory()) };
	},
	write: async (_folder, full, operation) => {
		const { expected } = operation;
		if (expected !== undefined && (await fs.readFile(full, 'utf8')) !== expected)
			throw new VaultError('ECHANGED', `The file has changed meanwhile, '${operation.path}'`);
		await fs.writeFile(full, bytes(operation));
		return stamp(full, operation);
	},
	create: async (_folder, full, operation) => {
		await fs.writeFile(full, bytes(operation), { flag: 'wx' });
		return stamp(full, operation);
	},
	append: async (_folder, full, operation) => {
		await fs.appendFile(full, bytes(operation));
		return stamp(full, operation);
	},
	mkdir: async (_folder, full) => {
		await fs.mkdir(full, { recursive: true });
		return null;
	},
	remove: async (_folder, full) => {
		await fs.unlink(full);
		return null;
	},
	rmdir: async (_folder, full, { recursive }) => {
		if (recursive === true) await fs.rm(full, { recursive: true });
		else await fs.rmdir(full);
		return null;
	},
	rename: async (folder, full, { to = '' }) => {
		const target = await folder.resolve(to);
		const taken = await fs.stat(target).catch(() => null);
		const same = taken !== null && full.toLowerCase() === target.toLowerCase();
		if (taken !== null && !same) throw new VaultError('EEXIST', 'Destination file already exists!');
		await fs.rename(full, target);
		return null;
	},
	copy: async (folder, full, { to = '' }) => {
		const target = await folder.resolve(to);
		await fs.cp(full, target, { recursive: true, errorOnExist: true, force: false });
		return times(await fs.stat(target));
	},
	trash: async (folder, full, operation) => {
		const trash = path.join(folder.root, '.trash');
		await fs.mkdir(path.join(trash, path.dirname(operation.path)), { recursive: true });
		const parsed = path.parse(operation.path);
		for (let index = 0; ; index += 1) {
			const name = index === 0 ? parsed.base : `${parsed.name} ${index}${parsed.ext}`;
			const target = path.join(trash, parsed.dir, name);
			if ((await fs.stat(target).catch(() => null)) === null) {
				await fs.rename(full, target);
				return null;
			}
		}
	},
};

export async function runOperation(folder: VaultFolder, operation: Operation): Promise<unknown> {
	const handler = handlers[operation.op];
	if (handler === undefined) throw new VaultError('EINVAL', `Unknown operation ${operation.op}`);
	return handler(folder, await folder.resolve(operation.path), operation);
}
