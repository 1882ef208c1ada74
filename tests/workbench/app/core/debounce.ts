export interface Debouncer<A extends unknown[], V> {
	(...args: A): Debouncer<A, V>;
	cancel(): Debouncer<A, V>;
	run(): V | undefined;
}

let waiting = 0;

/** How many debounced calls are still to come, for tests that wait until nothing is left to do. */
export const waitingCalls = (): number => waiting;

/**
 * Calls once after the timeout, with the latest arguments. Calls in between put it off only when `resetTimer` is true
 * (obsidian.d.ts, `debounce`; the default is false).
 */
export function debounce<A extends unknown[], V>(
	callback: (...args: A) => V,
	timeout = 0,
	resetTimer = false,
): Debouncer<A, V> {
	let timer: number | null = null;
	let latest: A | null = null;
	const stop = (): void => {
		if (timer === null) return;
		window.clearTimeout(timer);
		timer = null;
		waiting -= 1;
	};
	const fire = (): V | undefined => {
		stop();
		const args = latest;
		latest = null;
		return args === null ? undefined : callback(...args);
	};
	const debounced = ((...args: A) => {
		latest = args;
		if (timer !== null && resetTimer) stop();
		if (timer === null) {
			waiting += 1;
			timer = window.setTimeout(fire, timeout);
		}
		return debounced;
	}) as Debouncer<A, V>;
	debounced.cancel = () => {
		stop();
		latest = null;
		return debounced;
	};
	debounced.run = () => (timer === null ? undefined : fire());
	return debounced;
}
