import type { Browser, BrowserContext, CDPSession, ConsoleMessage, Page, Request } from 'playwright-core';
import type { OpenOptions } from './host';
import { StoppedClock } from './stopped-clock';

/** Who hears what happens in a context: the test that has it, or nobody while it waits for the next. */
interface Listener {
	failed(problem: string): void;
	isAllowed(sentence: string): boolean;
	/** Addresses that the pages may ask. */
	readonly origin: string;
}

/** A page with its context, reset for each test that takes it. */
export interface PooledPage {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly clock: StoppedClock;
	readonly devtools: CDPSession;
	listener: Listener | null;
}

const ALWAYS_ALLOWED = /^(?:about|data|blob):/;

/** What a context is made with and keeps; everything else is set anew for each test. */
const kindOf = ({ mobile }: OpenOptions): string => (mobile === true ? 'phone' : 'desktop');

/** A page of another region, or whose timezone a test may change, is not handed on. */
const isShared = ({ fresh, travels, locale }: OpenOptions): boolean =>
	fresh !== true && travels !== true && locale === undefined;

async function makePage(browser: Browser, options: OpenOptions): Promise<PooledPage> {
	const mobile = options.mobile === true;
	const context = await browser.newContext({
		locale: options.locale ?? 'en-US',
		...(options.travels === true ? {} : { timezoneId: 'America/Los_Angeles' }),
		viewport: sizeOf(options),
		hasTouch: mobile,
		isMobile: mobile,
		colorScheme: 'light',
	});
	let pooled: PooledPage | null = null;
	const asked = (url: string): void => {
		const listener = pooled?.listener ?? null;
		if (listener !== null && !url.startsWith(listener.origin) && !ALWAYS_ALLOWED.test(url))
			listener.failed(`request to elsewhere: ${url}`);
	};
	// The browser resolves no name (see its start), so that what is asked elsewhere is heard of here and goes nowhere.
	context.on('request', (request: Request) => asked(request.url()));
	context.on('page', (page) => {
		page.on('websocket', (socket) => asked(socket.url()));
		page.on('pageerror', (error) => pooled?.listener?.failed(`page error: ${error.stack ?? error.message}`));
		page.on('console', (message: ConsoleMessage) => {
			const text = message.text();
			if (message.type() === 'error' && pooled?.listener?.isAllowed(text) === false)
				pooled.listener.failed(`console error: ${text}`);
		});
	});
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	pooled = { page, context, clock: new StoppedClock(context), devtools, listener: null };
	return pooled;
}

const sizeOf = ({ mobile, width, height }: OpenOptions): { width: number; height: number } => ({
	width: width ?? (mobile === true ? 390 : 1280),
	height: height ?? (mobile === true ? 844 : 800),
});

/** The look and the clock that a test asks for, whatever the one before had asked for. */
async function dress({ page, clock }: PooledPage, options: OpenOptions): Promise<void> {
	page.setDefaultTimeout(60_000);
	await page.setViewportSize(sizeOf(options));
	await page.emulateMedia({
		media: 'screen',
		colorScheme: options.theme ?? 'light',
		reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
		forcedColors: 'none',
		contrast: 'no-preference',
	});
	if (options.date !== undefined) await clock.set(options.date);
}

/** Everything a test may have left: windows, keys held down, routes, storage, permissions, the clock. */
async function clean({ page, context, clock, devtools }: PooledPage, blank: string): Promise<void> {
	for (const other of context.pages()) if (other !== page) await other.close();
	for (const key of ['Shift', 'Control', 'Alt', 'Meta']) await page.keyboard.up(key);
	await page.mouse.up();
	// Outside the window, or what comes to stand under the pointer next would be pointed at.
	await page.mouse.move(-1, -1);
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await context.unrouteAll({ behavior: 'ignoreErrors' });
	await clock.release();
	await page.goto(blank, { waitUntil: 'commit' });
	await context.clearPermissions();
	await devtools.send('Storage.clearDataForOrigin', { origin: new URL(blank).origin, storageTypes: 'all' });
}

/** Pages that tests share, one test at a time. */
export class PagePool {
	private readonly waiting = new Map<string, PooledPage[]>();
	private readonly uses = new WeakMap<PooledPage, number>();

	constructor(
		private readonly browser: () => Promise<Browser>,
		/** An empty page of the server's own. */
		private readonly blank: string,
	) {}

	async take(options: OpenOptions, listener: Listener): Promise<PooledPage> {
		const waiting = isShared(options) ? this.waiting.get(kindOf(options))?.pop() : undefined;
		const pooled = waiting ?? (await makePage(await this.browser(), options));
		pooled.listener = listener;
		await dress(pooled, options);
		return pooled;
	}

	/** Resets the page for the next test; one that can't be reset, or is not to be shared, is closed. */
	async giveBack(pooled: PooledPage, options: OpenOptions): Promise<void> {
		const uses = (this.uses.get(pooled) ?? 0) + 1;
		this.uses.set(pooled, uses);
		try {
			if (pooled.page.isClosed()) throw new Error('The page was closed by the test.');
			await clean(pooled, this.blank);
		} catch {
			pooled.listener = null;
			await pooled.context.close();
			return;
		}
		pooled.listener = null;
		if (!isShared(options) || uses >= MOST_USES) return pooled.context.close();
		const kind = kindOf(options);
		this.waiting.set(kind, [...(this.waiting.get(kind) ?? []), pooled]);
	}
}

/** After so many tests a page makes room for a new one, before the memory of all of them adds up. */
const MOST_USES = 50;
