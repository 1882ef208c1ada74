import { timelineText } from '../../text/timeline';

/** A day in words, “5 March 2026”; without the year where `year` is that year's four digits. The text as is where it is no day. */
export function formatDay(day: string, year: string | null = null): string {
	const month = Number(day.slice(5, 7));
	if (day.length !== 10 || !(month >= 1 && month <= 12)) return day;
	const ownYear = day.slice(0, 4);
	return timelineText.longDay(Number(day.slice(8)), month - 1, ownYear === year ? null : Number(ownYear));
}

/** A session and its day in words; the day alone where no number is known. */
export function formatSessionAndDay(session: number | null, day: string): string {
	return timelineText.sessionAndDay(session, formatDay(day));
}
