import { timelineText } from '../strings';

/** A day in words, “5 March 2026”; without the year where `year` is that year's four digits. The text as it stands where it is no day. */
export function dayWords(day: string, year: string | null = null): string {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	if (match === null) return day;
	return timelineText.longDay(Number(match[3]), Number(match[2]) - 1, match[1] === year ? null : Number(match[1]));
}

/** A session and its day in words; the day alone where no number is known. */
export function whenWords(session: number | null, day: string): string {
	return timelineText.sessionAndDay(session, dayWords(day));
}

/** A number as a person writes it: at most two decimals, none that say nothing. */
export function numberWords(value: number): string {
	return String(Math.round(value * 100) / 100);
}
