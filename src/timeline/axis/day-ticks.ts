import { mondayFrom, monthFrom } from '../../notes/day';
import { timelineText } from '../../text/timeline';
import { dayFromNumber, dayNumber } from './day-number';
import type { Tick } from './time-axis';

/** One way of dividing time: its usual length in days, the first division at or after a day, and the next one after a division. */
interface Division {
	readonly days: number;
	readonly shows: 'day' | 'month' | 'year';
	first(from: number): number;
	next(tick: number): number;
}

const divisions: readonly Division[] = [
	{ days: 1, shows: 'day', first: (from) => Math.ceil(from), next: (tick) => tick + 1 },
	{ days: 7, shows: 'day', first: (from) => mondayAtOrAfter(from), next: (tick) => tick + 7 },
	{ days: 14, shows: 'day', first: (from) => mondayAtOrAfter(from), next: (tick) => tick + 14 },
	...[1, 2, 3, 6].map((count) => months(count)),
	...[1, 2, 5, 10, 20, 50, 100].map((count) => years(count)),
];

/**
 * Ticks from one place to another, both in days since 1970-01-01, in the finest division that leaves `room` days to each
 * label. The first tick and each that begins a year (or, among days, a month) also say which.
 */
export function dayTicks(from: number, to: number, room: number): readonly Tick[] {
	const division = divisions.find(({ days }) => days >= room) ?? years(100);
	const ticks: Tick[] = [];
	let year = '';
	for (let tick = division.first(from); tick <= to && ticks.length < 400; tick = division.next(tick)) {
		const day = dayFromNumber(tick);
		const newYear = day.slice(0, 4) !== year;
		year = day.slice(0, 4);
		ticks.push({
			place: tick,
			label: label(day, division.shows, newYear, ticks.length === 0),
			isMajor: newYear && ticks.length > 0 && division.shows !== 'year',
		});
	}
	return ticks;
}

function label(day: string, shows: Division['shows'], newYear: boolean, first: boolean): string {
	const year = Number(day.slice(0, 4));
	const month = Number(day.slice(5, 7)) - 1;
	if (shows === 'year') return String(year);
	if (shows === 'month') {
		if (!newYear) return timelineText.shortMonth(month);
		return first && month > 0 ? timelineText.monthAndYear(month, year) : String(year);
	}
	const short = timelineText.shortDay(Number(day.slice(8)), month);
	return newYear && !first ? `${short} ${year}` : short;
}

function mondayAtOrAfter(from: number): number {
	return dayNumber(mondayFrom(dayFromNumber(Math.ceil(from)))) ?? Infinity;
}

function months(count: number): Division {
	return {
		days: count * 30.4,
		shows: 'month',
		first: (from) => monthAtOrAfter(from, count),
		next: (tick) => monthAtOrAfter(tick + 1, count),
	};
}

function years(count: number): Division {
	return {
		days: count * 365.25,
		shows: 'year',
		first: (from) => monthAtOrAfter(from, count * 12),
		next: (tick) => monthAtOrAfter(tick + 1, count * 12),
	};
}

/** The first day at or after `from` that begins a month whose number since the year 0 is a multiple of `count`. */
function monthAtOrAfter(from: number, count: number): number {
	return dayNumber(monthFrom(dayFromNumber(Math.ceil(from)), count)) ?? Infinity;
}
