import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as path from 'node:path';
import { bundleApp } from './serve/bundle';
import { ChangeFeed, type Change } from './serve/changes';
import { runOperation, type Operation } from './serve/operations';
import { pageFor, SECURITY_HEADERS } from './serve/page';
import { VaultError, VaultFolder } from './serve/vault-folder';

export interface WorkbenchOptions {
	/** The folder of notes. */
	readonly vault: string;
	/** Folders with a built plugin each: `manifest.json`, `main.js` and perhaps `styles.css`. */
	readonly plugins: readonly string[];
	/** A free one is taken when absent. */
	readonly port?: number;
	/** Whether to watch the folder for changes; default true. */
	readonly watch?: boolean;
}

export interface RunningWorkbench {
	readonly url: string;
	close(): Promise<void>;
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

/** Serves the app over one folder, on the loopback address alone. */
export async function startWorkbench(options: WorkbenchOptions): Promise<RunningWorkbench> {
	const folder = new VaultFolder(options.vault);
	await fs.access(folder.root);
	const feed = new ChangeFeed(folder);
	const token = randomBytes(24).toString('hex');
	const bundle = await bundleApp();
	if (options.watch !== false) await feed.start();

	const plugins = async (): Promise<unknown[]> =>
		Promise.all(
			options.plugins.map(async (pluginFolder, index) => {
				const manifest: unknown = JSON.parse(await fs.readFile(path.join(pluginFolder, 'manifest.json'), 'utf8'));
				const styles = await fs.access(path.join(pluginFolder, 'styles.css')).then(
					() => true,
					() => false,
				);
				return { index, manifest, styles };
			}),
		);

	const servePlugin = async (response: ServerResponse, index: number, file: string): Promise<void> => {
		const pluginFolder = options.plugins[index];
		if (pluginFolder === undefined || (file !== 'main.js' && file !== 'styles.css'))
			throw new VaultError('ENOENT', 'No such plugin file');
		const text = await fs.readFile(path.join(pluginFolder, file), 'utf8');
		if (file === 'styles.css') send(response, 200, 'text/css', text);
		// Obsidian evaluates main.js as the body of a CommonJS function; as a script it needs no eval, which the policy forbids.
		else
			send(
				response,
				200,
				'text/javascript',
				`window.workbench.definePlugin(${index}, function (require, module, exports) {${text}\n});`,
			);
	};

	const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		const name = decodeURIComponent(url.pathname);
		if (name === '/') return send(response, 200, 'text/html', pageFor(token));
		if (name === '/app.js') return send(response, 200, 'text/javascript', bundle.script);
		if (name === '/style.css') return send(response, 200, 'text/css', bundle.style);
		if (name === '/favicon.ico') return send(response, 204, 'image/x-icon', '');
		const plugin = /^\/plugin\/(\d+)\/([\w.]+)$/.exec(name);
		if (plugin !== null) return servePlugin(response, Number(plugin[1]), plugin[2] ?? '');
		if (request.headers['x-workbench-token'] !== token && url.searchParams.get('token') !== token) {
			return send(response, 403, 'text/plain', 'Forbidden');
		}
		if (name === '/api/snapshot') {
			return sendJson(response, {
				vault: path.basename(folder.root),
				basePath: folder.root,
				...folder.snapshot(),
				plugins: await plugins(),
			});
		}
		if (name === '/api/changes') return follow(request, response, feed);
		if (name === '/api/operation' && request.method === 'POST') {
			const operation = JSON.parse(await body(request)) as Operation;
			return sendJson(response, await feed.operation(operation.path, async () => runOperation(folder, operation)));
		}
		if (name.startsWith('/resource/')) {
			const full = await folder.resolve(name.slice('/resource/'.length));
			return send(
				response,
				200,
				MIME[path.extname(full).toLowerCase()] ?? 'application/octet-stream',
				await fs.readFile(full),
			);
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
		server.listen(options.port ?? 0, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : 0);
		});
	});

	return {
		url: `http://127.0.0.1:${port}/`,
		async close() {
			await feed.stop();
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
	const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
	response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': type + charset });
	response.end(content);
}

function sendJson(response: ServerResponse, value: unknown): void {
	send(response, 200, 'application/json', JSON.stringify(value));
}

async function body(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString('utf8');
}

function follow(request: IncomingMessage, response: ServerResponse, feed: ChangeFeed): void {
	response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': 'text/event-stream' });
	response.write(': open\n\n');
	const stop = feed.subscribe((change: Change) => response.write(`data: ${JSON.stringify(change)}\n\n`));
	request.on('close', stop);
}
