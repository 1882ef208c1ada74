// Days are text; the clock is never asked here. A day is no instant, so no timezone can move it.
import {
	addDays as addDaysToDate,
	addMonths as addMonthsToDate,
	formatISO,
	getMonth,
	getYear,
	isFirstDayOfMonth,
	isMonday,
	isValid,
	nextMonday,
	parseISO,
	startOfMonth,
} from 'date-fns';

declare const dayBrand: unique symbol;

/** A calendar day, `YYYY-MM-DD`, that exists. */
export type Day = string & { readonly [dayBrand]: true };

/** When something began: a day, and a local time `HH:mm` where one is known. */
export interface Start {
	readonly day: Day;
	readonly time: string | null;
}

// In milliseconds.
const dayLength = 86_400_000;
const hour = 3_600_000;
const minute = 60_000;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
// Days that every year has; only about 29 February does the calendar have to be asked.
const inEveryYear =
	/^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/;
const startPattern = /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?)?$/;

/** The text as a day, or null when it is not `YYYY-MM-DD` or no such day exists (`2026-02-31`). */
export function parseDay(text: string): Day | null {
	return inEveryYear.test(text) || (dayPattern.test(text) && isValid(parseISO(text))) ? (text as Day) : null;
}

/** A day with an optional time (`2026-03-05`, `2026-03-05T10:00`, seconds allowed and dropped), or null when it is neither. */
export function parseStart(text: string): Start | null {
	const match = startPattern.exec(text);
	const day = match?.[1] === undefined ? null : parseDay(match[1]);
	return day === null ? null : { day, time: match?.[2] ?? null };
}

/** Whether a therapy can have had a session that day: from 1900 to 2199; any other year is a typo or a wrong clock. */
export function isPlausible(day: Day): boolean {
	return day >= '1900' && day < '2200';
}

/** The start as a property value: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm` with a time. */
export function formatStart(start: Start): string {
	return start.time === null ? start.day : `${start.day}T${start.time}`;
}

/** A start made comparable: `T` before the time, and seconds only where they are not nought. Any other text as it stands. */
export function comparableStart(text: string): string {
	const match = startPattern.exec(text);
	return match === null ? text : text.replace(' ', 'T').replace(/(T\d\d:\d\d):00$/, '$1');
}

/** The local day of a clock reading. */
export function dayOf(reading: Date): Day {
	return formatISO(reading, { representation: 'date' }) as Day;
}

/** The local day and minute of a clock reading. */
export function startOf(reading: Date): Start {
	return { day: dayOf(reading), time: formatISO(reading, { representation: 'time' }).slice(0, 5) };
}

/** The day so many calendar days later; earlier when `days` is negative. */
export function addDays(day: Day, days: number): Day {
	return dayOf(addDaysToDate(dateOf(day), days));
}

/** The same day so many months later, or the last of that month where it has no such day; earlier when `months` is negative. */
export function addMonths(day: Day, months: number): Day {
	return dayOf(addMonthsToDate(dateOf(day), months));
}

/** The first Monday that is not before the day. */
export function mondayFrom(day: Day): Day {
	const date = dateOf(day);
	return isMonday(date) ? day : dayOf(nextMonday(date));
}

/** The first day not before this one that begins a month whose number, counted from January of the year 0, is a multiple of `count`. */
export function monthFrom(day: Day, count: number): Day {
	const date = dateOf(day);
	const first = isFirstDayOfMonth(date) ? date : addMonthsToDate(startOfMonth(date), 1);
	const past = (getYear(first) * 12 + getMonth(first)) % count;
	return dayOf(past === 0 ? first : addMonthsToDate(first, count - past));
}

/** The start of the day where the reader is: what `dayOf` turns back into the same day, in every timezone. */
function dateOf(day: Day): Date {
	return parseISO(day);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	// A date alone is read as midnight in Greenwich, where every day has the same length; a caseload asks this many thousand times.
	return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** Whole minutes from one start to another; null when either has no time. Local wall-clock minutes, whatever the season's shift. */
export function minutesBetween(from: Start, to: Start): number | null {
	if (from.time === null || to.time === null) return null;
	return daysBetween(from.day, to.day) * 24 * 60 + minuteOfDay(to.time) - minuteOfDay(from.time);
}

/**
 * Whole minutes that have gone by from a start to now, in the local timezone; negative before it, null when either has no time.
 * Where the clocks were changed in between, it is the time that passed. In the hour that comes twice, now is its second time
 * where it would else lie before the start.
 */
export function minutesSince(start: Start, now: Start): number | null {
	const byTheClock = minutesBetween(start, now);
	if (byTheClock === null) return null;
	const [from, first] = [instantOf(start), instantOf(now)];
	const again = first + hour;
	const to = first < from && formatStart(startOf(new Date(again))) === formatStart(now) ? again : first;
	const passed = Math.floor((to - from) / minute);
	// A start in the hour that is left out stands for no instant.
	return passed < 0 && byTheClock >= 0 ? byTheClock : passed;
}

/** In milliseconds; the first one where the clocks show it twice. */
function instantOf(start: Start): number {
	return parseISO(formatStart(start)).getTime();
}

function minuteOfDay(time: string): number {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
