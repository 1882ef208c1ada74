// Every client in a row. Each is compared with that client's own past and with nothing else.
import type { Instrument } from '../../instruments/definition/instrument';
import { daysBetween, parseDay, type Day } from '../../notes/day';
import type { CaseFile, CaseUnread } from '../case-file';
import { caseloadLines, type CaseloadLine } from './caseload-lines';
import { summarizeClient } from '../client-summary';
import { ratedDay } from '../baseline/session-day';
import { plainGap, type PlainGap } from './plain-gap';
import { heldSessions } from '../sessions';
import { usualInterval, type UsualInterval } from './usual-interval';

export interface CaseloadRow {
	readonly path: string;
	readonly code: string;
	readonly format: string;
	readonly status: string;
	readonly participants: readonly string[];
	/** The client's ratings, or each participant's; the therapist's where there are none of theirs. */
	readonly lines: readonly CaseloadLine[];
	/** Sessions that took place up to today. */
	readonly sessionsHeld: number;
	/** Days since the latest of them; null before the first. */
	readonly daysSinceLast: number | null;
	readonly usualInterval: UsualInterval | null;
	readonly openRuptures: number;
	readonly openTasks: number;
	/** Sessions held since somebody whose line it is last rated; all of them where nobody has. */
	readonly unrated: number;
	/** How far apart client and therapist saw the latest session, where that is far; else null. */
	readonly gap: PlainGap | null;
	/** What could not be read, so that it counts in none of these. */
	readonly unread: readonly CaseUnread[];
	/** Why the latest session or anything later is marked, a sentence each. */
	readonly signals: readonly string[];
}

/** The row of a case on `today`. Sessions that lie ahead are left out. Never throws. */
export function caseloadRow(caseFile: CaseFile, instruments: ReadonlyMap<string, Instrument>, today: Day): CaseloadRow {
	const { path, code, format, status, participants } = caseFile.client;
	const { openRuptures, openTasks } = summarizeClient(caseFile);
	const held = heldSessions(caseFile.sessions, today);
	const lines = caseloadLines(caseFile, instruments);
	const last = held.at(-1);
	const lastDay = parseDay(last?.date ?? '');
	const rated = lastRating(caseFile, lines, instruments);
	return {
		path,
		code,
		format,
		status,
		participants,
		lines,
		openRuptures,
		openTasks,
		sessionsHeld: held.length,
		gap: plainGap(caseFile, instruments, today),
		unread: caseFile.unread,
		daysSinceLast: lastDay === null ? null : daysBetween(lastDay, today),
		usualInterval: usualInterval(caseFile, today),
		unrated: held.filter(({ date }) => rated === null || date > rated).length,
		signals:
			last === undefined ? [] : caseFile.signals.filter(({ at }) => at.date >= last.date).map(({ because }) => because),
	};
}

/** The day of the latest alliance rating, by any form, of those whose lines are shown. */
function lastRating(
	{ series }: CaseFile,
	lines: readonly CaseloadLine[],
	instruments: ReadonlyMap<string, Instrument>,
): string | null {
	const rater = lines[0]?.series.rater;
	const days = series.flatMap(({ instrument, rater: by, points }) =>
		by === rater && instruments.get(instrument)?.measures === 'alliance'
			? points.flatMap((point) => (point.value === null ? [] : ratedDay(point))).slice(-1)
			: [],
	);
	return days.reduce<string | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
}
