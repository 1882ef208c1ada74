import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as path from 'node:path';
import { ChangeFeed, type Change } from './changes';
import { runOperation, type Operation } from './operations';
import { SECURITY_HEADERS } from './page';
import { VaultFolder } from './vault-folder';

export interface MountOptions {
	/** The folder of notes. */
	readonly vault: string;
	/** Folders with a built plugin each: `manifest.json`, `main.js` and perhaps `styles.css`. */
	readonly plugins: readonly string[];
	/** Whether to watch the folder for changes; default true. */
	readonly watch?: boolean;
}

/** A folder of notes with its plugins, under a token of its own: a page of one folder reaches no other. */
export class Mount {
	readonly token = randomBytes(24).toString('hex');
	readonly folder: VaultFolder;
	private readonly feed: ChangeFeed;
	private readonly streams = new Set<ServerResponse>();

	constructor(
		private readonly options: MountOptions,
		/** The number under which the server serves a plugin's folder. */
		private readonly numberOf: (pluginFolder: string) => number,
	) {
		this.folder = new VaultFolder(options.vault);
		this.feed = new ChangeFeed(this.folder);
	}

	async start(): Promise<void> {
		await fs.access(this.folder.root);
		if (this.options.watch !== false) await this.feed.start();
	}

	/** All that the app starts from. */
	async snapshot(): Promise<unknown> {
		const plugins = this.options.plugins.map(async (pluginFolder) => {
			const manifest: unknown = JSON.parse(await fs.readFile(path.join(pluginFolder, 'manifest.json'), 'utf8'));
			return { index: this.numberOf(pluginFolder), manifest };
		});
		return {
			vault: path.basename(this.folder.root),
			basePath: this.folder.root,
			...this.folder.snapshot(),
			plugins: await Promise.all(plugins),
		};
	}

	async operation(operation: Operation): Promise<unknown> {
		return this.feed.operation(operation.path, async () => runOperation(this.folder, operation));
	}

	/** Tells a page of what changes in the folder, for as long as both are there. */
	follow(request: IncomingMessage, response: ServerResponse): void {
		response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': 'text/event-stream' });
		response.write(': open\n\n');
		this.streams.add(response);
		const stop = this.feed.subscribe((change: Change) => response.write(`data: ${JSON.stringify(change)}\n\n`));
		request.on('close', () => {
			stop();
			this.streams.delete(response);
		});
	}

	async stop(): Promise<void> {
		await this.feed.stop();
		for (const stream of this.streams) stream.end();
	}
}
