// Three ways to do the same thing: with a mouse, with the keyboard alone, and with a finger on a phone.
import type { Locator, Page } from 'playwright-core';
import type { OpenOptions } from '../hosts/host';

export interface InputMode {
	readonly options: OpenOptions;
	openPalette(page: Page): Promise<void>;
	/** A suggestion of the list that is open. */
	pickSuggestion(page: Page, suggestion: Locator): Promise<void>;
	/** A button, a checkbox, a fold. */
	press(page: Page, control: Locator): Promise<void>;
	choose(page: Page, group: Locator, label: string): Promise<void>;
	/** Puts the cursor into a line of a form. */
	focusField(page: Page, line: Locator): Promise<void>;
	/** Puts the cursor at the end of the active note. */
	moveToEnd(page: Page): Promise<void>;
	/** Leaves what is open without doing it. */
	cancel(page: Page): Promise<void>;
}

const lastLine = (page: Page): Locator => page.locator('.workspace-leaf.mod-active .cm-line').last();

const radio = (group: Locator, label: string): Locator => group.getByRole('radio', { name: label, exact: true });

const holdsFocus = (control: Locator): Promise<boolean> =>
	control.evaluate((el) => el.contains(el.ownerDocument.activeElement));

async function tabTo(page: Page, control: Locator): Promise<void> {
	for (let presses = 0; presses < 90; presses += 1) {
		if (await holdsFocus(control)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('Tab does not lead there.');
}

/** The first corner of what lies behind that nothing covers; null where there is none. */
async function uncoveredCorner(page: Page): Promise<{ readonly x: number; readonly y: number } | null> {
	return page.evaluate(() => {
		const [x, y] = [window.innerWidth - 5, window.innerHeight - 5];
		return (
			[
				{ x: 5, y },
				{ x, y },
				{ x: 5, y: 5 },
				{ x, y: 5 },
			].find((at) => document.elementFromPoint(at.x, at.y)?.matches('.modal-bg') === true) ?? null
		);
	});
}

export const mouse: InputMode = {
	options: {},
	openPalette: (page) => page.getByLabel('Open command palette').click(),
	pickSuggestion: (_, suggestion) => suggestion.click(),
	press: (_, control) => control.click(),
	choose: (_, group, label) => radio(group, label).click(),
	focusField: (_, line) => line.click(),
	moveToEnd: (page) => lastLine(page).click(),
	async cancel(page) {
		const at = await uncoveredCorner(page);
		if (at === null) throw new Error('There is nothing beside it to click.');
		await page.mouse.click(at.x, at.y);
	},
};

export const keyboard: InputMode = {
	options: {},
	openPalette: (page) => page.keyboard.press('ControlOrMeta+P'),
	async pickSuggestion(page, suggestion) {
		for (
			let presses = 0;
			presses < 30 && !(await suggestion.evaluate((el) => el.classList.contains('is-selected')));
			presses += 1
		)
			await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
	},
	async press(page, control) {
		await tabTo(page, control);
		await page.keyboard.press((await control.evaluate((el) => el.matches('button'))) ? 'Enter' : 'Space');
	},
	async choose(page, group, label) {
		await tabTo(page, group);
		if (/^\d+$/.test(label)) {
			for (const digit of label) await page.keyboard.press(digit);
			return;
		}
		const wanted = radio(group, label);
		for (let presses = 0; presses < 12 && !(await holdsFocus(wanted)); presses += 1)
			await page.keyboard.press('ArrowRight');
		if (!(await wanted.isChecked())) await page.keyboard.press('Space');
	},
	focusField: tabTo,
	moveToEnd: (page) => page.keyboard.press('ControlOrMeta+End'),
	cancel: (page) => page.keyboard.press('Escape'),
};

export const touch: InputMode = {
	options: { mobile: true },
	openPalette: (page) => page.getByLabel('Command palette', { exact: true }).tap(),
	pickSuggestion: (_, suggestion) => suggestion.tap(),
	press: (_, control) => control.tap(),
	choose: (_, group, label) => radio(group, label).tap(),
	focusField: (_, line) => line.tap(),
	moveToEnd: (page) => lastLine(page).tap(),
	async cancel(page) {
		const at = await uncoveredCorner(page);
		if (at === null) await page.locator('.modal-close-button, .prompt-close-button').last().tap();
		else await page.touchscreen.tap(at.x, at.y);
	},
};
