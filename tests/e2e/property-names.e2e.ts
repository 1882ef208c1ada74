// Property names in another case, as Obsidian's own suggestions keep whichever was typed first.
import { describe, expect, it } from 'vitest';
import { inWorkbench, type OpenWorkbench } from './harness';

const first = 'Clients/R-03/Sessions/R-03 2026-02-26.md';
const session = 'Clients/R-03/Sessions/R-03 2026-03-05.md';
const vault = {
	'Clients/R-03/R-03.md': '---\nAlliance: client\nFormat: couple\nParticipants:\n  - A\n  - B\n---\n',
	[first]:
		'---\nALLIANCE: session\nClient: "[[R-03]]"\nDATE: 2026-02-26T10:00\nNumber: 1\nAttendance: attended\nTasks-Agreed:\n  - Walk daily\n---\n',
	[session]:
		'---\nAlliance: session\nClient: "[[R-03]]"\nDate: 2026-03-05T10:00\nNumber: 2\nTasks-Agreed:\n  - Write the letter\nBond: 4\nbond: 6\nFee: 90\n---\nShe read it to me.\n',
};

interface Api {
	caseFile(client: string): unknown;
	problems(): readonly { kind: string; property: string | null; path: string }[];
}

const asked = (bench: OpenWorkbench): Promise<{ caseFile: unknown; problems: ReturnType<Api['problems']> }> =>
	bench.page.evaluate(() => {
		const { api } = (window as unknown as { app: { plugins: { plugins: Record<string, { api: Api }> } } }).app.plugins
			.plugins['working-alliance'] as { api: Api };
		return { caseFile: api.caseFile('R-03'), problems: api.problems() };
	});

describe('names in another case', () => {
	it('names in another case make the same case, and where two stand for one property, that is a problem', async () => {
		await inWorkbench({ vault, date: '2026-03-05T10:30' }, async (bench) => {
			const { caseFile, problems } = await asked(bench);
			expect(caseFile).toMatchObject({
				client: { format: 'couple', participants: ['A', 'B'] },
				sessions: [{ number: 1 }, { number: 2 }],
				tasks: [{ text: 'Walk daily' }, { text: 'Write the letter' }],
			});
			expect(problems).toEqual([expect.objectContaining({ kind: 'double-property', property: 'bond', path: session })]);
			await bench.run('working-alliance:check-notes');
			await bench.page.getByText('“bond” and “Bond” are one property to Obsidian').waitFor();
		});
	});

	it('names in another case are kept by what writes them, and never stand twice', async () => {
		await inWorkbench({ vault, date: '2026-03-05T10:30' }, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await bench.command('Working Alliance: Agree on a task');
			await page.getByRole('dialog').waitFor();
			await page.keyboard.type('Find the number');
			await page.keyboard.press('Enter');
			await page.getByRole('dialog').waitFor({ state: 'detached' });
			await bench.idle();
			await expect.poll(() => bench.read(session)).toContain('Find the number');
			expect(await bench.read(session)).toBe(
				vault[session].replace('  - Write the letter\n', '  - Write the letter\n  - Find the number\n'),
			);
		});
	});
});
