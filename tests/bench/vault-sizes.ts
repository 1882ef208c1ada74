// What the size of a vault costs: start, index, one change, each view, memory.
import { measureStart } from './start-in-page';
import { ms, openBenchPage, table, usual, type BenchPage } from './bench-page';
import { inPage } from './in-page';
import { practice, type VaultSize } from './vaults/practice';

/** Pairs that differ only in foreign notes, or only in ours. A vault with none of ours still needs one case to draw. */
const sizes: readonly VaultSize[] = [
	{ notes: 1_000, ours: 250 },
	{ notes: 20_000, ours: 250 },
	{ notes: 20_000, ours: 5_000 },
	{ notes: 100_000, ours: 5_000 },
	{ notes: 100_000, ours: 25_000 },
];

export async function vaultSizes(large: boolean): Promise<string> {
	const starts: string[][] = [];
	const views: string[][] = [];
	for (const size of sizes.filter(({ notes }) => large || notes < 100_000)) {
		const { notes, client } = practice(size);
		const bench = await openBenchPage(notes);
		try {
			const start = await bench.page.evaluate(measureStart);
			const beyond = start.index - start.bareLoop;
			starts.push([
				`${size.notes} / ${size.ours}`,
				ms(start.evaluate),
				ms(start.onload),
				ms(start.bareLoop),
				ms(start.index),
				(start.index / start.bareLoop).toFixed(1),
				((beyond / size.ours) * 1000).toFixed(1),
				ms(start.foldAll),
			]);
			views.push([`${size.notes} / ${size.ours}`, ...(await openViews(bench, client)).map(ms), await heap(bench)]);
		} finally {
			await bench.close();
		}
	}
	return [
		'### Start\n\nThe quickest of nine starts. The bare loop reads one property of every note in the same metadata cache.\n',
		table(
			[
				'notes / ours',
				'running the bundle, ms',
				'`onload`, ms',
				'bare loop, ms',
				'index, ms',
				'index ÷ bare loop',
				'beyond it, per note of ours, µs',
				'all cases folded, ms',
			],
			starts,
		),
		'\n### Views\n\nScript of the page alone, the middle of several. Opening is the first time in a start, cold code and all; a change is one rating in a session of the client on screen, to the redrawn timeline.\n',
		table(
			[
				'notes / ours',
				'open timeline, ms',
				'change to redraw, ms',
				'change elsewhere, ms',
				'open caseload, ms',
				'check notes, ms',
				'heap, MB',
			],
			views,
		),
	].join('\n');
}

async function openViews(bench: BenchPage, client: string): Promise<number[]> {
	const code = client.slice(client.lastIndexOf('/') + 1);
	const session = `${client}/Sessions/${code} 10.md`;
	await bench.cost(inPage.openNote, session);
	const timeline = await bench.cost(inPage.command, 'open-timeline');
	const redraws = await usual(15, (round) => bench.cost(inPage.change, { path: session, bond: round % 11 }));
	const elsewhere = await usual(9, (round) =>
		bench.cost(inPage.change, { path: `Clients/K-0001/Sessions/K-0001 11.md`, bond: round % 11 }),
	);
	await bench.cost(inPage.close, 'alliance-timeline');
	const caseload = await bench.cost(inPage.command, 'open-caseload');
	await bench.cost(inPage.close, 'alliance-caseload');
	const check = await bench.cost(inPage.command, 'check-notes');
	return [timeline.script, redraws, elsewhere, caseload.script, check.script];
}

async function heap({ page }: BenchPage): Promise<string> {
	const used = await page.evaluate(
		() => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? null,
	);
	return used === null ? '–' : (used / 2 ** 20).toFixed(0);
}
