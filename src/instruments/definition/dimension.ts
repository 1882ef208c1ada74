import type { Dimension, Instrument, ItemScale } from './instrument';

/** The whole numbers from `first` to `last`, both included. */
export function wholeNumbers(first: number, last: number): readonly number[] {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** What the computed scores of an instrument share. */
export interface ItemScoring {
	readonly scale: ItemScale;
	readonly score: Instrument['score'];
}

/** A score computed from items: as a sum it runs from count × min to count × max, as a mean from min to max. */
export function itemDimension(
	id: string,
	name: string,
	items: readonly number[],
	{ scale, score }: ItemScoring,
): Dimension {
	const times = score === 'sum' ? items.length : 1;
	return {
		id,
		name,
		items,
		parts: null,
		itemCount: items.length,
		min: scale.min * times,
		max: scale.max * times,
		step: score === 'sum' ? scale.step : null,
		direction: null,
	};
}

/** A score that is entered as is on the scored form. */
export function enteredDimension(
	id: string,
	name: string,
	range: { min: number; max: number; step: number | null; itemCount?: number },
): Dimension {
	return {
		id,
		name,
		items: null,
		parts: null,
		itemCount: range.itemCount ?? null,
		min: range.min,
		max: range.max,
		step: range.step,
		direction: null,
	};
}

/** The same score, also made of other scores where it is neither computed from items nor entered. */
export function sumOf(dimension: Dimension, parts: readonly string[]): Dimension {
	return { ...dimension, parts };
}

/** What most instruments have in common; each says only where it differs. */
export const dimensionDefaults = {
	measures: 'alliance',
	items: null,
	itemKeyFor: [],
	rangeConfirmedFor: [],
	score: 'sum',
	direction: 'higher-is-better',
	leading: 'total',
	cutoff: null,
	perGoal: false,
	overGoals: null,
	onSelfCheck: false,
	standing: 'published',
	wording: null,
} as const satisfies Partial<Instrument>;

/** Said of every alliance measure. Source: Horvath, "Criteria", wai.profhorvath.com/criteria. */
export const noBands =
	'No agreed norms or good-enough level exist for it: compare a client only with that client’s own earlier scores.';
