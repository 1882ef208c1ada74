// Runs inside the page, over the built plugin, and gives milliseconds. It is handed over as text: it may use nothing from outside.
import type { App } from 'obsidian';

export interface Start {
	/** Running the bundle, up to the plugin's class. */
	readonly evaluate: number;
	/** `onload`, with the settings at hand. */
	readonly onload: number;
	/** One property of every note, read from the metadata cache. */
	readonly bareLoop: number;
	/** From layout-ready to a complete index. */
	readonly index: number;
	/** Every case folded and its signals found, for the list of clients. */
	readonly foldAll: number;
}

interface Loaded {
	prototype: { onload: (this: { loadData(): Promise<unknown> }) => Promise<void> };
}
type Definition = (require: unknown, module: { exports: { default: Loaded } }, exports: unknown) => void;

interface BenchApp extends App {
	plugins: {
		plugins: Record<string, { api: { clients(): unknown[] } }>;
		define(index: number, definition: Definition): void;
		disablePlugin(id: string): Promise<void>;
		enablePlugin(id: string): Promise<void>;
	};
}

/** The quickest of several starts: whatever else the machine does can only add. */
export async function measureStart(): Promise<Start> {
	const id = 'working-alliance';
	const { app } = window as unknown as { app: BenchApp };
	const now = (): number => performance.now();
	let best: Start = { evaluate: Infinity, onload: Infinity, bareLoop: Infinity, index: Infinity, foldAll: Infinity };
	let counted = 0;
	for (let round = 0; round < 9; round += 1) {
		await app.plugins.disablePlugin(id);
		let evaluate = 0;
		let onload = 0;
		let index = 0;
		const define = app.plugins.define.bind(app.plugins);
		app.plugins.define = (served, definition) => {
			define(served, (require, module, exports) => {
				const from = now();
				definition(require, module, exports);
				evaluate = now() - from;
				const { prototype } = module.exports.default;
				const load = prototype.onload;
				prototype.onload = async function () {
					// Reading the settings file is waiting, not script.
					const settings = await this.loadData();
					this.loadData = () => Promise.resolve(settings);
					const began = now();
					await load.call(this);
					onload = now() - began - index;
				};
			});
		};
		const ready = app.workspace.onLayoutReady.bind(app.workspace);
		app.workspace.onLayoutReady = (callback: () => unknown): void => {
			ready(() => {
				const from = now();
				callback();
				index += now() - from;
			});
		};
		await app.plugins.enablePlugin(id);
		app.workspace.onLayoutReady = ready;
		app.plugins.define = define;
		const loop = now();
		for (const file of app.vault.getMarkdownFiles())
			if (app.metadataCache.getFileCache(file)?.frontmatter?.['alliance'] !== undefined) counted += 1;
		const bareLoop = now() - loop;
		const fold = now();
		counted += app.plugins.plugins[id]?.api.clients().length ?? 0;
		const foldAll = now() - fold;
		best = {
			evaluate: Math.min(best.evaluate, evaluate),
			onload: Math.min(best.onload, onload),
			bareLoop: Math.min(best.bareLoop, bareLoop),
			index: Math.min(best.index, index),
			foldAll: Math.min(best.foldAll, foldAll),
		};
		await new Promise((resolve) => window.setTimeout(resolve, 50));
	}
	// Keeps the loops from being optimised away.
	if (counted === 0) throw new Error('The vault has no plugin note.');
	return best;
}
