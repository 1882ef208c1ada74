import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/lib/parse-number';

describe('a typed number', () => {
	it.each([
		['50', 50],
		[' 12,5 ', 12.5],
		['12.5', 12.5],
		['12,', 12],
		[',5', 0.5],
		['.5', 0.5],
		['-3', -3],
		['−3', -3],
		['−,5', -0.5],
		['+2', 2],
		['-0', 0],
		['0', 0],
	])('a typed number is read from “%s”', (typed, value) => {
		expect(readNumber(typed)).toBe(value);
	});

	it('a typed number is absent when nothing was typed', () => {
		expect(readNumber('')).toBeNull();
		expect(readNumber('   ')).toBeNull();
	});

	it.each(['abc', '5 0', '1,000.5', '1e3', '.', '-', '0x10', 'Infinity', '５', ',', '–3', '9'.repeat(400)])(
		'is not read from “%s”',
		(typed) => {
			expect(readNumber(typed)).toBeUndefined();
		},
	);
});
