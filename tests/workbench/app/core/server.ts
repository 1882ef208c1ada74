import { Turns } from '../../task-queue';

/** How the app talks to the server that holds the folder. */

export interface FileEntry {
	readonly path: string;
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
	readonly content?: string;
}

export interface Manifest {
	id: string;
	name: string;
	version: string;
	minAppVersion?: string;
	description?: string;
	author?: string;
	isDesktopOnly?: boolean;
	dir?: string;
}

export interface ServedPlugin {
	readonly index: number;
	readonly manifest: Manifest;
}

/** The versions of a plugin's files that are on the disk now; null for one that is not there. */
export interface PluginVersions {
	readonly script: string | null;
	readonly styles: string | null;
}

export interface Snapshot {
	readonly vault: string;
	readonly basePath: string;
	readonly files: readonly FileEntry[];
	readonly folders: readonly string[];
	readonly plugins: readonly ServedPlugin[];
}

export interface Change {
	readonly type: 'file' | 'folder' | 'gone' | 'config';
	readonly path: string;
	readonly sequence: number;
	readonly entry?: FileEntry;
}

const token = document.querySelector<HTMLMetaElement>('meta[name="workbench-token"]')?.content ?? '';
const headers = { 'x-workbench-token': token };

/** An error with the code Node's file system gives, as a plugin would see it in the real adapter. */
export class FileSystemError extends Error {
	constructor(
		readonly code: string,
		message: string,
	) {
		super(message);
	}
}

export async function fetchSnapshot(): Promise<Snapshot> {
	const response = await fetch('/api/snapshot', { headers });
	return (await response.json()) as Snapshot;
}

export async function fetchPluginVersions(index: number): Promise<PluginVersions> {
	const response = await fetch(`/api/plugin?index=${index}`, { headers });
	return (await response.json()) as PluginVersions;
}

export const resourceUrl = (path: string): string =>
	`/resource/${path.split('/').map(encodeURIComponent).join('/')}?token=${token}`;

interface Fault {
	readonly operation: string;
	readonly message: string;
	readonly path: string | null;
	/** Half of the data reaches the disk before the operation fails. */
	readonly halfway: boolean;
}

const faults: Fault[] = [];
let pending = 0;
/** The server's count at our own last write of each path: a change reported before it is old news. */
const ownSequence = new Map<string, number>();

/** Makes the next operation of that name (`write`, `create`, `rename`, … or `*`) fail, perhaps only at one path. */
export function failNext(operation: string, message: string, path: string | null = null, halfway = false): void {
	faults.push({ operation, message, path, halfway });
}

export const pendingOperations = (): number => pending;

const MUTATING = new Set(['write', 'create', 'append', 'mkdir', 'remove', 'rmdir', 'rename', 'copy', 'trash']);

const turns = new Turns();

/** Operations on one path follow one another, as in the real adapter. */
export async function runOperation(op: string, path: string, rest: Record<string, unknown> = {}): Promise<unknown> {
	return turns.take(path, async () => send(op, path, rest));
}

async function send(op: string, path: string, rest: Record<string, unknown>): Promise<unknown> {
	const fault = faults.findIndex(
		(one) => (one.operation === op || one.operation === '*') && (one.path === null || one.path === path),
	);
	if (fault !== -1) {
		const [failed] = faults.splice(fault, 1);
		const { data } = rest;
		if (failed?.halfway === true && typeof data === 'string')
			await send(op, path, { ...rest, data: data.slice(0, Math.floor(data.length / 2)) });
		await Promise.resolve();
		throw new FileSystemError('EIO', failed?.message ?? 'EIO');
	}
	pending += 1;
	try {
		const response = await fetch('/api/operation', {
			method: 'POST',
			headers,
			body: JSON.stringify({ op, path, ...rest }),
		});
		const answer = (await response.json()) as {
			sequence?: number;
			result?: unknown;
			error?: { code: string; message: string };
		};
		if (answer.error !== undefined) throw new FileSystemError(answer.error.code, answer.error.message);
		if (MUTATING.has(op) && answer.sequence !== undefined) {
			ownSequence.set(path, answer.sequence);
			if (typeof rest['to'] === 'string') ownSequence.set(rest['to'], answer.sequence);
		}
		return answer.result;
	} finally {
		pending -= 1;
	}
}

/** Calls back for every change on disk. */
export function followChanges(listener: (change: Change) => void): void {
	const source = new EventSource(`/api/changes?token=${token}`);
	source.onmessage = (event: MessageEvent<string>) => listener(JSON.parse(event.data) as Change);
}

/** Whether this app has itself written there since. */
export const isOldNews = ({ path, sequence }: Change): boolean => sequence < (ownSequence.get(path) ?? 0);
