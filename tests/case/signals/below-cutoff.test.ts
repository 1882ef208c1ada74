import { describe, expect, it } from 'vitest';
import { defaultSignalRules, type SignalRules } from '../../../src/case/signal-rules';
import { caseOf } from '../case-notation';
import { measures, places, signalsOf } from './signals-of';

const withSide = (side: 'below' | 'at-or-below', more = {}): SignalRules => ({
	...defaultSignalRules,
	'below-cutoff': { on: true, cutoffs: { srs: { side, ...more }, ors: { side } } },
});
const noted = (instrument: string, score: number, rules = defaultSignalRules): boolean =>
	signalsOf(caseOf([], measures(instrument, String(score))), 'below-cutoff', rules).length > 0;

describe('below the cut-off', () => {
	// Pages differ on whether 36 itself counts: at or below at hiboop.com and psychologyroots.org.
	it.each([
		[35.9, true, true],
		[36, true, false],
		[36.1, false, false],
	])('an SRS of %d: %s by default, %s where the side is set to below', (score, byDefault, below) => {
		expect(noted('srs', score)).toBe(byDefault);
		expect(noted('srs', score, withSide('at-or-below'))).toBe(byDefault);
		expect(noted('srs', score, withSide('below'))).toBe(below);
	});

	it.each([
		[24.9, true, true],
		[25, true, false],
		[25.1, false, false],
	])('a first ORS of %d: %s by default, %s where the side is set to below', (score, byDefault, below) => {
		expect(noted('ors', score)).toBe(byDefault);
		expect(noted('ors', score, withSide('below'))).toBe(below);
	});

	it('takes another value where one is set', () => {
		expect(noted('srs', 33, withSide('at-or-below', { value: 32 }))).toBe(false);
		expect(noted('srs', 32, withSide('at-or-below', { value: 32 }))).toBe(true);
	});

	it('is one signal for scores in a row, at the first of them', () => {
		const line = (text: string): readonly (number | null)[] =>
			places(
				signalsOf(
					caseOf(
						text.split(' ').map((_, index) => `01-0${index + 1} #${index + 1}`),
						Object.fromEntries(
							text.split(' ').flatMap((score, index) =>
								score === '-'
									? []
									: [
											[
												`m${index}.md`,
												{
													alliance: 'measure',
													client: '[[K-014]]',
													date: `2026-01-0${index + 1}`,
													instrument: 'srs',
													rater: 'client',
													total: Number(score),
												},
											],
										],
							),
						),
					),
					'below-cutoff',
				),
			);
		expect(line('38 30 - 31 38 35')).toEqual([2, 6]);
		expect(line('0 38')).toEqual([1]);
		expect(line('- 38')).toEqual([]);
	});

	it('looks at the first outcome score only, which it puts in context', () => {
		expect(signalsOf(caseOf([], measures('ors', '30 20 19')), 'below-cutoff')).toEqual([]);
		expect(signalsOf(caseOf([], measures('ors', '20 19 18')), 'below-cutoff').map(({ at }) => at.date)).toEqual([
			'2026-01-01',
		]);
	});

	it('is silent about forms without a cut-off, whatever is set: there is none for the WAI (Horvath)', () => {
		const rules: SignalRules = {
			...defaultSignalRules,
			'below-cutoff': { on: true, cutoffs: { 'wai-sr': { value: 48, side: 'below' } } },
		};
		expect(signalsOf(caseOf([], measures('wai-sr', '12')), 'below-cutoff', rules)).toEqual([]);
	});

	it('says that sources differ at the boundary itself, and only there', () => {
		const because = (score: number): string =>
			signalsOf(caseOf([], measures('srs', String(score))), 'below-cutoff')[0]?.because ?? '';
		expect(because(36)).toContain('Sources differ on whether 36 itself counts.');
		expect(because(35.9)).toBe(
			'The client’s total score (SRS, 0–40) was 35.9 on 1 January, at or below the cut-off of 36. That is a reason to ask and no more: is there anything that would make the sessions fit better?',
		);
	});
});
