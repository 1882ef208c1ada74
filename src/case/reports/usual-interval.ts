import { daysBetween, parseDay, type Day } from '../../notes/day';
import type { CaseFile } from '../case-file';
import { tookPlace } from '../sessions';

export interface UsualInterval {
	readonly days: number;
	/** Whether the client note says so, rather than the sessions so far. */
	readonly agreed: boolean;
}

const minIntervals = 4;
const maxIntervals = 20;

/**
 * The usual days from one session to the next: what the client note says, else a median. That is of the last twenty intervals
 * between sessions that took place up to today; null with fewer than four. Sessions of one day are one.
 */
export function usualInterval(
	{ client, sessions }: Pick<CaseFile, 'client' | 'sessions'>,
	today: Day,
): UsualInterval | null {
	if (client.intervalDays !== null && client.intervalDays > 0) return { days: client.intervalDays, agreed: true };
	const dates = new Set(
		sessions.filter((session) => tookPlace(session) && session.date <= today).map(({ date }) => date),
	);
	const days = [...dates].slice(-(maxIntervals + 1)).flatMap((date) => parseDay(date) ?? []);
	const intervals = days
		.slice(1)
		.map((day, index) => daysBetween(days[index] ?? day, day))
		.sort((a, b) => a - b);
	if (intervals.length < minIntervals) return null;
	const upper = intervals[Math.floor(intervals.length / 2)] ?? 0;
	const lower = intervals[Math.ceil(intervals.length / 2) - 1] ?? upper;
	return { days: (upper + lower) / 2, agreed: false };
}
