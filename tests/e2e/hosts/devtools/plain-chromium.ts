import { spawn, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { thisMachine } from '../../../workbench/browser/machine';
import { provideBrowser } from '../../../workbench/browser/provide';
import { startServer, type WorkbenchServer } from '../../../workbench/server';
import { root } from '../../root';
import { addressOf, idleIn, untilReady } from '../workbench-host';
import { debuggingPort } from './debugging-port';
import type { AppStarter } from './starter';

interface RunningChromium {
	readonly process: ChildProcess;
	readonly profile: string;
	readonly endpoint: string;
}

/**
 * A plain Chromium with a debugging port that shows the workbench: the same protocol as a real app is reached by, so that
 * all of this but the launcher is tried where no Obsidian can be had.
 */
export class PlainChromium implements AppStarter {
	readonly layoutFile = '.obsidian/workbench-layout.json';
	private server: Promise<WorkbenchServer> | null = null;
	private chromium: Promise<RunningChromium> | null = null;

	private async startChromium(): Promise<RunningChromium> {
		const profile = await fs.mkdtemp(path.join(os.tmpdir(), 'plain-chromium-'));
		const child = spawn(
			await provideBrowser(thisMachine(), (line) => process.stderr.write(`${line}\n`)),
			[
				'--headless',
				'--remote-debugging-port=0',
				`--user-data-dir=${profile}`,
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				'--disable-gpu',
				'--no-first-run',
				'--lang=en-US',
				'--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,HttpsUpgrades',
				'about:blank',
			],
			{ stdio: ['ignore', 'ignore', 'pipe'] },
		);
		return { process: child, profile, endpoint: `http://127.0.0.1:${await debuggingPort(child)}` };
	}

	async start(vaultFolder: string, options: Parameters<AppStarter['start']>[1]): ReturnType<AppStarter['start']> {
		const server = await (this.server ??= startServer());
		const { endpoint } = await (this.chromium ??= this.startChromium());
		const mount = await server.mount({ vault: vaultFolder, plugins: options.plugins ?? [root] });
		const address = addressOf(mount.url, options);
		// As a person opens a window: the host only looks for it, since a real app opens its own.
		const answer = await fetch(`${endpoint}/json/new?${encodeURIComponent(address)}`, { method: 'PUT' });
		const { id } = (await answer.json()) as { id: string };
		return {
			endpoint,
			isVaultWindow: (page) => page.url() === address,
			async stop() {
				await fetch(`${endpoint}/json/close/${id}`);
				await mount.close();
			},
		};
	}

	untilReady = untilReady;
	idle = idleIn;
	isOurs = (): boolean => true;

	async close(): Promise<void> {
		const [chromium, server] = await Promise.all([this.chromium, this.server]);
		chromium?.process.kill();
		await server?.close();
		if (chromium !== null) await fs.rm(chromium.profile, { recursive: true, force: true, maxRetries: 5 });
	}
}
