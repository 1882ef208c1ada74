import { Component, Events } from 'obsidian-test-mocks/obsidian';

interface Entry {
	readonly fn: (...data: unknown[]) => unknown;
	readonly ctx: unknown;
}

/** Where Obsidian's own base classes differ from the mocks'. */
export function patchMocks(): void {
	// One listener that throws does not keep the others from being called; the error still reaches the console.
	Events.prototype.trigger = function trigger(this: Events, name: string, ...data: unknown[]): void {
		const entries = (this as unknown as { _: Record<string, Entry[] | undefined> })._[name];
		for (const { fn, ctx } of [...(entries ?? [])]) {
			try {
				fn.apply(ctx, data);
			} catch (error) {
				window.setTimeout(() => {
					throw error;
				}, 0);
			}
		}
	};
	// Plugins read these, though they are not in the API.
	for (const [name, own] of [
		['_loaded', 'loaded__'],
		['_children', 'children__'],
	] as const) {
		Object.defineProperty(Component.prototype, name, {
			configurable: true,
			get(this: Component): unknown {
				return this[own];
			},
		});
	}
}
