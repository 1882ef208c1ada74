export interface Debouncer<A extends unknown[], V> {
	(...args: A): Debouncer<A, V>;
	cancel(): Debouncer<A, V>;
	run(): V | undefined;
}

let waiting = 0;
/** The app's own debounced calls that are still to come. */
const appCalls = new Set<() => void>();

/** How many debounced calls are still to come, for tests that wait until nothing is left to do. */
export const waitingCalls = (): number => waiting;

/** Makes the app's own waiting calls now, as a test would only sleep through them; a plugin's keep their time. */
export function runAppCalls(): void {
	for (const run of [...appCalls]) run();
}

/** A debounced call of the app itself, such as the saving of a note or of the layout. */
export function debounceInApp<A extends unknown[], V>(callback: (...args: A) => V, timeout: number): Debouncer<A, V> {
	const run = (): void => void debounced.run();
	const debounced = debounce(
		(...args: A): V => {
			appCalls.delete(run);
			return callback(...args);
		},
		timeout,
		true,
	);
	const call = ((...args: A) => {
		appCalls.add(run);
		debounced(...args);
		return call;
	}) as Debouncer<A, V>;
	call.cancel = () => {
		appCalls.delete(run);
		debounced.cancel();
		return call;
	};
	call.run = () => debounced.run();
	return call;
}

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
