// What a client's notes mean together: plain JSON, the shape other plugins and scripts are given.
import type { Problem } from '../notes/problem';

/** A place in the therapy. `session` is the session number, null where the note carries none. */
export interface At {
	readonly date: string;
	readonly session: number | null;
	readonly path: string;
}

export interface CaseClient {
	readonly path: string;
	readonly code: string;
	readonly format: string;
	readonly status: string;
	readonly participants: readonly string[];
	readonly started: string | null;
	readonly ended: string | null;
	/** How it ended, one of the words of the note format; null when not noted. */
	readonly endedHow: string | null;
	/** Usual days between sessions; null when the client note does not say. */
	readonly intervalDays: number | null;
}

export interface CaseSession {
	readonly path: string;
	readonly number: number | null;
	readonly date: string;
	readonly time: string | null;
	readonly attendance: string;
	/** `client`, `therapist` or `other`; null when not noted. */
	readonly cancelledBy: string | null;
	/** How long before it was cancelled, in words; null when not noted. */
	readonly notice: string | null;
	readonly medium: string | null;
	readonly minutes: number | null;
	/** Whether its note says how it was attended or how long it took. */
	readonly finished: boolean;
	/** Who came; every participant when the note does not say. */
	readonly present: readonly string[];
	/** Who had more of the time, a participant or `even`; null when not noted. */
	readonly floor: string | null;
}

export interface CaseGoal {
	readonly text: string;
	readonly link: string | null;
	readonly agreed: At;
	readonly closed: (At & { readonly how: 'met' | 'dropped' }) | null;
}

export type TaskOutcome = 'done' | 'partly' | 'not-done' | 'dropped';

export interface CaseTask {
	readonly text: string;
	readonly link: string | null;
	readonly agreed: At;
	readonly reviews: readonly (At & { readonly outcome: TaskOutcome })[];
	readonly open: boolean;
}

export interface CaseRupture {
	/** The rupture's own note; null for a line kept in a session note. */
	readonly path: string | null;
	/** The session or rupture note it can be read in. */
	readonly source: string;
	readonly text: string;
	readonly date: string;
	readonly session: number | null;
	readonly kind: string | null;
	/** 1 to 5. */
	readonly intensity: number | null;
	/** 1 to 5. */
	readonly resolution: number | null;
	/** `open`, `in repair`, `repaired` or `left`. */
	readonly status: string;
	/** The day of the repair. */
	readonly repaired: string | null;
	/** The number of the session of the repair. */
	readonly repairSession: number | null;
	readonly participant: string | null;
	/** With whom: `therapist` or another participant. */
	readonly between: string;
	readonly markers: readonly string[];
	readonly strategies: readonly string[];
}

export interface CaseReflection {
	readonly path: string;
	readonly date: string;
	readonly reactions: readonly string[];
	/** 1 to 5. */
	readonly intensity: number | null;
	readonly supervision: boolean;
}

export interface SeriesPoint {
	/** The day the form was filled in; of a session's own ratings and of a gap, the session's. */
	readonly date: string;
	/** Only of a form filled in on another day than the session it belongs to: that session's day. */
	readonly sessionDate?: string;
	readonly session: number | null;
	/** On the series' own scale; null where the session has no rating, or a form lacks answers: then `path` is the form's. */
	readonly value: number | null;
	readonly path: string;
	/** The note of the session it belongs to; null outside a session. */
	readonly sessionPath: string | null;
	/** Only of a score over several goals: how much each of them counts, null for the usual 1. */
	readonly weights?: readonly (number | null)[];
}

/** One line of ratings. `id` is `instrument/rater/participant/dimension`, `-` for no participant. */
export interface Series {
	readonly id: string;
	readonly instrument: string;
	readonly rater: string;
	readonly participant: string | null;
	readonly dimension: string;
	readonly min: number;
	readonly max: number;
	readonly points: readonly SeriesPoint[];
}

/** A mark with its reason: the rule, the series and place it speaks of, and one sentence with the numbers. */
export interface Signal {
	readonly rule: string;
	readonly series: string | null;
	/** `date` is the session's day. `formDate` is there only where the form was filled in on another day. */
	readonly at: { readonly date: string; readonly session: number | null; readonly formDate?: string };
	readonly because: string;
}

/** A note whose properties can't be read, so that nothing in it counts. */
export interface CaseUnread {
	readonly path: string;
	/** What it seems to be, by its text; null where that names no kind. */
	readonly kind: string | null;
	/** The day its text names; null where it names none. */
	readonly date: string | null;
	/** False where nothing tells whose it is, so that it stands in every case file. */
	readonly ofClient: boolean;
	/** Why: `reserved-sign`, `duplicate-property`, `open-quote`, `tab`, … or `unknown`. */
	readonly cause: string;
	/** The line of the note, from 1; null where it can't be told. */
	readonly line: number | null;
}

export interface CaseFile {
	readonly client: CaseClient;
	/** In order of date, time, number, path. */
	readonly sessions: readonly CaseSession[];
	readonly goals: readonly CaseGoal[];
	readonly tasks: readonly CaseTask[];
	readonly ruptures: readonly CaseRupture[];
	readonly reflections: readonly CaseReflection[];
	readonly series: readonly Series[];
	readonly signals: readonly Signal[];
	readonly problems: readonly Problem[];
	/** Notes of this client, or of nobody knows whom, whose properties can't be read; in order of path. */
	readonly unread: readonly CaseUnread[];
}
