import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recentTrend, personalBaseline } from '../../src/case/baseline/personal-baseline';
import { series, sessions } from '../timeline/sample-case';

const line = (values: string, range: readonly [number, number] = [0, 10]) =>
	series('impression/client/-/total', sessions('2026-01-01', 'a'.repeat(values.split(' ').length)), values, range);

describe('the latest rating against the same client’s earlier ones', () => {
	it('the latest rating against the same client’s earlier ones says nothing with fewer than four earlier ratings', () => {
		expect(personalBaseline(line('5 5 5 9'))).toBeNull();
		expect(personalBaseline(line('5 - 5 - 5 9'))).toBeNull();
		expect(personalBaseline(line('5 5 5 5 9'))?.level).toBe('higher');
	});

	it('the latest rating against the same client’s earlier ones takes one spread for a difference, and a tenth of the scale for the least spread', () => {
		expect(personalBaseline(line('6 6 6 6 7'))).toMatchObject({
			earlier: 4,
			mean: 6,
			sd: 0,
			threshold: 1,
			difference: 1,
			level: 'higher',
		});
		expect(personalBaseline(line('6 6 6 6 6.9'))?.level).toBe('same');
		expect(personalBaseline(line('6 6 6 6 5'))?.level).toBe('lower');
		// Earlier ratings that move by more are the measure themselves.
		expect(personalBaseline(line('2 8 2 8 7'))).toMatchObject({ mean: 5, level: 'same' });
	});

	it('the latest rating against the same client’s earlier ones counts a zero and passes over sessions without a rating', () => {
		expect(personalBaseline(line('4 - 4 4 - 4 0 -'))).toMatchObject({ latest: 0, earlier: 4, level: 'lower' });
	});

	it('measures by the scale of the form', () => {
		expect(personalBaseline(line('30 30 30 30 33', [0, 40]))?.level).toBe('same');
		expect(personalBaseline(line('3 3 3 3 3.4', [1, 5]))?.level).toBe('higher');
	});

	it('depends on nothing but the differences: moving all ratings moves no level', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 20 }),
				fc.integer({ min: 1, max: 50 }),
				(values, by) => {
					const here = personalBaseline(line(values.join(' '), [0, 100]));
					const there = personalBaseline(line(values.map((value) => value + by).join(' '), [by, 100 + by]));
					expect(there?.level).toBe(here?.level);
				},
			),
		);
	});
});

describe('where the last few ratings go', () => {
	it('needs three', () => {
		expect(recentTrend(line('1 9'))).toBeNull();
		expect(recentTrend(line('1 5 9'))).toBe('rising');
	});

	it.each([
		['1 1 1 5 6 7 8', 'rising'],
		['9 9 9 8 7 6 5', 'falling'],
		['7 8 7 8', 'steady'],
		['7 7 8 8', 'rising'],
		['5 5 5 5', 'steady'],
		['0 9 5 5 5 5', 'steady'],
		['8 - 6 - - 4', 'falling'],
	] as const)('%s is %s', (values, direction) => {
		expect(recentTrend(line(values))).toBe(direction);
	});
});
