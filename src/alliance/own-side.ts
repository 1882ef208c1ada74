// The therapist's own side of the caseload: reactions, and with whom it comes easily. Private, and for the therapist's eyes.
import type { Instrument } from '../measures/instrument';
import { mean, present } from '../measures/spread';
import { foldText } from '../notes/entry';
import type { Day } from '../notes/day';
import { compareText } from '../notes/text-order';
import type { CaseFile } from './case-file';
import { tookPlace } from './sessions';
import { watchedSeries } from './signals/watched-series';

export interface OwnClient {
	readonly path: string;
	readonly code: string;
}

/** One reaction in the therapist's words, and with whom it was noted how often, the most first. */
export interface ReactionTally {
	readonly reaction: string;
	readonly count: number;
	readonly clients: readonly (OwnClient & { readonly count: number })[];
}

/** What the therapist's own notes say of the work with one client. */
export interface OwnImpression extends OwnClient {
	/** Sessions that took place up to today. */
	readonly held: number;
	readonly ruptures: number;
	/** Reactions noted, each as often as it was, and how many of them are `positive`. */
	readonly reactions: number;
	readonly positive: number;
	/** The mean of the therapist's own first and latest three ratings, on their scale; null with fewer than six. */
	readonly own: { readonly first: number; readonly latest: number; readonly min: number; readonly max: number } | null;
}

const fewestSessions = 3;
const few = 3;

/** Every reaction by how often it was noted, then by name. Words that differ only in case or white space are one, spelt as first noted; of a line such as `helpless: nothing helped`, what stands before the colon. */
export function reactionTallies(cases: readonly CaseFile[]): readonly ReactionTally[] {
	const words = new Map<
		string,
		{ readonly reaction: string; readonly clients: Map<string, OwnClient & { count: number }> }
	>();
	for (const { client, reflections } of cases) {
		for (const reaction of reflections.flatMap(({ reactions }) => reactions.map(headOf))) {
			const key = foldText(reaction);
			if (key === '') continue;
			const word = words.get(key) ?? { reaction, clients: new Map<string, OwnClient & { count: number }>() };
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
			clients: [...clients.values()].sort((a, b) => b.count - a.count || compareText(a.code, b.code)),
		}))
		.sort((a, b) => b.count - a.count || compareText(a.reaction, b.reaction));
}

/**
 * Each client with at least three sessions, those with most ruptures and reactions noted per session first, positive ones left out, then by code.
 * Only what the therapist wrote about the own side counts: no client's rating is set beside another's. It is material for
 * a question, since a rupture noted is also a rupture seen.
 */
export function ownImpressions(
	cases: readonly CaseFile[],
	instruments: ReadonlyMap<string, Instrument>,
	today: Day,
): readonly OwnImpression[] {
	return cases
		.map((caseFile) => ownImpression(caseFile, instruments, today))
		.filter(({ held }) => held >= fewestSessions)
		.sort((a, b) => strain(b) - strain(a) || compareText(a.code, b.code));
}

function strain({ ruptures, reactions, positive, held }: OwnImpression): number {
	return (ruptures + reactions - positive) / held;
}

function ownImpression(caseFile: CaseFile, instruments: ReadonlyMap<string, Instrument>, today: Day): OwnImpression {
	const { client, sessions, ruptures, reflections } = caseFile;
	const reactions = reflections.flatMap((reflection) =>
		reflection.reactions.map((reaction) => foldText(headOf(reaction))),
	);
	return {
		path: client.path,
		code: client.code,
		held: sessions.filter((session) => tookPlace(session) && session.date <= today).length,
		ruptures: ruptures.length,
		reactions: reactions.length,
		positive: reactions.filter((reaction) => reaction === 'positive').length,
		own: ownRatings(caseFile, instruments),
	};
}

function ownRatings(caseFile: CaseFile, instruments: ReadonlyMap<string, Instrument>): OwnImpression['own'] {
	const lines = watchedSeries(caseFile, instruments).flatMap(({ series, instrument }) =>
		series.rater === 'therapist' && instrument.measures === 'alliance'
			? [{ series, values: present(series.points.map(({ value }) => value)) }]
			: [],
	);
	const [longest] = lines.sort((a, b) => b.values.length - a.values.length);
	if (longest === undefined || longest.values.length < 2 * few) return null;
	const first = mean(longest.values.slice(0, few));
	const latest = mean(longest.values.slice(-few));
	return first === null || latest === null ? null : { first, latest, min: longest.series.min, max: longest.series.max };
}

/** Without its remark, where it has one. */
function headOf(reaction: string): string {
	const [head = ''] = reaction.split(':');
	return head.trim() === '' ? reaction : head.trim();
}
