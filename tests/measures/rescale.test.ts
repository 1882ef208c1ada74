import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rescale } from '../../src/measures/rescale';

it('puts the lowest value at 0, the highest at 100 and the middle at 50', () => {
	expect([12, 36, 60].map((value) => rescale(value, { min: 12, max: 60 }))).toEqual([0, 50, 100]);
	expect(rescale(0, { min: -2, max: 2 })).toBe(50);
});

it.each([[null], [11.9], [60.1], [NaN]])('has no place for %s on 12 to 60', (value) => {
	expect(rescale(value, { min: 12, max: 60 })).toBeNull();
});

it('has no place in an empty range', () => {
	expect(rescale(5, { min: 5, max: 5 })).toBeNull();
});

it('keeps the order of values', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (one, other) => {
			const range = { min: 0, max: 40 };
			expect(Math.sign((rescale(one, range) ?? NaN) - (rescale(other, range) ?? NaN))).toBe(Math.sign(one - other));
		}),
	);
});
