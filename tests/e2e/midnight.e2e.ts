// A session under way while the day, or the clocks, change.
import { describe, expect, it } from 'vitest';
import { inWorkbench, type OpenWorkbench } from './harness';

const note = (date: string): Readonly<Record<string, string>> => ({
	'Clients/R-19/R-19.md': '---\nalliance: client\n---\n',
	[`Clients/R-19/Sessions/R-19 ${date.slice(0, 10)}.md`]: `---\nalliance: session\nclient: "[[R-19]]"\ndate: ${date}\nnumber: 1\n---\n`,
	'Reading list.md': '# Books\n',
});

/** The clock goes on while the app sleeps and no timer runs; then a person comes back to its window. */
async function wakeAt(bench: OpenWorkbench, instant: string): Promise<void> {
	await bench.setTime(instant);
	await bench.page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

describe('a session under way', () => {
	it.each([
		[
			'midnight',
			{ begun: '2026-03-31T23:40', before: '2026-03-31T23:55', after: '2026-04-01T00:30', words: /R-19 · 50 min/ },
		],
		[
			'the hour that summer time leaves out',
			{ begun: '2026-03-08T01:30', before: '2026-03-08T01:45', after: '2026-03-08T03:10', words: /R-19 · 40 min/ },
		],
	])('a session is still under way after %s', async (_what, { begun, before, after, words }) => {
		await inWorkbench({ vault: note(begun), date: before }, async (bench) => {
			const { page } = bench;
			const files = await bench.files();
			const path = files.find((file) => file.includes('/Sessions/'));
			await bench.open('Reading list.md');
			const status = page.locator('.alliance-session-status');
			await expect.poll(() => status.innerText()).toContain('R-19 · 15 min');

			await wakeAt(bench, after);
			await expect.poll(() => status.innerText()).toMatch(words);

			await bench.run('working-alliance:start-session');
			await page.locator('.prompt .suggestion-item', { hasText: 'R-19' }).click();
			await page.getByText('A session with R-19 has begun').waitFor();
			await page.keyboard.press('Escape');

			await bench.run('working-alliance:finish-session');
			await page.getByRole('dialog', { name: /R-19/ }).waitFor();
			await page.keyboard.press('Escape');
			await bench.idle();
			expect((await bench.files()).filter((file) => file.includes('/Sessions/'))).toEqual([path]);
		});
	});

	it('a session under way is still there in the hour that comes twice', async () => {
		await inWorkbench({ vault: note('2026-11-01T01:50'), date: '2026-11-01T01:55' }, async (bench) => {
			await bench.open('Reading list.md');
			const status = bench.page.locator('.alliance-session-status');
			await expect.poll(() => status.innerText()).toContain('R-19 · 5 min');
			// 01:10 in standard time: the clocks were put back in between.
			await wakeAt(bench, '2026-11-01T01:10-08:00');
			await expect.poll(() => status.innerText()).toContain('R-19 · 20 min');
			await bench.run('working-alliance:finish-session');
			await bench.page.getByRole('dialog', { name: /R-19/ }).waitFor();
		});
	});
});
