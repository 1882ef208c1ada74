// The process stands in Los Angeles, where the clocks change on 8 March and 1 November 2026.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { underWay } from '../../../src/features/current/under-way';
import { addDays, parseStart, type Day, type Start } from '../../../src/notes/day';

const at = (text: string): Start => {
	const start = parseStart(text);
	if (start === null) throw new Error(text);
	return start;
};
const minutes = (date: string, now: string): number | null | undefined => {
	const found = underWay({ date }, at(now));
	return found === null ? undefined : found.minutes;
};

describe('a session', () => {
	it.each([
		['2026-03-31T23:40', '2026-03-31T23:55', 15],
		['2026-03-31T23:40', '2026-04-01T00:30', 50],
		['2026-03-31T23:40', '2026-04-01T11:40', 720],
		['2026-03-31T23:40', '2026-04-01T11:41', undefined],
		['2026-03-31T08:00', '2026-03-31T19:59', 719],
		['2026-03-31T08:00', '2026-03-31T20:01', undefined],
		['2026-03-31T10:00', '2026-03-31T10:00', 0],
		['2026-03-31T10:00', '2026-03-31T09:59', undefined],
		['2026-12-31T23:50', '2027-01-01T00:05', 15],
	])('begun %s is at %s under way for %s minutes', (date, now, expected) => {
		expect(minutes(date, now)).toBe(expected);
	});

	it('without a time is under way on its own day', () => {
		expect(minutes('2026-03-31', '2026-03-31T23:55')).toBeNull();
		expect(minutes('2026-03-31', '2026-04-01T00:30')).toBeUndefined();
		expect(minutes('2026-04-01', '2026-03-31T23:55')).toBeUndefined();
	});

	it('that is finished, missed or has no date is not under way', () => {
		const now = at('2026-03-31T10:10');
		const date = '2026-03-31T10:00';
		expect(underWay({ date, minutes: 10 }, now)).toBeNull();
		expect(underWay({ date, attendance: 'attended' }, now)).toBeNull();
		expect(underWay({ date, attendance: 'no-show' }, now)).toBeNull();
		expect(underWay({}, now)).toBeNull();
	});
});

describe('a change of clocks', () => {
	it.each([
		// In spring an hour is left out, in autumn one comes twice.
		['2026-03-08T01:30', '2026-03-08T03:10', 40],
		['2026-03-07T23:50', '2026-03-08T03:20', 150],
		['2026-03-08T02:30', '2026-03-08T03:10', 40],
		['2026-11-01T00:40', '2026-11-01T01:30', 50],
		['2026-11-01T01:50', '2026-11-01T01:10', 20],
		['2026-11-01T01:50', '2026-11-01T02:10', 80],
		['2026-10-31T23:40', '2026-11-01T02:10', 210],
	])('between %s and %s leaves %s minutes', (date, now, expected) => {
		expect(minutes(date, now)).toBe(expected);
	});
});

it('is not cut off by midnight on any day of the year, whatever the clocks do', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 730 }), fc.integer({ min: 0, max: 120 }), (days, before) => {
			const day = addDays('2026-01-01' as Day, days);
			const begun = `${day}T${String(23 - Math.floor(before / 60)).padStart(2, '0')}:${String(59 - (before % 60)).padStart(2, '0')}`;
			expect(minutes(begun, `${addDays(day, 1)}T00:00`)).toBe((minutes(begun, `${day}T23:59`) ?? 0) + 1);
		}),
	);
});
