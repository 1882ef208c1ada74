import { describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { inWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';

const earlier = 'Clients/K-014/Sessions/K-014 2026-02-26.md';
const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
const begun = `---
alliance: session
client: "[[K-014]]"
date: 2026-03-05T10:00
number: 2
tags:
  - own
---
She read me the letter.
`;
const vault = {
	'Clients/K-014/K-014.md': '---\nalliance: client\nformat: individual\n---\n',
	'Clients/K-014/Goals/Sleep.md': 'Three nights a week would do.\n',
	[earlier]: `---
alliance: session
client: "[[K-014]]"
date: 2026-02-26T10:00
number: 1
attendance: attended
goals-agreed:
  - "[[Sleep|Sleep through]]"
  - Say no once a week
tasks-agreed:
  - Walk daily
  - Write the letter
---
First goals.
`,
	[session]: begun,
};

const within = (options: OpenOptions, work: (bench: OpenWorkbench) => Promise<void>): Promise<void> =>
	inWorkbench({ vault, date: '2026-03-05T10:30', ...options }, work);

const dialog = ({ page }: OpenWorkbench): Locator => page.getByRole('dialog');
const row = ({ page }: OpenWorkbench, name: RegExp): Locator => page.getByRole('group', { name });

async function start(bench: OpenWorkbench, command: string): Promise<void> {
	await bench.command(`Working Alliance: ${command}`);
	await dialog(bench).waitFor();
}

async function gone(bench: OpenWorkbench): Promise<void> {
	await dialog(bench).waitFor({ state: 'detached' });
	await bench.idle();
}

describe('agreeing', () => {
	it('agreeing takes one line and Enter, and leaves the rest of the note as it was', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await start(bench, 'Agree on a goal');
			await bench.screenshot('agree-goal');
			await page.keyboard.type('Ring the brother');
			await page.keyboard.press('Enter');
			await gone(bench);
			await start(bench, 'Agree on a task');
			await page.keyboard.type('Find the number');
			await page.keyboard.press('Shift+Enter');
			await page.keyboard.type('[[Sleep|Note the nights]]');
			await bench.screenshot('agree-task');
			await page.keyboard.press('Enter');
			await gone(bench);
			await expect(await bench.read(session)).toMatchFileSnapshot('expected/agree.md');
			expect(await bench.files()).toEqual(Object.keys(vault).sort());
		});
	});

	it('agreeing refuses what is open already, keeps the line, and takes it reworded', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await start(bench, 'Agree on a task');
			await page.keyboard.type('walk DAILY');
			await page.keyboard.press('Enter');
			await page.getByText('“Walk daily” is open already').waitFor();
			expect(await bench.read(session)).toBe(begun);
			await page.keyboard.type(' with the dog');
			await page.keyboard.press('Enter');
			await gone(bench);
			expect(await bench.read(session)).toContain('tasks-agreed:\n  - walk DAILY with the dog\n');
		});
	});

	it('without an active session goes to today’s, and says where it went', async () => {
		await within({}, async (bench) => {
			await start(bench, 'Agree on a goal');
			await bench.page.keyboard.type('Ring the brother');
			await bench.page.keyboard.press('Enter');
			await bench.page.getByText('Goal noted in session 2 · K-014').waitFor();
			await bench.idle();
			expect(await bench.read(session)).toContain('goals-agreed:\n  - Ring the brother\n');
		});
	});

	it('agreeing says that there is no session where there is none', async () => {
		await within({ vault: {} }, async (bench) => {
			for (const command of [
				'Agree on a goal',
				'Agree on a task',
				'Review goals and tasks',
				'Finish session',
				'Rate alliance',
			]) {
				await bench.command(`Working Alliance: ${command}`);
				await bench.page.getByText('There is no session yet').first().waitFor();
				expect(await dialog(bench).count()).toBe(0);
				await bench.page.locator('.notice').first().click();
			}
			expect(await bench.files()).toEqual([]);
		});
	});
});

describe('reviewing', () => {
	it('reviewing asks about everything open on one page, by mouse, and moves a review corrected later', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await start(bench, 'Review goals and tasks');
			await bench.screenshot('review-agreements');
			expect(await page.getByRole('radiogroup').count()).toBe(4);
			await row(bench, /^Walk daily/)
				.getByRole('radio', { name: 'Partly' })
				.click();
			await row(bench, /^Write the letter/)
				.getByRole('radio', { name: 'Done', exact: true })
				.click();
			await row(bench, /^Sleep through/)
				.getByRole('radio', { name: 'Met' })
				.click();
			await page.getByRole('button', { name: 'Save review' }).click();
			await gone(bench);
			await expect(await bench.read(session)).toMatchFileSnapshot('expected/review.md');

			await start(bench, 'Review goals and tasks');
			expect(
				await row(bench, /^Sleep through/)
					.getByRole('radio', { name: 'Met' })
					.isChecked(),
			).toBe(true);
			await row(bench, /^Walk daily/)
				.getByRole('radio', { name: 'Done', exact: true })
				.click();
			await row(bench, /^Sleep through/)
				.getByRole('radio', { name: 'Met' })
				.click();
			await page.getByRole('button', { name: 'Save review' }).click();
			await gone(bench);
			await expect(await bench.read(session)).toMatchFileSnapshot('expected/review-corrected.md');
			expect(await bench.read(earlier)).toBe(vault[earlier]);
		});
	});

	it('by keyboard alone takes a letter for each and Enter', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await start(bench, 'Review goals and tasks');
			for (const key of ['p', 'Tab', 'n', 'Tab', 'Tab', 'd', 'Enter']) await page.keyboard.press(key);
			await gone(bench);
			await expect(await bench.read(session)).toMatchFileSnapshot('expected/review-keyboard.md');
		});
	});

	it('by touch fits a phone', { tags: ['phone'] }, async () => {
		await within({ mobile: true }, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await bench.run('working-alliance:review-agreements');
			await dialog(bench).waitFor();
			await bench.screenshot('review-agreements-phone');
			expect(
				await dialog(bench).evaluate(
					(el) => [el, ...el.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > 390.5).length,
				),
			).toBe(0);
			await row(bench, /^Write the letter/)
				.getByRole('radio', { name: 'Not done' })
				.tap();
			await page.getByRole('button', { name: 'Save review' }).tap();
			await gone(bench);
			expect(await bench.read(session)).toContain('tasks-not-done:\n  - Write the letter\n');
		});
	});
});

describe('cancelling', () => {
	it.each(['Agree on a goal', 'Agree on a task', 'Review goals and tasks', 'Rate alliance'])(
		'from “%s” leaves nothing behind, and typed answers only after asking',
		async (command) => {
			await within({}, async (bench) => {
				const { page } = bench;
				await bench.open(session);
				await start(bench, command);
				await page.keyboard.press('Escape');
				await gone(bench);
				await start(bench, command);
				await page.keyboard.type('d5');
				await page.keyboard.press('Escape');
				await page.getByRole('button', { name: 'Keep writing' }).click();
				await page.getByRole('button', { name: 'Cancel' }).click();
				await page.getByRole('button', { name: 'Discard' }).click();
				await gone(bench);
				expect(await bench.read(session)).toBe(begun);
				expect(await bench.files()).toEqual(Object.keys(vault).sort());
			});
		},
	);
});

describe('a missed session', () => {
	it('a missed session takes a client, a letter and Enter, and can be cancelled at each step', async () => {
		await within({ date: '2026-03-12T10:20' }, async (bench) => {
			const { page } = bench;
			const missed = 'Clients/K-014/Sessions/K-014 2026-03-12.md';
			await bench.command('Working Alliance: Note a missed session');
			await page.getByPlaceholder('A missed session with…').waitFor();
			await page.keyboard.press('Escape');
			await bench.command('Working Alliance: Note a missed session');
			await page.keyboard.press('Enter');
			await dialog(bench).waitFor();
			await page.keyboard.press('Escape');
			await gone(bench);
			expect(await bench.files()).toEqual(Object.keys(vault).sort());
			await bench.command('Working Alliance: Note a missed session');
			await page.keyboard.press('Enter');
			await dialog(bench).waitFor();
			await bench.screenshot('missed-session');
			await page.keyboard.press('d');
			await page.keyboard.press('Enter');
			await gone(bench);
			await expect(await bench.read(missed)).toMatchFileSnapshot('expected/missed-session.md');
		});
	});
});
