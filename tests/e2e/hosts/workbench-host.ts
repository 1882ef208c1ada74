import type { Browser, Disposable, Page } from 'playwright-core';
import { root } from '../root';
import { launchChromium } from '../../workbench/browser/launch';
import { startServer, type WorkbenchServer } from '../../workbench/server';
import type { Host, OpenOptions, OpenRequest, RunningApp } from './host';
import { PagePool } from './page-pool';
import { runInPalette } from './palette';

interface WorkbenchPage {
	readonly workbench: { readonly ready: Promise<unknown>; idle(): Promise<void> };
}

export async function untilReady(page: Page): Promise<void> {
	// The first page of a process starts a browser and compiles the app, which a busy machine may take its time for.
	await page.waitForFunction(() => 'workbench' in window, null, { timeout: 120_000 });
	await page.evaluate(async () => {
		await (window as unknown as WorkbenchPage).workbench.ready;
	});
}

export const idleIn = async (page: Page): Promise<void> =>
	page.evaluate(async () => (window as unknown as WorkbenchPage).workbench.idle());

/** The options that the page of the workbench takes from its address. */
export function addressOf(folder: string, { mobile, theme, apart, lateMetadata }: OpenOptions): string {
	const address = new URL(folder);
	if (mobile === true) address.searchParams.set('mobile', '1');
	if (theme === 'dark') address.searchParams.set('theme', 'dark');
	if (apart === true) address.searchParams.set('devices', 'apart');
	if (lateMetadata === true) address.searchParams.set('metadata', 'late');
	return address.href;
}

/**
 * The workbench: one server, one browser and a few pages for all the tests of a process, with which they end. A test gets
 * a page that is reset and loaded anew over a folder of its own: it saves a window, a process and the compiling of the app.
 */
export class WorkbenchHost implements Host {
	private server: Promise<WorkbenchServer> | null = null;
	private browser: Promise<Browser> | null = null;
	private pool: PagePool | null = null;

	private async getServer(): Promise<WorkbenchServer> {
		this.server ??= startServer();
		return this.server;
	}

	private async getBrowser(): Promise<Browser> {
		this.browser ??= launchChromium();
		return this.browser;
	}

	async open({ vaultFolder, options, problems }: OpenRequest): Promise<RunningApp> {
		const server = await this.getServer();
		this.pool ??= new PagePool(async () => this.getBrowser(), `${server.url}blank`);
		const { pool } = this;
		const mount = await server.mount({
			vault: vaultFolder,
			plugins: options.plugins ?? [root],
			watch: options.watch ?? true,
		});
		const pooled = await pool.take(options, {
			origin: server.url,
			failed: (problem) => problems.push(problem),
			isAllowed: (sentence) => options.allowConsole?.some((pattern) => pattern.test(sentence)) === true,
		});
		const { page, context, clock } = pooled;
		const scripts: Disposable[] = [];
		try {
			await page.goto(addressOf(mount.url, options), { waitUntil: 'commit' });
			await untilReady(page);
		} catch (error) {
			await context.close();
			await mount.close();
			throw error;
		}
		return {
			page,
			context,
			url: server.url,
			layoutFile: '.obsidian/workbench-layout.json',
			idle: async () => idleIn(page),
			command: async (name) => runInPalette(page, name),
			setTime: async (time) => clock.set(time),
			async atStart(script) {
				scripts.push(await page.addInitScript(script));
			},
			async reload() {
				await page.reload({ waitUntil: 'commit' });
				await untilReady(page);
			},
			async restart(meanwhile) {
				const address = page.url();
				await page.goto('about:blank');
				await meanwhile();
				await page.goto(address, { waitUntil: 'commit' });
				await untilReady(page);
			},
			async close() {
				for (const script of scripts) await script.dispose();
				await pool.giveBack(pooled, options);
				await mount.close();
			},
		};
	}
}
