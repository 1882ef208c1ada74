import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanDifference, mean, movingRanges, withoutNulls, sampleSd } from '../../src/instruments/statistics/spread';

describe('spread', () => {
	it('spread has no mean of nothing and no deviation of a single value', () => {
		expect(mean([])).toBeNull();
		expect(sampleSd([])).toBeNull();
		expect(sampleSd([5])).toBeNull();
		expect(meanDifference([5])).toBeNull();
	});

	it('divides by one less than the number of values', () => {
		expect(sampleSd([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
	});

	it('spread gives equal values their own mean and no deviation, exactly', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0),
				fc.integer({ min: 2, max: 300 }),
				(value, count) => {
					const values = Array.from({ length: count }, () => value);
					expect(mean(values)).toBe(value);
					expect(sampleSd(values)).toBe(0);
				},
			),
		);
	});

	it('spread keeps the deviation under a shift and multiplies it under scaling', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2 }),
				fc.integer({ min: -50, max: 50 }),
				(values, shift) => {
					const sd = sampleSd(values) ?? NaN;
					expect(sampleSd(values.map((value) => value + shift))).toBeCloseTo(sd, 9);
					expect(sampleSd(values.map((value) => value * 3))).toBeCloseTo(sd * 3, 9);
				},
			),
		);
	});

	it('spread has a moving range only between two neighbours that are both there', () => {
		expect(movingRanges([4, 7, null, 7, 0, 0])).toEqual([null, 3, null, null, 7, 0]);
	});

	it('spread counts 0 as a value', () => {
		expect(withoutNulls([null, 0, null, 3])).toEqual([0, 3]);
		expect(meanDifference([0, 4, 9])).toBe(9);
	});
});
