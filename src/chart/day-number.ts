import { addDays, parseDay, type Day } from '../notes/day';

const dayLength = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const zero = parseDay('1970-01-01');

/** Whole days since 1970-01-01, negative before; null where the text is no day. Counted on the calendar, so no timezone or season moves it. */
export function dayNumber(day: string): number | null {
	const match = pattern.exec(day);
	if (match === null) return null;
	// Date.UTC takes the years 0 to 99 for 1900 to 1999.
	const year = Number(match[1]);
	return year < 100 ? null : Date.UTC(year, Number(match[2]) - 1, Number(match[3])) / dayLength;
}

/** The day a number stands for, fractions dropped; the first or last day that can be written where it lies beyond. */
export function dayFromNumber(days: number): Day {
	if (zero === null) throw new RangeError('The first day of all days is missing.');
	return addDays(zero, Math.min(2_932_896, Math.max(-683_003, Math.floor(days))));
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(days: number): number {
	return (((days + 3) % 7) + 7) % 7;
}
