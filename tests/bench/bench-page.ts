// The built plugin in a page over a folder of notes, and what something there costs its processor.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../workbench/browser/launch';
import { startWorkbench } from '../workbench/server';

const root = resolve(import.meta.dirname, '../..');

/** Processor time of the page's main thread, in milliseconds: what else the machine does meanwhile is not in it. */
export interface Cost {
	/** Script, and what the browser does beside styles and layout. */
	readonly script: number;
	/** Styles and layout. */
	readonly layout: number;
}

export interface BenchPage {
	readonly page: Page;
	/** What an action in the page sets off, until the page has been quiet for some frames. The action is handed over as text: it may use only what it is given. */
	cost<Given>(action: (given: Given) => unknown, given: Given): Promise<Cost>;
	close(): Promise<void>;
}

/** Notes by path. */
export type Notes = ReadonlyMap<string, string>;

/** `plugin` is the folder of a build; the one at the root when absent. */
export async function openBenchPage(notes: Notes, plugin = root): Promise<BenchPage> {
	const folder = await mkdtemp(join(tmpdir(), 'working-alliance-bench-'));
	for (const made of new Set([...notes.keys()].map(dirname))) await mkdir(join(folder, made), { recursive: true });
	const files = [...notes];
	for (let from = 0; from < files.length; from += 500)
		await Promise.all(files.slice(from, from + 500).map(([path, text]) => writeFile(join(folder, path), text)));
	const workbench = await startWorkbench({ vault: folder, plugins: [plugin], watch: false });
	const browser = await launchChromium();
	const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
	page.setDefaultTimeout(300_000);
	await page.goto(workbench.url, { waitUntil: 'commit', timeout: 300_000 });
	await page.waitForFunction(() => 'workbench' in window);
	await page.evaluate(async () => {
		await (window as unknown as { workbench: { ready: Promise<unknown> } }).workbench.ready;
	});
	// The bundler of these files names functions through a helper that the page does not have.
	await page.evaluate('globalThis.__name = (value) => value');
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const spent = async (): Promise<Cost> => {
		const { metrics } = await session.send('Performance.getMetrics');
		const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
		const layout = of('LayoutDuration') + of('RecalcStyleDuration');
		// Not what the browser counts as script: promises that go on after a task are not in that.
		return { script: of('TaskDuration') - layout, layout };
	};
	const costOf = async (action: string): Promise<Cost> => {
		await quiet(page);
		const before = await spent();
		await page.evaluate(`new Promise((resolve) => window.setTimeout(async () => { await ${action}; resolve(); }))`);
		await quiet(page);
		const after = await spent();
		return { script: after.script - before.script, layout: after.layout - before.layout };
	};
	const idle = middle(await inTurn(5, async () => (await costOf('null')).script));
	return {
		page,
		cost: async (action, given) => {
			const { script, layout } = await costOf(`(${action.toString()})(${JSON.stringify(given)})`);
			return { script: Math.max(0, script - idle), layout };
		},
		close: async () => {
			await browser.close();
			await workbench.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

async function quiet(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let frame = 0; frame < 6; frame += 1) await new Promise((resolve) => window.requestAnimationFrame(resolve));
		await new Promise((resolve) => window.setTimeout(resolve, 60));
	});
}

/** One after the other. */
export async function inTurn<Result>(count: number, one: (round: number) => Promise<Result>): Promise<Result[]> {
	const found: Result[] = [];
	for (let round = 0; round < count; round += 1) found.push(await one(round));
	return found;
}

/** The middle of several rounds of an action, its script alone. */
export async function usual(count: number, one: (round: number) => Promise<Cost>): Promise<number> {
	return middle((await inTurn(count, one)).map(({ script }) => script));
}

export function middle(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Milliseconds for a table. */
export function ms(value: number): string {
	return value.toFixed(value < 10 ? 1 : 0);
}

/** A table in Markdown; every column but the first is a number. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
