// Runs inside the page, over the built plugin, and gives milliseconds of script. It is handed over as text: it may use nothing from outside.
import type { App, TFile } from 'obsidian';

export interface Measured {
	/** One property of every note, read from the metadata cache. */
	readonly bareLoop: number;
	/** From layout-ready to a complete index. */
	readonly index: number;
	/** Every case folded, for the list of clients. */
	readonly foldAll: number;
	/** From one changed note to the redrawn timeline, waiting left out. */
	readonly redraw: number;
	/** Evaluation of nothing: what `onload` takes until the layout is ready. */
	readonly onload: number;
	readonly heapMegabytes: number | null;
}

interface BenchApp extends App {
	plugins: { plugins: Record<string, { api: { clients(): unknown[] } }>; disablePlugin(id: string): Promise<void>; enablePlugin(id: string): Promise<void> };
	commands: { executeCommandById(id: string): boolean };
}

export async function measureInPage(client: string): Promise<Measured> {
	const id = 'working-alliance';
	const { app } = window as unknown as { app: BenchApp };
	const middle = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
	const pause = (ms: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, ms));

	const loops: number[] = [];
	const indexes: number[] = [];
	const loads: number[] = [];
	const folds: number[] = [];
	let sink = 0;
	const bareLoop = (): number => {
		const from = performance.now();
		for (const file of app.vault.getMarkdownFiles()) if (app.metadataCache.getFileCache(file)?.frontmatter?.['alliance'] !== undefined) sink += 1;
		return performance.now() - from;
	};
	for (let round = 0; round < 7; round += 1) {
		await app.plugins.disablePlugin(id);
		const { workspace } = app;
		const ready = workspace.onLayoutReady.bind(workspace);
		let indexed = 0;
		workspace.onLayoutReady = (callback: () => unknown): void => {
			ready(() => {
				const from = performance.now();
				callback();
				indexed += performance.now() - from;
			});
		};
		const from = performance.now();
		await app.plugins.enablePlugin(id);
		loads.push(performance.now() - from - indexed);
		workspace.onLayoutReady = ready;
		indexes.push(indexed);
		loops.push(bareLoop());
		const before = performance.now();
		sink += app.plugins.plugins[id]?.api.clients().length ?? 0;
		folds.push(performance.now() - before);
		await pause(50);
	}

	const note = app.vault.getMarkdownFiles().find((file) => file.path.startsWith(`Clients/${client}/Sessions/`));
	if (note === undefined) throw new Error(`The vault has no session of ${client}.`);
	await app.workspace.openLinkText(note.path, '');
	app.commands.executeCommandById(`${id}:open-timeline`);
	await pause(1500);
	const redraws: number[] = [];
	for (let round = 0; round < 15; round += 1) redraws.push(await redraw(app, note, round % 11, pause));
	if (sink < 0) throw new Error('Never: keeps the loops from being optimised away.');
	const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
	return { bareLoop: middle(loops), index: middle(indexes), foldAll: middle(folds), redraw: middle(redraws), onload: middle(loads), heapMegabytes: memory === undefined ? null : memory.usedJSHeapSize / 2 ** 20 };

	/** The script of everything that one change sets off: the event itself, and the timers and frames it asked for. */
	async function redraw(app: BenchApp, file: TFile, rating: number, wait: (ms: number) => Promise<void>): Promise<number> {
		const cache = app.metadataCache.getFileCache(file);
		if (cache === null) throw new Error('The note has no metadata.');
		let spent = 0;
		const timed = (work: () => void): void => {
			const from = performance.now();
			work();
			spent += performance.now() - from;
		};
		const setTimeout = window.setTimeout.bind(window);
		const requestAnimationFrame = window.requestAnimationFrame.bind(window);
		window.setTimeout = ((work: () => void, ms?: number) => setTimeout(() => timed(work), ms)) as typeof window.setTimeout;
		window.requestAnimationFrame = (work) => requestAnimationFrame((time) => timed(() => work(time)));
		const changed = { ...cache, frontmatter: { ...cache.frontmatter, bond: rating } };
		let drawn = 0;
		const watcher = new MutationObserver(() => {
			drawn += 1;
		});
		const picture = document.querySelector('.alliance-timeline-chart');
		if (picture !== null) watcher.observe(picture, { subtree: true, childList: true, attributes: true });
		timed(() => app.metadataCache.trigger('changed', file, '', changed));
		window.setTimeout = setTimeout;
		await wait(400);
		window.requestAnimationFrame = requestAnimationFrame;
		watcher.disconnect();
		if (drawn === 0) throw new Error('The timeline was not redrawn.');
		return spent;
	}
}
