import type { BrowserContext, Disposable } from 'playwright-core';

/** Makes `Date` stand still in a window; what was read before stays, timers and animations run. */
function stopClock(at: number): void {
	const scope = window as typeof window & { stoppedAt?: number };
	const wasStopped = scope.stoppedAt !== undefined;
	scope.stoppedAt = at;
	if (wasStopped) return;
	const now = (): number => scope.stoppedAt ?? at;
	scope.Date = new Proxy(Date, {
		construct: (real, given, as) => Reflect.construct(real, given.length === 0 ? [now()] : given, as) as Date,
		apply: (real) => new real(now()).toString(),
		get: (real, key) => (key === 'now' ? now : (Reflect.get(real, key) as unknown)),
	});
}

/**
 * A clock that stands still in every window of a context, also in those that open later, until it is started again. Unlike
 * Playwright's own it leaves timers and frames to the browser, which takes them in a fraction of the time.
 */
export class StoppedClock {
	private script: Disposable | null = null;

	constructor(private readonly context: BrowserContext) {}

	/** `time` is local, in Los Angeles, where the pages live and where vitest pins this process, or names its zone. */
	async set(time: string): Promise<void> {
		const at = new Date(time.length === 10 ? `${time}T12:00` : time).getTime();
		if (Number.isNaN(at)) throw new Error(`“${time}” is no time.`);
		const before = this.script;
		this.script = await this.context.addInitScript(stopClock, at);
		await before?.dispose();
		await Promise.all(this.context.pages().map(async (page) => page.evaluate(stopClock, at)));
	}

	/** From the next document on. */
	async release(): Promise<void> {
		await this.script?.dispose();
		this.script = null;
	}
}
