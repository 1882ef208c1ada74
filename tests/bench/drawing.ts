// What the length of a therapy costs: folding, the picture, the pane around it, moving through it.
import { buildProbe, type DrawnPicture } from './picture-probe';
import { middle, ms, openBenchPage, table, usual, type BenchPage } from './bench-page';
import { inPage } from './in-page';
import type { BenchVault } from './vaults/bench-note';
import { family, individual } from './vaults/courses';

export async function drawing(): Promise<string> {
	const folds: string[][] = [];
	const pictures: string[][] = [];
	const panes: string[][] = [];
	for (const [name, vault] of [
		['family of five, 40 sessions', family(40)],
		['individual, 300 sessions', individual(300)],
	] as const) {
		folds.push(
			await onPage(vault, async (bench) => [name, String(vault.notes.size), ...(await fold(bench, vault)).map(ms)]),
		);
	}
	for (const sessions of [50, 500, 5_000]) {
		const vault = individual(sessions);
		await onPage(vault, async (bench) => {
			folds.push([`individual, ${sessions} sessions`, String(vault.notes.size), ...(await fold(bench, vault)).map(ms)]);
			const drawn = await picture(bench, vault);
			pictures.push([
				String(sessions),
				String(drawn.marks),
				ms(drawn.layout),
				ms(drawn.create),
				ms(drawn.layout + drawn.create),
				ms(drawn.again),
				ms(drawn.moved),
				(((drawn.layout + drawn.create) / drawn.marks) * 1000).toFixed(1),
			]);
			panes.push([String(sessions), ...(await pane(bench, vault)).map(ms)]);
		});
	}
	return [
		'### One case\n\nOne note of the case has changed; every other is read already. Folding and its signals, the quickest and the middle of 25.\n',
		table(['case', 'notes', 'quickest, ms', 'middle, ms'], folds),
		'\n### The picture\n\nAll lanes, the whole therapy, 1,000 pixels wide, outside the plugin: the picture as data, and its elements. The quickest of 15.\n',
		table(
			[
				'sessions',
				'marks',
				'as data, ms',
				'its elements, ms',
				'both, ms',
				'the same again, ms',
				'after one change, ms',
				'both per mark, µs',
			],
			pictures,
		),
		'\n### The pane\n\nScript of the page alone, table and brief and signals included. Opening is the first time in a start, cold code and all; the others are the middle of nine. Zooming is a step of the wheel in each of sixty frames, the middle one.\n',
		table(
			[
				'sessions',
				'open, ms',
				'browser’s layout, ms',
				'one change, ms',
				'nothing drawn changed, ms',
				'zooming: script a frame, ms',
				'frames a second',
				'one step sideways by key, ms',
			],
			panes,
		),
	].join('\n');
}

async function onPage<Result>(vault: BenchVault, work: (bench: BenchPage) => Promise<Result>): Promise<Result> {
	const bench = await openBenchPage(vault.notes);
	try {
		return await work(bench);
	} finally {
		await bench.close();
	}
}

const codeOf = ({ client }: BenchVault): string => client.slice(client.lastIndexOf('/') + 1);
const sessionOf = (vault: BenchVault, number: number): string =>
	`${vault.client}/Sessions/${codeOf(vault)} ${number}.md`;
const oneNote = (vault: BenchVault) => ({ path: sessionOf(vault, 10), code: codeOf(vault) });

async function fold({ page }: BenchPage, vault: BenchVault): Promise<number[]> {
	const spent = await page.evaluate(inPage.foldTimes, oneNote(vault));
	return [Math.min(...spent), middle(spent)];
}

async function picture({ page }: BenchPage, vault: BenchVault): Promise<DrawnPicture> {
	await page.evaluate(await buildProbe());
	const versions = await page.evaluate(inPage.versions, oneNote(vault));
	return page.evaluate(
		(cases) => (window as unknown as { drawPictures(cases: readonly unknown[]): DrawnPicture }).drawPictures(cases),
		versions,
	);
}

async function pane(bench: BenchPage, vault: BenchVault): Promise<number[]> {
	const session = sessionOf(vault, 10);
	await bench.cost(inPage.openNote, session);
	const opened = await bench.cost(inPage.command, 'open-timeline');
	const zoomed = await bench.page.evaluate(inPage.zoomFrames);
	return [
		opened.script,
		opened.layout,
		await usual(9, (round) => bench.cost(inPage.change, { path: session, bond: round % 11 })),
		await usual(9, () => bench.cost(inPage.change, { path: session, bond: 8 })),
		zoomed.script,
		1000 / zoomed.frame,
		await usual(9, (round) => bench.cost(inPage.pan, round % 2 === 0 ? 'ArrowLeft' : 'ArrowRight')),
	];
}
