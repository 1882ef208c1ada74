import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRaters, pearson } from '../../src/instruments/statistics/agreement';

describe('client and therapist compared', () => {
	it('client and therapist compared counts only sessions rated by both, and gives the client’s lead on average', () => {
		expect(compareRaters([8, null, 7, 9], [7, 6, null, 6])).toMatchObject({ pairs: 2, meanDifference: 2 });
	});

	it('client and therapist compared counts a rating of 0', () => {
		expect(compareRaters([0, 0], [2, 4])).toMatchObject({ pairs: 2, meanDifference: -3 });
	});

	it('client and therapist compared says how often the lines move together, apart, or one of them not at all', () => {
		expect(compareRaters([5, 6, 7, 6, 6], [4, 5, 4, 3, 5]).changes).toEqual({ together: 2, apart: 1, still: 1 });
	});

	it('client and therapist compared keeps the average gap and moving together apart: a steady gap can move as one', () => {
		const client = [6, 7, 5, 8, 7];
		const agreement = compareRaters(
			client,
			client.map((value) => value - 2),
		);
		expect(agreement.meanDifference).toBe(2);
		expect(agreement.correlation).toBeCloseTo(1, 12);
		expect(agreement.changes).toEqual({ together: 4, apart: 0, still: 0 });
	});

	it('client and therapist compared gives no correlation with fewer than five pairs, or where one line never moves', () => {
		expect(compareRaters([1, 2, 3, 4], [1, 2, 3, 4]).correlation).toBeNull();
		expect(compareRaters([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]).correlation).toBeCloseTo(1, 12);
		expect(compareRaters([1, 2, 3, 4, 5], [0.1, 0.1, 0.1, 0.1, 0.1]).correlation).toBeNull();
	});

	it('client and therapist compared has nothing to say without pairs', () => {
		expect(compareRaters([], [])).toEqual({
			pairs: 0,
			meanDifference: null,
			changes: { together: 0, apart: 0, still: 0 },
			correlation: null,
		});
		expect(compareRaters([5, null], [null, 5]).pairs).toBe(0);
	});

	it('client and therapist compared agrees with a correlation worked by hand', () => {
		// Deviations −2 −1 0 1 2 and −1 −2 1 0 2: Σxy = 8, Σxx = 10, Σyy = 10.
		expect(
			pearson([
				[1, 2],
				[2, 1],
				[3, 4],
				[4, 3],
				[5, 5],
			]),
		).toBeCloseTo(0.8, 12);
	});

	it('client and therapist compared turns the gap round and keeps the rest when the raters change places', () => {
		const line = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 40 });
		fc.assert(
			fc.property(line, line, (one, other) => {
				const there = compareRaters(one, other);
				const back = compareRaters(other, one);
				expect(back.pairs).toBe(there.pairs);
				expect(back.changes).toEqual(there.changes);
				if (there.meanDifference !== null) expect(back.meanDifference).toBeCloseTo(-there.meanDifference, 9);
				if (there.correlation !== null) expect(back.correlation).toBeCloseTo(there.correlation, 9);
			}),
		);
	});
});
