import { describe, expect, it } from 'vitest';

import { checkbox, chip, vaultContents, form, inPractice, rupture, session, tabTo } from './private-notes';

describe('Log rupture', () => {
	it('by keyboard: the command, a kind, a line, Enter', async () => {
		await inPractice({}, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await bench.command('Working Alliance: Log rupture');
			await form(bench).waitFor();
			await page.keyboard.press('w');
			await tabTo(bench, form(bench).getByLabel('What happened'));
			await page.keyboard.type('Went quiet after I asked about the worry window');
			await bench.screenshot('log-rupture');
			await page.keyboard.press('Enter');
			await form(bench).waitFor({ state: 'detached' });
			await page.getByText('Rupture noted, in your private notes.').waitFor();
			await bench.idle();
			await expect(await bench.read(rupture)).toMatchFileSnapshot('expected/rupture by keyboard.md');
			expect(await bench.read(session)).not.toContain('worry window');
		});
	});

	it('by mouse, with all that can be said', async () => {
		await inPractice({}, async (bench) => {
			await bench.open(session);
			await bench.run('working-alliance:log-rupture');
			await chip(bench, 'Kind', 'Confrontation').click();
			await form(bench).getByLabel('What happened').fill('Said that my list comes first');
			await form(bench).getByText('More', { exact: true }).click();
			await checkbox(bench, 'What it looked like', 'complained about me').click();
			expect(await checkbox(bench, 'What it looked like', 'went quiet').count()).toBe(0);
			await form(bench).getByPlaceholder('In your own words').fill('no smile afterwards');
			await chip(bench, 'How strong', '4').click();
			await form(bench).getByLabel('What it did in the room').fill('A start.\n\nThen relief.');
			await form(bench).getByLabel('My part in it').fill('I had my list in mind.');
			await chip(bench, 'Who noticed it', 'The client').click();
			await bench.screenshot('log-rupture-more');
			await form(bench).getByRole('button', { name: 'Note it' }).click();
			await form(bench).waitFor({ state: 'detached' });
			await bench.idle();
			await expect(await bench.read(rupture)).toMatchFileSnapshot('expected/rupture by mouse.md');
		});
	});

	it('by touch, on a phone', { tags: ['phone'] }, async () => {
		await inPractice({ mobile: true }, async (bench) => {
			await bench.open(session);
			await bench.run('working-alliance:log-rupture');
			await chip(bench, 'Kind', 'Mixed').tap();
			await form(bench).getByLabel('What happened').tap();
			await bench.page.keyboard.type('Both at once');
			await form(bench).getByText('More', { exact: true }).tap();
			await bench.screenshot('log-rupture-phone');
			expect(await bench.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
			await chip(bench, 'How strong', '2').tap();
			await form(bench).getByRole('button', { name: 'Note it' }).tap();
			await form(bench).waitFor({ state: 'detached' });
			await bench.idle();
			await expect(await bench.read(rupture)).toMatchFileSnapshot('expected/rupture by touch.md');
		});
	});

	it('cancelled, leaves nothing; what was typed is not lost to Escape or a stray tap', async () => {
		await inPractice({}, async (bench) => {
			const { page } = bench;
			const before = await vaultContents(bench);
			await bench.run('working-alliance:log-rupture');
			await form(bench).waitFor();
			await page.keyboard.press('Escape');
			await form(bench).waitFor({ state: 'detached' });
			await bench.run('working-alliance:log-rupture');
			await form(bench).getByLabel('What happened').fill('Something long in the making');
			await page.keyboard.press('Escape');
			await page.getByText('Discard what you typed?').waitFor();
			await page.getByRole('button', { name: 'Keep writing' }).click();
			await page.locator('.modal-bg').click({ position: { x: 5, y: 5 } });
			await page.getByText('Discard what you typed?').waitFor();
			expect(await form(bench).getByLabel('What happened').inputValue()).toBe('Something long in the making');
			await page.getByRole('button', { name: 'Discard', exact: true }).click();
			await form(bench).waitFor({ state: 'detached' });
			await bench.idle();
			expect(await vaultContents(bench)).toEqual(before);
		});
	});
});

describe('Log repair', () => {
	const before =
		'---\nalliance: rupture\nclient: "[[K-014]]"\nsession: "[[K-014 2026-02-26]]"\ndate: 2026-02-26\nkind: withdrawal\nmood: grey\nstatus: open\n---\n## What happened\n\nA nod, and then the weather.\n\n## My part in it\n\nI hurried.   \n';
	const path = 'Private/K-014/K-014 2026-02-26 rupture.md';

	it('by keyboard: picks the rupture, how it stands, what was done', async () => {
		await inPractice({ notes: { [path]: before } }, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await bench.command('Working Alliance: Log repair');
			await page.getByText('K-014 · Withdrawal: A nod, and then the weather.').waitFor();
			await page.keyboard.press('Enter');
			await form(bench).waitFor();
			await page.keyboard.press('r');
			await tabTo(
				bench,
				form(bench).getByRole('group', { name: 'What was done' }).getByRole('checkbox', { name: 'owned my part' }),
			);
			await page.keyboard.press('Space');
			await tabTo(bench, form(bench).getByRole('radiogroup', { name: 'How far repaired' }).getByRole('radio').first());
			await page.keyboard.press('4');
			await bench.screenshot('log-repair');
			await page.keyboard.press('Enter');
			await form(bench).waitFor({ state: 'detached' });
			await bench.idle();
			const after = await bench.read(path);
			await expect(after).toMatchFileSnapshot('expected/rupture repaired.md');
			expect(after.slice(after.indexOf('## What happened'))).toBe(before.slice(before.indexOf('## What happened')));
		});
	});

	it('cancelled at either step, leaves nothing', async () => {
		await inPractice({ notes: { [path]: before } }, async (bench) => {
			const { page } = bench;
			await bench.command('Working Alliance: Log repair');
			await page.keyboard.press('Escape');
			await bench.command('Working Alliance: Log repair');
			await page.keyboard.press('Enter');
			await form(bench).waitFor();
			await page.keyboard.press('Escape');
			await form(bench).waitFor({ state: 'detached' });
			await bench.idle();
			expect(await bench.read(path)).toBe(before);
		});
	});
});
