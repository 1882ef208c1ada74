import type { ChildProcess } from 'node:child_process';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import ObsidianLauncher from 'obsidian-launcher';
import type { Page } from 'playwright-core';
import { root } from '../../root';
import type { OpenOptions } from '../host';
import { debuggingPort } from './debugging-port';
import type { AppStarter, StartedApp } from './starter';

/** What these scenarios touch of the app's own objects: the public API where there is one, else what plugins rely on. */
interface ObsidianWindow {
	readonly app?: {
		readonly plugins: { readonly plugins: Readonly<Record<string, unknown>> };
		readonly workspace: {
			readonly layoutReady: boolean;
			readonly requestSaveLayout: { run(): Promise<void> };
			iterateAllLeaves(visit: (leaf: { readonly view: { save?(): Promise<void> } }) => void): void;
		};
		readonly metadataCache: { isCacheClean?(): boolean };
	};
}

const VERSION = process.env['OBSIDIAN_VERSION'] ?? 'latest';
const INSTALLER = process.env['OBSIDIAN_INSTALLER'] ?? 'latest';

/** Finds an Obsidian in the launcher's cache or downloads it; says which. Fails where neither can be done. */
export async function provideObsidian(): Promise<string> {
	const launcher = new ObsidianLauncher();
	const [app, installer] = await launcher.resolveVersion(VERSION, INSTALLER);
	await launcher.downloadInstaller(installer);
	await launcher.downloadApp(app);
	return `${app}, installer ${installer}`;
}

async function endOf(app: ChildProcess): Promise<void> {
	if (app.exitCode !== null || app.signalCode !== null) return;
	const ended = new Promise<void>((resolve) => app.once('exit', () => resolve()));
	app.kill();
	const timer = setTimeout(() => app.kill('SIGKILL'), 5_000);
	await ended;
	clearTimeout(timer);
}

/** Obsidian itself, with a vault and a configuration folder that are thrown away. */
export class Obsidian implements AppStarter {
	readonly layoutFile = '.obsidian/workspace.json';
	private readonly launcher = new ObsidianLauncher();

	async start(vaultFolder: string, { theme, plugins }: OpenOptions): Promise<StartedApp> {
		const settings = path.join(vaultFolder, '.obsidian');
		await fs.mkdir(settings, { recursive: true });
		await fs.writeFile(
			path.join(settings, 'appearance.json'),
			JSON.stringify({ theme: theme === 'dark' ? 'obsidian' : 'moonstone' }),
		);
		// Deleted notes go to the vault's own bin: the machine's is nobody's to fill.
		await fs.writeFile(path.join(settings, 'app.json'), JSON.stringify({ trashOption: 'local', promptDelete: false }));
		const { proc, configDir } = await this.launcher.launch({
			appVersion: VERSION,
			installerVersion: INSTALLER,
			vault: vaultFolder,
			// The launcher also marks the vault as trusted, so that no dialog asks before plugins are loaded.
			plugins: (plugins ?? [root]).map((folder) => ({ path: folder })),
			args: ['--remote-debugging-port=0', '--lang=en-US'],
			spawnOptions: { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LANGUAGE: 'en_US' } },
		});
		try {
			const port = await debuggingPort(proc);
			return {
				endpoint: `http://127.0.0.1:${port}`,
				isVaultWindow: (page) => page.url().startsWith('app://obsidian.md/index.html'),
				async stop() {
					await endOf(proc);
					await fs.rm(configDir, { recursive: true, force: true, maxRetries: 5 });
				},
			};
		} catch (error) {
			await endOf(proc);
			throw error;
		}
	}

	async untilReady(page: Page): Promise<void> {
		await page.waitForFunction(() => {
			const { app } = window as unknown as ObsidianWindow;
			return app?.workspace.layoutReady === true && app.plugins.plugins['working-alliance'] !== undefined;
		});
		await this.idle(page);
	}

	/** Saves what the app would save by itself a little later, then waits for its metadata. */
	async idle(page: Page): Promise<void> {
		await page.evaluate(async () => {
			const { app } = window as unknown as ObsidianWindow;
			const saved: Promise<void>[] = [];
			app?.workspace.iterateAllLeaves(({ view }) => {
				if (view.save !== undefined) saved.push(view.save());
			});
			await Promise.all(saved);
			await app?.workspace.requestSaveLayout.run();
		});
		await page.waitForFunction(
			() => (window as unknown as ObsidianWindow).app?.metadataCache.isCacheClean?.() !== false,
		);
		await page.waitForTimeout(150);
	}

	/** Obsidian names a plugin's script after its id. */
	isOurs = (sentence: string): boolean => sentence.includes('plugin:working-alliance');

	async close(): Promise<void> {
		await Promise.resolve();
	}
}
