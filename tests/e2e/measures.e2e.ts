// Filling in forms as a person does, at a keyboard, and what then stands in the files.
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { builtInInstruments } from '../../src/measures/built-in';
import { closeBrowser, openWorkbench, type OpenOptions, type OpenWorkbench } from './harness';

const front = (lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n`;
const vault = {
	'Clients/K-014/K-014.md': front(['alliance: client', 'format: individual']),
	'Clients/K-014/Sessions/K-014 2026-03-05.md': front(['alliance: session', 'client: "[[K-014]]"', 'date: 2026-03-05T10:00', 'number: 6', 'goals-agreed:', '  - Sleep through the night', '  - Say no at work']),
	'Clients/P-008/P-008.md': front(['alliance: client', 'format: couple', 'participants:', '  - A', '  - B']),
	'Clients/P-008/Sessions/P-008 2026-03-05.md': front(['alliance: session', 'client: "[[P-008]]"', 'date: 2026-03-05T12:00', 'number: 2']),
	'Clients/F-003/F-003.md': front(['alliance: client', 'format: family', 'participants:', '  - A', '  - B', '  - C', '  - D']),
	'My wording.md': '# SRS\n\n- First line of mine\n- Second line of mine\n- Third line of mine\n- Fourth line of mine\n',
};

let bench: OpenWorkbench;
let page: Page;

async function start(options: OpenOptions = {}, inFront: string | null = 'Clients/K-014/Sessions/K-014 2026-03-05.md'): Promise<void> {
	bench = await openWorkbench({ vault, date: '2026-03-05T10:55', ...options });
	({ page } = bench);
	if (inFront !== null) await bench.open(inFront);
	await bench.idle();
}

afterEach(async () => {
	await bench.close();
});
afterAll(closeBrowser);

/** By keyboard: the command, the client in front, the instrument by a few letters. */
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

describe('a form typed at the keyboard', () => {
	it('goes on by itself, says what is out of range, and leaves numbers and a dash', async () => {
		await start();
		await record('WAI-SR');
		await page.keyboard.type('349');
		expect(await page.locator('.alliance-field-fault:visible').textContent()).toBe('3: Enter a number from 1 to 5.');
		await page.keyboard.press('Backspace');
		await page.keyboard.type('5-233455');
		expect(await live()).toContain('9 of 12 answered');
		await page.keyboard.type('12');
		expect(await live()).toContain('Bond 15 (4–20) · Task 14 (4–20). 11 of 12 answered; no score without the others: Goal, Total.');
		expect(await page.getByText('About this form').isVisible()).toBe(true);
		await bench.screenshot('measure-typed');
		await page.keyboard.press('Enter');
		await saved();
		expect(await bench.read(note('wai-sr'))).toBe(
			front(['alliance: measure', 'client: "[[K-014]]"', 'session: "[[K-014 2026-03-05]]"', 'date: 2026-03-05', 'instrument: wai-sr', 'rater: client', 'items:', ...['3', '4', '5', '"-"', '2', '3', '3', '4', '5', '5', '1', '2'].map((item) => `  - ${item}`)]),
		);
	});

	it('takes decimals and a ten, with a blank between as well as with Enter', async () => {
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

	it('takes a pasted line, and says what does not fit', async () => {
		await start();
		await record('WAI-SR');
		const paste = async (line: string): Promise<void> => {
			await page.evaluate((text) => {
				const data = new DataTransfer();
				data.setData('text/plain', text);
				document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
			}, line);
		};
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

	it('is corrected in the same form: one number is changed and nothing else', async () => {
		const before = front(['alliance: measure', 'mine: stays', 'client: "[[K-014]]"', 'session: "[[K-014 2026-03-05]]"', 'date: 2026-03-05', 'instrument: srs', 'rater: client', 'items:', '  - 7.5', '  - 10', '  - 8', '  - 9']) + 'A line of mine.\n';
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

	it('keeps what was typed when turned away by accident', async () => {
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
	it('is filled in by keyboard alone', async () => {
		await start();
		for (const instrument of builtInInstruments.filter(({ onSelfCheck, perGoal }) => !onSelfCheck && !perGoal)) {
			await record(instrument.name);
			const rater = instrument.raters[0] ?? 'client';
			const { items } = instrument;
			const numbers = items !== null && instrument.itemKeyFor.includes(rater) ? Array<number>(items.count).fill(items.max) : instrument.dimensions.map(({ max }) => max);
			for (const [index, number] of numbers.entries()) {
				await page.keyboard.type(String(number));
				if (index < numbers.length - 1) await page.keyboard.type(' ');
			}
			await page.keyboard.press('Enter');
			await saved();
			const text = await bench.read(note(instrument.id));
			expect(text, instrument.id).toContain(`instrument: ${instrument.id}\nrater: ${rater}\n`);
			expect(text.match(/: \d+(\.\d+)?$|^ {2}- \d+$/gm)?.length, instrument.id).toBe(numbers.length);
		}
	});

	it.each(['GBO', 'GAS'])('%s rates open goals, two in one go', async (name) => {
		await start();
		await record(name);
		await page.keyboard.press('1');
		await page.keyboard.press('Tab');
		await page.keyboard.press('2');
		await bench.screenshot(`measure-${name.toLowerCase()}`);
		await page.keyboard.press('Enter');
		await saved();
		const id = name.toLowerCase();
		const property = name === 'GBO' ? 'progress' : 'attainment';
		expect(await bench.read(note(id))).toContain(`about: Sleep through the night\n${property}: 1\n`);
		expect(await bench.read(note(`${id} 2`))).toContain(`about: Say no at work\n${property}: 2\n`);
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
			front(['alliance: self-check', 'date: 2026-03-05', 'compassion-satisfaction: 40', 'burnout: 21', 'secondary-traumatic-stress: 19']),
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
		expect(await bench.read(note('check-in A', 'P-008'))).toContain('participant: A\nitems:\n  - 7\n  - 8\n  - 8\n  - 9\n');
		expect(await bench.read(note('check-in B', 'P-008'))).toContain('participant: B\nitems:\n  - 3\n  - 3\n  - 4\n  - 0\n');
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
		expect((await bench.files()).filter((file) => file.includes('F-003/Measures'))).toEqual(['Clients/F-003/Measures/F-003 2026-03-05 ors C.md']);
	});
});

describe('on a phone', () => {
	it('the cells are large enough for a finger and fit the width', async () => {
		await start({ mobile: true });
		await bench.run('working-alliance:record-measure');
		await page.locator('.suggestion-item', { hasText: 'K-014' }).first().tap();
		await page.getByPlaceholder('Which instrument?').fill('WAI-SR');
		await page.locator('.suggestion-item', { hasText: 'WAI-SR' }).first().tap();
		await page.locator('.alliance-form').waitFor();
		const boxes = await Promise.all((await page.locator('.alliance-number-cell input:visible').all()).map((cell) => cell.boundingBox()));
		expect(boxes.length).toBe(12);
		expect(boxes.every((box) => box !== null && box.height >= 44 && box.width >= 44 && box.x >= 0 && box.x + box.width <= 390)).toBe(true);
		await mkdir('test-results', { recursive: true });
		await bench.screenshot('measure-phone');
	});
});
