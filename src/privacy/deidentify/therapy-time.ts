// Days as the therapy counts them. A date in the clear, or in a file's name, is an identifier; “week 9” is none.
import { groupBy } from '../../lib/group-by';
import { compareText } from '../../lib/compare-text';
import { daysBetween, parseDay, type Day } from '../../notes/day';

export interface TherapyTime {
	/** The day of the first session; null when no session has a date. */
	readonly first: Day | null;
	readonly last: Day | null;
	/** The numbers of the sessions of a day, as the packet numbers them. */
	readonly sessions: ReadonlyMap<Day, readonly number[]>;
}

export interface NumberedDay {
	readonly date: string;
	readonly number: number;
}

/** Time by the sessions of one therapy, in any order. */
export function therapyTime(sessions: readonly NumberedDay[]): TherapyTime {
	const dated = sessions.flatMap(({ date, number }) => {
		const day = parseDay(date);
		return day === null ? [] : [{ day, number }];
	});
	const byDay = [...groupBy(dated, ({ day }) => day)].sort(([a], [b]) => compareText(a, b));
	return {
		first: byDay[0]?.[0] ?? null,
		last: byDay.at(-1)?.[0] ?? null,
		sessions: new Map(byDay.map(([day, group]) => [day, group.map(({ number }) => number)])),
	};
}

/** The week of therapy a day lies in, from 1 at the first session; 0 or less before it. Null without a first session. */
export function weekOf(time: TherapyTime, day: string): number | null {
	const parsed = parseDay(day);
	return time.first === null || parsed === null ? null : Math.floor(daysBetween(time.first, parsed) / 7) + 1;
}

/** Past the last session a week still says something, and half a year later it is another matter's date. */
const maxDaysAfterEnd = 182;

/**
 * What stands for a date in text: the session of that day, or the week. A day before the first session or long after the
 * last, a birthday among them, gives neither, since the distance would give it away.
 */
export function describeDay(time: TherapyTime, day: Day): string {
	const [session] = time.sessions.get(day) ?? [];
	if (session !== undefined) return `‹session ${session}›`;
	if (time.first === null || time.last === null) return '‹date›';
	if (day < time.first) return '‹earlier date›';
	return daysBetween(time.last, day) > maxDaysAfterEnd ? '‹later date›' : `‹week ${weekOf(time, day)}›`;
}
