import type { CaseFile } from './case-file';
import { privateSignalRules } from './signal-rules';

/** A case as the record alone tells it. */
export interface CaseRecord extends Pick<
	CaseFile,
	'client' | 'sessions' | 'goals' | 'tasks' | 'series' | 'signals' | 'problems' | 'unread'
> {
	/** What is missing, in words: left out is not the same as none. */
	readonly leftOut: readonly string[];
}

/** A note of unknown kind may be private, too. */
const privateKinds: ReadonlySet<string | null> = new Set(['rupture', 'reflection', 'self-check', null]);

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
		unread: unread.filter(({ path, kind }) => !isPrivate(path) && !privateKinds.has(kind)),
		leftOut: [
			'ruptures',
			'reflections',
			...[...privateSignalRules].map((rule) => `signals of ${rule}`),
			'problems of private notes',
		],
	};
}
