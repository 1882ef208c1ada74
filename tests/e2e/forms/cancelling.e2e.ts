import { describe, expect, it } from 'vitest';
import {
	rerun,
	button,
	field,
	isFocused,
	isOpen,
	page,
	press,
	question,
	run,
	submittedAnswers,
	type,
	useFormTrial,
} from '../form-plugin/form-driver';

useFormTrial();

describe('cancelling', () => {
	it('closes an untouched form at once', async () => {
		await run('finish');
		await press('Escape');
		expect(await submittedAnswers()).toBeNull();
		expect(await isOpen()).toBe(false);
	});

	it('closes a form at once whose text was typed and taken out again', async () => {
		await run('reflect');
		await type('x');
		await press('Backspace', 'Escape');
		expect(await submittedAnswers()).toBeNull();
	});

	it.each([
		['Escape', () => press('Escape')],
		['a tap outside', () => page().mouse.click(5, 790)],
		['the close button', () => page().locator('.modal-close-button').click()],
		['the button', () => button('Cancel').click()],
	])('by %s asks first when something was typed, and Enter keeps it', async (_, cancel) => {
		await run('reflect');
		await type('What stays');
		await cancel();
		expect(await isFocused(question().getByRole('button', { name: 'Keep writing' }))).toBe(true);
		await press('Enter');
		expect(await question().count()).toBe(0);
		const story = field('What stays with me');
		expect(await isFocused(story)).toBe(true);
		expect(await story.inputValue()).toBe('What stays');
		await cancel();
		await question().getByRole('button', { name: 'Discard' }).click();
		expect(await submittedAnswers()).toBeNull();
	});

	it('takes a second Escape, a second tap outside or typing on for keeping', async () => {
		await run('reflect');
		await type('What stays');
		await press('Escape', 'Escape');
		expect(await question().count()).toBe(0);
		await press('Escape');
		await page().mouse.click(5, 790);
		expect(await question().count()).toBe(0);
		await press('Escape');
		await field('What stays with me').click();
		expect(await question().count()).toBe(0);
		expect(await isOpen()).toBe(true);
	});

	it('asks about a half-typed number too', async () => {
		await run('finish');
		await field('Minutes').fill('fif');
		await press('Escape');
		expect(await question().isVisible()).toBe(true);
	});

	it('submits nothing while it is asked', async () => {
		await run('reflect');
		await type('What stays');
		await press('Escape', 'Control+Enter');
		expect(await isOpen()).toBe(true);
		await button('Discard').click();
		expect(await submittedAnswers()).toBeNull();
	});

	it('leaves nothing for the next time', async () => {
		await run('reflect');
		await type('What stays');
		await press('Escape', 'Tab', 'Enter');
		expect(await submittedAnswers()).toBeNull();
		await rerun('reflect');
		expect(await field('What stays with me').inputValue()).toBe('');
		expect(await page().locator('.modal').count()).toBe(1);
	});
});

describe('saving', () => {
	it('saving keeps the form with everything in it when it fails, says why, and can be tried again', async () => {
		await run('finish');
		await field('Minutes').fill('13');
		await press('Enter');
		expect(await page().locator('[type=submit]').textContent()).toBe('Saving…');
		await press('Escape');
		await page().getByText('Not saved yet. The note could not be written. What you entered is still here.').waitFor();
		expect(await field('Minutes').inputValue()).toBe('13');
		expect(await isFocused(field('Minutes'))).toBe(true);
		await field('Minutes').fill('50');
		await press('Enter');
		expect(await submittedAnswers()).toMatchObject({ minutes: 50 });
	});

	it('saving saves once, however often the button is pressed meanwhile', async () => {
		await run('finish');
		await field('Minutes').fill('47');
		await button('Finish session').dblclick();
		await submittedAnswers();
		expect(
			await page().evaluate<number[]>("app.plugins.plugins['form-trial'].saved.filter((minutes) => minutes === 47)"),
		).toEqual([47]);
	});
});
