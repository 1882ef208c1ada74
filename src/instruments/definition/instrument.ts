// An instrument is data: how many answers, which of them make which score, and in which range. Never the wording of its items.
import { noteKinds } from '../../notes/kinds';

export const raters = noteKinds.measure.rater.allowedValues;

export type Rater = (typeof raters)[number];

export type ScoreDirection = 'higher-is-better' | 'lower-is-better';

/** The answers a form has. `reversed` holds item numbers, counted from 1. */
export interface ItemScale {
	readonly count: number;
	readonly min: number;
	readonly max: number;
	/** Distance between two possible answers; 0.1 for a line measured with a ruler. */
	readonly step: number;
	readonly reversed: readonly number[];
}

/** One score of an instrument: a subscale or the total. */
export interface Dimension {
	readonly id: string;
	readonly name: string;
	/** Numbers of the items it is made of, from 1; null where the score is entered. */
	readonly items: readonly number[] | null;
	/** Ids of the scores it is made of when it is not itself computed from items or entered; null for none. */
	readonly parts: readonly string[] | null;
	/** How many items stand behind it, where known; lets a sum be shown as an item mean. */
	readonly itemCount: number | null;
	readonly min: number;
	readonly max: number;
	/** Distance between two possible scores; null for any value in the range, as a mean has. */
	readonly step: number | null;
	/** null for the instrument's own. */
	readonly direction: ScoreDirection | null;
}

/** Whether the value itself counts (`at-or-below`) or not, as it is set. Read the other way round where lower is better. */
export type CutoffSide = 'at-or-below' | 'below';

export interface Cutoff {
	readonly dimension: string;
	readonly value: number;
	/** Which side is of concern and whether the value itself is on it: sources differ, so that is a setting. Above for a score where lower is better. */
	readonly side: CutoffSide | 'at-or-above' | 'above';
	readonly note: string;
}

export interface Instrument {
	readonly id: string;
	readonly name: string;
	/** What the name stands for. */
	readonly fullName: string;
	/** Which printing or paper the ranges and the key belong to. */
	readonly version: string;
	/** `other` is drawn and looked at by no rule but that of a cut-off the therapist has set. */
	readonly measures: 'alliance' | 'outcome' | 'goal' | 'therapist' | 'other';
	readonly raters: readonly Rater[];
	/** null for a form that is entered by its scores only. */
	readonly items: ItemScale | null;
	/** Raters for whose form the item key is confirmed; for the others scores are entered. */
	readonly itemKeyFor: readonly Rater[];
	/** Raters for whose form the ranges are confirmed; for the others they are assumed and can be set. */
	readonly rangeConfirmedFor: readonly Rater[];
	/** In the order in which they are shown. */
	readonly dimensions: readonly Dimension[];
	readonly score: 'sum' | 'mean';
	readonly direction: ScoreDirection;
	/** The dimension that is drawn and looked at first. */
	readonly leading: string;
	readonly cutoff: Cutoff | null;
	/** Rates one goal, named in the note's `about`. */
	readonly perGoal: boolean;
	/** The one score that several goals rated together make; it is computed and never entered. null where there is none. */
	readonly overGoals: Dimension | null;
	/** Belongs on the therapist's self-checks and never to a client. */
	readonly onSelfCheck: boolean;
	/** `unvalidated` for this plugin's questions, shown as "not a validated scale"; `own` for the therapist's instruments. */
	readonly standing: 'published' | 'unvalidated' | 'own';
	/** The wording of the items where this project wrote it; null for every licensed form. */
	readonly wording: readonly string[] | null;
	readonly licence: string;
	/** Where the key, the ranges and the rest come from, for a therapist to look up. */
	readonly source: string;
	readonly caution: string;
}

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Whether a text can be an instrument's id: small letters, digits and single hyphens, beginning with a letter, at most
 * 40 characters. An id is part of series ids, so it never holds a slash and is never a lone hyphen.
 */
export function isValidInstrumentId(text: string): boolean {
	return text.length <= 40 && idPattern.test(text);
}

const reservedProperties = new Set([
	'alliance',
	'client',
	'session',
	'date',
	'instrument',
	'rater',
	'participant',
	'items',
	'about',
	'tags',
	'aliases',
	'cssclasses',
	'position',
	'energy',
	'boredom',
	'irritability',
	'fatigue',
]);

/** Whether a text can be a dimension's id: as an instrument's id, and none of the properties a note has already. */
export function isValidDimensionId(text: string): boolean {
	return isValidInstrumentId(text) && !reservedProperties.has(text);
}

/** The instrument's dimension with that id, the score over its goals included; null where it has none. */
export function findDimension({ dimensions, overGoals }: Instrument, id: string): Dimension | null {
	return dimensions.find((dimension) => dimension.id === id) ?? (overGoals?.id === id ? overGoals : null);
}

/** Which way is better on that dimension; the instrument's own direction where the dimension names none or is unknown. */
export function directionOf(instrument: Instrument, dimension: string): ScoreDirection {
	return findDimension(instrument, dimension)?.direction ?? instrument.direction;
}

/**
 * The instrument with another range for one dimension, for printings whose scale differs from the assumed one.
 * Unchanged where the dimension is unknown, is computed from items, or where min is not below max.
 */
export function withRange(
	instrument: Instrument,
	dimension: string,
	range: { readonly min: number; readonly max: number },
): Instrument {
	if (!(range.min < range.max)) return instrument;
	return {
		...instrument,
		dimensions: instrument.dimensions.map((each) =>
			each.id === dimension && each.items === null ? { ...each, min: range.min, max: range.max } : each,
		),
	};
}
