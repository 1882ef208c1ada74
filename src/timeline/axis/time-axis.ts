// Where in the picture something happened: by date or by session; lanes are agnostic of which.
import type { CaseFile } from '../../case/case-file';
import { dayNumber } from './day-number';
import type { AxisKind } from '../options/options';

export interface TimelineEvent {
	readonly date: string;
	/** The number of the session it belongs to; null where none is known. */
	readonly session: number | null;
	/** The note it stands in; null where that says nothing about its time. */
	readonly path: string | null;
	/** The note of the session it belongs to, where that is known; it goes before all else. */
	readonly sessionPath?: string | null;
}

export interface Tick {
	readonly place: number;
	readonly label: string;
	/** A year among months, a month among days: what the others are read by. */
	readonly isMajor: boolean;
}

/** Places are in axis units: days since 1970-01-01 by date, sessions counted from 0 by session. */
export interface TimeAxis {
	readonly kind: AxisKind;
	/** From the first that happened to now; at least one unit long. */
	readonly extent: readonly [number, number];
	/** Where what is still open ends: today, or the end of a therapy that has ended. */
	readonly now: number;
	/** Today, whatever the therapy's state. */
	readonly today: number;
	/** Places of the sessions, in the order of the case file. */
	readonly sessions: readonly number[];
	/** The place of something; null where its date is no day. */
	place(happening: TimelineEvent): number | null;
	/** The first place of a day, or the place just after its last moment. */
	edge(day: string, side: 'start' | 'end'): number | null;
	/** The day a place lies on. */
	dayAt(place: number): string;
	/** The ticks between two places when there is room for one label every so many units. */
	ticks(from: number, to: number, room: number): readonly Tick[];
}

/** The numbers of sessions, each with the first session that carries it. */
export function sessionsByNumber({ sessions }: CaseFile): ReadonlyMap<number, number> {
	const byNumber = new Map<number, number>();
	sessions.forEach(({ number }, index) => {
		if (number !== null && !byNumber.has(number)) byNumber.set(number, index);
	});
	return byNumber;
}

/** The first and last day of anything in the case, as text, which is in the order of time; null where there is nothing. What is no day is passed over. */
export function firstAndLast(caseFile: CaseFile): readonly [string, string] | null {
	let first: string | null = null;
	let last: string | null = null;
	const take = (date: string | null): void => {
		if (date === null || (first !== null && last !== null && date >= first && date <= last) || dayNumber(date) === null)
			return;
		if (first === null || date < first) first = date;
		if (last === null || date > last) last = date;
	};
	const { client, sessions, goals, tasks, ruptures, reflections, series } = caseFile;
	take(client.started);
	for (const { date } of sessions) take(date);
	for (const { agreed, closed } of goals) [agreed.date, closed?.date ?? null].forEach(take);
	for (const { agreed, reviews } of tasks) [agreed, ...reviews].forEach(({ date }) => take(date));
	for (const { date, repaired } of ruptures) [date, repaired].forEach(take);
	for (const { date } of reflections) take(date);
	for (const { points } of series) points.forEach(({ date }) => take(date));
	return first === null || last === null ? null : [first, last];
}
