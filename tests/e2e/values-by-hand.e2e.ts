import { describe, expect, it } from 'vitest';
import { inWorkbench, type OpenWorkbench } from './harness';

const client = '---\nalliance: client\nformat: individual\nstatus: active\n---\n';
const session = (of: string, date: string, more = '', body = ''): string =>
	`---\nalliance: session\nclient: "[[${of}]]"\ndate: ${date}\n${more}---\n${body}`;

interface Read {
	readonly ruptures: readonly { date: string }[];
	readonly sessions: readonly { present: readonly string[]; date: string }[];
	readonly series: readonly { id: string; points: readonly { value: number | null }[] }[];
	readonly problems: readonly { message: string }[];
}

/** What the plugin's own interface says of a client. */
const caseOf = async (bench: OpenWorkbench, code: string): Promise<Read> =>
	bench.page.evaluate((of) => {
		const { app } = window as unknown as {
			app: { plugins: { plugins: Record<string, { api: { caseFile(client: string): Read } }> } };
		};
		const read = app.plugins.plugins['working-alliance']?.api.caseFile(of);
		if (read === undefined) throw new Error('The plugin is not there.');
		return read;
	}, code);

const bondOf = async (bench: OpenWorkbench): Promise<number | null | undefined> =>
	(await caseOf(bench, 'K-014')).series.find(({ id }) => id === 'impression/therapist/-/bond')?.points[0]?.value;

const row = (bench: OpenWorkbench, name: string) =>
	bench.page.locator(`.metadata-property[data-property-key="${name}"]`);
const list = (bench: OpenWorkbench) => bench.page.locator('.alliance-problems-modal');

describe('a rating typed into a new vault', () => {
	const note = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
	const vault = { 'Clients/K-014/K-014.md': client, [note]: session('K-014', '2026-03-05T10:00') };

	it('a rating typed into a new vault is kept as text by the app and counts, and becomes a number in one step', async () => {
		await inWorkbench({ vault, date: '2026-03-05T11:00' }, async (bench) => {
			await bench.open(note);
			await bench.page.getByRole('button', { name: 'Add property' }).click();
			await bench.page.keyboard.type('bond');
			await bench.page.keyboard.press('Enter');
			await bench.page.keyboard.type('7');
			await bench.page.keyboard.press('Enter');
			await expect.poll(() => bench.read(note)).toContain('bond: "7"\n');
			await expect.poll(() => bondOf(bench)).toBe(7);
			expect((await caseOf(bench, 'K-014')).problems).toEqual([]);

			await bench.command('Check notes');
			await list(bench).getByText('1 number in 1 note is kept as text.').waitFor();
			await list(bench).getByRole('button', { name: 'Turn them into numbers…' }).click();
			await list(bench).getByText('→ bond: 7').waitFor();
			await bench.screenshot('numbers-as-text');
			await list(bench).getByRole('button', { name: 'Change 1 property in 1 note' }).click();
			await list(bench).getByText('1 of 1 property is a number now.').waitFor();
			await expect.poll(() => bench.read(note)).toContain('bond: 7\n');
			expect(await bondOf(bench)).toBe(7);
		});
	});

	it('a rating typed into a new vault is a number from the start once its property has that type, also after a restart', async () => {
		await inWorkbench(
			{ vault: { ...vault, [note]: session('K-014', '2026-03-05T10:00', 'bond:\n') } },
			async (bench) => {
				await bench.open(note);
				await row(bench, 'bond').locator('.metadata-property-icon').click();
				await bench.page.locator('.menu-item', { hasText: 'Number' }).click();
				await expect
					.poll(async () => (await bench.exists('.obsidian/types.json')) && bench.read('.obsidian/types.json'))
					.toContain('"bond": "number"');
				await bench.reload();
				await bench.open(note);
				await row(bench, 'bond').locator('input[type="number"]').fill('8');
				await expect.poll(() => bench.read(note)).toContain('bond: 8\n');
				await expect.poll(() => bondOf(bench)).toBe(8);
			},
		);
	});
});

describe('a day to which the app gives a time', () => {
	it('a day to which the app gives a time keeps its rupture on the timeline', async () => {
		const rupture = 'Private/K-014/K-014 2026-03-02 rupture.md';
		const vault = {
			'Clients/K-014/K-014.md': client,
			'Clients/K-014/Sessions/1.md': session('K-014', '2026-03-02T10:00'),
			'Clients/K-014/Sessions/2.md': session('K-014', '2026-03-09T10:00'),
			[rupture]: '---\nalliance: rupture\nclient: "[[K-014]]"\ndate: 2026-03-02\nkind: withdrawal\n---\n',
		};
		await inWorkbench({ vault, date: '2026-03-10' }, async (bench) => {
			await bench.open(rupture);
			await row(bench, 'date').getByRole('textbox', { name: 'date', exact: true }).fill('2026-03-03T00:00');
			await expect.poll(() => bench.read(rupture)).toContain('date: 2026-03-03T00:00:00\n');
			await expect
				.poll(async () => (await caseOf(bench, 'K-014')).ruptures.map(({ date }) => date))
				.toEqual(['2026-03-03']);
			expect((await caseOf(bench, 'K-014')).problems).toEqual([]);
			await bench.command('Check notes');
			await bench.page.getByText('Every note of yours reads as it should.').waitFor();
		});
	});
});

describe('a repair', () => {
	it('a repair makes two participants of one text where both are known, and offers none where one is not', async () => {
		const vault = {
			'Clients/P-008/P-008.md': '---\nalliance: client\nformat: couple\nparticipants:\n  - A\n  - B\n---\n',
			'Clients/P-008/1.md': session('P-008', '2026-03-02', 'present: A, B\n'),
			'Clients/P-008/2.md': session('P-008', '2026-03-09', 'present: A, C\n'),
			'Clients/P-008/3.md': session('P-008', '03/05/2026', 'rate: 90\n'),
		};
		await inWorkbench({ vault, date: '2026-03-10' }, async (bench) => {
			await bench.command('Check notes');
			const group = (name: string) => list(bench).getByRole('group', { name, exact: true });
			await expect.poll(() => group('2').getByRole('button', { name: 'Repair…' }).count()).toBe(0);

			await group('1').getByRole('button', { name: 'Repair…' }).click();
			await group('1').getByText('present:\n  - A\n  - B').waitFor();
			await group('1').getByRole('button', { name: 'Change this property' }).click();
			await expect.poll(() => bench.read('Clients/P-008/1.md')).toContain('present:\n  - A\n  - B\n');

			await group('3').getByRole('button', { name: 'Repair…' }).click();
			await group('3').getByText('This can be meant in two ways. Choose the one you meant.').waitFor();
			await bench.screenshot('repair-in-two-ways');
			await group('3').getByRole('button', { name: 'Change to date: 2026-03-05' }).click();
			await expect.poll(() => bench.read('Clients/P-008/3.md')).toContain('date: 2026-03-05\nrate: 90\n');

			const { sessions, problems } = await caseOf(bench, 'P-008');
			expect(sessions.map(({ date, present }) => [date, present])).toEqual([
				['2026-03-02', ['A', 'B']],
				['2026-03-05', ['A', 'B']],
				['2026-03-09', ['A', 'B']],
			]);
			expect(problems.map(({ message }) => message)).toEqual(['“present” holds “A, C”; expected a list of texts.']);
		});
	});
});

describe('what was to be brought up', () => {
	it('what was to be brought up leaves behind what was cancelled or moved, and the ids of blocks, under a heading with number and emoji', async () => {
		const points =
			'## 4. To bring up next time 📌\n\n- [-] letter to school, not wanted any more\n- [>] moved to session 3\n- [x] done\n- [ ] the train\n- plain point ^abc123\n\n## Other\n\n- no\n';
		const vault = {
			'Clients/K-014/K-014.md': client,
			'Clients/K-014/Sessions/1.md': session('K-014', '2026-03-02T10:00', 'number: 1\nattendance: attended\n', points),
		};
		await inWorkbench({ vault, date: '2026-03-09T10:00' }, async (bench) => {
			await bench.command('Start session');
			await bench.page.keyboard.press('Enter');
			const made = 'Clients/K-014/Sessions/K-014 2026-03-09.md';
			await expect.poll(() => bench.exists(made)).toBe(true);
			const text = await bench.read(made);
			expect(text).toContain('- the train\n- plain point\n');
			for (const left of ['letter', 'moved', 'done', 'abc123', '- no\n']) expect(text).not.toContain(left);
		});
	});
});
