import type { App } from './app';
import { runAppCalls, waitingCalls } from './debounce';
import { failNext, pendingOperations } from './server';

export interface ConsoleLine {
	readonly level: string;
	readonly text: string;
}

/** `window.workbench`: what tests and the address bar of a curious reader can use. */
export interface WorkbenchWindow {
	app: App | null;
	readonly ready: Promise<App>;
	readonly console: ConsoleLine[];
	definePlugin(index: number, definition: (...args: never[]) => void): void;
	cli(command: string, params?: Record<string, string>): Promise<string>;
	openUri(uri: string): Promise<void>;
	setTheme(theme: 'light' | 'dark'): void;
	failNext: typeof failNext;
	/**
	 * Resolves when nothing is being read or written, no metadata is outstanding and no debounced call waits. What the app
	 * itself has put off, such as saving the layout or a note, it does at once; what a plugin has put off takes its time.
	 */
	idle(timeout?: number): Promise<void>;
}

export function createWorkbenchWindow(ready: Promise<App>): WorkbenchWindow {
	const lines: ConsoleLine[] = [];
	for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
		const original = console[level].bind(console);
		console[level] = (...args: unknown[]) => {
			lines.push({ level, text: args.map(String).join(' ') });
			original(...args);
		};
	}
	const workbench: WorkbenchWindow = {
		app: null,
		ready,
		console: lines,
		definePlugin(index, definition) {
			workbench.app?.plugins.define(index, definition as never);
		},
		async cli(command, params = {}) {
			const app = await ready;
			const found = app.cliHandlers.get(command);
			if (found === undefined) throw new Error(`Unknown command: ${command}`);
			for (const [flag, about] of Object.entries(found.flags ?? {})) {
				if (about.required === true && params[flag] === undefined) throw new Error(`Missing required flag: ${flag}`);
			}
			return found.handler(params);
		},
		async openUri(uri) {
			const app = await ready;
			const url = new URL(uri);
			const action = url.hostname === '' ? url.pathname.replace(/^\/+/, '') : url.hostname;
			const handler = app.protocolHandlers.get(action);
			if (handler === undefined) throw new Error(`No handler for obsidian://${action}`);
			await handler({ ...Object.fromEntries(url.searchParams), action });
		},
		setTheme(theme) {
			workbench.app?.setTheme(theme);
		},
		failNext,
		async idle(timeout = 5000) {
			const app = await ready;
			const until = performance.now() + timeout;
			for (let quiet = 0; quiet < 3 && performance.now() < until;) {
				await new Promise((resolve) => {
					setTimeout(resolve, 20);
				});
				runAppCalls();
				quiet = pendingOperations() === 0 && waitingCalls() === 0 && app.metadataCache.isIdle() ? quiet + 1 : 0;
			}
		},
	};
	return workbench;
}
