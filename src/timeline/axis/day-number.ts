import { addDays, daysBetween, parseDay, type Day } from '../../notes/day';

const zero = parseDay('1970-01-01');

/** From day zero to the first and last day that can be drawn: the years 100 to 9999. */
const range = { first: -683_003, last: 2_932_896 };

/** Whole days since 1970-01-01, negative before; null where there is no such day, and for the years before 100. Counted on the calendar, so no timezone or season moves it. */
export function dayNumber(text: string): number | null {
	const day = parseDay(text);
	const days = day === null || zero === null ? null : daysBetween(zero, day);
	return days === null || days < range.first ? null : days;
}

/** The day a number stands for, fractions dropped; the first or last day that can be drawn where it lies beyond. */
export function dayFromNumber(days: number): Day {
	if (zero === null) throw new RangeError('The first day of all days is missing.');
	return addDays(zero, Math.min(range.last, Math.max(range.first, Math.floor(days))));
}
