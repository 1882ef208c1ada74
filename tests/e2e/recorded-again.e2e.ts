// One form that is recorded twice for one session: asked about, corrected in its own note or kept beside, and never a course.
import { describe, expect, it } from 'vitest';
import { inWorkbench, type OpenWorkbench } from './harness';

const session = 'Clients/R-31/Sessions/R-31 2026-03-05.md';
const vault = {
	'Clients/R-31/R-31.md': '---\nalliance: client\n---\n',
	[session]: '---\nalliance: session\nclient: "[[R-31]]"\ndate: 2026-03-05T10:00\nnumber: 1\n---\nFirst talk.\n',
};
const form = 'Clients/R-31/Measures/R-31 2026-03-05 wai-sr.md';
const second = 'Clients/R-31/Measures/R-31 2026-03-05 wai-sr 2.md';
const items = (note: string): string => [...note.matchAll(/^ {2}- (\S+)$/gm)].map(([, item]) => item).join('');

/** By keyboard: the command, the client, the instrument, twelve digits. */
async function typeForm(bench: OpenWorkbench, digit: string): Promise<void> {
	const { page } = bench;
	await bench.command('Record measure');
	await page.getByPlaceholder('Record a measure for…').waitFor();
	await page.keyboard.press('Enter');
	await page.getByPlaceholder('Which instrument?').fill('wai-sr');
	await page.keyboard.press('Enter');
	await page.getByRole('dialog', { name: 'WAI-SR · R-31' }).waitFor();
	await page.keyboard.type(digit.repeat(12));
}

describe('a form recorded twice for one session', () => {
	it('is asked about, corrected in its own note, or kept beside it; and nothing has gone up in between', async () => {
		await inWorkbench({ vault, date: '2026-03-05T10:50' }, async (bench) => {
			const { page } = bench;
			const dialog = page.getByRole('dialog', { name: 'WAI-SR · R-31' });
			const closed = (): Promise<void> => dialog.waitFor({ state: 'detached' });
			await bench.open(session);
			await typeForm(bench, '4');
			await page.keyboard.press('ControlOrMeta+Enter');
			await closed();
			expect(items(await bench.read(form))).toBe('444444444444');

			// The client's is there, so the form opens on the therapist's, which has no key: twelve digits land nowhere unseen.
			await bench.run('working-alliance:record-measure');
			await page.keyboard.press('Enter');
			await page.getByPlaceholder('Which instrument?').fill('wai-sr');
			await page.keyboard.press('Enter');
			await dialog.getByText('The therapist’s form.').waitFor();
			await dialog.getByRole('radio', { name: 'Client' }).check();
			await dialog.getByText('The client’s form.').waitFor();
			await dialog.getByText('This form is there already: “R-31 2026-03-05 wai-sr”.').waitFor();
			await dialog.locator('.alliance-number-grid input').first().focus();
			await page.keyboard.type('2'.repeat(12));
			await page.keyboard.press('ControlOrMeta+Enter');
			await dialog.getByText('Say whether this corrects the form that is there').waitFor();
			expect(items(await bench.read(form))).toBe('444444444444');

			await dialog.getByRole('radio', { name: 'Filled in a second time' }).check();
			await page.keyboard.press('ControlOrMeta+Enter');
			await closed();
			expect(await bench.read(second)).toContain('\noccasion: 2\n');

			await bench.run('working-alliance:open-timeline');
			await page.locator('.alliance-timeline-pane .wa-mark').first().waitFor();
			expect(await page.locator('.alliance-timeline-pane').innerText()).not.toMatch(/up from|down from|at first/);

			await bench.open(session);
			await bench.run('working-alliance:record-measure');
			await page.keyboard.press('Enter');
			await page.getByPlaceholder('Which instrument?').fill('wai-sr');
			await page.keyboard.press('Enter');
			await dialog.getByRole('radio', { name: 'Client' }).check();
			await dialog.getByText('This form is there already, 2 times').waitFor();
			await dialog.getByRole('radio', { name: 'A correction of it' }).check();
			await dialog.locator('.alliance-number-grid input').first().focus();
			await page.keyboard.type('3'.repeat(12));
			await page.keyboard.press('ControlOrMeta+Enter');
			await closed();
			expect(items(await bench.read(form))).toBe('333333333333');
			expect(items(await bench.read(second))).toBe('222222222222');
		});
	});
});
