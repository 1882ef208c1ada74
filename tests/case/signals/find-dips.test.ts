import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDipStatus } from '../../../src/case/signals/dip';
import { dipStatus, findDips, type DipOptions } from '../../../src/case/baseline/find-dips';
import { mean, sampleSd } from '../../../src/instruments/statistics/spread';
import { scores } from './signals-of';

const usual: DipOptions = { direction: 'higher-is-better', referenceSd: null };

/** `5-6 marked, back 7`: places of its low scores counted from 1, its level, the place that is back. */
const dips = (line: string, options: Partial<DipOptions> = {}): readonly string[] =>
	findDips(scores(line), { ...usual, ...options }).map(
		({ from, last, level, back }) => `${from + 1}-${last + 1} ${level}${back === null ? '' : `, back ${back + 1}`}`,
	);

describe('a dip (after Gumz et al. 2012)', () => {
	it('a dip (after Gumz et al. 2012) lies more than one SD below the mean of at least four earlier scores; more than two is marked', () => {
		// 5 6 7 8 have a mean of 6.5 and an SD of 1.29.
		expect(dips('5 6 7 8 5.2')).toEqual(['5-5 possible']);
		expect(dips('5 6 7 8 5.3')).toEqual([]);
		expect(dips('5 6 7 8 3.9')).toEqual(['5-5 marked']);
		expect(dips('5 6 7 8 4')).toEqual(['5-5 possible']);
	});

	it('a dip (after Gumz et al. 2012) does not lie on the line itself', () => {
		// 4 4 6 6 have a mean of 5; the reference SD of 2 is larger than their own.
		expect(dips('4 4 6 6 3', { referenceSd: 2 })).toEqual([]);
		expect(dips('4 4 6 6 2.9', { referenceSd: 2 })).toEqual(['5-5 possible']);
		expect(dips('4 4 6 6 1', { referenceSd: 2 })).toEqual(['5-5 possible']);
		expect(dips('4 4 6 6 0.9', { referenceSd: 2 })).toEqual(['5-5 marked']);
	});

	it('a dip (after Gumz et al. 2012) counts 0 as the score it is, and a missing session not at all', () => {
		expect(dips('5 6 7 8 0')).toEqual(['5-5 marked']);
		expect(dips('5 6 7 8 -')).toEqual([]);
		expect(dips('5 - 6 - 7 8 - 3')).toEqual(['8-8 marked']);
		expect(dips('5 6 7 - 3')).toEqual([]);
	});

	it('a dip (after Gumz et al. 2012) keeps baseline and SD from before it until a score is back within one SD', () => {
		expect(dips('5 6 7 8 3 4 3 5 6')).toEqual(['5-8 marked, back 9']);
		const [dip] = findDips(scores('5 6 7 8 3 4 - 2 6'), usual);
		expect(dip).toMatchObject({
			before: 3,
			from: 4,
			lowestAt: 7,
			last: 7,
			back: 8,
			length: 3,
			lowest: 2,
			firstLevel: 'marked',
			level: 'marked',
			earlier: 4,
		});
		expect(dip?.baseline).toBe(6.5);
		expect(dip?.s).toBeCloseTo(sampleSd([5, 6, 7, 8]) ?? 0, 12);
	});

	it('a dip (after Gumz et al. 2012) takes its scores for earlier ones like any other once it is over', () => {
		const [, second] = findDips(scores('5 6 7 8 3 6 1'), usual);
		expect(second?.baseline).toBeCloseTo(mean([5, 6, 7, 8, 3, 6]) ?? 0, 12);
		expect(second?.s).toBeCloseTo(sampleSd([5, 6, 7, 8, 3, 6]) ?? 0, 12);
	});

	it('a dip (after Gumz et al. 2012) is not yet back while no score is, however many sessions are missing', () => {
		expect(findDips(scores('5 6 7 8 3 - -'), usual)[0]?.back).toBeNull();
	});

	it('a dip (after Gumz et al. 2012) is not found where the earlier scores are all alike, unless a reference SD is set', () => {
		expect(dips('8 8 8 8 3')).toEqual([]);
		expect(dips('8.1 8.1 8.1 8.1 8.1 8')).toEqual([]);
		expect(dips('8 8 8 8 3', { referenceSd: 1 })).toEqual(['5-5 marked']);
	});

	it('a dip (after Gumz et al. 2012) is measured by the larger of own and reference SD', () => {
		expect(dips('5 6 7 8 4.5', { referenceSd: 3 })).toEqual([]);
		expect(dips('5 6 7 8 5.5', { referenceSd: 0.1 })).toEqual([]);
		expect(findDips(scores('5 6 7 8 1'), { ...usual, referenceSd: 3 })[0]).toMatchObject({ s: 3, byReference: true });
	});

	it('a dip (after Gumz et al. 2012) is a rise where less is better', () => {
		expect(dips('5 6 7 8 10', { direction: 'lower-is-better' })).toEqual(['5-5 marked']);
		expect(dips('5 6 7 8 3', { direction: 'lower-is-better' })).toEqual([]);
	});

	it('deepens: its level is that of its lowest score', () => {
		expect(findDips(scores('5 6 7 8 5 3'), usual)[0]).toMatchObject({
			firstLevel: 'possible',
			level: 'marked',
			lowest: 3,
			length: 2,
		});
	});
});

describe('with few sessions', () => {
	it.each([
		[
			'-',
			'Too few sessions to say anything about dips: no score so far, and there have to be 4 before the one looked at.',
		],
		[
			'5',
			'Too few sessions to say anything about dips: 1 score so far, and there have to be 4 before the one looked at.',
		],
		[
			'5 6 7 1',
			'Too few sessions to say anything about dips: 4 scores so far, and there have to be 4 before the one looked at.',
		],
	])('%s says so', (line, words) => {
		expect(describeDipStatus(dipStatus(scores(line), usual))).toBe(words);
	});

	it('there is no status that says there is no dip', () => {
		expect(dipStatus(scores('5 6 7 1'), usual).kind).toBe('too-few');
		expect(dipStatus(scores('5 6 7 8 6'), usual)).toEqual({ kind: 'within', scores: 5 });
		expect(dipStatus(scores('5 6 7 8 3'), usual).kind).toBe('in-dip');
		expect(dipStatus(scores('5 6 7 8 3 7'), usual).kind).toBe('within');
	});

	it('and without any spread, that is said', () => {
		expect(dipStatus(scores('8 8 8 8 3'), usual).kind).toBe('no-spread');
		expect(describeDipStatus(dipStatus(scores('8 8 8 8 3'), usual))).toBe(
			'The 4 scores before the latest are all alike, so there is no spread to measure a dip by. A reference SD can be set.',
		);
		expect(dipStatus(scores('8 8 8 8 3'), { ...usual, referenceSd: 1 }).kind).toBe('in-dip');
	});
});

describe('whatever the scores', () => {
	const line = fc.array(
		fc.option(
			fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
			{ nil: null, freq: 5 },
		),
		{ maxLength: 60 },
	);
	const shape = (values: readonly (number | null)[], options = usual): readonly unknown[] =>
		findDips(values, options).map(({ from, last, back, length, firstLevel, level }) => [
			from,
			last,
			back,
			length,
			firstLevel,
			level,
		]);

	it('a dip never comes before the fifth score', () => {
		fc.assert(
			fc.property(
				line,
				fc.option(fc.double({ min: 0.1, max: 5, noNaN: true }), { nil: null }),
				(values, referenceSd) => {
					for (const { from, earlier } of findDips(values, { ...usual, referenceSd })) {
						expect(values.slice(0, from).filter((value) => value !== null).length).toBe(earlier);
						expect(earlier).toBeGreaterThanOrEqual(4);
					}
				},
			),
		);
	});

	it('raising every score by the same leaves every dip where it is', () => {
		fc.assert(
			fc.property(line, fc.integer({ min: -50, max: 50 }), (values, by) => {
				expect(shape(values.map((value) => (value === null ? null : value + by)))).toEqual(shape(values));
			}),
		);
	});

	it('stretching the scale, and the reference SD with it, leaves every dip where it is', () => {
		fc.assert(
			fc.property(line, fc.integer({ min: 1, max: 40 }), fc.constantFrom(null, 1, 1.5), (values, by, referenceSd) => {
				const stretched = values.map((value) => (value === null ? null : value * by));
				expect(shape(stretched, { ...usual, referenceSd: referenceSd === null ? null : referenceSd * by })).toEqual(
					shape(values, { ...usual, referenceSd }),
				);
			}),
		);
	});

	it('turning the scale round and the direction with it leaves every dip where it is', () => {
		fc.assert(
			fc.property(line, (values) => {
				expect(
					shape(
						values.map((value) => (value === null ? null : 10 - value)),
						{ ...usual, direction: 'lower-is-better' },
					),
				).toEqual(shape(values));
			}),
		);
	});

	it('missing sessions change no dip but its place', () => {
		fc.assert(
			fc.property(line, (values) => {
				const there = values.filter((value) => value !== null);
				const brief = (of: readonly (number | null)[]): readonly unknown[] =>
					findDips(of, usual).map(({ lowest, length, level, baseline, s }) => [lowest, length, level, baseline, s]);
				expect(brief(there)).toEqual(brief(values));
			}),
		);
	});

	it('what comes later changes no dip that is over', () => {
		fc.assert(
			fc.property(line, line, (values, later) => {
				const over = findDips(values, usual).filter(({ back }) => back !== null);
				expect(findDips([...values, ...later], usual).slice(0, over.length)).toEqual(over);
			}),
		);
	});

	it('a larger reference SD never finds more low scores', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 40 }), (values) => {
				const first = findDips(values, { ...usual, referenceSd: 1 })[0]?.from ?? Infinity;
				expect(findDips(values, { ...usual, referenceSd: 3 })[0]?.from ?? Infinity).toBeGreaterThanOrEqual(first);
			}),
		);
	});
});
