// A score comes from its items, else as entered, else from its parts. Nothing is filled in, clamped or pro-rated.
import { decimalsOf, isOnStep, roundFloatError } from '../../lib/float';
import type { Dimension, Instrument, ItemScale, Rater } from '../definition/instrument';
import { itemFault, reversedAnswer, type ItemAnswer } from './item-answers';
import type { MeasureFault } from '../definition/measure-fault';

export interface MeasureEntry {
	readonly rater: Rater;
	/** In the order of the form; null or empty where only scores are known. */
	readonly items: readonly ItemAnswer[] | null;
	/** Entered scores by dimension id. */
	readonly scores: ReadonlyMap<string, number>;
}

export interface Score {
	readonly dimension: string;
	/** On the dimension's own range; null where it can't be known. */
	readonly value: number | null;
	readonly min: number;
	readonly max: number;
}

export interface ScoredMeasure {
	/** One for every dimension of the instrument, in its order. */
	readonly scores: readonly Score[];
	readonly faults: readonly MeasureFault[];
}

/** The answers that can be scored, reversed where the key says so; null where there are none or no key for this rater. */
function usableAnswers(
	instrument: Instrument,
	entry: MeasureEntry,
	faults: MeasureFault[],
): readonly ItemAnswer[] | null {
	if (entry.items === null || entry.items.length === 0) return null;
	const scale = instrument.items;
	if (scale === null || !instrument.itemKeyFor.includes(entry.rater)) {
		faults.push({ kind: 'no-item-key', instrument: instrument.name, rater: entry.rater });
		return null;
	}
	if (entry.items.length !== scale.count) {
		faults.push({ kind: 'item-count', instrument: instrument.name, found: entry.items.length, expected: scale.count });
		return null;
	}
	return entry.items.map((answer, index) => {
		const fault = itemFault(scale, index + 1, answer);
		if (fault !== null) faults.push(fault);
		if (fault !== null || answer === null) return null;
		return scale.reversed.includes(index + 1) ? reversedAnswer(scale, answer) : answer;
	});
}

function usableScores(
	instrument: Instrument,
	entry: MeasureEntry,
	faults: MeasureFault[],
): ReadonlyMap<string, number> {
	const usable = new Map<string, number>();
	for (const [id, value] of entry.scores) {
		const dimension = instrument.dimensions.find((each) => each.id === id);
		if (dimension === undefined) {
			faults.push({
				kind: 'score-unknown',
				instrument: instrument.name,
				score: id,
				known: instrument.dimensions.map((each) => each.id),
			});
		} else if (!(value >= dimension.min && value <= dimension.max)) {
			faults.push({ kind: 'score-out-of-range', score: id, value, min: dimension.min, max: dimension.max });
		} else if (dimension.step !== null && !isOnStep(value, dimension.min, dimension.step)) {
			faults.push({ kind: 'score-off-step', score: id, value, step: dimension.step });
		} else {
			usable.set(id, value);
		}
	}
	return usable;
}

/** The sum or the weighted mean; null as soon as one value is missing. */
function combine(
	values: readonly (number | null)[],
	weights: readonly number[],
	score: Instrument['score'],
): number | null {
	let sum = 0;
	let weight = 0;
	for (const [index, value] of values.entries()) {
		if (value === null) return null;
		const times = score === 'mean' ? (weights[index] ?? 1) : 1;
		sum += value * times;
		weight += times;
	}
	if (weight === 0) return null;
	return score === 'mean' ? roundFloatError(sum) / weight : roundFloatError(sum);
}

function fromAnswers(
	dimension: Dimension,
	answers: readonly ItemAnswer[] | null,
	score: Instrument['score'],
): number | null {
	if (dimension.items === null || answers === null) return null;
	return combine(
		dimension.items.map((item) => answers[item - 1] ?? null),
		[],
		score,
	);
}

/** A mean may have been entered rounded: it agrees when it differs by no more than its last decimal allows. */
function agrees(computed: number, enteredScore: number, score: Instrument['score']): boolean {
	const tolerance = score === 'mean' ? 0.5 * 10 ** -Math.max(1, decimalsOf(enteredScore)) : 0;
	return Math.abs(computed - enteredScore) <= tolerance + 1e-9;
}

function blankFault(
	instrument: Instrument,
	entry: MeasureEntry,
	scores: ReadonlyMap<string, number | null>,
): MeasureFault | null {
	const blank = (entry.items ?? []).flatMap((answer, index) => (answer === null ? [index + 1] : []));
	const absent = instrument.dimensions
		.filter((dimension) => scores.get(dimension.id) === null && dimension.items?.some((item) => blank.includes(item)))
		.map((dimension) => dimension.name);
	return absent.length === 0 ? null : { kind: 'items-blank', items: blank, absent };
}

/**
 * The scores of one filled-in form, each on its dimension's range, and what was wrong with it. A score comes from its
 * items; where they give none, as entered; where it is not entered either, from its parts. A blank answer, or one
 * outside the range or between two possible answers, leaves the scores it enters null unless they are entered too.
 * Where a computed score and an entered one disagree, that is a fault and the computed one counts.
 */
export function scoreMeasure(instrument: Instrument, entry: MeasureEntry): ScoredMeasure {
	const faults: MeasureFault[] = [];
	if (!instrument.raters.includes(entry.rater)) {
		faults.push({ kind: 'rater', instrument: instrument.name, rater: entry.rater, raters: instrument.raters });
	}
	const answers = usableAnswers(instrument, entry, faults);
	const enteredScores = usableScores(instrument, entry, faults);
	const values = new Map<string, number | null>();

	const settle = (dimension: Dimension, computed: number | null, from: 'items' | 'parts'): void => {
		const enteredScore = enteredScores.get(dimension.id) ?? null;
		if (computed !== null && enteredScore !== null && !agrees(computed, enteredScore, instrument.score)) {
			faults.push({ kind: 'scores-disagree', score: dimension.id, computed, entered: enteredScore, from });
		}
		values.set(dimension.id, computed ?? enteredScore);
	};
	for (const dimension of instrument.dimensions)
		settle(dimension, fromAnswers(dimension, answers, instrument.score), 'items');
	for (const dimension of instrument.dimensions) {
		if (dimension.parts === null || fromAnswers(dimension, answers, instrument.score) !== null) continue;
		const parts = dimension.parts.map((part) => values.get(part) ?? null);
		const weights = dimension.parts.map(
			(part) => instrument.dimensions.find((each) => each.id === part)?.itemCount ?? 1,
		);
		settle(dimension, combine(parts, weights, instrument.score), 'parts');
	}

	if (answers !== null) {
		const blank = blankFault(instrument, entry, values);
		if (blank !== null) faults.push(blank);
	}
	return {
		scores: instrument.dimensions.map(({ id, min, max }) => ({
			dimension: id,
			value: values.get(id) ?? null,
			min,
			max,
		})),
		faults,
	};
}

/**
 * The mean answer behind a score, on the items' own range: 48 of the WAI-SR's twelve items is 4.0. A score that is a
 * mean already is itself; null where the number of items is not known.
 */
export function itemMean(instrument: Instrument, dimension: Dimension, value: number): number | null {
	if (instrument.score === 'mean') return value;
	return dimension.itemCount === null ? null : value / dimension.itemCount;
}

/** Whether answers can be typed item by item for this rater; otherwise scores are entered. */
export function itemScaleFor(instrument: Instrument, rater: Rater): ItemScale | null {
	return instrument.itemKeyFor.includes(rater) ? instrument.items : null;
}
