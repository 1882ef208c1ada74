// The first hour with the plugin: an empty vault, no docs read, hands on the keyboard. Each step leaves a picture to look at.
import { describe, expect, it } from 'vitest';
import { inWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';

const client = 'Clients/K-001/K-001.md';
const session = 'Clients/K-001/Sessions/K-001 2026-11-02.md';

type Screen = readonly [name: string, options: OpenOptions];
const desktops: readonly Screen[] = [
	['desktop light', { theme: 'light' }],
	['desktop dark', { theme: 'dark' }],
];
const phones: readonly Screen[] = [
	['phone light', { theme: 'light', mobile: true }],
	['phone dark', { theme: 'dark', mobile: true }],
];

async function firstHour(bench: OpenWorkbench, look: (step: string) => Promise<void>): Promise<void> {
	const { page } = bench;
	const { keyboard } = page;
	const form = page.locator('.alliance-form');
	const saved = async (): Promise<void> => {
		await form.waitFor({ state: 'detached' });
		await bench.idle();
	};

	await look('empty vault');
	await keyboard.press('ControlOrMeta+P');
	await keyboard.type('alliance');
	await page.locator('.prompt .suggestion-item').first().waitFor();
	await look('palette');
	await keyboard.press('Escape');

	// What there is nothing for yet says what to do first.
	await bench.command('Working Alliance: Finish session');
	await page.getByText('There is no session yet').waitFor();
	await look('nothing to finish');
	await bench.command('Working Alliance: Open caseload');
	await page.getByText('No client yet.').waitFor();
	await look('empty caseload');

	await bench.command('Working Alliance: Start session');
	await page.getByText('There is no client yet. Type a code').waitFor();
	await look('no client');
	await keyboard.type('Anna');
	await page.getByText('Create client “Anna”').waitFor();
	await look('a name');
	await keyboard.press('Enter');
	await form.waitFor();
	await look('new client warned');
	await keyboard.press('ControlOrMeta+A');
	await keyboard.type('K-001');
	await look('new client');
	await keyboard.press('Enter');
	await saved();
	await expect.poll(async () => bench.exists(session)).toBe(true);
	await page.locator('.workspace-leaf.mod-active .cm-editor.cm-focused').waitFor();
	await bench.idle();
	await look('first session');
	await keyboard.type('“I can’t switch off.”');

	await bench.command('Working Alliance: Agree on a goal');
	await form.waitFor();
	await keyboard.type('Sleep through the night');
	await look('agree on a goal');
	await keyboard.press('Enter');
	await saved();
	await page.getByText('Goal noted in session 1 · K-001').waitFor();
	await bench.command('Working Alliance: Agree on a task');
	await form.waitFor();
	await keyboard.type('Phone stays in the kitchen');
	// On a phone Enter alone begins another task.
	await keyboard.press('ControlOrMeta+Enter');
	await saved();

	await bench.setTime('2026-11-02T09:50');
	await bench.command('Working Alliance: Finish session');
	await form.waitFor();
	await look('finish session');
	// Tab leads from question to question; a digit answers it.
	for (const key of ['Tab', 'i', 'Tab', 'Tab', '7', 'Tab', '6', 'Tab', '6', 'Tab', '8']) await keyboard.press(key);
	await look('finish session answered');
	await keyboard.press('Enter');
	await saved();
	await page.getByText('Finished session 1 · K-001').waitFor();
	await look('finished');

	await bench.command('Working Alliance: Open timeline');
	await page.locator('.alliance-timeline-chart svg').first().waitFor();
	await bench.idle();
	await look('timeline');
	await bench.command('Working Alliance: Open caseload');
	await page.getByText('1 client').waitFor();
	await look('caseload');
}

/** The same way with one finger: the palette behind its button, what is typed typed on the keyboard of the phone. */
async function firstSessionByTouch(bench: OpenWorkbench, look: (step: string) => Promise<void>): Promise<void> {
	const { page } = bench;
	const { keyboard } = page;
	const form = page.locator('.alliance-form');
	const command = async (words: string, name: string): Promise<void> => {
		await page.getByLabel('Command palette', { exact: true }).tap();
		await page.getByPlaceholder('Select a command…').waitFor();
		await keyboard.type(words);
		const found = page.locator('.suggestion-item', { hasText: `Working Alliance: ${name}` }).first();
		await found.waitFor();
		await look(`palette ${words}`);
		await found.tap();
	};
	const answer = async (question: string, label: string): Promise<void> =>
		form
			.getByRole('radiogroup', { name: question, exact: true })
			.first()
			.getByRole('radio', { name: label, exact: true })
			.tap();
	const save = async (name: string): Promise<void> => {
		await form.getByRole('button', { name, exact: true }).tap();
		await form.waitFor({ state: 'detached' });
		await bench.idle();
	};

	await look('empty vault');
	await command('session', 'Start session');
	await page.getByText('There is no client yet. Type a code').waitFor();
	await look('no client');
	await keyboard.type('K-001');
	await page.getByText('Create client “K-001”').waitFor();
	await look('a code');
	await page.getByText('Create client “K-001”').tap();
	await form.waitFor();
	await look('new client');
	await save('Create client');
	await expect.poll(async () => bench.exists(session)).toBe(true);
	await page.locator('.workspace-leaf.mod-active .cm-editor.cm-focused').waitFor();
	await bench.idle();
	await look('first session');
	await keyboard.type('“I can’t switch off.”');
	await command('goal', 'Agree on a goal');
	await form.waitFor();
	await keyboard.type('Sleep through the night');
	await look('agree on a goal');
	await save('Agree');
	await look('goal agreed');
	await command('task', 'Agree on a task');
	await form.waitFor();
	await keyboard.type('Phone stays in the kitchen');
	await save('Agree');
	await command('rupture', 'Log rupture');
	await form.waitFor();
	await look('log rupture');
	await answer('Kind', 'Withdrawal');
	await form.locator('summary').tap();
	await look('log rupture more');
	await form.getByRole('button', { name: 'Cancel', exact: true }).tap();
	await look('log rupture discard');
	await page.getByRole('button', { name: 'Discard', exact: true }).tap();
	await form.waitFor({ state: 'detached' });
	await bench.setTime('2026-11-02T09:50');
	await command('finish', 'Finish session');
	await form.waitFor();
	await look('finish session');
	await answer('Where', 'In person');
	await answer('Trust between us', '7');
	await answer('Agreement on goals', '6');
	await answer('Agreement on tasks', '6');
	await form
		.getByRole('group', { name: 'The client’s answers, when asked' })
		.getByRole('radiogroup', { name: 'Trust between us' })
		.getByRole('radio', { name: '8', exact: true })
		.tap();
	await look('finish session answered');
	await save('Finish session');
	await page.getByText('Finished session 1 · K-001').waitFor();
	await look('finished');
	await command('timeline', 'Open timeline');
	await page.locator('.alliance-timeline-chart svg').first().waitFor();
	await bench.idle();
	await look('timeline');
}

/** What such a first session comes to. */
async function isFirstSession(bench: OpenWorkbench): Promise<void> {
	expect(await bench.files()).toEqual([client, session]);
	const text = await bench.read(session);
	expect(text.slice(0, text.indexOf('\n---\n', 4))).toBe(
		[
			'---',
			'alliance: session',
			'client: "[[K-001]]"',
			'date: 2026-11-02T09:00',
			'number: 1',
			'attendance: attended',
			'medium: in person',
			'minutes: 50',
			'goals-agreed:',
			'  - Sleep through the night',
			'tasks-agreed:',
			'  - Phone stays in the kitchen',
			'bond: 7',
			'goal-agreement: 6',
			'task-agreement: 6',
			'client-bond: 8',
		].join('\n'),
	);
	expect(text).toContain('- In their own words: “I can’t switch off.”\n');
}

async function byKeyboardAlone(name: string, options: OpenOptions): Promise<void> {
	await inWorkbench({ date: '2026-11-02T09:00', ...options }, async (bench) => {
		await firstHour(bench, eachStep(bench, name));
		await isFirstSession(bench);
	});
}

/** Keeps a picture of each step, and sees to it that nothing reaches beyond the edge. */
function eachStep(bench: OpenWorkbench, name: string): (what: string) => Promise<void> {
	let step = 0;
	return async (what) => {
		step += 1;
		await bench.screenshot(`new-user ${name} ${String(step).padStart(2, '0')} ${what}`);
		expect(await bench.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), what).toBe(true);
	};
}

describe('a new user', () => {
	it.each(desktops)(
		'a new user comes from an empty vault to a first finished session by keyboard alone: %s',
		byKeyboardAlone,
	);

	it.each(phones)(
		'comes from an empty vault to a first finished session by keyboard alone: %s',
		{ tags: ['phone'] },
		byKeyboardAlone,
	);

	it('a new user comes there by touch too, on a phone', { tags: ['phone'] }, () =>
		inWorkbench({ date: '2026-11-02T09:00', mobile: true }, async (bench) => {
			await firstSessionByTouch(bench, eachStep(bench, 'touch'));
			await isFirstSession(bench);
		}),
	);
});
