// Filling in forms as a person does, at a keyboard, and what then is in the files.
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { builtInInstruments } from '../../src/instruments/built-in/built-in';
import { demoVaultWith } from './demo-vault-with';
import { openWorkbench, type OpenWorkbench } from './harness';
import type { OpenOptions } from './hosts/host';

const front = (lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n`;
const vault = {
	'Clients/K-014/K-014.md': front(['alliance: client', 'format: individual']),
	'Clients/K-014/Sessions/K-014 2026-03-05.md': front([
		'alliance: session',
		'client: "[[K-014]]"',
		'date: 2026-03-05T10:00',
		'number: 6',
		'goals-agreed:',
		'  - Sleep through the night',
		'  - Say no at work',
	]),
	'Clients/P-008/P-008.md': front(['alliance: client', 'format: couple', 'participants:', '  - A', '  - B']),
	'Clients/P-008/Sessions/P-008 2026-03-05.md': front([
		'alliance: session',
		'client: "[[P-008]]"',
		'date: 2026-03-05T12:00',
		'number: 2',
	]),
	'Clients/F-003/F-003.md': front([
		'alliance: client',
		'format: family',
		'participants:',
		'  - A',
		'  - B',
		'  - C',
		'  - D',
	]),
	'My wording.md':
		'# SRS\n\n- First line of mine\n- Second line of mine\n- Third line of mine\n- Fourth line of mine\n',
};

let bench: OpenWorkbench;
let page: Page;

async function start(
	options: OpenOptions = {},
	inFront: string | null = 'Clients/K-014/Sessions/K-014 2026-03-05.md',
): Promise<void> {
	bench = await openWorkbench({ vault, date: '2026-03-05T10:55', ...options });
	({ page } = bench);
	if (inFront !== null) await bench.open(inFront);
	await bench.idle();
}

afterEach(async () => {
	await bench.close();
});

/** By keyboard: the command, the active note's client, the instrument by a few letters. */
async function record(instrument: string, client = 'K-014'): Promise<void> {
	await bench.command('Record measure');
	await page.keyboard.type(client);
	await page.locator('.suggestion-item.is-selected', { hasText: client }).waitFor();
	await page.keyboard.press('Enter');
	await page.getByPlaceholder('Which instrument?').fill(instrument);
	await page.locator('.suggestion-item.is-selected', { hasText: instrument }).waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.alliance-form').waitFor();
}

async function saved(): Promise<void> {
	await page.locator('.alliance-form').waitFor({ state: 'detached' });
	await bench.idle();
}

const note = (name: string, client = 'K-014'): string => `Clients/${client}/Measures/${client} 2026-03-05 ${name}.md`;
const live = async (): Promise<string> => (await page.locator('.alliance-form-note').allTextContents()).join('\n');

/** Pastes into the cell that has the focus. */
async function paste(line: string): Promise<void> {
	await page.evaluate((text) => {
		const data = new DataTransfer();
		data.setData('text/plain', text);
		document.activeElement?.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
		);
	}, line);
}

/** By keyboard: the form of the active note once more. */
async function correct(notePath: string): Promise<void> {
	await bench.open(notePath);
	await bench.idle();
	await bench.command('Record measure');
	await page.locator('.alliance-form :focus').waitFor();
}

/** On from question to question, as far as the first that fits. */
async function tabTo(selector: string): Promise<void> {
	for (let steps = 0; steps < 20; steps += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector)) return;
	}
	throw new Error(`Tab leads to no ${selector}.`);
}

describe('a form typed at the keyboard', () => {
	it('a form typed at the keyboard goes on by itself, says what is out of range, and leaves numbers and a dash', async () => {
		await start();
		await record('WAI-SR');
		await page.keyboard.type('349');
		expect(await page.locator('.alliance-field-fault:visible').textContent()).toBe('3: Enter a number from 1 to 5.');
		await page.keyboard.press('Backspace');
		await page.keyboard.type('5-233455');
		expect(await live()).toContain('9 of 12 answered');
		await page.keyboard.type('12');
		expect(await live()).toContain(
			'Bond 15 (4–20) · Task 14 (4–20). 11 of 12 answered; no score without the others: Goal, Total.',
		);
		expect(await page.getByText('About this form').isVisible()).toBe(true);
		await bench.screenshot('measure-typed');
		await page.keyboard.press('Enter');
		await saved();
		expect(await bench.read(note('wai-sr'))).toBe(
			front([
				'alliance: measure',
				'client: "[[K-014]]"',
				'session: "[[K-014 2026-03-05]]"',
				'date: 2026-03-05',
				'instrument: wai-sr',
				'rater: client',
				'items:',
				...['3', '4', '5', '"-"', '2', '3', '3', '4', '5', '5', '1', '2'].map((item) => `  - ${item}`),
			]),
		);
	});

	it('a form typed at the keyboard takes decimals and a ten, with a blank between as well as with Enter', async () => {
		await start();
		await record('SRS');
		await page.keyboard.type('7.5 10 ');
		await page.keyboard.type('8');
		await page.keyboard.press('Enter');
		await page.keyboard.type('9,2');
		expect(await live()).toContain('Total 34.7 (0–40)');
		await page.keyboard.press('Enter');
		await saved();
		expect(await bench.read(note('srs'))).toContain('items:\n  - 7.5\n  - 10\n  - 8\n  - 9.2\n');
	});

	it('a form typed at the keyboard takes a pasted line, and says what does not fit', async () => {
		await start();
		await record('WAI-SR');
		await paste('3 4 5 - 2 3 3 4 5 5 1');
		expect(await page.locator('.alliance-field-fault:visible').textContent()).toBe('11 of 12 answers.');
		await page.locator('.alliance-number-cell input:visible').first().focus();
		await paste('3 4 five');
		expect(await page.locator('.alliance-field-fault:visible').textContent()).toContain('Item 3 reads “five”');
		await paste('3, 4, 5, 4, 2, 3, 3, 4, 5, 5, 1, 2');
		expect(await page.locator('.alliance-field-fault:visible').count()).toBe(0);
		expect(await live()).toContain('Total 41 (12–60)');
		await page.keyboard.press('Enter');
		await saved();
		expect(await bench.read(note('wai-sr'))).toContain('items:\n  - 3\n  - 4\n  - 5\n  - 4\n');
	});

	it('a form typed at the keyboard is corrected in the same form: one number is changed and nothing else', async () => {
		const before =
			front([
				'alliance: measure',
				'mine: stays',
				'client: "[[K-014]]"',
				'session: "[[K-014 2026-03-05]]"',
				'date: 2026-03-05',
				'instrument: srs',
				'rater: client',
				'items:',
				'  - 7.5',
				'  - 10',
				'  - 8',
				'  - 9',
			]) + 'A line of mine.\n';
		await start({ vault: { ...vault, [note('srs')]: before } }, note('srs'));
		await bench.command('Record measure');
		await page.locator('.alliance-form').waitFor();
		const cells = page.locator('.alliance-number-cell input:visible');
		expect(await Promise.all((await cells.all()).map((cell) => cell.inputValue()))).toEqual(['7.5', '10', '8', '9']);
		await cells.nth(2).focus();
		await page.keyboard.type('6.5');
		await page.keyboard.press('Enter');
		await saved();
		expect(await bench.read(note('srs'))).toBe(before.replace('  - 8\n', '  - 6.5\n'));
	});

	it('a form typed at the keyboard keeps what was typed when cancelled by accident', async () => {
		await start();
		await record('SRS');
		await page.keyboard.type('7.5');
		await page.keyboard.press('Escape');
		await page.getByText('Discard what you typed?').waitFor();
		await page.keyboard.press('Enter');
		expect(await page.locator('.alliance-number-cell input:visible').first().inputValue()).toBe('7.5');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Discard' }).click();
		await saved();
		expect((await bench.files()).filter((file) => file.includes('Measures'))).toEqual([]);
	});
});

describe('every built-in instrument', () => {
	const forms = builtInInstruments.filter(({ onSelfCheck, perGoal }) => !onSelfCheck && !perGoal);

	it(
		'is typed, then corrected by a pasted line, then by one typed number, by keyboard alone',
		{ timeout: 240_000 },
		async () => {
			await start();
			for (const instrument of forms) {
				const rater = instrument.raters[0] ?? 'client';
				const { items } = instrument;
				const byItems = items !== null && instrument.itemKeyFor.includes(rater);
				const highest = byItems
					? Array<number>(items.count).fill(items.max)
					: instrument.dimensions.map(({ max }) => max);
				const lowest = byItems
					? Array<number>(items.count).fill(items.min)
					: instrument.dimensions.map(({ min }) => min);
				const path = note(instrument.id);
				const numbers = async (): Promise<readonly number[]> =>
					[...(await bench.read(path)).matchAll(/(?:^ {2}- |: )(-?\d+(?:\.\d+)?)$/gm)].map(([, number]) =>
						Number(number),
					);

				await record(instrument.name);
				for (const [index, number] of highest.entries())
					await page.keyboard.type(index < highest.length - 1 ? `${number} ` : String(number));
				await page.keyboard.press('Enter');
				await saved();
				expect(await bench.read(path), instrument.id).toContain(`instrument: ${instrument.id}\nrater: ${rater}\n`);
				expect([...(await numbers())].sort(), instrument.id).toEqual([...highest].sort());

				await correct(path);
				await paste(lowest.join(' '));
				await page.keyboard.press('Enter');
				await saved();
				expect([...(await numbers())].sort(), instrument.id).toEqual([...lowest].sort());

				await correct(path);
				await page.keyboard.type(String(highest[0]));
				// Enter alone goes on to the next number.
				await page.keyboard.press('ControlOrMeta+Enter');
				await saved();
				expect([...(await numbers())].sort(), instrument.id).toEqual([highest[0], ...lowest.slice(1)].sort());
				await bench.open('Clients/K-014/Sessions/K-014 2026-03-05.md');
				await bench.idle();
			}
		},
	);

	it('GBO rates open goals, two in one go, and one is corrected', async () => {
		await start();
		await record('GBO');
		await page.keyboard.press('1');
		await page.keyboard.press('Tab');
		await page.keyboard.press('2');
		await bench.screenshot('measure-gbo');
		await page.keyboard.press('Enter');
		await saved();
		expect(await bench.read(note('gbo'))).toContain('about: Sleep through the night\nprogress: 1\n');
		expect(await bench.read(note('gbo 2'))).toContain('about: Say no at work\nprogress: 2\n');
		await correct(note('gbo'));
		await page.keyboard.press('Tab');
		await page.keyboard.press('0');
		await page.keyboard.press('Enter');
		await saved();
		expect(await bench.read(note('gbo'))).toContain('about: Sleep through the night\nprogress: 0\n');
	});

	it('GAS rates open goals with how much each counts, makes a T score of them, and one is corrected', async () => {
		await start();
		await record('GAS');
		await page.keyboard.press('1');
		await page.keyboard.press('Tab');
		await page.keyboard.type('2');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Home');
		await bench.screenshot('measure-gas');
		await page.keyboard.press('Enter');
		await saved();
		expect(await bench.read(note('gas'))).toContain('about: Sleep through the night\nweight: 2\nattainment: 1\n');
		expect(await bench.read(note('gas 2'))).toContain('about: Say no at work\nattainment: -2\n');
		await bench.command('Open timeline');
		const tip = page.getByRole('link', {
			name: /^Client’s T score \(GAS\): 50 on 10 to 90\. Session 6, 5 March 2026\. Over 2 goals, weighted 2 and 1 \(1 where none is noted\)\./,
		});
		await tip.waitFor({ state: 'attached' });
		await page
			.getByRole('cell', { name: '50 (2 goals, weighted 2 and 1 (1 where none is noted))' })
			.waitFor({ state: 'attached' });
		await correct(note('gas'));
		await page.keyboard.press('Tab');
		await page.keyboard.press('End');
		await page.keyboard.press('Tab');
		await page.keyboard.type('1');
		await page.keyboard.press('Enter');
		await saved();
		expect(await bench.read(note('gas'))).toContain('about: Sleep through the night\nweight: 1\nattainment: 2\n');
	});

	it('ProQOL goes on a self-check', async () => {
		await start();
		await bench.command('Record measure');
		await page.keyboard.type('Myself');
		await page.locator('.suggestion-item.is-selected', { hasText: 'Myself' }).waitFor();
		await page.keyboard.press('Enter');
		await page.locator('.alliance-form').waitFor();
		await page.keyboard.type('402119');
		await page.keyboard.press('Enter');
		await saved();
		expect(await bench.read('Private/Self-checks/2026-03-05 self-check.md')).toBe(
			front([
				'alliance: self-check',
				'date: 2026-03-05',
				'compassion-satisfaction: 40',
				'burnout: 21',
				'secondary-traumatic-stress: 19',
			]),
		);
		await correct('Private/Self-checks/2026-03-05 self-check.md');
		await paste('41 22 18');
		await page.keyboard.press('Enter');
		await saved();
		expect(await bench.read('Private/Self-checks/2026-03-05 self-check.md')).toContain(
			'compassion-satisfaction: 41\nburnout: 22\nsecondary-traumatic-stress: 18\n',
		);
	});
});

describe('couples and families', () => {
	it('one form after the other, each by its person', async () => {
		await start({}, 'Clients/P-008/Sessions/P-008 2026-03-05.md');
		await record('Check-in', 'P-008');
		await page.keyboard.press('a');
		await page.locator('.alliance-number-cell input:visible').first().focus();
		await page.keyboard.type('7 8 8 9');
		await bench.screenshot('measure-couple');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'B’s form' }).waitFor();
		await page.keyboard.press('Enter');
		await page.locator('.alliance-form').waitFor();
		await page.keyboard.type('3340');
		await page.keyboard.press('Enter');
		await saved();
		expect(await bench.read(note('check-in A', 'P-008'))).toContain(
			'participant: A\nitems:\n  - 7\n  - 8\n  - 8\n  - 9\n',
		);
		expect(await bench.read(note('check-in B', 'P-008'))).toContain(
			'participant: B\nitems:\n  - 3\n  - 3\n  - 4\n  - 0\n',
		);
	});

	it('a family stops when it wants', async () => {
		await start({}, 'Clients/F-003/F-003.md');
		await record('ORS', 'F-003');
		await page.keyboard.press('c');
		await page.locator('.alliance-number-cell input:visible').first().focus();
		await page.keyboard.type('5 5 5 5');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Done' }).click();
		await bench.idle();
		expect((await bench.files()).filter((file) => file.includes('F-003/Measures'))).toEqual([
			'Clients/F-003/Measures/F-003 2026-03-05 ors C.md',
		]);
	});
});

describe('the couple and the family of the demo vault', () => {
	it.each([
		['P-008', ['A', 'B']],
		['F-003', ['A', 'B', 'C', 'D']],
	])(
		'%s: each one’s form by keyboard, and the gap between them in the timeline',
		{ timeout: 120_000 },
		async (code, people) => {
			await start({ vault: demoVaultWith({}), date: '2026-11-02T18:00' }, `Clients/${code}/${code}.md`);
			await record('Check-in', code);
			await page.keyboard.press((people[0] ?? '').toLowerCase());
			await tabTo('.alliance-number-cell');
			for (const [index, person] of people.entries()) {
				await page.locator('.alliance-number-cell input:focus').waitFor();
				await page.keyboard.type(`${index + 4} ${index + 4} ${index + 4} ${index + 4}`);
				await page.keyboard.press('Enter');
				const next = people[index + 1];
				if (next === undefined) break;
				await page.getByRole('button', { name: `${next}’s form` }).waitFor();
				await page.keyboard.press('Enter');
				await expect
					.poll(() => bench.exists(`Clients/${code}/Measures/${code} 2026-11-02 check-in ${person}.md`))
					.toBe(true);
			}
			await saved();
			for (const [index, person] of people.entries()) {
				const text = await bench.read(`Clients/${code}/Measures/${code} 2026-11-02 check-in ${person}.md`);
				expect(text).toContain(`participant: ${person}\nitems:\n${`  - ${index + 4}\n`.repeat(4)}`);
			}
			await bench.command('Open timeline');
			await page
				.getByRole('link', { name: /^A’s bond \(Check-in\): 4 of 10\. 2 November 2026\. B’s is 1 higher\./ })
				.waitFor({ state: 'attached' });
		},
	);
});

describe('what the forms say together', () => {
	it('what the forms say together sets both raters side by side, by goal, task and bond, in the table', async () => {
		await start();
		await record('WAI-SR');
		await page.keyboard.type('345423345512');
		await page.keyboard.press('Enter');
		await saved();
		await record('WAI-SR');
		await page.keyboard.press('Shift+Tab');
		while (!(await page.evaluate(() => document.activeElement?.getAttribute('name')?.endsWith('-rater') === true)))
			await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('t');
		await tabTo('.alliance-number-cell');
		await page.keyboard.type('16 14 12');
		await page.keyboard.press('Enter');
		await saved();
		await bench.command('Open timeline');
		const table = page.locator('.alliance-timeline-table');
		await table
			.getByRole('columnheader', { name: 'Therapist’s bond (WAI-SR, 4 to 20)' })
			.waitFor({ state: 'attached' });
		const heads = await table.getByRole('columnheader').allTextContents();
		const row = table.locator('tbody tr').first();
		const cells = await row.locator('th, td').allTextContents();
		const beside = (part: string): readonly (string | undefined)[] =>
			['Client’s', 'Therapist’s'].map((whose) => cells[heads.indexOf(`${whose} ${part} (WAI-SR, 4 to 20)`)]);
		expect([beside('goal agreement'), beside('task agreement'), beside('bond')]).toEqual([
			['12', '14'],
			['14', '12'],
			['15', '16'],
		]);
	});

	it('what the forms say together compares any two ratings by keyboard, by the SD and reliability of the settings', async () => {
		const sessions = ['02-19', '02-26', '03-05']
			.map(
				(day, index) =>
					[
						[
							`Clients/K-014/Sessions/K-014 2026-${day}.md`,
							front(['alliance: session', 'client: "[[K-014]]"', `date: 2026-${day}`, `number: ${index + 1}`]),
						],
						[
							`Clients/K-014/Measures/K-014 2026-${day} srs.md`,
							front([
								'alliance: measure',
								'client: "[[K-014]]"',
								`date: 2026-${day}`,
								'instrument: srs',
								'rater: client',
								`total: ${[30, 31, 36.5][index]}`,
							]),
						],
					] as const,
			)
			.flat();
		const figures = { cutoff: null, side: null, referenceSd: null, sd: 6, reliability: 0.9, ranges: {} };
		const settings = {
			'.obsidian/plugins/working-alliance/data.json': JSON.stringify({ version: 1, instruments: { srs: figures } }),
		};
		await start({
			vault: { 'Clients/K-014/K-014.md': front(['alliance: client']), ...Object.fromEntries(sessions), ...settings },
		});
		await bench.command('Open timeline');
		const summary = page.getByText('Ratings compared');
		await summary.waitFor();
		await page.locator('.alliance-timeline-figures > summary').focus();
		await page.keyboard.press('Enter');
		const words = page.locator('.alliance-timeline-figures').getByRole('status');
		await expect
			.poll(() => words.textContent())
			.toBe(
				'The client’s total score (SRS, 0–40) was 30 on 19 February and 36.5 on 5 March: 6.5 points higher. With the SD of 6 and the reliability of 0.9 you set, measurement error alone would rarely make more than 5.3; this is more. It says nothing of why.',
			);
		// Line, one rating, another: each a list of the system's, moved by arrow keys.
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('One rating');
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowUp');
		await expect
			.poll(() => words.textContent())
			.toMatch(
				/30 on 19 February and 31 on 26 February: 1 point higher\. .* this is not more, and may be error alone\.$/,
			);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('End');
		await expect.poll(() => words.textContent()).toMatch(/was 31 on 26 February and 36.5 on 5 March/);
		await bench.screenshot('ratings-compared');
	});
});

describe('on a phone', () => {
	it('the cells are large enough for a finger and fit the width', { tags: ['phone'] }, async () => {
		await start({ mobile: true });
		await bench.run('working-alliance:record-measure');
		await page.locator('.suggestion-item', { hasText: 'K-014' }).first().tap();
		await page.getByPlaceholder('Which instrument?').fill('WAI-SR');
		await page.locator('.suggestion-item', { hasText: 'WAI-SR' }).first().tap();
		await page.locator('.alliance-form').waitFor();
		const boxes = await Promise.all(
			(await page.locator('.alliance-number-cell input:visible').all()).map((cell) => cell.boundingBox()),
		);
		expect(boxes.length).toBe(12);
		expect(
			boxes.every(
				(box) => box !== null && box.height >= 44 && box.width >= 44 && box.x >= 0 && box.x + box.width <= 390,
			),
		).toBe(true);
		await mkdir('test-results', { recursive: true });
		await bench.screenshot('measure-phone');
	});
});
