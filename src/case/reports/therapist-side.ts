// The therapist's own side of the caseload: reactions, and with whom it comes easily. Private, and for the therapist's eyes.
import type { Instrument } from '../../instruments/definition/instrument';
import { mean, withoutNulls } from '../../instruments/statistics/spread';
import { normalizeText } from '../../notes/entry';
import type { Day } from '../../notes/day';
import { compareCodes } from '../../lib/compare-text';
import type { CaseFile } from '../case-file';
import { heldSessions } from '../sessions';
import { monitoredSeries } from '../baseline/monitored-series';

export interface ClientRef {
	readonly path: string;
	readonly code: string;
}

/** One reaction in the therapist's words, and with whom it was noted how often, the most first. */
export interface ReactionTally {
	readonly reaction: string;
	readonly count: number;
	readonly clients: readonly (ClientRef & { readonly count: number })[];
}

/** What the therapist's own notes say of the work with one client. */
export interface TherapistImpression extends ClientRef {
	/** Sessions that took place up to today. */
	readonly sessionsHeld: number;
	readonly ruptures: number;
	/** Reactions noted, each as often as it was, and how many of them are `positive`. */
	readonly reactions: number;
	readonly positive: number;
	/** The mean of the therapist's own first and latest three ratings, on their scale; null with fewer than six. */
	readonly therapistRatings: {
		readonly first: number;
		readonly latest: number;
		readonly min: number;
		readonly max: number;
	} | null;
}

const minSessions = 3;
const ratingsAveraged = 3;

/** Every reaction by how often it was noted, then by name. Words that differ only in case or white space are one, spelt as first noted; of a line such as `helpless: nothing helped`, what is before the colon. */
export function reactionTallies(cases: readonly CaseFile[]): readonly ReactionTally[] {
	const words = new Map<
		string,
		{ readonly reaction: string; readonly clients: Map<string, ClientRef & { count: number }> }
	>();
	for (const { client, reflections } of cases) {
		for (const reaction of reflections.flatMap(({ reactions }) => reactions.map(withoutRemark))) {
			const key = normalizeText(reaction);
			if (key === '') continue;
			const word = words.get(key) ?? { reaction, clients: new Map<string, ClientRef & { count: number }>() };
			words.set(key, word);
			const tally = word.clients.get(client.path) ?? { path: client.path, code: client.code, count: 0 };
			tally.count += 1;
			word.clients.set(client.path, tally);
		}
	}
	return [...words.values()]
		.map(({ reaction, clients }) => ({
			reaction,
			count: [...clients.values()].reduce((sum, { count }) => sum + count, 0),
			clients: [...clients.values()].sort((a, b) => b.count - a.count || compareCodes(a.code, b.code)),
		}))
		.sort((a, b) => b.count - a.count || compareCodes(a.reaction, b.reaction));
}

/**
 * Each client with at least three sessions, those with most ruptures and reactions noted per session first, positive ones left out, then by code.
 * Only what the therapist wrote about the own side counts: no client's rating is set beside another's. It is material for
 * a question, since a rupture noted is also a rupture seen.
 */
export function therapistImpressions(
	cases: readonly CaseFile[],
	instruments: ReadonlyMap<string, Instrument>,
	today: Day,
): readonly TherapistImpression[] {
	return cases
		.map((caseFile) => therapistImpression(caseFile, instruments, today))
		.filter(({ sessionsHeld }) => sessionsHeld >= minSessions)
		.sort((a, b) => strainPerSession(b) - strainPerSession(a) || compareCodes(a.code, b.code));
}

function strainPerSession({ ruptures, reactions, positive, sessionsHeld }: TherapistImpression): number {
	return (ruptures + reactions - positive) / sessionsHeld;
}

function therapistImpression(
	caseFile: CaseFile,
	instruments: ReadonlyMap<string, Instrument>,
	today: Day,
): TherapistImpression {
	const { client, sessions, ruptures, reflections } = caseFile;
	const reactions = reflections.flatMap((reflection) =>
		reflection.reactions.map((reaction) => normalizeText(withoutRemark(reaction))),
	);
	return {
		path: client.path,
		code: client.code,
		sessionsHeld: heldSessions(sessions, today).length,
		ruptures: ruptures.length,
		reactions: reactions.length,
		positive: reactions.filter((reaction) => reaction === 'positive').length,
		therapistRatings: therapistRatingsOf(caseFile, instruments),
	};
}

function therapistRatingsOf(
	caseFile: CaseFile,
	instruments: ReadonlyMap<string, Instrument>,
): TherapistImpression['therapistRatings'] {
	const lines = monitoredSeries(caseFile, instruments).flatMap(({ series, instrument }) =>
		series.rater === 'therapist' && instrument.measures === 'alliance'
			? [{ series, values: withoutNulls(series.points.map(({ value }) => value)) }]
			: [],
	);
	const [longest] = lines.sort((a, b) => b.values.length - a.values.length);
	if (longest === undefined || longest.values.length < 2 * ratingsAveraged) return null;
	const first = mean(longest.values.slice(0, ratingsAveraged));
	const latest = mean(longest.values.slice(-ratingsAveraged));
	return first === null || latest === null ? null : { first, latest, min: longest.series.min, max: longest.series.max };
}

/** Without its remark, where it has one. */
function withoutRemark(reaction: string): string {
	const [head = ''] = reaction.split(':');
	return head.trim() === '' ? reaction : head.trim();
}
