import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAxis } from '../../src/timeline/axis/date-axis';
import { dayFromNumber, dayNumber } from '../../src/timeline/axis/day-number';
import { dayTicks } from '../../src/timeline/axis/day-ticks';
import { sessionAxis } from '../../src/timeline/axis/session-axis';
import { timeWindow } from '../../src/timeline/axis/time-window';
import { addDays, daysBetween } from '../../src/notes/day';
import { caseOf, day, session, sessions, today } from './sample-case';

const labels = (from: string, to: string, room: number): string =>
	dayTicks(dayNumber(from) ?? 0, dayNumber(to) ?? 0, room)
		.map(({ label }) => label)
		.join(' ');
const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays(day('1970-01-01'), days));

describe('days as numbers', () => {
	it('days as numbers count as the calendar does, there and back', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (a, b) => {
				expect((dayNumber(b) ?? 0) - (dayNumber(a) ?? 0)).toBe(daysBetween(a, b));
				expect(dayFromNumber(dayNumber(a) ?? 0)).toBe(a);
			}),
		);
	});

	it('days as numbers are none for a day that does not exist', () => {
		expect(['2026-02-31', '2026-13-01', '2026-3-1', '0099-12-31', ''].map(dayNumber)).toEqual([
			null,
			null,
			null,
			null,
			null,
		]);
		expect(['2028-02-29', '0100-01-01', '9999-12-31'].map(dayNumber)).toEqual([21_243, -683_003, 2_932_896]);
	});
});

describe('ticks of days', () => {
	it('ticks of days fall on what a person counts by, and say the year where it begins', () => {
		expect(labels('2026-03-01', '2026-03-05', 1)).toBe('1 Mar 2 Mar 3 Mar 4 Mar 5 Mar');
		expect(labels('2026-02-20', '2026-03-20', 5)).toBe('23 Feb 2 Mar 9 Mar 16 Mar');
		expect(labels('2025-11-10', '2026-03-20', 30)).toBe('Dec 2025 2026 Feb Mar');
		expect(labels('2019-05-01', '2026-03-20', 300)).toBe('2020 2021 2022 2023 2024 2025 2026');
	});

	it('ticks of days never stand closer than the room a label has, and always in order', () => {
		fc.assert(
			fc.property(
				anyDay,
				fc.integer({ min: 1, max: 20_000 }),
				fc.integer({ min: 1, max: 4000 }),
				(from, length, room) => {
					const first = dayNumber(from) ?? 0;
					const places = dayTicks(first, first + length, Math.max(room, length / 300)).map(({ place }) => place);
					for (const [index, place] of places.entries()) {
						expect(place).toBeGreaterThanOrEqual(first);
						expect(place).toBeLessThanOrEqual(first + length);
						const before = places[index - 1];
						// A month is a little shorter than the mean month.
						if (before !== undefined) expect(place - before).toBeGreaterThanOrEqual(Math.min(room, 36525) * 0.9);
					}
				},
			),
		);
	});
});

describe('axes', () => {
	it('place sessions of one day beside each other, in their order', () => {
		const held = [session('2026-03-01', 1), session('2026-03-01', 2)];
		const [first = 0, second = 0] = dateAxis(caseOf({ sessions: held }), today).sessions;
		expect(Math.floor(first)).toBe(Math.floor(second));
		expect(first).toBeLessThan(second);
	});

	it('place what happened between two sessions between them', () => {
		const axis = sessionAxis(caseOf({ sessions: sessions('2026-01-08', 'aaa') }), today);
		expect(axis.place({ date: '2026-01-10', session: null, path: null })).toBe(0.5);
		expect(axis.place({ date: '2026-01-10', session: 3, path: null })).toBe(2);
		expect(axis.place({ date: '2025-01-10', session: null, path: null })).toBe(-0.5);
		expect(axis.place({ date: 'soon', session: null, path: null })).toBeNull();
	});

	it('axes reach to today for those who still come, and to the end of what has ended', () => {
		const held = sessions('2025-01-09', 'aaa');
		const end = (status: string) =>
			dateAxis(caseOf({ client: { status, ended: '2025-02-01' }, sessions: held }), today).extent[1];
		expect(dayFromNumber(end('active'))).toBe(addDays(today, 1));
		expect(dayFromNumber(end('paused'))).toBe(addDays(today, 1));
		expect(dayFromNumber(end('ended'))).toBe('2025-02-02');
	});
});

describe('ranges', () => {
	const axis = dateAxis(caseOf({ sessions: sessions('2025-01-09', 'a'.repeat(60)) }), today);
	const days = (range: Parameters<typeof timeWindow>[0]) =>
		timeWindow(range, axis).map((place) => dayFromNumber(place));

	it('ranges count back from now', () => {
		expect(days({ kind: 'sessions', count: 12 })[0]).toBe(addDays(day('2025-01-09'), 48 * 7));
		expect(days({ kind: 'sessions', count: 500 })[0]).toBe('2025-01-09');
		expect(days({ kind: 'months', count: 3 })[0]).toBe('2025-12-05');
		expect(days({ kind: 'days', from: '2025-03-01', to: '2025-03-31' })).toEqual(['2025-03-01', '2025-04-01']);
	});
});
