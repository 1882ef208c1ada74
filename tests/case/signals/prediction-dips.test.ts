import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictionDips } from '../../../src/case/baseline/dip-options';
import { dipStatus, findDips } from '../../../src/case/baseline/find-dips';
import { predictionLimit, studentT, tails } from '../../../src/instruments/statistics/prediction-limit';
import { caseOf } from '../case-notation';
import { measures, places, sessions, signalsOf } from './signals-of';
import { defaultSignalRules, type SignalRules } from '../../../src/case/signal-rules';

const onSrs = predictionDips('higher-is-better', null, { min: 0, max: 40 });
const onWaiSr = predictionDips('higher-is-better', null, { min: 12, max: 60 });
const starts = (values: readonly (number | null)[], options = onSrs): readonly number[] =>
	findDips(values, options).map(({ from }) => from);

describe('the limit of one new score', () => {
	// Student's t, one-sided, from printed tables.
	it.each([
		['oneIn20', 3, 2.353],
		['oneIn40', 3, 3.182],
		['oneIn100', 3, 4.541],
		['oneIn200', 3, 5.841],
		['oneIn20', 10, 1.812],
		['oneIn40', 10, 2.228],
		['oneIn200', 20, 2.845],
	] as const)('has the t of %s at %d degrees of freedom within 1 %%: %d', (tail, df, exact) => {
		expect(Math.abs(studentT(tails[tail], df) - exact) / exact).toBeLessThan(0.01);
	});

	it('is wider than the quantile by what mean and SD are uncertain', () => {
		expect(predictionLimit(tails.oneIn40, 2, 4)).toBeCloseTo(3.182 * 2 * Math.sqrt(1.25), 1);
	});
});

describe('a dip by the limit of one new score', () => {
	it('is no hundredths below full marks', () => {
		expect(starts([40, 40, 40, 39.9, 39.8])).toEqual([]);
		expect(starts([40, 40, 40, 40, 39.9, 40, 39.9])).toEqual([]);
	});

	it('is a fall after scores that were all alike', () => {
		expect(starts([60, 60, 60, 60, 60, 60, 36], onWaiSr)).toEqual([6]);
	});

	it('is none with fewer than four earlier scores', () => {
		expect(starts([38, 38, 38, 10])).toEqual([]);
		expect(dipStatus([38, 38, 38, 10], onSrs).kind).toBe('too-few');
	});

	it('that stays is the new level after five scores, and does not hide the next one', () => {
		const values = [38, 38.5, 38, 38.5, 30, 30.5, 30, 30.5, 30, 30, 30.5, 22];
		expect(findDips(values, onSrs).map(({ from, length, stayed }) => [from, length, stayed])).toEqual([
			[4, 5, true],
			[11, 1, undefined],
		]);
		expect(dipStatus(values.slice(0, 11), onSrs).kind).toBe('within');
	});

	it('is over at the first score back within the limit', () => {
		expect(findDips([38, 38.5, 38, 38.5, 30, 30, 38], onSrs)).toMatchObject([{ from: 4, last: 5, back: 6, length: 2 }]);
	});

	it('is found wherever the scale begins and whichever way is better', () => {
		const line = fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 40 });
		fc.assert(
			fc.property(line, fc.integer({ min: -30, max: 30 }), (values, by) => {
				const raised = values.map((value) => value / 2 + by);
				const turned = raised.map((value) => -value);
				const found = starts(values.map((value) => value / 2));
				expect(starts(raised)).toEqual(found);
				expect(starts(turned, predictionDips('lower-is-better', null, { min: 0, max: 40 }))).toEqual(found);
			}),
		);
	});

	it('never comes before the fifth score, and a larger reference SD finds no earlier one', () => {
		const line = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 40 });
		fc.assert(
			fc.property(line, (values) => {
				const first = starts(values)[0] ?? Infinity;
				expect(first).toBeGreaterThanOrEqual(4);
				const cautious = predictionDips('higher-is-better', 6, { min: 0, max: 40 });
				expect(starts(values, cautious)[0] ?? Infinity).toBeGreaterThanOrEqual(first);
			}),
		);
	});
});

describe('the rule for dips', () => {
	const gumz: SignalRules = { ...defaultSignalRules, dip: { ...defaultSignalRules.dip, method: 'gumz' } };
	const file = caseOf(sessions({ bond: '- - - - -' }), measures('srs', '40 40 40 39.9 39.8'));

	it('is that of one new score unless that of Gumz is chosen', () => {
		expect(places(signalsOf(file, 'dip'))).toEqual([]);
		expect(places(signalsOf(file, 'dip', gumz))).toEqual([5]);
	});

	it('says in its sentence how often such a score comes by chance', () => {
		const [signal] = signalsOf(caseOf([], measures('srs', '38 38.5 38 38.5 28')), 'dip');
		expect(signal?.because).toContain(
			'the 4 scores before had a mean of 38.3; the least SD reckoned with is 1.3. If nothing had changed, fewer than 1 in 200 such scores would be this low.',
		);
	});
});
