import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../src/case/case-file';
import { defaultOptions } from '../../src/timeline/options/options';
import { ratingPanels } from '../../src/timeline/ratings/rating-panels';
import { caseOf } from './case-notation';

interface Rated {
	readonly about: string;
	readonly attainment: number;
	readonly weight?: number;
}

const sessions = ['03-05 #1 agree:Sleep agree:Work agree:Walk', '03-12 #2', '03-19 #3'];

function gas(
	date: string,
	rated: readonly Rated[],
	more: Record<string, unknown> = {},
): Record<string, Record<string, unknown>> {
	const common = {
		alliance: 'measure',
		client: '[[K-014]]',
		date: `2026-${date}`,
		instrument: 'gas',
		rater: 'client',
		...more,
	};
	return Object.fromEntries(
		rated.map((goal, index) => [
			`${date} gas ${index} ${typeof more['rater'] === 'string' ? more['rater'] : ''}.md`,
			{ ...common, ...goal },
		]),
	);
}

const overall = (series: readonly Series[]): readonly Series[] =>
	series.filter(({ dimension }) => dimension === 't-score');
const tOf = (rated: readonly Rated[]): number | null | undefined =>
	overall(caseOf(sessions, gas('03-05', rated)).series)[0]?.points[0]?.value;

describe('the T score over the goals of a day', () => {
	it('the T score over the goals of a day counts goals without a weight alike, and says that there is none', () => {
		const [line] = overall(
			caseOf(
				sessions,
				gas('03-05', [
					{ about: 'Sleep', attainment: 1 },
					{ about: 'Work', attainment: 0 },
				]),
			).series,
		);
		expect(line).toMatchObject({ id: 'gas/client/-/t-score', min: 10, max: 90 });
		expect(line?.points[0]).toMatchObject({ session: 1, weights: [null, null] });
		expect(line?.points[0]?.value).toBeCloseTo(50 + 10 / Math.sqrt(0.7 * 2 + 0.3 * 4), 10);
	});

	it('the T score over the goals of a day takes weights from the notes: worked by hand for 2 and 1', () => {
		// Σwx = 2 · 1 + 1 · −1 = 1; √(0.7 · 5 + 0.3 · 9) = √6.2.
		const [line] = overall(
			caseOf(
				sessions,
				gas('03-05', [
					{ about: 'Sleep', attainment: 1, weight: 2 },
					{ about: 'Work', attainment: -1 },
				]),
			).series,
		);
		expect(line?.points[0]?.value).toBeCloseTo(50 + 10 / Math.sqrt(6.2), 10);
		expect(line?.points[0]?.weights).toEqual([2, null]);
	});

	it('the T score over the goals of a day is over the goals rated that day alone: none is carried over, and a day without any is a gap', () => {
		const { series } = caseOf(sessions, {
			...gas('03-05', [
				{ about: 'Sleep', attainment: -2 },
				{ about: 'Work', attainment: -2 },
			]),
			...gas('03-19', [{ about: 'Sleep', attainment: 1 }]),
		});
		expect(
			overall(series)[0]?.points.map(({ value, weights }) => [
				value === null ? null : Math.round(value),
				weights?.length,
			]),
		).toEqual([
			[25, 2],
			[null, undefined],
			[60, 1],
		]);
	});

	it('the T score over the goals of a day leaves a goal of weight 0 out, and is absent where every weight is 0', () => {
		expect(
			tOf([
				{ about: 'Sleep', attainment: 1, weight: 3 },
				{ about: 'Work', attainment: -2, weight: 0 },
			]),
		).toBeCloseTo(60, 10);
		expect(tOf([{ about: 'Sleep', attainment: 1, weight: 0 }])).toBeUndefined();
	});

	it('the T score over the goals of a day is absent beside a weight below 0, which is a problem; the goal’s own rating stays', () => {
		const { series, problems } = caseOf(
			sessions,
			gas('03-05', [
				{ about: 'Sleep', attainment: 1, weight: -1 },
				{ about: 'Work', attainment: 1 },
			]),
		);
		expect(series.map(({ dimension }) => dimension)).toEqual(['Sleep', 'Work']);
		expect(problems).toEqual([expect.objectContaining({ kind: 'score', property: 'weight' })]);
	});

	it('the T score over the goals of a day keeps raters apart, and takes two ratings of one goal for one', () => {
		const mine = gas('03-05', [{ about: 'Sleep', attainment: 2 }], { rater: 'therapist' });
		const theirs = gas('03-05', [
			{ about: 'Sleep', attainment: 0 },
			{ about: 'sleep', attainment: 1 },
		]);
		expect(
			overall(caseOf(sessions, { ...mine, ...theirs }).series).map(({ rater, points }) => [rater, points[0]?.value]),
		).toEqual([
			['client', 60],
			['therapist', 70],
		]);
	});

	it('the T score over the goals of a day knows a misspelt weight from a number of one’s own', () => {
		const { problems } = caseOf(sessions, {
			'm.md': { ...gas('03-05', [{ about: 'Sleep', attainment: 1 }])['03-05 gas 0 .md'], wieght: 2, room: 4 },
		});
		expect(problems).toEqual([
			expect.objectContaining({ kind: 'misspelt-property', property: 'wieght', suggestion: 'weight' }),
		]);
	});

	it('the T score over the goals of a day has a panel of its own beside the goals', () => {
		const { series } = caseOf(
			sessions,
			gas('03-05', [
				{ about: 'Sleep', attainment: 1 },
				{ about: 'Work', attainment: 0 },
			]),
		);
		expect(
			ratingPanels(series, defaultOptions).map(({ dimension, min, max, series: lines }) => [
				dimension,
				min,
				max,
				lines.length,
			]),
		).toEqual([
			[null, -2, 2, 2],
			['t-score', 10, 90, 1],
		]);
	});
});

describe('whatever is rated', () => {
	const goals = fc.uniqueArray(
		fc.record({
			about: fc.constantFrom('Sleep', 'Work', 'Walk', 'Rest'),
			attainment: fc.integer({ min: -2, max: 2 }),
			weight: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
		}),
		{ selector: ({ about }) => about, minLength: 1 },
	);
	const given = (
		rated: readonly { about: string; attainment: number; weight: number | undefined }[],
	): readonly Rated[] =>
		rated.map(({ about, attainment, weight }) => ({ about, attainment, ...(weight === undefined ? {} : { weight }) }));

	it('T turned round is its mirror image at 50, and lies on its scale', () => {
		fc.assert(
			fc.property(goals, (rated) => {
				const t = tOf(given(rated)) ?? NaN;
				expect(t + (tOf(given(rated.map((goal) => ({ ...goal, attainment: -goal.attainment })))) ?? NaN)).toBeCloseTo(
					100,
					8,
				);
				expect(t).toBeGreaterThan(10);
				expect(t).toBeLessThan(90);
			}),
		);
	});

	it('T stays when every weight is made so many times as much, a missing one counting as 1', () => {
		fc.assert(
			fc.property(goals, fc.constantFrom(0.5, 3, 40), (rated, times) => {
				expect(tOf(given(rated.map((goal) => ({ ...goal, weight: (goal.weight ?? 1) * times }))))).toBeCloseTo(
					tOf(given(rated)) ?? NaN,
					8,
				);
			}),
		);
	});
});
