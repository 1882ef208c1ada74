// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { allOf, beyondInShort, comparedWithBefore, type DipNumbers, sentences } from './phrases';
import { counted, plural } from '../lib/plural';

function nextOnes(length: number, lastDay: string): string | null {
	if (length === 1) return null;
	return length === 2 ? `So was the next one, on ${lastDay}.` : `So were the next ${length - 1}, up to ${lastDay}.`;
}

interface LoggedRupture {
	readonly day: string;
	readonly status: string;
}

/** What is logged for the days of a dip that came back, and the question it leads to. */
function loggedRuptures(ruptures: readonly LoggedRupture[], from: string, to: string): readonly string[] {
	if (ruptures.length === 0)
		return [
			`No rupture is logged between ${from} and ${to}. Did something happen, between you or elsewhere, and what helped?`,
		];
	const days = ruptures.map(ruptureDay).join('; ');
	return [
		ruptures.length === 1
			? `A rupture is logged for ${days}.`
			: `${ruptures.length} ruptures are logged for that time: ${days}.`,
		ruptures.every(({ status }) => status === 'repaired') ? 'What helped?' : 'How does it stand between you now?',
	];
}

function whoseRating(rater: string, participant: string | null): string {
	if (rater === 'therapist') return 'of yours';
	return participant === null ? 'by the client' : `by ${participant}`;
}

function betweenWhom(
	withWhom: { readonly participant: string; readonly between: string | null } | null,
): string | null {
	if (withWhom === null) return null;
	const { participant, between } = withWhom;
	return between === null ? `with ${participant}` : `between ${participant} and ${between}`;
}

function latestIntervals(intervals: readonly number[], running: boolean): string {
	const last = counted(intervals.at(-1) ?? 0, 'day');
	if (intervals.length !== 1)
		return `The latest ${intervals.length} intervals between sessions are ${allOf(intervals.map(String))} days${running ? ', the last of them still running' : ''}`;
	return running ? `The latest session was ${last} ago` : `The latest interval between sessions was ${last}`;
}

function ruptureDay({ day, status }: LoggedRupture): string {
	return `${day}, marked as ${status}`;
}

type SideOfConcern = 'at-or-below' | 'below' | 'at-or-above' | 'above';

function sideWords(side: SideOfConcern): string {
	return side.replaceAll('-', ' ');
}

/** Each says its numbers and then asks. None says what a number means about a person. */
export const signalText = {
	ruptureRepair: (episode: {
		readonly score: string;
		readonly mean: string;
		readonly lowest: string;
		readonly lowestDay: string;
		readonly length: number;
		readonly value: string;
		readonly back: string;
		/** The days between which ruptures were looked for. */
		readonly from: string;
		readonly to: string;
		readonly ruptures: readonly LoggedRupture[];
	}) =>
		sentences(
			`${episode.score} went from a mean of ${episode.mean} to ${episode.lowest} on ${episode.lowestDay} and was back at ${episode.value} on ${episode.back}, after ${counted(episode.length, 'score')}.`,
			...loggedRuptures(episode.ruptures, episode.from, episode.to),
		),
	unusualScore: (hit: {
		readonly score: string;
		readonly day: string;
		readonly value: string;
		readonly scores: number;
		readonly lower: string;
		readonly upper: string;
		readonly length: number;
		readonly lastDay: string;
	}) =>
		sentences(
			`${hit.score} was ${hit.value} on ${hit.day}, outside the range of ${hit.lower} to ${hit.upper} that these ${hit.scores} scores and their usual changes give.`,
			nextOnes(hit.length, hit.lastDay),
			`Chance or a slow drift can make such marks too. Was something different ${plural(hit.length, 'that day', 'then')}?`,
		),
	unusualJump: (hit: {
		readonly score: string;
		readonly day: string;
		readonly value: string;
		readonly scores: number;
		readonly most: string;
	}) =>
		`${hit.score} on ${hit.day} was ${hit.value} points away from the one before; changes of up to ${hit.most} would be usual among these ${hit.scores} scores. That can be chance too. Was something different between the two?`,
	reliableChange: (change: {
		readonly score: string;
		readonly first: string;
		readonly firstDay: string;
		readonly latest: string;
		readonly latestDay: string;
		readonly change: string;
		readonly threshold: string;
		readonly sd: string;
		readonly reliability: string;
	}) =>
		`${change.score} was ${change.first} on ${change.firstDay} and ${change.latest} on ${change.latestDay}: ${change.change} points apart. With the SD of ${change.sd} and the reliability of ${change.reliability} you set, measurement error alone would rarely make more than ${change.threshold}. Does a change of that size fit what you both notice?`,
	belowCutoff: (run: {
		readonly score: string;
		readonly value: string;
		readonly day: string;
		readonly cutoff: string;
		readonly side: SideOfConcern;
		/** Whether the score is the cut-off itself, of which sources say different things. */
		readonly sourcesDiffer: boolean;
		readonly length: number;
		readonly lastDay: string;
	}) =>
		sentences(
			`${run.score} was ${run.value} on ${run.day}, ${sideWords(run.side)} the cut-off of ${run.cutoff}.`,
			run.sourcesDiffer ? `Sources differ on whether ${run.cutoff} itself counts.` : null,
			nextOnes(run.length, run.lastDay),
			'That is a reason to ask and no more: is there anything that would make the sessions fit better?',
		),
	firstBelowCutoff: (first: {
		readonly score: string;
		readonly value: string;
		readonly day: string;
		readonly cutoff: string;
		readonly side: SideOfConcern;
		/** Whether the score is the cut-off itself, of which sources say different things. */
		readonly sourcesDiffer: boolean;
	}) =>
		sentences(
			`${first.score} began at ${first.value} on ${first.day}, ${sideWords(first.side)} the cut-off of ${first.cutoff}, which puts a first score in context and says no more.`,
			first.sourcesDiffer ? `Sources differ on whether ${first.cutoff} itself counts.` : null,
			'How do they see it themselves?',
		),
	therapistHigher: (run: {
		readonly score: string;
		readonly participant: string | null;
		readonly sessions: number;
		readonly from: string;
		readonly to: string;
		readonly gap: string;
		readonly sd: string;
		readonly byReference: boolean;
	}) => {
		const theirs = run.participant === null ? 'the client’s' : `${run.participant}’s`;
		const when = plural(
			run.sessions,
			`on ${run.from}`,
			`in ${run.sessions} sessions that both rated, ${run.from} to ${run.to}`,
		);
		return `${run.score} was ${run.gap} points more favourable than ${theirs} ${plural(run.sessions, '', 'on average ')}${when}; ${run.byReference ? `the reference SD in the settings is ${run.sd}` : `${theirs} own scores have an SD of ${run.sd}`}. More often it is the client who rates higher. How might the sessions look from their side?`;
	},
	gapWidening: (
		gap: DipNumbers & {
			readonly form: string;
			readonly dimension: string | null;
			readonly day: string;
			readonly value: string;
			readonly lowestOf: { readonly who: string; readonly value: string };
			readonly highestOf: { readonly who: string; readonly value: string };
			/** Who rated, where someone else rates at other times; empty where everyone did. */
			readonly among: readonly string[];
		},
	) =>
		sentences(
			`On ${gap.day} the ${gap.dimension === null ? 'total scores' : `scores for ${gap.dimension}`} (${gap.form}) ran from ${gap.lowestOf.value} (${gap.lowestOf.who}) to ${gap.highestOf.value} (${gap.highestOf.who}), a gap of ${gap.value}; the ${gap.earlier} gaps before${gap.among.length === 0 ? '' : `, at sessions that only ${allOf(gap.among)} rated,`}${comparedWithBefore(gap, { side: 'above', things: 'gaps', extent: 'wide' })}`,
			gap.length === 1
				? null
				: `It ${gap.isBack ? 'stayed' : 'has stayed'} so for ${gap.length} sessions${gap.lowest === null ? '' : `, with ${gap.lowest} at the widest${gap.deepened ? ` (${beyondInShort(gap.deepest, 'above')})` : ''}`}.`,
			'How is it for each of them to be here?',
		),
	ruptureOpen: (rupture: {
		readonly kind: string | null;
		readonly day: string;
		readonly withWhom: { readonly participant: string; readonly between: string | null } | null;
		readonly status: 'open' | 'in repair';
		readonly sessions: number;
	}) => {
		const about = [rupture.kind, betweenWhom(rupture.withWhom)].filter((part) => part !== null).join(', ');
		return `The rupture of ${rupture.day}${about === '' ? '' : ` (${about})`} is marked as ${rupture.status}, ${counted(rupture.sessions, 'session')} later. Is there something to come back to together?`;
	},
	ratingMissing: (missing: {
		readonly rater: string;
		readonly participant: string | null;
		readonly missing: number;
		readonly rated: number;
		readonly before: number;
	}) => {
		const whose = whoseRating(missing.rater, missing.participant);
		const last = plural(
			missing.missing,
			`The last session has no alliance rating ${whose}`,
			`None of the last ${missing.missing} sessions has an alliance rating ${whose}`,
		);
		const before =
			missing.rated === missing.before
				? `after all ${missing.before} before had one`
				: `after ${missing.rated} of the ${missing.before} before had one`;
		return `${last}, ${before}. ${missing.rater === 'therapist' ? 'Would it help to look back at how they went?' : 'Is it worth asking?'}`;
	},
	tasksUnreviewed: ({
		tasks,
		shortest,
		longest,
	}: {
		readonly tasks: number;
		readonly shortest: number;
		readonly longest: number;
	}) =>
		plural(
			tasks,
			`An open task has no review noted in the last ${plural(longest, 'session', `${longest} sessions`)}. Does it still fit?`,
			`${tasks} open tasks have no review noted in the last ${plural(longest, 'session', `${shortest === longest ? '' : `${shortest} to `}${longest} sessions`)}. Do they still fit?`,
		),
	goalsNone: (sessions: number) =>
		`After ${counted(sessions, 'session')} no goal is noted. What would they say you are working towards together?`,
	goalsAllClosed: (sessions: number) =>
		`Every goal noted has been met or dropped, and ${counted(sessions, 'session')} ${plural(sessions, 'has', 'have')} passed since. What are you working towards together now?`,
	intervalWidening: ({
		intervals,
		running,
		usual,
		agreed,
	}: {
		readonly intervals: readonly number[];
		readonly running: number | null;
		readonly usual: number;
		readonly agreed: boolean;
	}) => {
		const latest = latestIntervals(intervals, running !== null);
		const away = running !== null && intervals.length === 1;
		return `${latest}; ${agreed ? `the client note gives ${counted(usual, 'day')} as usual` : `the median before was ${counted(usual, 'day')}`}. ${away ? 'Is that as you agreed, or is it worth asking how they are?' : 'Is that the rhythm you agreed on?'}`;
	},
};
