import { describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { inWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';

const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
const begun = `---
alliance: session
client: "[[K-014]]"
date: 2026-03-05T10:00
number: 4
bond:
mood: own property
---
## What we talked about

The move. She laughed for the first time.

## To bring up next time

- The letter
`;
const vault = {
	'Clients/K-014/K-014.md': '---\nalliance: client\nformat: individual\n---\n',
	[session]: begun,
};

const pair = 'Clients/P-008/Sessions/P-008 2026-03-05.md';
const pairVault = {
	'Clients/P-008/P-008.md': '---\nalliance: client\nformat: couple\nparticipants:\n  - A\n  - B\n---\n',
	[pair]: '---\nalliance: session\nclient: "[[P-008]]"\ndate: 2026-03-05T10:00\nnumber: 2\n---\nThe kitchen again.\n',
};

const within = (options: OpenOptions, work: (bench: OpenWorkbench) => Promise<void>): Promise<void> =>
	inWorkbench({ vault, date: '2026-03-05T10:50', ...options }, work);

const form = ({ page }: OpenWorkbench): Locator => page.getByRole('dialog', { name: 'Finish session' });
const group = (bench: OpenWorkbench, name: string): Locator => bench.page.getByRole('group', { name, exact: true });
const step = (within: Locator, scale: string, value: number): Locator =>
	within.getByRole('radiogroup', { name: scale, exact: true }).getByRole('radio', { name: String(value), exact: true });

async function saved(bench: OpenWorkbench): Promise<void> {
	await form(bench).waitFor({ state: 'detached' });
	await bench.idle();
}

describe('finishing a session', () => {
	it('by mouse writes what was answered and no byte of the rest', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await bench.command('Working Alliance: Finish session');
			await form(bench).waitFor();
			await bench.screenshot('finish-session');
			expect(await page.getByLabel('Length').inputValue()).toBe('50');
			await page.getByRole('radio', { name: 'Video' }).click();
			await step(group(bench, 'My impression'), 'Trust between us', 7).click();
			await step(group(bench, 'The client’s answers, when asked'), 'Agreement on goals', 0).click();
			await page.getByRole('button', { name: 'Finish session', exact: true }).click();
			await saved(bench);
			const text = await bench.read(session);
			await expect(text).toMatchFileSnapshot('expected/finish-session.md');
			expect(text.slice(text.indexOf('## What'))).toBe(begun.slice(begun.indexOf('## What')));
			expect(await bench.files()).toEqual(Object.keys(vault).sort());
		});
	});

	it('by keyboard alone takes a letter, a few digits and Enter', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await bench.command('Working Alliance: Finish session');
			await form(bench).waitFor();
			await page.keyboard.press('c');
			await page.keyboard.press('Tab');
			await page.keyboard.press('p');
			await page.keyboard.press('Tab');
			await page.keyboard.press('ControlOrMeta+a');
			await page.keyboard.type('45');
			await page.keyboard.press('Tab');
			await page.keyboard.type('8');
			await page.keyboard.press('Tab');
			await page.keyboard.type('10');
			await page.keyboard.press('Enter');
			await saved(bench);
			await expect(await bench.read(session)).toMatchFileSnapshot('expected/finish-session-keyboard.md');
		});
	});

	it('that nobody came to takes a letter and Enter', async () => {
		await within({}, async (bench) => {
			await bench.open(session);
			await bench.command('Working Alliance: Finish session');
			await form(bench).waitFor();
			await bench.page.keyboard.press('d');
			expect(await bench.page.getByRole('radiogroup').count()).toBe(1);
			await bench.page.keyboard.press('Enter');
			await saved(bench);
			await expect(await bench.read(session)).toMatchFileSnapshot('expected/finish-session-no-show.md');
		});
	});

	it('by touch fits a phone, nothing beyond its edge', { tags: ['phone'] }, async () => {
		await within({ mobile: true }, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await bench.run('working-alliance:finish-session');
			await form(bench).waitFor();
			await bench.screenshot('finish-session-phone');
			expect(
				await form(bench).evaluate(
					(el) => [el, ...el.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > 390.5).length,
				),
			).toBe(0);
			await page.getByRole('radio', { name: 'Came late' }).tap();
			await step(group(bench, 'My impression'), 'Agreement on tasks', 10).tap();
			await page.getByRole('button', { name: 'Finish session', exact: true }).tap();
			await saved(bench);
			expect(await bench.read(session)).toContain('attendance: late\nminutes: 50\ntask-agreement: 10\n');
		});
	});

	it('cancelled leaves the note as it was, and typed answers only after asking', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			for (const away of [
				() => page.keyboard.press('Escape'),
				() => page.getByRole('button', { name: 'Cancel' }).click(),
			]) {
				await bench.command('Working Alliance: Finish session');
				await form(bench).waitFor();
				await away();
				await saved(bench);
			}
			await bench.command('Working Alliance: Finish session');
			await form(bench).waitFor();
			await step(group(bench, 'My impression'), 'Trust between us', 7).click();
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Keep writing' }).click();
			expect(await step(group(bench, 'My impression'), 'Trust between us', 7).isChecked()).toBe(true);
			await page.mouse.click(5, 5);
			await page.getByRole('button', { name: 'Discard' }).click();
			await saved(bench);
			expect(await bench.read(session)).toBe(begun);
			expect(await bench.files()).toEqual(Object.keys(vault).sort());
		});
	});

	it('whose note has gone keeps what was typed and says so', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await bench.open(session);
			await bench.command('Working Alliance: Finish session');
			await form(bench).waitFor();
			await step(group(bench, 'My impression'), 'Trust between us', 7).click();
			await bench.remove(session);
			await page.waitForFunction(
				(path) =>
					(window as unknown as { app: { vault: { getFileByPath(path: string): unknown } } }).app.vault.getFileByPath(
						path,
					) === null,
				session,
			);
			await page.getByRole('button', { name: 'Finish session', exact: true }).click();
			await page.getByText('not there any more').waitFor();
			expect(await step(group(bench, 'My impression'), 'Trust between us', 7).isChecked()).toBe(true);
			expect(await bench.exists(session)).toBe(false);
		});
	});
});

describe('a couple', () => {
	it('a couple has a note of each one’s answers, corrected rather than doubled', async () => {
		await within({ vault: pairVault }, async (bench) => {
			const { page } = bench;
			await bench.open(pair);
			await bench.command('Working Alliance: Finish session');
			await form(bench).waitFor();
			await bench.screenshot('finish-session-couple');
			await page.getByRole('radio', { name: 'Shared evenly' }).click();
			await step(group(bench, 'A'), 'Trust between us', 6).click();
			await step(group(bench, 'B'), 'Trust between us', 2).click();
			await page.getByRole('button', { name: 'Finish session', exact: true }).click();
			await saved(bench);
			await expect(await bench.read(pair)).toMatchFileSnapshot('expected/finish-session-couple.md');
			const measure = 'Clients/P-008/Measures/P-008 2026-03-05 impression B.md';
			await expect(await bench.read(measure)).toMatchFileSnapshot('expected/finish-session-couple-b.md');
			const files = await bench.files();
			expect(files).toHaveLength(4);

			await bench.command('Working Alliance: Rate alliance');
			await step(group(bench, 'B'), 'Trust between us', 3).click();
			await page.getByRole('button', { name: 'Save ratings' }).click();
			await page.getByRole('dialog').waitFor({ state: 'detached' });
			await bench.idle();
			expect(await bench.read(measure)).toContain('bond: 3\n');
			expect(await bench.files()).toEqual(files);
		});
	});
});

describe('the status bar', () => {
	const status = ({ page }: OpenWorkbench): Locator => page.locator('.alliance-session-status');

	it('the status bar shows the running session, finishes it by mouse or keyboard, and then is gone', async () => {
		await within({}, async (bench) => {
			const { page } = bench;
			await expect.poll(() => status(bench).textContent()).toBe('K-014 · 50 min');
			await bench.screenshot('session-status');
			await status(bench).click();
			await form(bench).waitFor();
			await page.keyboard.press('Escape');
			await saved(bench);
			await status(bench).focus();
			await page.keyboard.press('Enter');
			await form(bench).waitFor();
			await page.keyboard.press('Enter');
			await saved(bench);
			expect(await status(bench).isVisible()).toBe(false);
			expect(await bench.read(session)).toContain('minutes: 50');
		});
	});

	it('the status bar counts each minute, and forgets what another day left unfinished', async () => {
		await within({}, async (bench) => {
			await bench.atStart(() => {
				const real = window.setInterval.bind(window);
				window.setInterval = ((work: () => void, time?: number) =>
					real(work, time === 60_000 ? 50 : time)) as typeof window.setInterval;
			});
			await bench.reload();
			await expect.poll(() => status(bench).textContent()).toBe('K-014 · 50 min');
			await bench.setTime('2026-03-05T10:51');
			await expect.poll(() => status(bench).textContent()).toBe('K-014 · 51 min');
			await bench.setTime('2026-03-06T00:01');
			await expect.poll(() => status(bench).isVisible()).toBe(false);
		});
	});

	it('the status bar names nobody in discreet mode', async () => {
		await within(
			{ vault: { ...vault, '.obsidian/plugins/working-alliance/data.json': '{"version":1,"discreet":true}' } },
			async (bench) => {
				await expect.poll(() => status(bench).textContent()).toBe('Session · 50 min');
				await status(bench).click();
				expect(await bench.page.getByRole('dialog').textContent()).not.toContain('K-014');
				await bench.page.keyboard.press('Escape');
			},
		);
	});

	it('the status bar is not there on a phone', { tags: ['phone'] }, async () => {
		await within({ mobile: true }, async (bench) => {
			await bench.idle();
			expect(await status(bench).count()).toBe(0);
		});
	});
});
