import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInInstruments } from '../../src/instruments/built-in/built-in';
import { gas, gbo } from '../../src/instruments/built-in/goals';
import { haqII } from '../../src/instruments/built-in/other-alliance';
import { checkIn, impression } from '../../src/instruments/built-in/plugin-instruments';
import { proqol } from '../../src/instruments/built-in/proqol';
import { srs } from '../../src/instruments/built-in/session-and-outcome-lines';
import { wai, waiSr } from '../../src/instruments/built-in/wai-family';
import type { Instrument, ItemScale, Rater } from '../../src/instruments/definition/instrument';
import { reversedAnswer, type ItemAnswer } from '../../src/instruments/scoring/item-answers';
import { readCustomInstrument } from '../../src/instruments/custom/custom-instrument';
import { itemMean, scoreMeasure, type ScoredMeasure } from '../../src/instruments/scoring/score-measure';

function score(
	instrument: Instrument,
	given: { rater?: Rater; items?: readonly ItemAnswer[]; scores?: Readonly<Record<string, number>> },
): ScoredMeasure {
	return scoreMeasure(instrument, {
		rater: given.rater ?? instrument.raters[0] ?? 'client',
		items: given.items ?? null,
		scores: new Map(Object.entries(given.scores ?? {})),
	});
}

function values(scored: ScoredMeasure): Record<string, number | null> {
	return Object.fromEntries(scored.scores.map(({ dimension, value }) => [dimension, value]));
}

const waiSrAnswers = [3, 4, 5, 4, 2, 5, 3, 4, 5, 1, 2, 3];

describe('scores from items', () => {
	it('leaves the scores a blank item enters absent, names them, and keeps the others', () => {
		const scored = score(waiSr, { items: waiSrAnswers.map((answer, index) => (index === 2 ? null : answer)) });
		expect(values(scored)).toEqual({ bond: null, goal: 15, task: 11, total: null });
		expect(scored.faults).toEqual([{ kind: 'items-blank', items: [3], absent: ['Bond', 'Total'] }]);
	});

	it('counts an answer of 0 as 0 and not as blank', () => {
		const scored = score(checkIn, { items: [0, 0, 0, 0] });
		expect(values(scored)).toEqual({ bond: 0, goal: 0, task: 0, overall: 0, total: 0 });
		expect(scored.faults).toEqual([]);
	});

	it('takes an answer out of range as a fault and never clamps it', () => {
		const scored = score(waiSr, { items: waiSrAnswers.map((answer, index) => (index === 0 ? 6 : answer)) });
		expect(values(scored)).toEqual({ bond: 15, goal: 15, task: null, total: null });
		expect(scored.faults).toEqual([{ kind: 'item-out-of-range', item: 1, value: 6, min: 1, max: 5 }]);
	});

	it('takes an answer between two possible ones as a fault', () => {
		const scored = score(waiSr, { items: waiSrAnswers.map((answer, index) => (index === 0 ? 3.5 : answer)) });
		expect(values(scored).task).toBeNull();
		expect(scored.faults).toEqual([{ kind: 'item-off-step', item: 1, value: 3.5, step: 1 }]);
	});

	it.each([NaN, Infinity, -Infinity])('takes %d as out of range', (answer) => {
		const scored = score(srs, { items: [answer, 9, 9, 9] });
		expect(values(scored)).toEqual({ relationship: null, goals: 9, approach: 9, overall: 9, total: null });
		expect(scored.faults).toHaveLength(1);
	});

	it('scores nothing of a form with the wrong number of answers', () => {
		const scored = score(waiSr, { items: [3, 4, 5] });
		expect(Object.values(values(scored))).toEqual([null, null, null, null]);
		expect(scored.faults).toEqual([{ kind: 'item-count', instrument: 'WAI-SR', found: 3, expected: 12 }]);
	});

	it('turns the five negatively worded items of the HAq-II round before the mean', () => {
		const kindest = Array.from({ length: 19 }, (_, index) => ([4, 8, 11, 16, 19].includes(index + 1) ? 1 : 6));
		expect(values(score(haqII, { items: kindest }))).toEqual({ total: 6 });
		expect(values(score(haqII, { items: kindest.map((answer) => 7 - answer) }))).toEqual({ total: 1 });
	});

	it('does not score a therapist’s answers with the client’s key, but takes the entered scores', () => {
		const scored = score(waiSr, { rater: 'therapist', items: waiSrAnswers, scores: { bond: 16, goal: 15, task: 14 } });
		expect(values(scored)).toEqual({ bond: 16, goal: 15, task: 14, total: 45 });
		expect(scored.faults).toEqual([{ kind: 'no-item-key', instrument: 'WAI-SR', rater: 'therapist' }]);
	});

	it('takes an empty list of answers as none', () => {
		expect(score(waiSr, { items: [], scores: { total: 40 } })).toMatchObject({ faults: [] });
	});
});

describe('scores as entered', () => {
	it('takes a total alone', () => {
		const scored = score(waiSr, { scores: { total: 41 } });
		expect(values(scored)).toEqual({ bond: null, goal: null, task: null, total: 41 });
		expect(scored.faults).toEqual([]);
	});

	it('makes the total of a form entered by its subscales, and only when all are there', () => {
		expect(values(score(wai, { scores: { bond: 70, goal: 60, task: 65 } })).total).toBe(195);
		expect(values(score(wai, { scores: { bond: 70, goal: 60 } })).total).toBeNull();
	});

	it('makes the mean of an impression only when all three ratings are there', () => {
		expect(values(score(impression, { scores: { bond: 0, goal: 5, task: 10 } })).total).toBe(5);
		expect(values(score(impression, { scores: { bond: 7, goal: 8 } }))).toEqual({
			bond: 7,
			goal: 8,
			task: null,
			total: null,
		});
	});

	it('takes an entered score where a blank item leaves none, without a fault', () => {
		const scored = score(checkIn, { items: [8, null, 7, 9], scores: { goal: 6 } });
		expect(values(scored)).toEqual({ bond: 8, goal: 6, task: 7, overall: 9, total: 7.5 });
		expect(scored.faults).toEqual([]);
	});

	it('names a disagreement between answers and an entered score, and the answers stand', () => {
		const scored = score(waiSr, { items: waiSrAnswers, scores: { total: 14 } });
		expect(values(scored).total).toBe(41);
		expect(scored.faults).toEqual([
			{ kind: 'scores-disagree', score: 'total', computed: 41, entered: 14, from: 'items' },
		]);
	});

	it('names a disagreement between subscales and an entered total', () => {
		const scored = score(wai, { scores: { bond: 70, goal: 60, task: 65, total: 159 } });
		expect(scored.faults).toEqual([
			{ kind: 'scores-disagree', score: 'total', computed: 195, entered: 159, from: 'parts' },
		]);
	});

	it('takes a mean entered rounded for the same score', () => {
		const items = Array.from({ length: 19 }, (_, index) => (index < 6 ? 4 : 3));
		const exact = values(score(haqII, { items })).total ?? NaN;
		for (const decimals of [1, 2, 3]) {
			expect(score(haqII, { items, scores: { total: Number(exact.toFixed(decimals)) } }).faults).toEqual([]);
		}
		expect(score(haqII, { items, scores: { total: Number((exact + 0.1).toFixed(1)) } }).faults).toHaveLength(1);
	});

	it('does not take a whole number for a mean that lies between two', () => {
		const items = Array.from({ length: 19 }, (_, index) => (index < 6 ? 4 : 3));
		expect(
			score(haqII, { items, scores: { total: Math.round(values(score(haqII, { items })).total ?? NaN) } }).faults,
		).toHaveLength(1);
	});

	it('weighs entered means by the items behind them', () => {
		const { instrument } = readCustomInstrument(
			{ id: 'own', name: 'Own', min: 0, max: 4, items: 4, subscales: 'bond: 1-3; task: 4', score: 'mean' },
			new Set(),
		);
		if (instrument === null) throw new Error('the definition is whole');
		expect(values(score(instrument, { scores: { bond: 4, task: 0 } })).total).toBe(3);
	});

	it('counts steps from the lowest answer', () => {
		const { instrument } = readCustomInstrument(
			{ id: 'own', name: 'Own', min: 1, max: 7, step: 2, items: 2 },
			new Set(),
		);
		if (instrument === null) throw new Error('the definition is whole');
		expect(score(instrument, { items: [3, 7] })).toMatchObject({ scores: [{ value: 10 }], faults: [] });
		expect(score(instrument, { items: [2, 7] }).faults.map((fault) => fault.kind)).toEqual(['item-off-step']);
	});

	it('leaves a score out of range, between steps or not of this instrument out, each with its fault', () => {
		const scored = score(waiSr, { scores: { bond: 21, goal: 15.5, trust: 3, task: 4 } });
		expect(values(scored)).toEqual({ bond: null, goal: null, task: 4, total: null });
		expect(scored.faults.map((fault) => fault.kind)).toEqual(['score-out-of-range', 'score-off-step', 'score-unknown']);
	});

	it('counts the scores of a rater the instrument is not made for, and says so', () => {
		const scored = score(srs, { rater: 'therapist', scores: { total: 35.5 } });
		expect(values(scored).total).toBe(35.5);
		expect(scored.faults).toEqual([{ kind: 'rater', instrument: 'SRS', rater: 'therapist', raters: ['client'] }]);
	});

	it('takes every rating of a goal in its range, 0 included', () => {
		expect(values(score(gbo, { scores: { progress: 0 } }))).toEqual({ progress: 0 });
		expect(values(score(gas, { scores: { attainment: -2 } }))).toEqual({ attainment: -2 });
		expect(values(score(gas, { scores: { attainment: 3 } }))).toEqual({ attainment: null });
	});

	it('keeps the three ProQOL scores apart and makes no total of them', () => {
		const scores = { 'compassion-satisfaction': 41, burnout: 19, 'secondary-traumatic-stress': 22 };
		expect(values(score(proqol, { scores }))).toEqual(scores);
	});
});

const withItems = builtInInstruments.flatMap((instrument) =>
	instrument.items === null ? [] : [{ instrument, scale: instrument.items }],
);

function answer(scale: ItemScale): fc.Arbitrary<number> {
	const perUnit = Math.round(1 / scale.step);
	return fc.integer({ min: scale.min * perUnit, max: scale.max * perUnit }).map((steps) => steps / perUnit);
}

function filledForm(scale: ItemScale): fc.Arbitrary<number[]> {
	return fc.array(answer(scale), { minLength: scale.count, maxLength: scale.count });
}

describe.each(withItems)('$instrument.id', ({ instrument, scale }) => {
	it('gives every score, within its range and without a fault, for any filled-in form', () => {
		fc.assert(
			fc.property(filledForm(scale), (items) => {
				const scored = score(instrument, { items });
				expect(scored.faults).toEqual([]);
				for (const { value, min, max } of scored.scores) {
					expect(value).toBeGreaterThanOrEqual(min);
					expect(value).toBeLessThanOrEqual(max);
				}
			}),
		);
	});

	it('gives no score that a blank item enters, and the same for all others', () => {
		fc.assert(
			fc.property(filledForm(scale), fc.nat(scale.count - 1), (items, blank) => {
				const whole = values(score(instrument, { items }));
				const scored = values(
					score(instrument, { items: items.map((each, index) => (index === blank ? null : each)) }),
				);
				for (const dimension of instrument.dimensions) {
					expect(scored[dimension.id]).toBe(dimension.items?.includes(blank + 1) ? null : whole[dimension.id]);
				}
			}),
		);
	});

	it('has the same item mean whether it is scored as a sum or as a mean', () => {
		fc.assert(
			fc.property(filledForm(scale), (items) => {
				const asSum: Instrument = { ...instrument, score: 'sum' };
				const asMean: Instrument = { ...instrument, score: 'mean' };
				for (const dimension of instrument.dimensions) {
					const sum = values(score(asSum, { items }))[dimension.id] ?? NaN;
					const mean = values(score(asMean, { items }))[dimension.id] ?? NaN;
					expect(itemMean(asSum, dimension, sum)).toBeCloseTo(mean, 9);
				}
			}),
		);
	});

	it('reads an answer twice reversed as itself, and keeps it in range when reversed once', () => {
		fc.assert(
			fc.property(answer(scale), (each) => {
				const once = reversedAnswer(scale, each);
				expect(once).toBeGreaterThanOrEqual(scale.min);
				expect(once).toBeLessThanOrEqual(scale.max);
				expect(reversedAnswer(scale, once)).toBeCloseTo(each, 9);
			}),
		);
	});

	it('scores a form with every item reversed twice as the form itself', () => {
		fc.assert(
			fc.property(filledForm(scale), (items) => {
				const flip = (answers: readonly number[]) =>
					answers.map((each) => Math.round(reversedAnswer(scale, each) * 10) / 10);
				expect(values(score(instrument, { items: flip(flip(items)) }))).toEqual(values(score(instrument, { items })));
			}),
		);
	});
});

it('never invents a number: whatever is entered, a score is in range or null, and no items and no scores give none', () => {
	const any = fc.oneof(fc.integer({ min: -5, max: 300 }), fc.double(), fc.constant(null));
	fc.assert(
		fc.property(
			fc.constantFrom(...builtInInstruments),
			fc.constantFrom<Rater>('client', 'therapist', 'observer'),
			fc.array(any, { maxLength: 20 }),
			fc.dictionary(
				fc.constantFrom('bond', 'goal', 'task', 'total', 'overall', 'progress'),
				fc.double({ noNaN: false }),
			),
			(instrument, rater, items, scores) => {
				for (const { value, min, max } of score(instrument, { rater, items, scores }).scores) {
					if (value !== null) {
						expect(value).toBeGreaterThanOrEqual(min);
						expect(value).toBeLessThanOrEqual(max);
					}
				}
			},
		),
	);
	for (const instrument of builtInInstruments) {
		expect(Object.values(values(score(instrument, {})))).toEqual(instrument.dimensions.map(() => null));
	}
});
