import { groupBy } from '../lib/group-by';
import { parseStart, type Day, type Start } from '../notes/day';
import type { SessionNote } from '../notes/kinds';
import { duplicateNumber, type Problem } from '../notes/problem';
import { comparePaths, compareText } from '../lib/compare-text';
import { mayBeSession } from '../notes/unread/unread-note';
import type { At, CaseSession, CaseUnread } from './case-file';
import type { ParticipantCodes } from './participant-codes';

/** A session note with its start read. */
export interface Session {
	readonly note: SessionNote;
	readonly start: Start;
	readonly number: number | null;
}

/** The sessions that have a date, in order of date, then time (seconds count where they are written), then number, then path. A day without a time comes before any time of that day. */
export function sessionsInOrder(notes: readonly SessionNote[]): readonly Session[] {
	const sessions: Session[] = [];
	for (const note of notes) {
		const start = parseStart(note.properties.date ?? '');
		if (start !== null) sessions.push({ note, start, number: note.properties.number ?? null });
	}
	return sessions.sort(
		(a, b) =>
			compareText(a.start.day, b.start.day) ||
			compareText(a.start.time ?? '', b.start.time ?? '') ||
			compareText(secondsOf(a), secondsOf(b)) ||
			(a.number ?? 0) - (b.number ?? 0) ||
			comparePaths(a.note.path, b.note.path),
	);
}

/** What is written behind hour and minute; empty for none. */
function secondsOf({ note }: Session): string {
	return (note.properties.date ?? '').slice('2026-03-05T10:00'.length);
}

/** Where the session is in the therapy. */
export function positionOf(session: Session): At {
	return { date: session.start.day, session: session.number, path: session.note.path };
}

/** The session as the case file shows it. Attendance is `attended` and everyone came unless the note says otherwise. */
export function caseSession(session: Session, participants: readonly string[], codes: ParticipantCodes): CaseSession {
	const { attendance, notice, medium, minutes, present, floor } = session.note.properties;
	return {
		path: session.note.path,
		number: session.number,
		date: session.start.day,
		time: session.start.time,
		attendance: attendance ?? 'attended',
		cancelledBy: session.note.properties['cancelled-by'] ?? null,
		notice: notice ?? null,
		medium: medium ?? null,
		minutes: minutes ?? null,
		finished: attendance !== undefined || minutes !== undefined,
		present: present?.map((code) => codes.resolve(code)) ?? participants,
		floor: floor === undefined ? null : codes.resolve(floor),
	};
}

/** Whether no session took place: cancelled, or nobody came. Null is no answer yet, so nothing missed. */
export function isMissed(attendance: string | null): boolean {
	return attendance === 'cancelled' || attendance === 'no-show';
}

/** Whether the client came, late or in time. */
export function tookPlace(session: { readonly attendance: string }): boolean {
	return !isMissed(session.attendance);
}

/** The sessions that took place by `today`, a day. One of today that is not finished is under way or still to come, and so is left out. */
export function heldSessions(sessions: readonly CaseSession[], today: Day): readonly CaseSession[] {
	return sessions.filter(
		(session) => tookPlace(session) && (session.date < today || (session.date === today && session.finished)),
	);
}

/** Of the notes that can't be read, those of this client that may be sessions. */
export function unreadSessions(unread: readonly CaseUnread[]): readonly CaseUnread[] {
	return unread.filter((note) => note.ofClient && mayBeSession(note));
}

/** Those of them that may have begun on that day or later: all, where no day is given; any that names no day. */
export function unreadSince(unread: readonly CaseUnread[], day: string | null): readonly CaseUnread[] {
	return unreadSessions(unread).filter(({ date }) => day === null || date === null || date >= day);
}

/** A problem for every session whose number an earlier one already has. */
export function duplicateNumbers(sessions: readonly Session[]): readonly Problem[] {
	const first = new Map<number, string>();
	const problems: Problem[] = [];
	for (const { note, number } of sessions) {
		if (number === null) continue;
		const holder = first.get(number);
		if (holder === undefined) first.set(number, note.path);
		else problems.push(duplicateNumber(note.path, number, holder));
	}
	return problems;
}

/** Finds the session that another note belongs to: the one it links to, else the only one of its day. */
export class SessionFinder {
	readonly #byPath = new Map<string, Session>();
	readonly #byDay: ReadonlyMap<Day, readonly Session[]>;

	constructor(sessions: readonly Session[]) {
		for (const session of sessions) this.#byPath.set(session.note.path, session);
		this.#byDay = groupBy(sessions, ({ start }) => start.day);
	}

	byPath(path: string | null): Session | null {
		return path === null ? null : (this.#byPath.get(path) ?? null);
	}

	byDay(day: Day): Session | null {
		const sessions = this.#byDay.get(day);
		return sessions?.length === 1 ? (sessions[0] ?? null) : null;
	}
}
