import { describe, expect, it } from 'vitest';
import {
	button,
	chosen,
	field,
	group,
	isFocused,
	isOpen,
	page,
	press,
	radio,
	run,
	submittedAnswers,
	scale,
	step,
	type,
	useFormTrial,
} from '../form-plugin/form-driver';

useFormTrial();

describe('answering', () => {
	it('answering takes no more than a kind, one line and Enter', async () => {
		await run('rupture');
		await press('w', 'Tab');
		await type('went quiet after homework');
		await press('Enter');
		expect(await submittedAnswers()).toEqual({
			kind: 'withdrawal',
			what: 'went quiet after homework',
			intensity: null,
			markers: [],
			part: null,
		});
		expect(await isOpen()).toBe(false);
	});

	it('answering goes from question to question with Tab, one stop for each row of buttons', async () => {
		await run('finish');
		await page().getByText('More', { exact: true }).click();
		await radio('attended').focus();
		const stops: string[] = [];
		for (let stop = 0; stop < 14; stop += 1) {
			await press('Tab');
			stops.push(
				await page().evaluate<string>(
					"document.activeElement.closest('.alliance-field')?.querySelector('.alliance-field-label, label')?.textContent ?? document.activeElement.textContent",
				),
			);
		}
		// A date has a stop each for month, day, year and its calendar.
		const dates = stops.filter((stop) => stop === 'Next session').length;
		expect(dates).toBeGreaterThan(0);
		expect([...new Set(stops)]).toEqual([
			'Medium',
			'Minutes',
			'Next session',
			'Bond',
			'Agreement on goals',
			'Bond, as the client sees it',
			'More',
			'For next time',
			'Take it to supervision',
			'Cancel',
			'Finish session',
		]);
	});

	it('answering sets a scale by digits and arrows, keeps at its ends, and empties it again', async () => {
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
		await step(bond, 5).click();
		expect(await chosen(bond)).toBe('5');
		await step(bond, 5).click();
		expect(await chosen(bond)).toBeNull();
		await step(bond, 3).click();
		await button('Clear Bond').click();
		expect(await chosen(bond)).toBeNull();
		await after('0');
		await press('Control+Enter');
		expect(await submittedAnswers()).toMatchObject({ bond: 0, goal: 6.5, clientBond: null });
	});

	it('answering offers a start value between the steps', async () => {
		await run('finish');
		expect(await chosen(scale('Agreement on goals'))).toBe('6.5');
	});

	it('answering starts a line with Enter in a long text and submits with Ctrl and Enter', async () => {
		await run('reflect');
		await type('First');
		await press('Enter');
		await type('Second');
		expect(await isOpen()).toBe(true);
		await press('Control+Enter');
		expect(await submittedAnswers()).toEqual({ story: 'First\nSecond', pull: ['rescue', 'hurry'] });
	});

	it('answering takes own words by Enter, by the button, and when still standing in the line', async () => {
		await run('reflect');
		const line = field('Something else');
		await line.fill('please');
		await press('Enter');
		await line.fill('Argue');
		await button('Add').click();
		await page().getByRole('checkbox', { name: 'rescue' }).click();
		await line.fill('leave early');
		await button('Save reflection').click();
		expect(await submittedAnswers()).toEqual({ story: null, pull: ['argue', 'hurry', 'please', 'leave early'] });
	});

	it('answering offers markers of the kind chosen and keeps own words through a change of kind', async () => {
		await run('rupture');
		await page().getByText('More about it').click();
		const looked = group('What it looked like');
		expect(await looked.isVisible()).toBe(false);
		await radio('Withdrawal').click();
		await looked.getByRole('checkbox', { name: 'went quiet' }).click();
		await looked.getByRole('textbox').fill('looked at the clock');
		await press('Enter');
		await radio('Confrontation').click();
		expect(await looked.locator('label').allTextContents()).toEqual([
			'complained about me',
			'rejected a task',
			'looked at the clock',
		]);
		await radio('Mixed').click();
		expect(await looked.locator('label:has(:checked)').allTextContents()).toEqual([
			'went quiet',
			'looked at the clock',
		]);
	});

	it('answering hides what does not apply, headings with it, and leaves it out', async () => {
		await run('finish');
		await step(scale('Bond'), 4).click();
		await radio('no-show').click();
		expect(await page().locator('.alliance-form-group-label:visible').count()).toBe(0);
		expect(await page().getByText('Leave empty what was not asked.').isVisible()).toBe(false);
		await press('Enter');
		expect(await submittedAnswers()).toMatchObject({ attendance: 'no-show', minutes: 50, bond: null, goal: null });
	});

	it('answering gives each row with its own answers', async () => {
		await run('review');
		await group('A letter that is not sent').getByRole('radio', { name: 'partly' }).click();
		await group('B').getByRole('radiogroup', { name: 'Goals' }).getByRole('radio', { name: '0', exact: true }).click();
		await button('Save review').click();
		expect(await submittedAnswers()).toEqual({
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
	const faults = (): Promise<string[]> => page().locator('.alliance-field-fault:visible').allTextContents();

	it('stands by its question, takes the focus, and goes when it is put right', async () => {
		await run('rupture');
		await press('Tab', 'Enter');
		expect(await faults()).toEqual(['Choose a kind.', 'Say in a line what happened.']);
		expect(await isFocused(radio('Withdrawal'))).toBe(true);
		const what = field('What happened');
		expect(await what.getAttribute('aria-invalid')).toBe('true');
		const described = ((await what.getAttribute('aria-describedby')) ?? '').split(' ');
		expect(await Promise.all(described.map((id) => page().locator(`[id="${id}"]`).textContent()))).toEqual([
			'A line is enough.',
			'Say in a line what happened.',
		]);
		await press('m', 'Tab');
		await type('x');
		expect(await faults()).toEqual([]);
		expect(await what.getAttribute('aria-invalid')).toBeNull();
	});

	it('says so of a number or a date that can not be read, and never takes it for empty', async () => {
		await run('finish');
		await field('Minutes').fill('fifty');
		await field('Next session').focus();
		await press('1', '2', 'Enter');
		expect(await faults()).toEqual(['Enter a number, such as 50.', 'Enter a whole date: day, month and year.']);
		await field('Minutes').fill('52,5');
		expect(await faults()).toContain('Enter a whole number.');
		await field('Minutes').fill('52');
		await field('Next session').fill('2026-03-05');
		await press('Enter');
		expect(await submittedAnswers()).toMatchObject({ minutes: 52, next: '2026-03-05' });
	});
});
