import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	dayOf,
	daysBetween,
	formatStart,
	minutesBetween,
	parseDay,
	parseStart,
	startOf,
	type Day,
} from '../../src/notes/day';

const day = (text: string): Day => {
	const parsed = parseDay(text);
	if (parsed === null) throw new Error(`${text} is no day`);
	return parsed;
};

const anyDay = fc
	.date({ min: new Date('1900-01-02T12:00:00'), max: new Date('2199-12-30T12:00:00'), noInvalidDate: true })
	.map((date) => dayOf(date));

describe('a day', () => {
	it('is read as written, west of Greenwich too', () => {
		expect(process.env['TZ']).toBe('America/Los_Angeles');
		expect(parseDay('2026-03-01')).toBe('2026-03-01');
	});

	it.each(['2026-02-31', '2025-02-29', '2026-3-1', '2026-03-01T10:00', '01.03.2026', '', 'today', '2026-13-01'])(
		'is not %j',
		(text) => {
			expect(parseDay(text)).toBeNull();
		},
	);

	it('knows leap days', () => {
		expect(parseDay('2028-02-29')).toBe('2028-02-29');
		expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
		expect(addDays(day('2027-12-31'), 1)).toBe('2028-01-01');
	});

	it('is counted in calendar days across the change to summer time', () => {
		expect(daysBetween(day('2026-03-07'), day('2026-03-09'))).toBe(2);
		expect(addDays(day('2026-03-07'), 2)).toBe('2026-03-09');
		expect(daysBetween(day('2026-11-02'), day('2026-10-31'))).toBe(-2);
	});

	it('moves and comes back', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
				const to = addDays(from, days);
				expect(daysBetween(from, to)).toBe(days);
				expect(addDays(to, -days)).toBe(from);
			}),
		);
	});
});

describe('a start', () => {
	it.each([
		['2026-03-05', { day: '2026-03-05', time: null }],
		['2026-03-05T10:00', { day: '2026-03-05', time: '10:00' }],
		['2026-03-05T10:00:30', { day: '2026-03-05', time: '10:00' }],
		['2026-03-05 23:59', { day: '2026-03-05', time: '23:59' }],
	])('%s is read', (text, start) => {
		expect(parseStart(text)).toEqual(start);
	});

	it.each(['2026-03-05T24:00', '2026-03-05T10', '2026-03-05T10:00Z', '2026-02-30T10:00', 'T10:00'])(
		'%s is not one',
		(text) => {
			expect(parseStart(text)).toBeNull();
		},
	);

	it('is what the clock on the wall says', () => {
		expect(startOf(new Date(2026, 2 /* Mar */, 1, 23, 5))).toEqual({ day: '2026-03-01', time: '23:05' });
		expect(formatStart({ day: day('2026-03-01'), time: '23:05' })).toBe('2026-03-01T23:05');
		expect(formatStart({ day: day('2026-03-01'), time: null })).toBe('2026-03-01');
	});

	it('counts wall-clock minutes, over midnight too, and none without a time', () => {
		const at = (text: string) => parseStart(text) ?? { day: day('2000-01-01'), time: null };
		expect(minutesBetween(at('2026-03-05T10:00'), at('2026-03-05T10:50'))).toBe(50);
		expect(minutesBetween(at('2026-03-05T23:30'), at('2026-03-06T00:20'))).toBe(50);
		expect(minutesBetween(at('2026-03-05'), at('2026-03-05T10:50'))).toBeNull();
	});
});
