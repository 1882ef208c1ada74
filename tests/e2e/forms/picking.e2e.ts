import { describe, expect, it } from 'vitest';
import { rerun, button, page, press, run, submittedAnswers, type, useFormTrial } from '../form-plugin/form-driver';

useFormTrial();

describe('picking', () => {
	const results = (): Promise<string[]> => page().locator('.suggestion-item .suggestion-title').allTextContents();

	it('picking lists what is listed, finds the rest by typing, marks what matched, and takes it with Enter', async () => {
		await run('pick');
		expect(await results()).toEqual(['K-014', 'K-007', 'B-102']);
		await type('f3');
		expect(await results()).toEqual(['F-330', 'Create client “f3”']);
		expect((await page().locator('.suggestion-item .suggestion-highlight').allTextContents()).join('')).toBe('F3');
		await press('Enter');
		expect(await submittedAnswers()).toBe('F-330');
	});

	it('picking offers something new for what no item is called, and only then', async () => {
		await run('pick');
		await type('k-014');
		expect(await results()).toEqual(['K-014']);
		await page().locator('.prompt-input').fill('Z-9');
		await press('Enter');
		expect(await submittedAnswers()).toBe('new Z-9');
	});

	it('picking takes a click', async () => {
		await run('pick');
		await page().locator('.suggestion-item', { hasText: 'K-007' }).first().click();
		expect(await submittedAnswers()).toBe('K-007');
	});

	it('picking comes to nothing by Escape and says when nothing is found', async () => {
		await run('pick-only');
		await type('zzz');
		expect(await page().getByText('No client is called that.').isVisible()).toBe(true);
		await press('Enter');
		expect(await page().locator('.prompt').isVisible()).toBe(true);
		await press('Escape');
		expect(await submittedAnswers()).toBeNull();
	});
});

describe('a few buttons', () => {
	it('cancel by Enter what can not be taken back', async () => {
		await run('confirm');
		await press('Enter');
		expect(await submittedAnswers()).toBe(false);
		await rerun('confirm');
		await button('Leave it').click();
		expect(await submittedAnswers()).toBe(true);
	});

	it('a few buttons give the main one by Enter and nothing by Escape', async () => {
		await run('choose');
		await press('Enter');
		expect(await submittedAnswers()).toBe('open');
		await rerun('choose');
		await press('Escape');
		expect(await submittedAnswers()).toBeNull();
	});
});
