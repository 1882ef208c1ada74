import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	addMonths,
	dayOf,
	daysBetween,
	formatStart,
	minutesBetween,
	mondayFrom,
	monthFrom,
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
	it('a day is read as written, west of Greenwich too', () => {
		expect(process.env['TZ']).toBe('America/Los_Angeles');
		expect(parseDay('2026-03-01')).toBe('2026-03-01');
	});

	it.each(['2026-02-31', '2025-02-29', '2026-3-1', '2026-03-01T10:00', '01.03.2026', '', 'today', '2026-13-01'])(
		'is not %j',
		(text) => {
			expect(parseDay(text)).toBeNull();
		},
	);

	it('a day knows leap days', () => {
		expect(parseDay('2028-02-29')).toBe('2028-02-29');
		expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
		expect(addDays(day('2027-12-31'), 1)).toBe('2028-01-01');
	});

	it('a day is counted in calendar days across the change to summer time', () => {
		expect(daysBetween(day('2026-03-07'), day('2026-03-09'))).toBe(2);
		expect(addDays(day('2026-03-07'), 2)).toBe('2026-03-09');
		expect(daysBetween(day('2026-11-02'), day('2026-10-31'))).toBe(-2);
	});

	it('a day moves and comes back', () => {
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

	it('a start is what the clock on the wall says', () => {
		expect(startOf(new Date(2026, 2 /* Mar */, 1, 23, 5))).toEqual({ day: '2026-03-01', time: '23:05' });
		expect(formatStart({ day: day('2026-03-01'), time: '23:05' })).toBe('2026-03-01T23:05');
		expect(formatStart({ day: day('2026-03-01'), time: null })).toBe('2026-03-01');
	});

	it('a start counts wall-clock minutes, over midnight too, and none without a time', () => {
		const at = (text: string) => parseStart(text) ?? { day: day('2000-01-01'), time: null };
		expect(minutesBetween(at('2026-03-05T10:00'), at('2026-03-05T10:50'))).toBe(50);
		expect(minutesBetween(at('2026-03-05T23:30'), at('2026-03-06T00:20'))).toBe(50);
		expect(minutesBetween(at('2026-03-05'), at('2026-03-05T10:50'))).toBeNull();
	});
});

describe('calendar arithmetic', () => {
	it('calendar arithmetic knows the last of a shorter month', () => {
		expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
		expect(addMonths(day('2024-03-31'), -1)).toBe('2024-02-29');
		expect(addMonths(day('2026-01-15'), -13)).toBe('2024-12-15');
		expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
	});

	it('calendar arithmetic finds the Monday at or after a day', () => {
		expect(mondayFrom(day('2026-03-02'))).toBe('2026-03-02');
		expect(mondayFrom(day('2026-03-03'))).toBe('2026-03-09');
		expect(mondayFrom(day('1969-12-28'))).toBe('1969-12-29');
		fc.assert(
			fc.property(anyDay, (each) => {
				expect([0, 1, 2, 3, 4, 5, 6]).toContain(daysBetween(each, mondayFrom(each)));
				expect(daysBetween(day('1970-01-05'), mondayFrom(each)) % 7).toBeOneOf([0, -0]);
			}),
		);
	});

	it('calendar arithmetic finds the month at or after a day, whatever it counts by', () => {
		expect(monthFrom(day('2026-03-01'), 1)).toBe('2026-03-01');
		expect(monthFrom(day('2026-03-02'), 1)).toBe('2026-04-01');
		expect(monthFrom(day('2026-03-01'), 3)).toBe('2026-04-01');
		expect(monthFrom(day('2026-04-01'), 3)).toBe('2026-04-01');
		expect(monthFrom(day('2026-10-02'), 6)).toBe('2027-01-01');
		expect(monthFrom(day('2026-10-02'), 12 * 50)).toBe('2050-01-01');
	});
});
