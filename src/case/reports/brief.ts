// What is worth knowing before a session, in a few minutes' reading. Drawn, never written into a note.
import { leadingCount } from '../../lib/leading-count';
import type { Instrument } from '../../instruments/definition/instrument';
import { daysBetween, parseDay, type Day } from '../../notes/day';
import type { At, CaseFile, CaseRupture, CaseSession, CaseUnread, TaskOutcome } from '../case-file';
import { summarizeClient } from '../client-summary';
import { plainGap, type PlainGap } from './plain-gap';
import { isOpenRupture, repairedSince } from '../open-rupture';
import { tookPlace, unreadSince } from '../sessions';
import { privateSignalRules, type SignalRule } from '../signal-rules';
import { latestRatings, type BriefRatings } from './latest-ratings';

/** What only the notes' own text says, already read from them. */
export interface BriefTexts {
	/** What the last session's note says to bring up. */
	readonly toBringUp: readonly string[];
	/** What the client note says from the intake, by heading. */
	readonly intake: readonly { readonly heading: string; readonly texts: readonly string[] }[];
	/** What happened, by the path of a rupture's note. */
	readonly ruptureTexts: ReadonlyMap<string, string>;
}

export interface BriefRupture {
	/** The note it can be read in. */
	readonly path: string;
	readonly kind: string | null;
	readonly intensity: number | null;
	/** What happened, else what it looked like; empty when neither is known. */
	readonly text: string;
	readonly status: string;
	readonly participant: string | null;
	readonly between: string;
	readonly date: string;
	/** Sessions that took place after that day. */
	readonly sessionsSince: number;
	/** The session it comes from by its day, where that is the one that runs or the last before it. */
	readonly during: 'this' | 'last' | null;
}

export interface BriefRepair extends Pick<BriefRupture, 'path' | 'kind' | 'text' | 'participant' | 'between'> {
	/** The day of the repair, and the number of its session. */
	readonly repaired: string;
	readonly repairSession: number | null;
}

export interface BriefTask {
	readonly text: string;
	readonly agreed: At;
	/** What became of it when last looked at; null when it never was. */
	readonly last: (At & { readonly outcome: TaskOutcome }) | null;
}

export interface Brief {
	readonly client: Pick<CaseFile['client'], 'path' | 'code' | 'participants'>;
	/** The number of the session ahead, or of the one that runs. */
	readonly number: number | null;
	/** Whether that one has begun. */
	readonly running: boolean;
	/** The last session that took place before it; `daysAgo` is in calendar days. */
	readonly last: (At & { readonly daysAgo: number }) | null;
	/** Whether a session that can't be read may have come after it. */
	readonly lastIsUnsure: boolean;
	/** What could not be read, so that nothing in it counts here. */
	readonly unread: readonly CaseUnread[];
	readonly intervalDays: number | null;
	/** Cancelled or missed since then. */
	readonly missed: readonly { readonly at: At; readonly attendance: string }[];
	readonly toBringUp: readonly string[];
	readonly ruptures: readonly BriefRupture[];
	/** Repaired in the last session or since it. */
	readonly repairs: readonly BriefRepair[];
	readonly tasks: readonly BriefTask[];
	readonly goals: readonly { readonly text: string; readonly agreed: At }[];
	readonly ratings: readonly BriefRatings[];
	/** How far apart client and therapist saw the last session, where that is far; else null. */
	readonly gap: PlainGap | null;
	/** Only before the first four sessions. */
	readonly intake: BriefTexts['intake'];
	/** Those that speak of the last session or later, and of what is not listed above. */
	readonly signals: readonly string[];
	/** Of these, those that speak of ruptures, which may be private. */
	readonly ruptureSignals: readonly string[];
}

/** Their facts are among the open ruptures and the tasks. */
const coveredElsewhere: ReadonlySet<string> = new Set<SignalRule>(['rupture-open', 'tasks-unreviewed']);

/** How many sessions the intake's answers stay in the brief. */
const sessionsWithIntake = 4;

/** What a brief is made of beside the case file. */
export interface BriefInput {
	readonly texts: BriefTexts;
	readonly instruments: ReadonlyMap<string, Instrument>;
	readonly today: Day;
	/** The path of the running session's note; null before it began. */
	readonly current: string | null;
}

/**
 * The brief for the session ahead on `today`, or for the one that runs, whose note is `current`. Ratings are compared with
 * that same client's own earlier ones, on the instrument's own scale, and with nothing else. Nothing is filled in: what is
 * not there is an empty list or null. Never throws.
 */
export function makeBrief(caseFile: CaseFile, { texts, instruments, today, current }: BriefInput): Brief {
	const { client, sessions, goals, tasks, ruptures, signals, unread } = caseFile;
	const before = sessions.filter(({ path, date }) => path !== current && date <= today);
	const held = before.filter(tookPlace);
	const last = held.at(-1) ?? null;
	const running = sessions.find(({ path }) => path === current);
	const raised = signals.filter(
		({ rule, at: { date } }) => !coveredElsewhere.has(rule) && (last === null || date >= last.date),
	);
	return {
		client: { path: client.path, code: client.code, participants: client.participants },
		number: running === undefined ? summarizeClient(caseFile).nextNumber : running.number,
		running: running !== undefined,
		last: last === null ? null : { ...at(last), daysAgo: daysAgo(last.date, today) },
		lastIsUnsure: unreadSince(unread, last?.date ?? null).length > 0,
		unread,
		intervalDays: client.intervalDays,
		missed: before
			.slice(last === null ? 0 : before.indexOf(last) + 1)
			.map((session) => ({ at: at(session), attendance: session.attendance })),
		toBringUp: texts.toBringUp,
		ruptures: ruptures
			.filter(isOpenRupture)
			.map((rupture) => briefRupture(rupture, held, running ?? null, texts.ruptureTexts)),
		repairs: repairedSince(ruptures, last, running ?? null).map(
			({ source, kind, text, participant, between, repaired, repairSession }) => ({
				path: source,
				kind,
				participant,
				between,
				repaired,
				repairSession,
				text: texts.ruptureTexts.get(source) ?? text,
			}),
		),
		tasks: tasks
			// What the running session agreed or has looked at already needs no review now.
			.filter(
				({ open, agreed, reviews }) =>
					open && (current === null || (agreed.path !== current && reviews.at(-1)?.path !== current)),
			)
			.map(({ text, agreed, reviews }) => ({ text, agreed, last: reviews.at(-1) ?? null })),
		goals: goals.filter(({ closed }) => closed === null).map(({ text, agreed }) => ({ text, agreed })),
		gap: plainGap({ series: caseFile.series, sessions: held }, instruments, today),
		ratings: latestRatings(caseFile, instruments),
		intake: held.length < sessionsWithIntake ? texts.intake : [],
		signals: raised.map(({ because }) => because),
		ruptureSignals: raised.filter(({ rule }) => privateSignalRules.has(rule)).map(({ because }) => because),
	};
}

function briefRupture(
	rupture: CaseRupture,
	held: readonly CaseSession[],
	running: CaseSession | null,
	happened: BriefTexts['ruptureTexts'],
): BriefRupture {
	const { source, kind, intensity, text, status, participant, between, date } = rupture;
	return {
		path: source,
		kind,
		intensity,
		status,
		participant,
		between,
		date,
		text: happened.get(source) ?? text,
		sessionsSince: held.length - leadingCount(held, (session) => session.date <= date),
		during: sessionOn(date, running, held),
	};
}

/** Whether a day is that of the running session or of the last one held; null for any other. */
function sessionOn(date: string, running: CaseSession | null, held: readonly CaseSession[]): BriefRupture['during'] {
	if (date === running?.date) return 'this';
	return date === held.at(-1)?.date ? 'last' : null;
}

function at({ path, date, number }: CaseSession): At {
	return { date, session: number, path };
}

function daysAgo(date: string, today: Day): number {
	const day = parseDay(date);
	return day === null ? 0 : daysBetween(day, today);
}
