import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, plural } from '../../src/lib/plural';
import { daysAgo, longDay, monthName } from '../../src/text/dates';
import { formatAtMost, formatFixed, formatNumber } from '../../src/lib/format-number';

describe('A day in words', () => {
	it('A day in words has its month’s name, long or of three letters', () => {
		expect(Array.from({ length: 12 }, (_, month) => monthName(month, 'short')).join(' ')).toBe(
			'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
		);
		expect([monthName(0, 'long'), monthName(8, 'long'), monthName(11, 'long')]).toEqual([
			'January',
			'September',
			'December',
		]);
		expect([monthName(-1, 'long'), monthName(12, 'short'), monthName(NaN, 'long')]).toEqual(['', '', '']);
	});

	it('A day in words has a year only where one is given', () => {
		expect([longDay(5, 2, 2026), longDay(31, 11, null)]).toEqual(['5 March 2026', '31 December']);
	});

	it('A day in words says how long ago it was', () => {
		expect([0, 1, 2, 1000, -1, -3].map(daysAgo)).toEqual([
			'today',
			'yesterday',
			'2 days ago',
			'1000 days ago',
			'in 1 day',
			'in 3 days',
		]);
	});
});

describe('A number in words', () => {
	it('A number in words has two decimals at most and no zero for nothing', () => {
		expect([0.125, 3, 2.5, -0.001, 1234.5, -1.255].map(formatNumber)).toEqual([
			'0.13',
			'3',
			'2.5',
			'0',
			'1234.5',
			'-1.25',
		]);
	});

	it('A number in words has the decimals it is asked for', () => {
		expect([formatFixed(6.5, 1), formatFixed(1, 2), formatAtMost(36, 1), formatAtMost(35.94, 1)]).toEqual([
			'6.5',
			'1.00',
			'36',
			'35.9',
		]);
	});

	it('A number in words is rounded as JavaScript rounds it, whatever it is', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e6, max: 1e6, noNaN: true }),
				fc.integer({ min: 0, max: 6 }),
				(value, decimals) => {
					expect(formatFixed(value, decimals)).toBe(value.toFixed(decimals));
					expect(formatAtMost(value, decimals)).toBe(String(Number(value.toFixed(decimals))).replace(/^-0$/, '0'));
					expect(formatNumber(value)).toBe(String(Math.round(value * 100) / 100));
				},
			),
		);
	});

	it('A number in words takes its noun along', () => {
		expect([counted(1, 'session'), counted(0, 'session'), counted(2, 'query', 'queries')]).toEqual([
			'1 session',
			'0 sessions',
			'2 queries',
		]);
		expect([plural(1, 'is', 'are'), plural(0, 'is', 'are')]).toEqual(['is', 'are']);
	});
});
