// Days as they are said in sentences.
import { counted } from '../lib/plural';

const monthNames = new Map<'long' | 'short', readonly string[]>();

/** A month's name, “March” or “Mar”, from 0 for January; nothing for any other number. */
export function monthName(month: number, length: 'long' | 'short'): string {
	let names = monthNames.get(length);
	if (names === undefined) {
		// Of a fixed year in UTC, so that no timezone moves a month.
		const format = new Intl.DateTimeFormat('en', { month: length, timeZone: 'UTC' });
		names = Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2001, index, 1)));
		monthNames.set(length, names);
	}
	return names[month] ?? '';
}

/** “5 March 2026”; “5 March” without a year. `month` counts from 0. */
export function longDay(day: number, month: number, year: number | null): string {
	return `${day} ${monthName(month, 'long')}${year === null ? '' : ` ${year}`}`;
}

/** How long ago a day was: “today”, “yesterday”, “3 days ago”; “in 3 days” for a day to come. */
export function daysAgo(days: number): string {
	if (days === 0) return 'today';
	if (days === 1) return 'yesterday';
	return days < 0 ? `in ${counted(-days, 'day')}` : `${counted(days, 'day')} ago`;
}
