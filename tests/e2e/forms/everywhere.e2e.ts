import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import {
	rerun,
	button,
	chosen,
	field,
	isFocused,
	isOpen,
	page,
	press,
	question,
	radio,
	run,
	runInWindow,
	submittedAnswers,
	scale,
	step,
	openOnPhone,
	type,
	useFormTrial,
} from '../form-plugin/form-driver';

useFormTrial();

describe('on a phone', () => {
	it('has targets for fingers and letters that do not zoom', async () => {
		await openOnPhone();
		await rerun('finish');
		await page().getByText('More', { exact: true }).tap();
		const small = await page()
			.locator('.modal')
			.evaluate((modal) =>
				[...modal.querySelectorAll('.alliance-form :is(input, button, summary, textarea)')]
					.map((el) => ({
						name: el.outerHTML.slice(0, 80),
						font: parseFloat(getComputedStyle(el).fontSize),
						box: (el.closest('label') ?? el).getBoundingClientRect(),
						typed: el.matches('textarea, [type=text], [type=date]'),
					}))
					.filter(
						({ box, font, typed }) => box.width > 0 && (box.width < 44 || box.height < 44 || (typed && font < 16)),
					)
					.map(({ name, font, box }) => `${name} ${box.width}×${box.height} ${font}px`),
			);
		expect(small).toEqual([]);
	});

	it('scrolls the questions and keeps the buttons above the keyboard', async () => {
		await openOnPhone();
		// A keyboard over the page leaves the window as it is and shows only in the visual viewport.
		await page().evaluate(`
			const seen = Object.assign(new EventTarget(), { height: innerHeight, offsetTop: 0, scale: 1 });
			Object.defineProperty(window, 'visualViewport', { value: seen });
			window.showKeyboard = (height) => { seen.height = innerHeight - height; seen.dispatchEvent(new Event('resize')); };
		`);
		await rerun('finish');
		await page().evaluate('showKeyboard(336)');
		const submit = button('Finish session');
		const bottom = async (): Promise<number> => submit.evaluate((el) => el.getBoundingClientRect().bottom);
		expect(await bottom()).toBeLessThanOrEqual(844 - 336);
		await step(scale('Bond, as the client sees it'), 7).tap();
		expect(await bottom()).toBeLessThanOrEqual(844 - 336);
		expect(
			await page()
				.locator('.modal-title')
				.evaluate((el) => el.getBoundingClientRect().top),
		).toBeGreaterThanOrEqual(0);
		await submit.tap();
		expect(await submittedAnswers()).toMatchObject({ clientBond: 7 });
	});

	it('asks before a tap outside loses anything', async () => {
		await openOnPhone();
		await rerun('rupture');
		await radio('Mixed').tap();
		await page()
			.locator('.modal-bg')
			.tap({ position: { x: 5, y: 5 } });
		expect(await question().isVisible()).toBe(true);
		await question().getByRole('button', { name: 'Keep writing' }).tap();
		expect(await isOpen()).toBe(true);
	});
});

describe('for everyone', () => {
	it.each([
		['light', 'rupture', () => press('Control+Enter')],
		[
			'dark',
			'finish',
			() =>
				field('Minutes')
					.fill('fifty')
					.then(() => press('Enter')),
		],
		['light', 'reflect', () => type('What stays').then(() => press('Escape'))],
		['dark', 'review', () => Promise.resolve()],
		['light', 'confirm', () => Promise.resolve()],
	])(
		'finds nothing against accessibility in the %s %s window, with what is wrong or asked showing',
		async (theme, command, first) => {
			await run(command);
			await page().evaluate(
				`document.body.toggleClass('theme-dark', ${theme === 'dark'}); document.body.toggleClass('theme-light', ${theme !== 'dark'})`,
			);
			await page()
				.locator('.modal details')
				.evaluateAll((all) => all.forEach((el) => el.setAttribute('open', '')));
			await first();
			await page().evaluate(axe.source);
			// The colours of the app's own buttons are its own.
			const found = await page().evaluate<string[]>(
				"axe.run({ include: ['.modal'], exclude: ['.mod-cta', '.mod-warning'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))",
			);
			expect(found).toEqual([]);
		},
	);

	it('follows a script that runs from right to left', async () => {
		await run('finish');
		await page().evaluate("document.documentElement.dir = 'rtl'");
		const bond = scale('Bond');
		await step(bond, 5).click();
		await press('ArrowLeft', 'ArrowLeft');
		expect(await chosen(bond)).toBe('7');
		await press('ArrowRight');
		expect(await chosen(bond)).toBe('6');
		const [zero, ten] = await Promise.all(
			['0', '10'].map((name) => bond.getByRole('radio', { name, exact: true }).boundingBox()),
		);
		await page().evaluate("document.documentElement.dir = ''");
		expect(zero?.x).toBeGreaterThan(ten?.x ?? Infinity);
	});

	it('works in a window of its own', async () => {
		await runInWindow('rupture');
		await expect.poll(() => isFocused(radio('Withdrawal'))).toBe(true);
		await press('c', 'Tab');
		await type('complained');
		await press('Escape');
		await expect.poll(() => isFocused(question().getByRole('button', { name: 'Keep writing' }))).toBe(true);
		await press('Enter');
		await expect.poll(() => isFocused(field('What happened'))).toBe(true);
		await page().getByText('More about it').click();
		await step(scale('Intensity'), 3).click();
		await press('4', 'ArrowRight', 'Control+Enter');
		expect(await submittedAnswers()).toMatchObject({ kind: 'confrontation', what: 'complained', intensity: 5 });
		expect(await isOpen()).toBe(false);
	});
});
