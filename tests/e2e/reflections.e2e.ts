import { describe, expect, it } from 'vitest';

import { checkbox, chip, vaultContents, form, inPractice, session, tabTo } from './private-notes';

const reflection = 'Private/K-014/K-014 2026-03-05 reflection.md';
const check = 'Private/Self-checks/2026-03-05 self-check.md';

describe('Reflect', () => {
	it('by mouse, then writing goes on in the note, beside the session note', async () => {
		await inPractice({}, async (bench) => {
			await bench.open(session);
			await bench.command('Working Alliance: Reflect');
			await checkbox(bench, 'What I felt', 'protective').click();
			await checkbox(bench, 'What I was pulled to do', 'rescue').click();
			await chip(bench, 'How strong', '3').click();
			await form(bench).getByText('Take it to supervision').click();
			await bench.screenshot('reflect');
			await form(bench).getByRole('button', { name: 'Save and write on' }).click();
			await form(bench).waitFor({ state: 'detached' });
			await bench.page.locator('.cm-content', { hasText: 'What did I feel' }).waitFor();
			await bench.page
				.locator('.workspace-leaf-content[data-type="markdown"]', { hasText: 'What we talked about' })
				.waitFor();
			await bench.page.keyboard.type('As with my brother.');
			await bench.screenshot('reflection');
			await expect.poll(async () => bench.read(reflection), { timeout: 8000 }).toContain('As with my brother.');
			await expect(await bench.read(reflection)).toMatchFileSnapshot('expected/reflection.md');
			expect(await bench.read(session)).not.toContain('protective');
		});
	});

	it('by touch, with words of one’s own; cancelled, leaves nothing', { tags: ['phone'] }, async () => {
		await inPractice({ mobile: true }, async (bench) => {
			await bench.open(session);
			const before = await vaultContents(bench);
			await bench.run('working-alliance:reflect');
			await form(bench).getByPlaceholder('In your own words').tap();
			await bench.page.keyboard.type('awe');
			await bench.screenshot('reflect-phone');
			await bench.page.keyboard.press('Escape');
			await bench.page.getByRole('button', { name: 'Discard', exact: true }).tap();
			await form(bench).waitFor({ state: 'detached' });
			expect(await vaultContents(bench)).toEqual(before);
			await bench.run('working-alliance:reflect');
			await form(bench).getByPlaceholder('In your own words').tap();
			await bench.page.keyboard.type('awe');
			await form(bench).getByRole('button', { name: 'Save', exact: true }).tap();
			await form(bench).waitFor({ state: 'detached' });
			await bench.idle();
			expect(await bench.read(reflection)).toContain('reactions:\n  - awe\n');
		});
	});
});

describe('Self-check', () => {
	it('by keyboard, a digit for each; once a day', async () => {
		await inPractice({}, async (bench) => {
			const { page } = bench;
			await bench.command('Working Alliance: Self-check');
			await form(bench).waitFor();
			for (const [name, keys] of [
				['Energy', '4'],
				['Boredom', '0'],
				['Fatigue', '10'],
			] as const) {
				const group = form(bench).getByRole('radiogroup', { name });
				await tabTo(bench, group.getByRole('radio').first());
				await page.keyboard.type(keys);
			}
			await bench.screenshot('self-check');
			await page.keyboard.press('Enter');
			await form(bench).waitFor({ state: 'detached' });
			await bench.idle();
			await expect(await bench.read(check)).toMatchFileSnapshot('expected/self-check.md');
			await bench.command('Working Alliance: Self-check');
			await page.getByText('There is a self-check for today').waitFor();
			await page.keyboard.press('Escape');
			await bench.idle();
			expect((await bench.files()).filter((file) => file.startsWith('Private/'))).toEqual([check]);
		});
	});
});
