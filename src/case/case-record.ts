import type { CaseFile, CaseUnread } from './case-file';
import { privateSignalRules } from './signal-rules';

/** A case as the record alone tells it. */
export interface CaseRecord extends Pick<
	CaseFile,
	'client' | 'sessions' | 'goals' | 'tasks' | 'series' | 'signals' | 'problems' | 'unread'
> {
	/** What is missing, in words: left out is not the same as none. */
	readonly leftOut: readonly string[];
}

const recordKinds: ReadonlySet<string | null> = new Set(['client', 'session', 'measure']);

const privateProperties: ReadonlySet<string | null> = new Set(['ruptures', 'repairs', 'countertransference']);

/**
 * The case without ruptures and reactions, wherever they are kept, without the signals that speak of ruptures, and without the
 * problems of private notes and of lines about ruptures and reactions. `isPrivate` says of a path whether its note is private.
 */
export function caseRecord(
	{ client, sessions, goals, tasks, series, signals, problems, unread }: CaseFile,
	isPrivate: (path: string) => boolean,
): CaseRecord {
	return {
		client,
		sessions,
		goals,
		tasks,
		series,
		signals: signals.filter(({ rule }) => !privateSignalRules.has(rule)),
		problems: problems.filter(({ path, property }) => !isPrivate(path) && !privateProperties.has(property)),
		unread: unread.filter((note) => !isPrivate(note.path) && isUnreadRecord(note)),
		leftOut: [
			'ruptures',
			'reflections',
			...[...privateSignalRules].map((rule) => `signals of ${rule}`),
			'problems of private notes',
		],
	};
}

/** Whether a note that can't be read is known to belong in the record; one of unknown kind may be private. */
export function isUnreadRecord({ kind }: Pick<CaseUnread, 'kind'>): boolean {
	return recordKinds.has(kind);
}
