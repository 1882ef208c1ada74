// What the number of clients costs in the caseload: its first drawing, a scroll, one change.
import { ms, openBenchPage, table, usual } from './bench-page';
import { inPage } from './in-page';
import { manyClients } from './vaults/courses';

export async function caseload(): Promise<string> {
	const rows: string[][] = [];
	for (const [clients, sessions] of [[100, 3], [1_000, 3], [1_000, 20]] as const) {
		const { notes } = manyClients(clients, sessions);
		const bench = await openBenchPage(notes);
		try {
			const opened = await bench.cost(inPage.command, 'open-caseload');
			const scrolled = await usual(9, (round) => bench.cost(inPage.scroll, (round + 1) * 400));
			const changed = await usual(9, (round) => bench.cost(inPage.change, { path: 'Clients/K-0001/Sessions/K-0001 2.md', bond: round % 11 }));
			rows.push([`${clients} × ${sessions}`, String(await bench.page.locator('[role="grid"] [role="row"]').count()), ms(opened.script), ms(opened.layout), ms(scrolled), ms(changed)]);
		} finally {
			await bench.close();
		}
	}
	return ['### Caseload\n\nScript of the page alone. Opened first thing in a start: every case is folded for it, cold code and all. A step of a scroll is 400 pixels.\n', table(['clients × sessions', 'rows on the page', 'open, ms', 'browser’s layout, ms', 'one step of a scroll, ms', 'one change, ms'], rows)].join('\n');
}
