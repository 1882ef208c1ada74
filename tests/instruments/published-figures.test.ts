// Every published figure the measures rest on. "Computed" marks one worked out from published inputs.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gbo } from '../../src/instruments/built-in/goals';
import { haqII } from '../../src/instruments/built-in/other-alliance';
import { ors, srs } from '../../src/instruments/built-in/session-and-outcome-lines';
import { wai, waiS, waiSr } from '../../src/instruments/built-in/wai-family';
import { controlChart } from '../../src/instruments/statistics/control-chart';
import { crossesCutoff, withCutoff } from '../../src/instruments/definition/cutoff';
import { goalAttainmentT } from '../../src/instruments/scoring/goal-attainment';
import { goalOutcome, maxGoals } from '../../src/instruments/scoring/goal-outcome';
import { findDimension, type Instrument } from '../../src/instruments/definition/instrument';
import { changeError, reliableChange } from '../../src/instruments/statistics/reliable-change';
import { itemMean, scoreMeasure } from '../../src/instruments/scoring/score-measure';
import { mean, movingRanges, withoutNulls, sampleSd } from '../../src/instruments/statistics/spread';

describe('control chart: Montgomery & Runger, Applied Statistics and Probability for Engineers, ch. 15, exercise 17 (solution at questionai.com)', () => {
	const values = [51, 52, 54, 55, 55, 51, 52, 50, 51, 56, 51, 57, 58, 50, 53, 52, 54, 50, 56, 53];
	const chart = controlChart(values, { min: 0, max: 100 });

	it('has the published moving ranges, 56 in sum', () => {
		const ranges = withoutNulls(movingRanges(values));
		expect(ranges).toEqual([1, 2, 1, 0, 4, 1, 2, 1, 5, 5, 6, 1, 8, 3, 1, 2, 4, 6, 3]);
		expect(ranges.reduce((sum, range) => sum + range, 0)).toBe(56);
	});

	it('has the published centre, mean moving range and limits, to the rounding of the published solution', () => {
		expect(chart?.centre).toBeCloseTo(53.05, 10);
		expect(Math.abs((chart?.meanMovingRange ?? 0) - 2.947)).toBeLessThan(0.001);
		expect(Math.abs((chart?.upper ?? 0) - 60.888)).toBeLessThan(0.001);
		expect(Math.abs((chart?.lower ?? 0) - 45.212)).toBeLessThan(0.001);
		expect(Math.abs((chart?.movingRangeUpper ?? 0) - 9.628)).toBeLessThan(0.002);
	});

	it('gives the published sigma, 2.613, from the mean moving range', () => {
		expect(Math.abs((chart?.meanMovingRange ?? 0) / 1.128 - 2.613)).toBeLessThan(0.001);
	});

	it('is in control, as published', () => {
		expect(chart?.signals).toEqual([]);
	});
});

describe('reliable change', () => {
	it('reliable change gives the figures of the suddengains package for SD 10.5 and reliability .931 (define_crit1_cutoff reference page)', () => {
		const error = changeError(10.5, 0.931);
		expect(error?.sem).toBeCloseTo(2.758124, 6);
		expect(error?.sDiff).toBeCloseTo(3.900577, 6);
		expect(error?.threshold).toBeCloseTo(7.645131, 6);
	});

	it('reliable change gives RC 3.162 for the invented case of Jacobson & Truax (1991): SD 7.5, r .80, 32.5 to 47.5', () => {
		const change = reliableChange(32.5, 47.5, 7.5, 0.8);
		expect(change?.sem).toBeCloseTo(3.354, 3);
		expect(change?.sDiff).toBeCloseTo(4.743, 3);
		expect(change?.rc).toBeCloseTo(3.162, 3);
		expect(change?.reliable).toBe(true);
	});

	describe('Jacobson & Truax (1991), Table 2: 30 couples, DAS before and after, r .88', () => {
		const rows = readFileSync(new URL('fixtures/jacobson_truax_1991_table2.csv', import.meta.url), 'utf8')
			.trim()
			.split('\n')
			.slice(1);
		const couples = rows.map((row) => {
			const [, before = NaN, after = NaN] = row.split(',').map(Number);
			return { before, after };
		});
		const sd = sampleSd(couples.map((couple) => couple.before)) ?? NaN;

		it('has 30 couples with the computed mean and SD before therapy', () => {
			expect(couples).toHaveLength(30);
			expect(mean(couples.map((couple) => couple.before))).toBeCloseTo(81.5833, 4);
			expect(sd).toBeCloseTo(11.825661, 6);
		});

		it('has the computed error and threshold', () => {
			const error = changeError(sd, 0.88);
			expect(error?.sem).toBeCloseTo(4.096529, 6);
			expect(error?.sDiff).toBeCloseTo(5.793367, 6);
			expect(error?.threshold).toBeCloseTo(11.355, 6);
		});

		it('finds 19 couples reliably higher, 10 unchanged and 1 reliably lower (computed from the table)', () => {
			const changes = couples.map(({ before, after }) => reliableChange(before, after, sd, 0.88));
			const counts = { higher: 0, unchanged: 0, lower: 0 };
			for (const change of changes) {
				if (change === null) throw new Error('every couple has a change');
				const direction = change.rc > 0 ? 'higher' : 'lower';
				counts[change.reliable ? direction : 'unchanged'] += 1;
			}
			expect(counts).toEqual({ higher: 19, unchanged: 10, lower: 1 });
		});
	});
});

describe('goal attainment (Kiresuk & Sherman 1968, ρ .30; computed from the formula)', () => {
	it.each([
		['a single goal at +1', [1], 60],
		['a single goal at −2', [-2], 30],
		['three goals all as expected', [0, 0, 0], 50],
	])('%s', (_, attainments, t) => {
		expect(goalAttainmentT(attainments.map((attainment) => ({ attainment, weight: 1 })))).toBe(t);
	});

	it('four equal goals at +1, 0, +1 and +2: worked by hand', () => {
		// Σwx = 1 + 0 + 1 + 2 = 4 over four goals: 50 + 40 / √(0.7 · 4 + 0.3 · 16) = 50 + 40 / √7.6.
		expect(goalAttainmentT([1, 0, 1, 2].map((attainment) => ({ attainment, weight: 1 })))).toBeCloseTo(
			50 + 40 / Math.sqrt(7.6),
			10,
		);
	});
});

describe('WAI-SR client key (docs.getrivet.ca and ebchelp.blueprint.ai): Task 1, 2, 10, 12; Goal 4, 6, 8, 11; Bond 3, 5, 7, 9', () => {
	const keyed = { task: [1, 2, 10, 12], goal: [4, 6, 8, 11], bond: [3, 5, 7, 9] };

	function score(items: readonly number[]) {
		const scored = scoreMeasure(waiSr, { rater: 'client', items, scores: new Map() });
		return Object.fromEntries(scored.scores.map(({ dimension, value }) => [dimension, value]));
	}

	it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
		'item %i enters its own subscale and the total, unreversed',
		(item) => {
			const scores = score(Array.from({ length: 12 }, (_, index) => (index + 1 === item ? 5 : 1)));
			for (const [subscale, items] of Object.entries(keyed))
				expect(scores[subscale]).toBe(items.includes(item) ? 8 : 4);
			expect(scores.total).toBe(16);
		},
	);

	it('runs from 12 to 60, subscales from 4 to 20', () => {
		expect(score(Array.from({ length: 12 }, () => 1))).toEqual({ bond: 4, goal: 4, task: 4, total: 12 });
		expect(score(Array.from({ length: 12 }, () => 5))).toEqual({ bond: 20, goal: 20, task: 20, total: 60 });
		expect(findDimension(waiSr, 'total')).toMatchObject({ min: 12, max: 60 });
		expect(findDimension(waiSr, 'bond')).toMatchObject({ min: 4, max: 20 });
	});

	it('has 48 as a sum for 4.0 as a mean', () => {
		const total = findDimension(waiSr, 'total');
		expect(total && itemMean(waiSr, total, 48)).toBe(4);
	});
});

describe('ranges as published', () => {
	it.each([
		['WAI, 36 items of 1 to 7: 36–252 (hiboop.com, pastesqf.com)', wai, 36, 252],
		['WAI-S, 12 items of 1 to 7: 12–84 (hiboop.com)', waiS, 12, 84],
		['SRS, four lines of 10: 0–40 (corc.uk.net)', srs, 0, 40],
		['ORS, four lines of 10: 0–40 (hiboop.com)', ors, 0, 40],
		['HAq-II, item mean of 1 to 6 (Chen et al. 2019, PMC6689461)', haqII, 1, 6],
	])('%s', (_, instrument, min, max) => {
		expect(findDimension(instrument, 'total')).toMatchObject({ min, max });
	});

	it('HAq-II: items 4, 8, 11, 16 and 19 are worded negatively (scales.arabpsychology.com)', () => {
		for (let item = 1; item <= 19; item += 1) {
			const items = Array.from({ length: 19 }, (_, index) => (index + 1 === item ? 6 : 1));
			const answered = [4, 8, 11, 16, 19]
				.map((negative) => (negative === item ? 1 : 6))
				.reduce((sum, answer) => sum + answer, 0);
			const others = [4, 8, 11, 16, 19].includes(item) ? 14 : 13 + 6;
			const total = scoreMeasure(haqII, { rater: 'client', items, scores: new Map() }).scores[0]?.value;
			expect(total).toBeCloseTo((answered + others) / 19, 10);
		}
	});
});

describe('goal-based outcome (Law; corc.uk.net): up to three goals, 0 to 10, end minus start', () => {
	it('has that range, that number of goals and that result', () => {
		expect(findDimension(gbo, 'progress')).toMatchObject({ min: 0, max: 10 });
		expect(maxGoals).toBe(3);
		expect(goalOutcome([2, null, 6])?.change).toBe(4);
	});
});

function concern(instrument: Instrument, value: number): boolean | null {
	return instrument.cutoff && crossesCutoff(instrument.cutoff, value);
}

describe('SRS cut-off 36 (hiboop.com, psychologyroots.org: at or below; the manual is remembered as below)', () => {
	it('counts 36.0 by default', () => {
		expect([35.9, 36.0, 36.1].map((value) => concern(srs, value))).toEqual([true, true, false]);
	});

	it('does not count 36.0 where it is set to below', () => {
		const below = withCutoff(srs, { side: 'below' });
		expect([35.9, 36.0, 36.1].map((value) => concern(below, value))).toEqual([true, false, false]);
	});

	it.each([
		[[8.9, 9.1, 8.8, 9.1], 35.9, true],
		[[8.7, 9.3, 8.9, 9.1], 36.0, true],
		[[8.7, 9.3, 8.9, 9.2], 36.1, false],
	])('adds the lines %j to exactly %d', (items, total, low) => {
		const scored = scoreMeasure(srs, { rater: 'client', items, scores: new Map() });
		const value = scored.scores.find((score) => score.dimension === 'total')?.value ?? NaN;
		expect(value).toBe(total);
		expect(concern(srs, value)).toBe(low);
	});
});

describe('ORS cut-off 25 (hiboop.com: at or below; public code: below)', () => {
	it('counts 25.0 by default and not where it is set to below', () => {
		expect([24.9, 25.0, 25.1].map((value) => concern(ors, value))).toEqual([true, true, false]);
		expect([24.9, 25.0, 25.1].map((value) => concern(withCutoff(ors, { side: 'below' }), value))).toEqual([
			true,
			false,
			false,
		]);
	});
});
