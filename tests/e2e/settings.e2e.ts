// The settings as a therapist meets them: found by words, checked as they are typed, kept in one file.
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';

const dataFile = '.obsidian/plugins/working-alliance/data.json';
const front = (lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n`;
const vault = {
	'Clients/K-014/K-014.md': front(['alliance: client']),
	'Clients/K-014/Sessions/K-014 2026-03-05.md': front([
		'alliance: session',
		'client: "[[K-014]]"',
		'date: 2026-03-05T10:00',
		'number: 6',
	]),
	'My wording.md':
		'# SRS\n\n- First line of mine\n- Second line of mine\n- Third line of mine\n- Fourth line of mine\n',
	'Templates/Long session.md': '## Everything\n',
};

let bench: OpenWorkbench;
let page: Page;

async function start(options: OpenOptions = {}): Promise<void> {
	bench = await openWorkbench({ vault, date: '2026-03-05T10:55', ...options });
	({ page } = bench);
	await openTab();
}

async function openTab(): Promise<void> {
	await page.evaluate(() => {
		const { app } = window as unknown as { app: { setting: { open(): void; openTabById(id: string): unknown } } };
		app.setting.open();
		app.setting.openTabById('working-alliance');
	});
	await page.getByText('Notes and folders', { exact: true }).waitFor();
}

async function close(): Promise<void> {
	await page.keyboard.press('Escape');
	await page.locator('.mod-settings').waitFor({ state: 'detached' });
	await bench.idle();
}

const row = (name: string) =>
	page
		.locator('.setting-item')
		.filter({ has: page.locator('.setting-item-name', { hasText: new RegExp(`^${name}$`) }) });
const stored = async (): Promise<Record<string, unknown>> =>
	JSON.parse(await bench.read(dataFile)) as Record<string, unknown>;

afterEach(async () => {
	await bench.close();
});

describe('the settings', () => {
	it('the settings stand in groups without the word, write nothing by themselves, and keep what is changed', async () => {
		await start();
		const headings = await page.locator('.setting-item-heading .setting-item-name').allTextContents();
		expect(headings).toEqual([
			'Notes and folders',
			'Templates',
			'Session form',
			'Private notes',
			'Prompts and wording',
			'Measures',
			'Your own instruments',
			'Signals',
			'On screen',
		]);
		await bench.screenshot('settings');
		expect(await bench.exists(dataFile)).toBe(false);
		await row('Ask who had the floor').locator('[role=switch], .checkbox-container').first().click();
		await bench.idle();
		expect(await stored()).toMatchObject({ askFloor: false, askMedium: true });
	});

	it('the settings are found by other words too', async () => {
		await start();
		await page.locator('.mod-settings input[type=search]').first().fill('SOAP');
		await page.locator('.vertical-tab-nav-item.mod-found', { hasText: 'Individual sessions' }).waitFor();
		await page.locator('.mod-settings input[type=search]').first().fill('telehealth');
		await page.locator('.vertical-tab-nav-item.mod-found', { hasText: 'Ask where' }).waitFor();
	});

	it('the settings show what a path gives and refuse one that would go wrong', async () => {
		await start();
		const path = row('Session notes');
		const input = path.locator('input');
		await input.fill('Practice/{{client}}/{{date:YYYY}}/{{client}} {{number}}');
		expect(await path.textContent()).toContain('For example: Practice/K-014/2026/K-014 6.md');
		await bench.idle();
		await input.fill('Practice/{{clinet}}');
		expect(await path.textContent()).toContain('There is no {{clinet}} for a path.');
		await input.fill('Private/{{client}}');
		expect(await path.textContent()).toContain('the folder for private notes');
		await row('Client notes').locator('input').fill('Clients/Client');
		expect(await row('Client notes').textContent()).toContain('so that no two clients share a note');
		await bench.idle();
		expect(await stored()).toMatchObject({
			sessionPath: 'Practice/{{client}}/{{date:YYYY}}/{{client}} {{number}}',
			clientPath: 'Clients/{{client}}/{{client}}',
		});
	});

	it('the settings offer the built-in templates and one’s own', async () => {
		await start({
			vault: { ...vault, [dataFile]: JSON.stringify({ templatesFolder: 'Templates', coupleTemplate: 'own/Gone' }) },
		});
		const options = await row('Individual sessions').locator('option').allTextContents();
		expect(options).toContain('Long session');
		expect(options).not.toContain('Reflection');
		expect(await row('Couple sessions').locator('option:checked').textContent()).toBe('own/Gone (not there)');
		await row('Individual sessions').locator('select').selectOption({ label: 'Long session' });
		await bench.idle();
		expect(await stored()).toMatchObject({ individualTemplate: 'own/Long session', coupleTemplate: 'own/Gone' });
	});

	it('the settings take an own instrument, change it, and delete it only when asked again', async () => {
		await start();
		await page.locator('[aria-label="Add an instrument"]').first().click();
		await page.locator('.alliance-form').waitFor();
		await page.getByLabel('Name', { exact: true }).fill('My scale');
		await page.getByLabel('Id', { exact: true }).fill('srs');
		await page.getByLabel('Number of items').fill('4');
		await page.getByLabel('Lowest number').fill('0');
		await page.getByLabel('Highest number').fill('3');
		await page.getByLabel('Subscales').fill('bond: 1-2\ntask: 3-5');
		await page.keyboard.press('Control+Enter');
		expect(await page.locator('.alliance-field-fault:visible').allTextContents()).toEqual([
			'There is an instrument with the id “srs” already. Choose another id.',
			'task: “3-5” does not lie within the items 1 to 4.',
		]);
		await page.getByLabel('Id', { exact: true }).fill('my-scale');
		await page.getByLabel('Subscales').fill('bond: 1-2\ntask: 3-4');
		await bench.screenshot('settings-own-instrument');
		await page.keyboard.press('Control+Enter');
		await page.locator('.alliance-form').waitFor({ state: 'detached' });
		await row('My scale').waitFor();
		await bench.idle();
		expect((await stored())['ownInstruments']).toEqual([
			{
				name: 'My scale',
				id: 'my-scale',
				items: 4,
				min: 0,
				max: 3,
				subscales: 'bond: 1-2\ntask: 3-4',
				raters: ['client', 'therapist'],
				score: 'sum',
				direction: 'higher-is-better',
				measures: 'alliance',
			},
		]);

		await row('My scale').click();
		await page.locator('.alliance-form').waitFor();
		await page.getByLabel('Name', { exact: true }).fill('My other scale');
		await page.keyboard.press('Enter');
		await row('My other scale').waitFor();

		await close();
		await bench.command('Record measure');
		await page.keyboard.press('Enter');
		await page.getByPlaceholder('Which instrument?').fill('My other');
		await page.keyboard.press('Enter');
		await page.locator('.alliance-form').waitFor();
		await page.keyboard.type('3210');
		await page.keyboard.press('Enter');
		await page.locator('.alliance-form').waitFor({ state: 'detached' });
		await bench.idle();
		const series = (): Promise<string[]> =>
			page.evaluate(() => {
				const { app } = window as unknown as {
					app: {
						plugins: {
							plugins: Record<string, { api: { caseFile(client: string): { series: { id: string }[] } | null } }>;
						};
					};
				};
				return (app.plugins.plugins['working-alliance']?.api.caseFile('K-014')?.series ?? []).map(({ id }) => id);
			});
		expect(await series()).toContain('my-scale/client/-/bond');

		await openTab();
		const remove = row('My other scale').locator('[aria-label*="elete"], [aria-label*="emove"]').first();
		await remove.click();
		await page.getByRole('button', { name: 'Cancel' }).click();
		await row('My other scale').waitFor();
		await remove.click();
		await page.getByRole('button', { name: 'Delete', exact: true }).last().click();
		await row('My other scale').waitFor({ state: 'detached' });
		await bench.idle();
		expect((await stored())['ownInstruments']).toEqual([]);
		expect(await series()).toEqual([]);
	});

	it('the settings keep an own instrument that can’t be used, and say why', async () => {
		const broken = { id: 'half', name: 'Half done', min: 5, max: 1, mine: { kept: true } };
		await start({ vault: { ...vault, [dataFile]: JSON.stringify({ ownInstruments: [broken, 7] }) } });
		expect(await row('Half done').textContent()).toContain('Not used. The highest number lies above the lowest.');
		await row('Without a name').waitFor();
		await row('Discreet mode').locator('[role=switch], .checkbox-container').first().click();
		await bench.idle();
		expect(await stored()).toMatchObject({ ownInstruments: [broken, 7], discreet: true });
	});

	it('the settings take a figure for one instrument and leave it empty again', async () => {
		await start();
		await row('Cut-offs, spread and ranges').click();
		await row('SRS').click();
		const cutoff = row('Cut-off').locator('input');
		await cutoff.fill('41');
		await cutoff.blur();
		await page.getByText('Enter a number from 0 to 40, or leave it empty.').waitFor();
		await cutoff.fill('35,5');
		await cutoff.blur();
		await row('SD for reliable change').locator('input').fill('4.2');
		await row('SD for reliable change').locator('input').blur();
		await bench.idle();
		await bench.screenshot('settings-srs');
		expect((await stored())['instruments']).toMatchObject({ srs: { cutoff: 35.5, sd: 4.2, reliability: null } });
		await cutoff.fill('');
		await cutoff.blur();
		await bench.idle();
		expect((await stored())['instruments']).toMatchObject({ srs: { cutoff: null, sd: 4.2 } });
	});

	it('switch a signal off, and take its number', async () => {
		await start();
		const sessions = row('Sessions with an open rupture').locator('input');
		await sessions.fill('0');
		await sessions.blur();
		await bench.idle();
		expect(await bench.exists(dataFile)).toBe(false);
		await sessions.fill('4');
		await sessions.blur();
		await bench.idle();
		await row('Rupture still open').locator('[role=switch], .checkbox-container').first().click();
		await bench.idle();
		expect((await stored())['signals']).toMatchObject({ 'rupture-open': { on: false, sessions: 4 } });
		await sessions.waitFor({ state: 'hidden' });
	});

	it('the settings name the note with one’s own wording, which then stands beside the cells', async () => {
		await start({ vault: { ...vault, [dataFile]: JSON.stringify({ wordingNote: 'My wording.md' }) } });
		await close();
		await bench.command('Record measure');
		await page.keyboard.press('Enter');
		await page.getByPlaceholder('Which instrument?').fill('SRS');
		await page.keyboard.press('Enter');
		await page.getByText('Third line of mine').waitFor();
		await bench.screenshot('measure-own-wording');
		await page.keyboard.press('Escape');
	});
});

describe('the settings file', () => {
	it('that can’t be read is kept beside, and defaults are in use', async () => {
		await start({
			vault: { ...vault, [dataFile]: '{ "privateFolder": "Own' },
			allowConsole: [/JSON|data\.json|SyntaxError/],
		});
		expect(await bench.read('.obsidian/plugins/working-alliance/data.unreadable.json')).toBe('{ "privateFolder": "Own');
		expect(await bench.read(dataFile)).toBe('{ "privateFolder": "Own');
	});

	it('changed on another device is taken up while the page is open', async () => {
		await start({ vault: { ...vault, [dataFile]: JSON.stringify({ privateFolder: 'Own' }) } });
		expect(await row('Folder for private notes').locator('input').inputValue()).toBe('Own');
		const examples = page.locator('.alliance-setting-example');
		const before = await examples.count();
		expect(before).toBeGreaterThan(0);
		await bench.write(dataFile, JSON.stringify({ privateFolder: 'Elsewhere' }));
		await expect.poll(() => row('Folder for private notes').locator('input').inputValue()).toBe('Elsewhere');
		// The app empties a row's control and no more when it draws the page again: each line is there once all the same.
		expect(await examples.count()).toBe(before);
	});
});
