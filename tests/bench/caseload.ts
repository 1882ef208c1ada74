// What the number of clients costs in the caseload: its first drawing, a scroll, one change.
import { ms, openBenchPage, table, usual } from './bench-page';
import { inPage } from './in-page';
import { manyClients } from './vaults/courses';

export async function caseload(): Promise<string> {
	const rows: string[][] = [];
	for (const [clients, sessions] of [
		[100, 3],
		[1_000, 3],
		[1_000, 20],
	] as const) {
		const { notes } = manyClients(clients, sessions);
		const bench = await openBenchPage(notes);
		try {
			const first = await bench.page.evaluate(inPage.openCaseload);
			await bench.cost(inPage.close, 'alliance-caseload');
			const again = await bench.cost(inPage.command, 'open-caseload');
			const scrolled = await usual(9, (round) => bench.cost(inPage.scroll, (round + 1) * 400));
			const changed = await usual(9, (round) =>
				bench.cost(inPage.change, { path: 'Clients/K-0001/Sessions/K-0001 2.md', bond: round % 11 }),
			);
			rows.push([
				`${clients} × ${sessions}`,
				String(await bench.page.locator('[role="grid"] [role="row"]').count()),
				ms(first),
				ms(again.script),
				ms(again.layout),
				ms(scrolled),
				ms(changed),
			]);
		} finally {
			await bench.close();
		}
	}
	return [
		'### Caseload\n\nTo the first clients: opened first thing in a start, nothing folded yet and all code cold; the others follow, some each frame. The rest is script of the page alone. A step of a scroll is 400 pixels.\n',
		table(
			[
				'clients × sessions',
				'rows on the page',
				'to the first clients, ms',
				'opened again, ms',
				'browser’s layout, ms',
				'one step of a scroll, ms',
				'one change, ms',
			],
			rows,
		),
	].join('\n');
}
