import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeError, reliableChange } from '../../src/instruments/statistics/reliable-change';

describe('reliable change', () => {
	it.each([
		['a reliability above 1', 7.5, 1.01],
		['a reliability of 1', 7.5, 1],
		['a reliability below 0', 7.5, -0.1],
		['no reliability', 7.5, NaN],
		['an SD of 0', 0, 0.8],
		['a negative SD', -3, 0.8],
		['no SD', NaN, 0.8],
		['an endless SD', Infinity, 0.8],
	])('reliable change is not reckoned with %s', (_, sd, reliability) => {
		expect(changeError(sd, reliability)).toBeNull();
		expect(reliableChange(10, 20, sd, reliability)).toBeNull();
	});

	it('reliable change is reckoned with a reliability of 0', () => {
		expect(changeError(1, 0)).toMatchObject({ sem: 1, sDiff: Math.SQRT2 });
	});

	it('reliable change is not reckoned with a score that is no number', () => {
		expect(reliableChange(NaN, 20, 7.5, 0.8)).toBeNull();
	});

	it('reliable change is reliable above the threshold and not at or below it', () => {
		const threshold = changeError(10, 0.5)?.threshold ?? NaN;
		expect(threshold).toBeCloseTo(19.6, 9);
		expect(reliableChange(0, 19.59, 10, 0.5)?.reliable).toBe(false);
		expect(reliableChange(0, 19.61, 10, 0.5)?.reliable).toBe(true);
		expect(reliableChange(0, -19.61, 10, 0.5)?.reliable).toBe(true);
	});

	it('reliable change is not reliable at 1.96 exactly', () => {
		const change = reliableChange(0, changeError(7.5, 0.8)?.threshold ?? NaN, 7.5, 0.8);
		expect(change?.rc).toBe(1.96);
		expect(change?.reliable).toBe(false);
	});

	it('reliable change turns its sign when the two scores change places', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 12, max: 60 }),
				fc.integer({ min: 12, max: 60 }),
				fc.double({ min: 0, max: 0.99, noNaN: true }),
				(one, other, reliability) => {
					const there = reliableChange(one, other, 8, reliability);
					const back = reliableChange(other, one, 8, reliability);
					expect(back?.rc).toBeCloseTo(-(there?.rc ?? NaN), 12);
					expect(back?.reliable).toBe(there?.reliable);
				},
			),
		);
	});

	it('reliable change asks for a smaller change the more reliable the instrument is', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 0.98, noNaN: true }), (reliability) => {
				expect(changeError(8, reliability + 0.01)?.threshold).toBeLessThan(
					changeError(8, reliability)?.threshold ?? NaN,
				);
			}),
		);
	});
});
