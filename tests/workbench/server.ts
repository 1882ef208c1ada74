import * as fs from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as path from 'node:path';
import { bundleApp } from './serve/bundle';
import { Mount, type MountOptions } from './serve/mount';
import type { Operation } from './serve/operations';
import { pageFor } from './serve/page';
import { body, send, sendForGood, sendJson } from './serve/reply';
import { VaultError } from './serve/vault-folder';

export interface WorkbenchOptions extends MountOptions {
	/** A free one is taken when absent. */
	readonly port?: number;
}

export interface RunningWorkbench {
	readonly url: string;
	close(): Promise<void>;
}

export interface WorkbenchServer extends RunningWorkbench {
	/** Serves one more folder, at an address of its own, until it is closed. */
	mount(options: MountOptions): Promise<RunningWorkbench>;
}

const MIME: Readonly<Record<string, string>> = {
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.gif': 'image/gif',
	'.svg': 'image/svg+xml',
	'.webp': 'image/webp',
	'.pdf': 'application/pdf',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
};

/** Another after every change of a file; null where there is none. */
async function versionOf(full: string): Promise<string | null> {
	const stat = await fs.stat(full).catch(() => null);
	return stat === null ? null : `${stat.mtimeMs}-${stat.size}`;
}

/** Serves the app over folders of notes, on the loopback address alone. */
export async function startServer(wantedPort = 0): Promise<WorkbenchServer> {
	const bundle = await bundleApp();
	const mounts = new Map<string, Mount>();
	/** A plugin keeps its number, and so its address, for as long as the server runs. */
	const pluginFolders: string[] = [];
	let mounted = 0;

	const numberOf = (folder: string): number => {
		if (!pluginFolders.includes(folder)) pluginFolders.push(folder);
		return pluginFolders.indexOf(folder);
	};

	const pluginFile = (index: number, file: string): string => {
		const pluginFolder = pluginFolders[index];
		if (pluginFolder === undefined || (file !== 'main.js' && file !== 'styles.css'))
			throw new VaultError('ENOENT', 'No such plugin file');
		return path.join(pluginFolder, file);
	};

	const servePlugin = async (response: ServerResponse, index: number, file: string): Promise<void> => {
		const text = await fs.readFile(pluginFile(index, file), 'utf8');
		if (file === 'styles.css') return sendForGood(response, 'text/css', text);
		// Obsidian evaluates main.js as the body of a CommonJS function; as a script it needs no eval, which the policy forbids.
		return sendForGood(
			response,
			'text/javascript',
			`window.workbench.definePlugin(${index}, function (require, module, exports) {${text}\n});`,
		);
	};

	const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		const name = decodeURIComponent(url.pathname);
		if (name === '/blank') return send(response, 200, 'text/html', '<!doctype html><title>Nothing open</title>');
		if (name === '/') {
			const mount = mounts.get(url.searchParams.get('vault') ?? '') ?? [...mounts.values()].at(-1);
			return mount === undefined
				? send(response, 404, 'text/plain', 'No folder is open.')
				: send(response, 200, 'text/html', pageFor(mount.token, bundle.version));
		}
		if (name === '/app.js') return sendForGood(response, 'text/javascript', bundle.script);
		if (name === '/style.css') return sendForGood(response, 'text/css', bundle.style);
		if (name === '/favicon.ico') return send(response, 204, 'image/x-icon', '');
		const plugin = /^\/plugin\/(\d+)\/([\w.]+)$/.exec(name);
		if (plugin !== null) return servePlugin(response, Number(plugin[1]), plugin[2] ?? '');
		const token = request.headers['x-workbench-token'] ?? url.searchParams.get('token');
		const mount = [...mounts.values()].find((one) => one.token === token);
		if (mount === undefined) return send(response, 403, 'text/plain', 'Forbidden');
		if (name === '/api/snapshot') return sendJson(response, await mount.snapshot());
		if (name === '/api/plugin') {
			const index = Number(url.searchParams.get('index'));
			const [script, styles] = await Promise.all(
				['main.js', 'styles.css'].map(async (file) => versionOf(pluginFile(index, file))),
			);
			return sendJson(response, { script, styles });
		}
		if (name === '/api/changes') return mount.follow(request, response);
		if (name === '/api/operation' && request.method === 'POST')
			return sendJson(response, await mount.operation(JSON.parse(await body(request)) as Operation));
		if (name.startsWith('/resource/')) {
			const full = await mount.folder.resolve(name.slice('/resource/'.length));
			const type = MIME[path.extname(full).toLowerCase()] ?? 'application/octet-stream';
			return send(response, 200, type, await fs.readFile(full));
		}
		send(response, 404, 'text/plain', 'Not found');
	};

	const server = createServer((request, response) => {
		// A page elsewhere could reach a loopback port under another host name.
		if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) {
			send(response, 403, 'text/plain', 'Forbidden');
			return;
		}
		handle(request, response).catch((error: unknown) => {
			const { code, message } = error as { code?: string; message?: string };
			// A refused operation is an answer, not a failed request: a plugin may expect it, and the console stays quiet.
			if (!response.headersSent)
				sendJson(response, { error: { code: code ?? 'EIO', message: message ?? String(error) } });
		});
	});
	server.keepAliveTimeout = 60_000;
	const port = await new Promise<number>((resolve, reject) => {
		server.once('error', reject);
		server.listen(wantedPort, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : 0);
		});
	});
	const origin = `http://127.0.0.1:${port}/`;

	return {
		url: origin,
		async mount(options) {
			const mount = new Mount(options, numberOf);
			await mount.start();
			mounted += 1;
			const id = String(mounted);
			mounts.set(id, mount);
			return {
				url: `${origin}?vault=${id}`,
				async close() {
					mounts.delete(id);
					await mount.stop();
				},
			};
		},
		async close() {
			await Promise.all([...mounts.values()].map(async (mount) => mount.stop()));
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}

/** Serves the app over one folder, at the server's own address. */
export async function startWorkbench(options: WorkbenchOptions): Promise<RunningWorkbench> {
	const server = await startServer(options.port);
	try {
		await server.mount(options);
	} catch (error) {
		await server.close();
		throw error;
	}
	return { url: server.url, close: () => server.close() };
}
