import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWorkbench, type RunningWorkbench } from '../workbench/server';
import { buildFormPlugin } from './form-plugin/build';

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let folder: string;
let workbench: RunningWorkbench;
let browser: Browser;
let page: Page;
let desktop: Page | null = null;
let errors: string[];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'forms-'));
	await mkdir(join(folder, 'vault'));
	await buildFormPlugin(join(folder, 'plugin'));
	workbench = await startWorkbench({ vault: join(folder, 'vault'), plugins: [join(folder, 'plugin')], watch: false });
	browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});

afterAll(async () => {
	await browser.close();
	await workbench.close();
	await rm(folder, { recursive: true });
});

afterEach(() => {
	expect(errors).toEqual([]);
});

/** A desktop stays open from test to test, as it does for a person; what a failed test left open is left behind. */
async function openApp(options: BrowserContextOptions = {}): Promise<void> {
	errors = [];
	if (options.isMobile !== true && desktop !== null && (await desktop.locator('.modal-container').count()) === 0) {
		page = desktop;
		await page.evaluate("document.documentElement.dir = ''; document.body.removeClass('theme-dark'); document.body.addClass('theme-light')");
		return;
	}
	page = await (await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options })).newPage();
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto(options.isMobile === true ? `${workbench.url}?mobile=1` : workbench.url);
	await until("window.app?.workspace.layoutReady === true && 'form-trial' in app.plugins.plugins");
	if (options.isMobile !== true) desktop = page;
}

/** Asked from outside: the page's own policy evaluates no text. */
async function until(expression: string): Promise<void> {
	await expect.poll(() => page.evaluate(expression), { timeout: 10_000 }).toBe(true);
}

async function run(command: string, options?: BrowserContextOptions): Promise<void> {
	await openApp(options);
	await again(command);
}

async function again(command: string): Promise<void> {
	await page.evaluate(`app.commands.executeCommandById('form-trial:${command}')`);
}

/** What the command came to, once it has. */
async function said(): Promise<unknown> {
	await until("app.plugins.plugins['form-trial'].said !== undefined");
	return page.evaluate("app.plugins.plugins['form-trial'].said");
}

const isOpen = (): Promise<boolean> => page.locator('.alliance-form').isVisible();
const question = (): Locator => page.getByRole('alertdialog', { name: 'Discard what you typed?' });
const faults = (): Promise<string[]> => page.locator('.alliance-field-fault:visible').allTextContents();
const scale = (name: string): Locator => page.getByRole('radiogroup', { name, exact: true });
const isFocused = (locator: Locator): Promise<boolean> => locator.evaluate((el) => el === el.ownerDocument.activeElement);

async function chosen(group: Locator): Promise<string | null> {
	const label = group.locator('label:has(:checked)');
	return (await label.count()) === 0 ? null : label.textContent();
}

async function press(...keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

describe('answering', () => {
	it('takes no more than a kind, one line and Enter', async () => {
		await run('rupture');
		await press('w', 'Tab');
		await page.keyboard.type('went quiet after homework');
		await press('Enter');
		expect(await said()).toEqual({ kind: 'withdrawal', what: 'went quiet after homework', intensity: null, markers: [], part: null });
		expect(await isOpen()).toBe(false);
	});

	it('goes from question to question with Tab, one stop for each row of buttons', async () => {
		await run('finish');
		await page.getByText('More', { exact: true }).click();
		await page.getByRole('radio', { name: 'attended' }).focus();
		const stops: string[] = [];
		for (let stop = 0; stop < 14; stop += 1) {
			await press('Tab');
			stops.push(await page.evaluate<string>("document.activeElement.closest('.alliance-field')?.querySelector('.alliance-field-label, label')?.textContent ?? document.activeElement.textContent"));
		}
		// A date has a stop each for month, day, year and its calendar.
		const dates = stops.filter((stop) => stop === 'Next session').length;
		expect(dates).toBeGreaterThan(0);
		expect([...new Set(stops)]).toEqual(['Medium', 'Minutes', 'Next session', 'Bond', 'Agreement on goals', 'Bond, as the client sees it', 'More', 'For next time', 'Take it to supervision', 'Cancel', 'Finish session']);
	});

	it('sets a scale by digits and arrows, keeps at its ends, and empties it again', async () => {
		await run('finish');
		const bond = scale('Bond');
		await bond.getByRole('radio').first().focus();
		const after = async (...keys: string[]): Promise<string | null> => {
			await press(...keys);
			return chosen(bond);
		};
		expect(await after('8')).toBe('8');
		expect(await after('1', '0')).toBe('10');
		expect(await after('ArrowRight')).toBe('10');
		expect(await after('ArrowLeft')).toBe('9');
		expect(await after('Home', 'ArrowLeft')).toBe('0');
		expect(await after('Delete')).toBeNull();
		await bond.getByRole('radio', { name: '5', exact: true }).click();
		expect(await chosen(bond)).toBe('5');
		await bond.getByRole('radio', { name: '5', exact: true }).click();
		expect(await chosen(bond)).toBeNull();
		await bond.getByRole('radio', { name: '3', exact: true }).click();
		await page.getByRole('button', { name: 'Clear Bond', exact: true }).click();
		expect(await chosen(bond)).toBeNull();
		await after('0');
		await press('Control+Enter');
		expect(await said()).toMatchObject({ bond: 0, goal: 6.5, clientBond: null });
	});

	it('offers a start value between the steps', async () => {
		await run('finish');
		expect(await chosen(scale('Agreement on goals'))).toBe('6.5');
	});

	it('starts a line with Enter in a long text and submits with Ctrl and Enter', async () => {
		await run('reflect');
		await page.keyboard.type('First');
		await press('Enter');
		await page.keyboard.type('Second');
		expect(await isOpen()).toBe(true);
		await press('Control+Enter');
		expect(await said()).toEqual({ story: 'First\nSecond', pull: ['rescue', 'hurry'] });
	});

	it('takes own words by Enter, by the button, and when still standing in the line', async () => {
		await run('reflect');
		const line = page.getByLabel('Something else');
		await line.fill('please');
		await press('Enter');
		await line.fill('Argue');
		await page.getByRole('button', { name: 'Add' }).click();
		await page.getByRole('checkbox', { name: 'rescue' }).click();
		await line.fill('leave early');
		await page.getByRole('button', { name: 'Save reflection' }).click();
		expect(await said()).toEqual({ story: null, pull: ['argue', 'hurry', 'please', 'leave early'] });
	});

	it('offers markers of the kind chosen and keeps own words through a change of kind', async () => {
		await run('rupture');
		await page.getByText('More about it').click();
		const looked = page.getByRole('group', { name: 'What it looked like' });
		expect(await looked.isVisible()).toBe(false);
		await page.getByRole('radio', { name: 'Withdrawal' }).click();
		await looked.getByRole('checkbox', { name: 'went quiet' }).click();
		await looked.getByRole('textbox').fill('looked at the clock');
		await press('Enter');
		await page.getByRole('radio', { name: 'Confrontation' }).click();
		expect(await looked.locator('label').allTextContents()).toEqual(['complained about me', 'rejected a task', 'looked at the clock']);
		await page.getByRole('radio', { name: 'Mixed' }).click();
		expect(await looked.locator('label:has(:checked)').allTextContents()).toEqual(['went quiet', 'looked at the clock']);
	});

	it('hides what does not apply, headings with it, and leaves it out', async () => {
		await run('finish');
		await scale('Bond').getByRole('radio', { name: '4', exact: true }).click();
		await page.getByRole('radio', { name: 'no-show' }).click();
		expect(await page.locator('.alliance-form-group-label:visible').count()).toBe(0);
		expect(await page.getByText('Leave empty what was not asked.').isVisible()).toBe(false);
		await press('Enter');
		expect(await said()).toMatchObject({ attendance: 'no-show', minutes: 50, bond: null, goal: null });
	});

	it('gives each row with its own answers', async () => {
		await run('review');
		await page.getByRole('group', { name: 'A letter that is not sent' }).getByRole('radio', { name: 'partly' }).click();
		await page.getByRole('group', { name: 'B', exact: true }).getByRole('radiogroup', { name: 'Goals' }).getByRole('radio', { name: '0', exact: true }).click();
		await page.getByRole('button', { name: 'Save review' }).click();
		expect(await said()).toEqual({
			tasks: [
				{ item: 'Sleep diary', answers: { outcome: null } },
				{ item: 'A letter that is not sent', answers: { outcome: 'partly' } },
			],
			ratings: [
				{ item: 'A', answers: { bond: null, goal: null } },
				{ item: 'B', answers: { bond: null, goal: 0 } },
			],
		});
	});
});

describe('what is wrong', () => {
	it('stands by its question, takes the focus, and goes when it is put right', async () => {
		await run('rupture');
		await press('Tab', 'Enter');
		expect(await faults()).toEqual(['Choose a kind.', 'Say in a line what happened.']);
		expect(await isFocused(page.getByRole('radio', { name: 'Withdrawal' }))).toBe(true);
		const what = page.getByLabel('What happened');
		expect(await what.getAttribute('aria-invalid')).toBe('true');
		const described = ((await what.getAttribute('aria-describedby')) ?? '').split(' ');
		expect(await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).textContent()))).toEqual(['A line is enough.', 'Say in a line what happened.']);
		await press('m', 'Tab');
		await page.keyboard.type('x');
		expect(await faults()).toEqual([]);
		expect(await what.getAttribute('aria-invalid')).toBeNull();
	});

	it('says so of a number or a date that can not be read, and never takes it for empty', async () => {
		await run('finish');
		await page.getByLabel('Minutes').fill('fifty');
		await page.getByLabel('Next session').focus();
		await press('1', '2', 'Enter');
		expect(await faults()).toEqual(['Enter a number, such as 50.', 'Enter a whole date: day, month and year.']);
		await page.getByLabel('Minutes').fill('52,5');
		expect(await faults()).toContain('Enter a whole number.');
		await page.getByLabel('Minutes').fill('52');
		await page.getByLabel('Next session').fill('2026-03-05');
		await press('Enter');
		expect(await said()).toMatchObject({ minutes: 52, next: '2026-03-05' });
	});
});

describe('turning away', () => {
	it('closes an untouched form at once', async () => {
		await run('finish');
		await press('Escape');
		expect(await said()).toBeNull();
		expect(await isOpen()).toBe(false);
	});

	it('closes a form at once whose text was typed and taken out again', async () => {
		await run('reflect');
		await page.keyboard.type('x');
		await press('Backspace', 'Escape');
		expect(await said()).toBeNull();
	});

	it.each([
		['Escape', () => press('Escape')],
		['a tap outside', () => page.mouse.click(5, 790)],
		['the close button', () => page.locator('.modal-close-button').click()],
		['the button', () => page.getByRole('button', { name: 'Cancel' }).click()],
	])('by %s asks first when something was typed, and Enter keeps it', async (_, turnAway) => {
		await run('reflect');
		await page.keyboard.type('What stays');
		await turnAway();
		expect(await isFocused(question().getByRole('button', { name: 'Keep writing' }))).toBe(true);
		await press('Enter');
		expect(await question().count()).toBe(0);
		const story = page.getByLabel('What stays with me');
		expect(await isFocused(story)).toBe(true);
		expect(await story.inputValue()).toBe('What stays');
		await turnAway();
		await question().getByRole('button', { name: 'Discard' }).click();
		expect(await said()).toBeNull();
	});

	it('takes a second Escape, a second tap outside or typing on for keeping', async () => {
		await run('reflect');
		await page.keyboard.type('What stays');
		await press('Escape', 'Escape');
		expect(await question().count()).toBe(0);
		await press('Escape');
		await page.mouse.click(5, 790);
		expect(await question().count()).toBe(0);
		await press('Escape');
		await page.getByLabel('What stays with me').click();
		expect(await question().count()).toBe(0);
		expect(await isOpen()).toBe(true);
	});

	it('asks about a half-typed number too', async () => {
		await run('finish');
		await page.getByLabel('Minutes').fill('fif');
		await press('Escape');
		expect(await question().isVisible()).toBe(true);
	});

	it('leaves nothing for the next time', async () => {
		await run('reflect');
		await page.keyboard.type('What stays');
		await press('Escape', 'Shift+Tab', 'Enter');
		expect(await said()).toBeNull();
		await again('reflect');
		expect(await page.getByLabel('What stays with me').inputValue()).toBe('');
		expect(await page.locator('.modal').count()).toBe(1);
	});
});

describe('saving', () => {
	it('keeps the form with everything in it when it fails, says why, and can be tried again', async () => {
		await run('finish');
		await page.getByLabel('Minutes').fill('13');
		await press('Enter');
		expect(await page.locator('[type=submit]').textContent()).toBe('Saving…');
		await press('Escape');
		await page.getByText('Not saved yet. The note could not be written. What you entered is still here.').waitFor();
		expect(await page.getByLabel('Minutes').inputValue()).toBe('13');
		expect(await isFocused(page.getByLabel('Minutes'))).toBe(true);
		await page.getByLabel('Minutes').fill('50');
		await press('Enter');
		expect(await said()).toMatchObject({ minutes: 50 });
	});
});

describe('on a phone', () => {
	it('has targets for fingers and letters that do not zoom', async () => {
		await run('finish', phone);
		await page.getByText('More', { exact: true }).tap();
		const small = await page.locator('.modal').evaluate((modal) =>
			[...modal.querySelectorAll('.alliance-form :is(input, button, summary, textarea)')]
				.map((el) => ({ name: el.outerHTML.slice(0, 80), font: parseFloat(getComputedStyle(el).fontSize), box: (el.closest('label') ?? el).getBoundingClientRect(), typed: el.matches('textarea, [type=text], [type=date]') }))
				.filter(({ box, font, typed }) => box.width > 0 && (box.width < 44 || box.height < 44 || (typed && font < 16)))
				.map(({ name, font, box }) => `${name} ${box.width}×${box.height} ${font}px`),
		);
		expect(small).toEqual([]);
	});

	it('scrolls the questions and keeps the buttons above the keyboard', async () => {
		await openApp(phone);
		// A keyboard over the page leaves the window as it is and shows only in the visual viewport.
		await page.evaluate(`
			const seen = Object.assign(new EventTarget(), { height: innerHeight, offsetTop: 0, scale: 1 });
			Object.defineProperty(window, 'visualViewport', { value: seen });
			window.showKeyboard = (height) => { seen.height = innerHeight - height; seen.dispatchEvent(new Event('resize')); };
		`);
		await again('finish');
		await page.evaluate('showKeyboard(336)');
		const submit = page.getByRole('button', { name: 'Finish session' });
		const bottom = async (): Promise<number> => submit.evaluate((el) => el.getBoundingClientRect().bottom);
		expect(await bottom()).toBeLessThanOrEqual(844 - 336);
		await scale('Bond, as the client sees it').getByRole('radio', { name: '7', exact: true }).tap();
		expect(await bottom()).toBeLessThanOrEqual(844 - 336);
		expect(await page.locator('.modal-title').evaluate((el) => el.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
		await submit.tap();
		expect(await said()).toMatchObject({ clientBond: 7 });
	});

	it('asks before a tap outside loses anything', async () => {
		await run('rupture', phone);
		await page.getByRole('radio', { name: 'Mixed' }).tap();
		await page.locator('.modal-bg').tap({ position: { x: 5, y: 5 } });
		expect(await question().isVisible()).toBe(true);
		await question().getByRole('button', { name: 'Keep writing' }).tap();
		expect(await isOpen()).toBe(true);
	});
});

describe('for everyone', () => {
	it.each([
		['light', 'rupture', () => press('Control+Enter')],
		['dark', 'finish', () => page.getByLabel('Minutes').fill('fifty').then(() => press('Enter'))],
		['light', 'reflect', () => page.keyboard.type('What stays').then(() => press('Escape'))],
		['dark', 'review', () => Promise.resolve()],
		['light', 'confirm', () => Promise.resolve()],
	])('finds nothing against accessibility in the %s %s window, with what is wrong or asked showing', async (theme, command, first) => {
		await run(command);
		await page.evaluate(`document.body.classList.toggle('theme-dark', ${theme === 'dark'}); document.body.classList.toggle('theme-light', ${theme !== 'dark'})`);
		await page.locator('.modal details').evaluateAll((all) => all.forEach((el) => el.setAttribute('open', '')));
		await first();
		await page.evaluate(axe.source);
		// The colours of the app's own buttons are its own.
		const found = await page.evaluate<string[]>(
			"axe.run({ include: ['.modal'], exclude: ['.mod-cta', '.mod-warning'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))",
		);
		expect(found).toEqual([]);
	});

	it('follows a script that runs from right to left', async () => {
		await openApp();
		await page.evaluate("document.documentElement.dir = 'rtl'");
		await again('finish');
		const bond = scale('Bond');
		await bond.getByRole('radio', { name: '5', exact: true }).click();
		await press('ArrowLeft');
		expect(await chosen(bond)).toBe('6');
		const [zero, ten] = await Promise.all(['0', '10'].map((name) => bond.getByRole('radio', { name, exact: true }).boundingBox()));
		expect(zero?.x).toBeGreaterThan(ten?.x ?? Infinity);
	});

	it('opens in well under 50 ms', async () => {
		await openApp();
		const times: number[] = [];
		for (let time = 0; time < 7; time += 1) {
			times.push(await page.evaluate<number>("(() => { const start = performance.now(); app.commands.executeCommandById('form-trial:finish'); document.body.getBoundingClientRect(); return performance.now() - start; })()"));
			await press('Escape');
			await said();
		}
		expect(times.sort((one, other) => one - other)[3]).toBeLessThan(50);
	});
});

describe('picking', () => {
	const results = (): Promise<string[]> => page.locator('.suggestion-item .suggestion-title').allTextContents();

	it('lists what is listed, finds the rest by typing, marks what matched, and takes it with Enter', async () => {
		await run('pick');
		expect(await results()).toEqual(['K-014', 'K-007', 'B-102']);
		await page.keyboard.type('f3');
		expect(await results()).toEqual(['F-330', 'Create client “f3”']);
		expect((await page.locator('.suggestion-item .suggestion-highlight').allTextContents()).join('')).toBe('F3');
		await press('Enter');
		expect(await said()).toBe('F-330');
	});

	it('offers something new for what no item is called, and only then', async () => {
		await run('pick');
		await page.keyboard.type('k-014');
		expect(await results()).toEqual(['K-014']);
		await page.locator('.prompt-input').fill('Z-9');
		await press('Enter');
		expect(await said()).toBe('new Z-9');
	});

	it('takes a click', async () => {
		await run('pick');
		await page.locator('.suggestion-item', { hasText: 'K-007' }).first().click();
		expect(await said()).toBe('K-007');
	});

	it('comes to nothing by Escape and says when nothing is found', async () => {
		await run('pick-only');
		await page.keyboard.type('zzz');
		expect(await page.getByText('No client is called that.').isVisible()).toBe(true);
		await press('Enter');
		expect(await page.locator('.prompt').isVisible()).toBe(true);
		await press('Escape');
		expect(await said()).toBeNull();
	});
});

describe('a few buttons', () => {
	it('cancel by Enter what can not be taken back', async () => {
		await run('confirm');
		await press('Enter');
		expect(await said()).toBe(false);
		await again('confirm');
		await page.getByRole('button', { name: 'Leave it' }).click();
		expect(await said()).toBe(true);
	});

	it('give the main one by Enter and nothing by Escape', async () => {
		await run('choose');
		await press('Enter');
		expect(await said()).toBe('open');
		await again('choose');
		await press('Escape');
		expect(await said()).toBeNull();
	});
});
