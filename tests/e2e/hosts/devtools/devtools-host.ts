import { chromium, type Browser, type BrowserContext, type Disposable, type Page } from 'playwright-core';
import type { Host, OpenOptions, OpenRequest, RunningApp } from '../host';
import { runInPalette } from '../palette';
import { StoppedClock } from '../stopped-clock';
import type { AppStarter, StartedApp } from './starter';

/** What only the workbench can do; a scenario that asks for it carries the tag `workbench`. */
function refuse(options: OpenOptions): void {
	const only = (['mobile', 'lateMetadata', 'travels', 'apart', 'locale', 'watch'] as const).filter(
		(name) => options[name] !== undefined && options[name] !== (name === 'watch'),
	);
	if (only.length > 0)
		throw new Error(`Only the workbench can do this: ${only.join(', ')}. Give the scenario the tag “workbench”.`);
}

async function vaultWindow(context: BrowserContext, started: StartedApp): Promise<Page> {
	for (let tries = 0; tries < 300; tries += 1) {
		const found = context.pages().find((page) => started.isVaultWindow(page));
		if (found !== undefined) return found;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(
		`The app shows no window of the vault, only: ${context
			.pages()
			.map((page) => page.url())
			.join(', ')}`,
	);
}

/** The same size, look, timezone and clock as in the workbench. */
async function dress(page: Page, clock: StoppedClock, options: OpenOptions): Promise<void> {
	page.setDefaultTimeout(60_000);
	await page.setViewportSize({ width: options.width ?? 1280, height: options.height ?? 800 });
	await page.emulateMedia({
		colorScheme: options.theme ?? 'light',
		reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
	});
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setTimezoneOverride', { timezoneId: 'America/Los_Angeles' });
	if (options.date !== undefined) await clock.set(options.date);
}

/** An app of its own for each scenario, reached over the DevTools protocol. */
export class DevtoolsHost implements Host {
	constructor(private readonly starter: AppStarter) {}

	async open({ vaultFolder, options, problems }: OpenRequest): Promise<RunningApp> {
		refuse(options);
		const { starter } = this;
		const started = await starter.start(vaultFolder, options);
		let browser: Browser | null = null;
		const end = async (): Promise<void> => {
			await browser?.close();
			await started.stop();
		};
		try {
			browser = await chromium.connectOverCDP(started.endpoint);
			const [context] = browser.contexts();
			if (context === undefined) throw new Error(`Nothing is open at ${started.endpoint}.`);
			const page = await vaultWindow(context, started);
			const clock = new StoppedClock(context);
			const scripts: Disposable[] = [];
			const failed = (kind: string, sentence: string): void => {
				const allowed = options.allowConsole?.some((pattern) => pattern.test(sentence)) === true;
				if (starter.isOurs(sentence) && !allowed) problems.push(`${kind}: ${sentence}`);
			};
			page.on('pageerror', (error) => failed('page error', error.stack ?? error.message));
			page.on('console', (message) => {
				if (message.type() === 'error') failed('console error', `${message.text()} ${message.location().url}`);
			});
			await dress(page, clock, options);
			const reload = async (): Promise<void> => {
				await page.reload({ waitUntil: 'commit' });
				await starter.untilReady(page);
			};
			// The app has begun before anyone could tell it what time it is.
			await reload();
			return {
				page,
				context,
				url: page.url(),
				layoutFile: starter.layoutFile,
				idle: async () => starter.idle(page),
				command: async (name) => runInPalette(page, name),
				setTime: async (time) => clock.set(time),
				async atStart(script) {
					scripts.push(await page.addInitScript(script));
				},
				reload,
				async restart(meanwhile) {
					const address = page.url();
					await page.goto('about:blank');
					await meanwhile();
					await page.goto(address, { waitUntil: 'commit' });
					await starter.untilReady(page);
				},
				close: end,
			};
		} catch (error) {
			await end();
			throw error;
		}
	}

	async close(): Promise<void> {
		await this.starter.close();
	}
}
