import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../workbench/browser/launch';
import { startWorkbench } from '../workbench/server';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface OpenOptions {
	/** A folder to copy, or notes by path; an empty vault when absent. */
	readonly vault?: string | Readonly<Record<string, string>>;
	/** Folders of built plugins; default: this repository. */
	readonly plugins?: readonly string[];
	/** A phone: touch, narrow, `Platform.isPhone`. */
	readonly mobile?: boolean;
	readonly width?: number;
	readonly height?: number;
	readonly theme?: 'light' | 'dark';
	/** What the clock says, local time in Los Angeles; it stands still, timers run. */
	readonly date?: string;
	readonly reducedMotion?: boolean;
	/** The region of the device; default `en-US`. */
	readonly locale?: string;
	/** Leaves the timezone to the process, which is in Los Angeles too, so that a test may travel. */
	readonly travels?: boolean;
	/** Metadata that arrives only after the layout is ready. */
	readonly lateMetadata?: boolean;
	/** A device of its own: a note is not read, changed and written in one step with other pages over the same folder. */
	readonly apart?: boolean;
	/** Whether changes on disk reach the app; default true. Watching tens of thousands of notes takes a while to begin. */
	readonly watch?: boolean;
	/** Sentences that may be in the console without failing the test. */
	readonly allowConsole?: readonly RegExp[];
}

export interface OpenWorkbench {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly url: string;
	readonly vaultFolder: string;
	/** What went wrong so far: console errors, page errors, requests to elsewhere. `close` fails on any. */
	readonly problems: string[];
	/** A note's text as it is on disk. */
	read(notePath: string): Promise<string>;
	write(notePath: string, text: string): Promise<void>;
	remove(notePath: string): Promise<void>;
	exists(notePath: string): Promise<boolean>;
	/** The paths of all files of the vault, hidden ones left out, in order. */
	files(): Promise<string[]>;
	/** Through the command palette, by keyboard; waits until the palette is gone. */
	command(name: string): Promise<void>;
	/** Runs a command by id, without the palette. */
	run(id: string): Promise<boolean>;
	/** Opens a note and waits until its text is there. */
	open(notePath: string): Promise<void>;
	/** Until nothing is being read, written, parsed or waited for. */
	idle(): Promise<void>;
	/** A picture in test-results/, for a person to look at. */
	screenshot(name: string): Promise<string>;
	reload(): Promise<void>;
	close(): Promise<void>;
}

let browser: Promise<Browser> | null = null;

/** One browser for each test file, closed with the process. */
async function getBrowser(): Promise<Browser> {
	browser ??= launchChromium();
	return browser;
}

async function makeVault(vault: OpenOptions['vault']): Promise<string> {
	// The vault's name is seen on pictures, so it is not the temporary folder's.
	const folder = path.join(await fs.mkdtemp(path.join(os.tmpdir(), 'workbench-test-')), 'Practice');
	await fs.mkdir(folder);
	if (typeof vault === 'string') {
		await fs.cp(vault, folder, { recursive: true });
		return folder;
	}
	for (const [notePath, text] of Object.entries(vault ?? {})) {
		await fs.mkdir(path.dirname(path.join(folder, notePath)), { recursive: true });
		await fs.writeFile(path.join(folder, notePath), text);
	}
	return folder;
}

/** Works in a workbench of its own and closes it, whatever happens. */
export async function inWorkbench(options: OpenOptions, work: (bench: OpenWorkbench) => Promise<void>): Promise<void> {
	const bench = await openWorkbench(options);
	try {
		await work(bench);
	} finally {
		await bench.close();
	}
}

/** The plugin in a browser over a folder of its own. Close it, or the test leaves a folder behind and proves less. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
	const vaultFolder = await makeVault(options.vault);
	const workbench = await startWorkbench({
		vault: vaultFolder,
		plugins: options.plugins ?? [root],
		watch: options.watch ?? true,
	});
	const mobile = options.mobile === true;
	const context = await (
		await getBrowser()
	).newContext({
		locale: options.locale ?? 'en-US',
		...(options.travels === true ? {} : { timezoneId: 'America/Los_Angeles' }),
		viewport: { width: options.width ?? (mobile ? 390 : 1280), height: options.height ?? (mobile ? 844 : 800) },
		hasTouch: mobile,
		isMobile: mobile,
		reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
		colorScheme: options.theme ?? 'light',
	});
	const problems: string[] = [];
	const watch = (page: Page): void => {
		page.on('pageerror', (error) => problems.push(`page error: ${error.stack ?? error.message}`));
		page.on('console', (message) => {
			const text = message.text();
			if (message.type() === 'error' && options.allowConsole?.some((pattern) => pattern.test(text)) !== true)
				problems.push(`console error: ${text}`);
		});
	};
	context.on('page', watch);
	await context.route('**/*', async (route) => {
		const url = route.request().url();
		if (url.startsWith(workbench.url) || /^(?:about|data|blob):/.test(url)) return route.continue();
		problems.push(`request to elsewhere: ${url}`);
		return route.abort();
	});
	const page = await context.newPage();
	page.setDefaultTimeout(60_000);
	if (options.date !== undefined) await page.clock.setFixedTime(localTime(options.date));
	const query = new URLSearchParams({
		...(mobile ? { mobile: '1' } : {}),
		...(options.theme === 'dark' ? { theme: 'dark' } : {}),
		...(options.apart === true ? { devices: 'apart' } : {}),
		...(options.lateMetadata === true ? { metadata: 'late' } : {}),
	});
	const ready = async (): Promise<void> => {
		await page.waitForFunction(() => 'workbench' in window);
		await page.evaluate(async () => {
			await (window as unknown as { workbench: { ready: Promise<unknown> } }).workbench.ready;
		});
	};
	await page.goto(`${workbench.url}?${query.toString()}`, { waitUntil: 'commit' });
	await ready();

	const full = (notePath: string): string => path.join(vaultFolder, notePath);
	const idle = async (): Promise<void> => {
		await page.evaluate(async () => {
			await (window as unknown as { workbench: { idle(): Promise<void> } }).workbench.idle();
		});
	};
	return {
		page,
		context,
		url: workbench.url,
		vaultFolder,
		problems,
		idle,
		read: async (notePath) => fs.readFile(full(notePath), 'utf8'),
		async write(notePath, text) {
			await fs.mkdir(path.dirname(full(notePath)), { recursive: true });
			await fs.writeFile(full(notePath), text);
		},
		remove: async (notePath) => fs.rm(full(notePath), { recursive: true }),
		exists: async (notePath) =>
			fs.access(full(notePath)).then(
				() => true,
				() => false,
			),
		async files() {
			const entries = await fs.readdir(vaultFolder, { recursive: true, withFileTypes: true });
			return entries
				.filter((entry) => entry.isFile())
				.map((entry) => path.relative(vaultFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
				.filter((file) => !file.split('/').some((part) => part.startsWith('.')))
				.sort();
		},
		async command(name) {
			await page.keyboard.press('ControlOrMeta+P');
			const input = page.getByPlaceholder('Select a command…');
			await input.fill(name);
			await page.locator('.prompt .suggestion-item.is-selected', { hasText: name }).waitFor();
			await page.keyboard.press('Enter');
			await input.waitFor({ state: 'detached' });
		},
		run: async (id) =>
			page.evaluate(
				(command) =>
					(
						window as unknown as { app: { commands: { executeCommandById(id: string): boolean } } }
					).app.commands.executeCommandById(command),
				id,
			),
		async open(notePath) {
			// A note just written to the disk may not have reached the app yet, and following a link to nothing would create it.
			if (
				await fs.access(full(notePath)).then(
					() => true,
					() => false,
				)
			) {
				await page.waitForFunction(
					(file) =>
						(window as unknown as { app: { vault: { getFileByPath(path: string): unknown } } }).app.vault.getFileByPath(
							file,
						) !== null,
					notePath,
				);
			}
			await page.evaluate(async (file) => {
				const { app } = window as unknown as {
					app: { workspace: { openLinkText(link: string, source: string): Promise<void> } };
				};
				await app.workspace.openLinkText(file, '');
			}, notePath);
		},
		async screenshot(name) {
			const folder = path.join(root, 'test-results');
			await fs.mkdir(folder, { recursive: true });
			const file = path.join(folder, `${name}.png`);
			await page.screenshot({ path: file });
			return file;
		},
		async reload() {
			await page.reload({ waitUntil: 'commit' });
			await ready();
		},
		async close() {
			await context.close();
			await workbench.close();
			await fs.rm(path.dirname(vaultFolder), { recursive: true, force: true });
			if (problems.length > 0)
				throw new Error(`The workbench saw ${problems.length} problem(s):\n${problems.join('\n')}`);
		},
	};
}

/** A local time in Los Angeles, where the pages live and where vitest pins this process. */
function localTime(text: string): Date {
	return new Date(text.length === 10 ? `${text}T12:00` : text);
}

/** For `afterAll`: the browser is started again when needed. */
export async function closeBrowser(): Promise<void> {
	const opened = browser;
	browser = null;
	await (await opened)?.close();
}
