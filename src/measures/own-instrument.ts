// A therapist's own instrument, as the settings keep it: unknown in, an instrument or everything that is wrong with it out.
import { entered, fromItems, madeOf, usual, wholeNumbers } from './built-in/dimension';
import {
	isValidDimensionId,
	isValidInstrumentId,
	raters as everyRater,
	type Dimension,
	type Direction,
	type Instrument,
	type ItemScale,
	type Rater,
} from './instrument';
import { readItemNumbers, readSubscales, type Subscale } from './own-instrument-text';
import { measureText } from '../strings';

export type OwnInstrumentField =
	| 'definition'
	| 'id'
	| 'name'
	| 'min'
	| 'max'
	| 'step'
	| 'items'
	| 'subscales'
	| 'reversed'
	| 'score'
	| 'direction'
	| 'raters';

/** Something in a definition that can't be used; `message` is a sentence for a person. */
export interface OwnInstrumentFault {
	readonly field: OwnInstrumentField;
	readonly message: string;
}

export type OwnInstrument =
	| { readonly instrument: Instrument; readonly faults: readonly [] }
	| { readonly instrument: null; readonly faults: readonly OwnInstrumentFault[] };

const mostItems = 300;
/** A name stands in tables, menus and sentences. */
const longestName = 80;
/** Beyond, sums are no longer exact, or no number at all. */
const furthest = 1_000_000;
const shortestStep = 0.001;

class Reading {
	readonly faults: OwnInstrumentFault[] = [];

	constructor(private readonly fields: ReadonlyMap<string, unknown>) {}

	fault(field: OwnInstrumentField, message: string): null {
		this.faults.push({ field, message });
		return null;
	}

	/** Trimmed; '' where absent. */
	text(field: OwnInstrumentField): string {
		const value = this.fields.get(field) ?? '';
		if (typeof value === 'string') return value.trim();
		this.fault(field, measureText.ownText);
		return '';
	}

	number(field: OwnInstrumentField): number | null {
		const value = this.fields.get(field) ?? null;
		if (value === null) return null;
		if (typeof value !== 'number' || !Number.isFinite(value)) return this.fault(field, measureText.ownNumber);
		return Math.abs(value) <= furthest ? value : this.fault(field, measureText.ownTooFar(furthest));
	}

	required(field: OwnInstrumentField): number | null {
		return (this.fields.get(field) ?? null) === null ? this.fault(field, measureText.ownMissing) : this.number(field);
	}

	oneOf<const Word extends string>(field: OwnInstrumentField, words: readonly Word[], otherwise: Word): Word {
		const value = this.text(field);
		if (value === '') return otherwise;
		const word = words.find((each) => each === value);
		if (word === undefined) this.fault(field, measureText.ownOneOf(words));
		return word ?? otherwise;
	}

	raters(): readonly Rater[] {
		const value = this.fields.get('raters') ?? [];
		const chosen = Array.isArray(value) ? everyRater.filter((rater) => value.includes(rater)) : [];
		if (!Array.isArray(value) || chosen.length !== new Set(value).size)
			this.fault('raters', measureText.ownOneOf(everyRater));
		return chosen.length === 0 ? ['client', 'therapist'] : chosen;
	}
}

function readScale(reading: Reading): ItemScale {
	const min = reading.required('min');
	const max = reading.required('max');
	const step = reading.number('step') ?? 1;
	const count = reading.number('items') ?? 0;
	const range = min === null || max === null ? null : max - min;
	if (range !== null && range <= 0) reading.fault('max', measureText.ownRange);
	if (step < shortestStep || (range !== null && range > 0 && step > range)) reading.fault('step', measureText.ownStep);
	const countable = Number.isInteger(count) && count >= 0 && count <= mostItems;
	if (!countable) reading.fault('items', measureText.ownItems(mostItems));
	const reversed = readItemNumbers(reading.text('reversed'), countable ? count : 0);
	if (reversed.problem !== null) reading.fault('reversed', reversed.problem);
	return { count: countable ? count : 0, min: min ?? 0, max: max ?? 1, step, reversed: reversed.numbers };
}

function checkSubscales(reading: Reading, subscales: readonly Subscale[], scale: ItemScale): void {
	const seen = new Set<string>();
	for (const subscale of subscales) {
		if (!isValidDimensionId(subscale.id)) reading.fault('subscales', measureText.ownSubscaleName(subscale.id));
		if (seen.has(subscale.id)) reading.fault('subscales', measureText.ownTwice(subscale.id));
		seen.add(subscale.id);
		if (subscale.problem !== null) reading.fault('subscales', `${subscale.name}: ${subscale.problem}`);
		if (scale.count > 0 && subscale.numbers.length === 0 && subscale.problem === null) {
			reading.fault('subscales', measureText.ownSubscaleItems(subscale.name));
		}
	}
}

/** A total of all items is added where none is named; it is made of the subscales where these share out the items. */
function dimensionsOf(
	subscales: readonly Subscale[],
	scale: ItemScale,
	score: Instrument['score'],
): readonly Dimension[] {
	const range = { min: scale.min, max: scale.max, step: score === 'mean' ? null : scale.step };
	if (scale.count === 0) {
		return subscales.length === 0
			? [entered('total', measureText.total, range)]
			: subscales.map((subscale) => entered(subscale.id, subscale.name, range));
	}
	const dimensions = subscales.map((subscale) => fromItems(subscale.id, subscale.name, scale, subscale.numbers, score));
	if (dimensions.some((dimension) => dimension.id === 'total')) return dimensions;
	const total = fromItems('total', measureText.total, scale, wholeNumbers(1, scale.count), score);
	const used = subscales.flatMap((subscale) => subscale.numbers);
	const shared = used.length === scale.count && new Set(used).size === scale.count;
	return [
		...dimensions,
		shared
			? madeOf(
					total,
					dimensions.map((dimension) => dimension.id),
				)
			: total,
	];
}

/**
 * A therapist's own instrument. Needs `id`, `name`, `min` and `max`. With `items` (how many), min and max are those of
 * one answer; without, those of each entered score. `subscales` is text such as `bond: 1-4, 7`, one to a line or
 * parted by semicolons (names alone where there are no items), `reversed` text such as `2, 5-6`, `score` `sum`
 * (default) or `mean`, `step` 1 unless given. `taken` holds ids that can't be used again. Nothing is coerced.
 */
export function readOwnInstrument(definition: unknown, taken: ReadonlySet<string>): OwnInstrument {
	if (typeof definition !== 'object' || definition === null || Array.isArray(definition)) {
		return { instrument: null, faults: [{ field: 'definition', message: measureText.ownDefinition }] };
	}
	const reading = new Reading(new Map<string, unknown>(Object.entries(definition)));
	const id = reading.text('id');
	if (!isValidInstrumentId(id)) reading.fault('id', measureText.ownId);
	else if (taken.has(id)) reading.fault('id', measureText.ownIdTaken(id));
	const name = reading
		.text('name')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
	if (name === '') reading.fault('name', measureText.ownMissing);
	else if (name.length > longestName) reading.fault('name', measureText.ownNameLong(longestName));
	const scale = readScale(reading);
	const score = reading.oneOf('score', ['sum', 'mean'], 'sum');
	const direction = reading.oneOf<Direction>('direction', ['higher-is-better', 'lower-is-better'], 'higher-is-better');
	const raters = reading.raters();
	const subscales = readSubscales(reading.text('subscales'), scale.count);
	checkSubscales(reading, subscales, scale);
	if (reading.faults.length > 0) return { instrument: null, faults: reading.faults };

	const dimensions = dimensionsOf(subscales, scale, score);
	const withItems = scale.count > 0;
	const instrument: Instrument = {
		...usual,
		id,
		name,
		fullName: name,
		version: measureText.ownVersion,
		raters,
		items: withItems ? scale : null,
		itemKeyFor: withItems ? raters : [],
		rangeConfirmedFor: raters,
		dimensions,
		score,
		direction,
		leading: dimensions.find((dimension) => dimension.id === 'total')?.id ?? dimensions[0]?.id ?? 'total',
		standing: 'own',
		licence: measureText.ownLicence,
		source: measureText.ownSource,
		caution: measureText.ownCaution,
	};
	return { instrument, faults: [] };
}
