// Goal attainment scaling rates each goal on its own; what it gives for a day is one T score over all goals rated then.
import { goalAttainmentT, defaultWeight } from '../instruments/scoring/goal-attainment';
import type { Instruments, Rating } from './ratings';

/**
 * A T score for each session, or day outside one, on which goals were rated by the same person with goal attainment
 * scaling: over the goals rated then, none carried over from before. A goal without a weight counts as 1; of two ratings
 * of one goal the one of the later path counts. None where a weight is below 0 or all are 0.
 */
export function attainmentOverGoals(ratings: readonly Rating[], instruments: Instruments): readonly Rating[] {
	const together = new Map<string, Map<string, Rating>>();
	for (const rating of ratings) {
		if ((instruments.get(rating.instrument)?.overGoals ?? null) === null) continue;
		const key = [
			rating.instrument,
			rating.rater,
			rating.participant ?? '',
			rating.session?.note.path ?? rating.day,
		].join('\n');
		const goals = together.get(key) ?? new Map<string, Rating>();
		together.set(key, goals.set(rating.dimension, rating));
	}
	return [...together.values()].flatMap((goals) => overall([...goals.values()], instruments));
}

function overall(goals: readonly Rating[], instruments: Instruments): readonly Rating[] {
	const [first] = goals;
	const dimension = instruments.get(first?.instrument ?? '')?.overGoals ?? null;
	const t = goalAttainmentT(
		goals.flatMap(({ value, weight }) =>
			value === null ? [] : [{ attainment: value, weight: weight ?? defaultWeight }],
		),
	);
	if (first === undefined || dimension === null || t === null) return [];
	const { instrument, rater, participant, day, session, path } = first;
	const { id, min, max } = dimension;
	return [
		{
			instrument,
			rater,
			participant,
			dimension: id,
			min,
			max,
			day,
			session,
			value: t,
			path,
			weights: heaviestFirst(goals),
		},
	];
}

function heaviestFirst(goals: readonly Rating[]): readonly (number | null)[] {
	return goals.map(({ weight }) => weight ?? null).sort((a, b) => (b ?? defaultWeight) - (a ?? defaultWeight));
}
