// A therapist's own instrument, as the settings keep it: unknown in, an instrument or everything that is wrong with it out.
import { enteredDimension, itemDimension, sumOf, dimensionDefaults, wholeNumbers } from '../definition/dimension';
import {
	isValidDimensionId,
	isValidInstrumentId,
	raters as everyRater,
	type Dimension,
	type ScoreDirection,
	type Instrument,
	type ItemScale,
	type Rater,
} from '../definition/instrument';
import { readItemNumbers, readSubscales, type Subscale } from './custom-instrument-text';
import { measureText } from '../../text/measures';

export type CustomInstrumentField =
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
	| 'raters'
	| 'measures';

/** Something in a definition that can't be used; `message` is a sentence for a person. */
export interface CustomInstrumentFault {
	readonly field: CustomInstrumentField;
	readonly message: string;
}

export type CustomInstrument =
	| { readonly instrument: Instrument; readonly faults: readonly [] }
	| { readonly instrument: null; readonly faults: readonly CustomInstrumentFault[] };

/** What a custom instrument can measure; the first where it does not say. */
export const customMeasures = ['alliance', 'outcome', 'other'] as const;

const maxItems = 300;
/** A name is shown in tables, menus and sentences. */
const maxNameLength = 80;
/** Beyond, sums are no longer exact, or no number at all. */
const maxScaleValue = 1_000_000;
const minStep = 0.001;

class Reading {
	readonly faults: CustomInstrumentFault[] = [];

	constructor(private readonly fields: ReadonlyMap<string, unknown>) {}

	fault(field: CustomInstrumentField, message: string): null {
		this.faults.push({ field, message });
		return null;
	}

	/** Trimmed; '' where absent. */
	text(field: CustomInstrumentField): string {
		const value = this.fields.get(field) ?? '';
		if (typeof value === 'string') return value.trim();
		this.fault(field, measureText.ownText);
		return '';
	}

	number(field: CustomInstrumentField): number | null {
		const value = this.fields.get(field) ?? null;
		if (value === null) return null;
		if (typeof value !== 'number' || !Number.isFinite(value)) return this.fault(field, measureText.ownNumber);
		return Math.abs(value) <= maxScaleValue ? value : this.fault(field, measureText.ownTooFar(maxScaleValue));
	}

	required(field: CustomInstrumentField): number | null {
		return (this.fields.get(field) ?? null) === null ? this.fault(field, measureText.ownMissing) : this.number(field);
	}

	oneOf<const Word extends string>(field: CustomInstrumentField, words: readonly Word[], otherwise: Word): Word {
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
	if (step < minStep || (range !== null && range > 0 && step > range)) reading.fault('step', measureText.ownStep);
	const countable = Number.isInteger(count) && count >= 0 && count <= maxItems;
	if (!countable) reading.fault('items', measureText.ownItems(maxItems));
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
			? [enteredDimension('total', measureText.total, range)]
			: subscales.map((subscale) => enteredDimension(subscale.id, subscale.name, range));
	}
	const dimensions = subscales.map((subscale) =>
		itemDimension(subscale.id, subscale.name, subscale.numbers, { scale, score }),
	);
	if (dimensions.some((dimension) => dimension.id === 'total')) return dimensions;
	const total = itemDimension('total', measureText.total, wholeNumbers(1, scale.count), { scale, score });
	const used = subscales.flatMap((subscale) => subscale.numbers);
	const shared = used.length === scale.count && new Set(used).size === scale.count;
	return [
		...dimensions,
		shared
			? sumOf(
					total,
					dimensions.map((dimension) => dimension.id),
				)
			: total,
	];
}

/**
 * A therapist's custom instrument. Needs `id`, `name`, `min` and `max`. With `items` (how many), min and max are those of one
 * answer; without, those of each entered score.
 *
 * `subscales` is text such as `bond: 1-4, 7`, one to a line or separated by semicolons, names alone where there are no items.
 * `measures` is `alliance` (default), `outcome` or `other`. `reversed` is text such as `2, 5-6`; `score` is `sum` (default) or `mean`; `step` is 1 unless given. `taken` holds ids that
 * can't be used again. Nothing is coerced.
 */
export function readCustomInstrument(definition: unknown, taken: ReadonlySet<string>): CustomInstrument {
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
	else if (name.length > maxNameLength) reading.fault('name', measureText.ownNameLong(maxNameLength));
	const scale = readScale(reading);
	const score = reading.oneOf('score', ['sum', 'mean'], 'sum');
	const direction = reading.oneOf<ScoreDirection>(
		'direction',
		['higher-is-better', 'lower-is-better'],
		'higher-is-better',
	);
	const measures = reading.oneOf('measures', customMeasures, 'alliance');
	const raters = reading.raters();
	const subscales = readSubscales(reading.text('subscales'), scale.count);
	checkSubscales(reading, subscales, scale);
	if (reading.faults.length > 0) return { instrument: null, faults: reading.faults };

	const dimensions = dimensionsOf(subscales, scale, score);
	const withItems = scale.count > 0;
	const instrument: Instrument = {
		...dimensionDefaults,
		id,
		name,
		fullName: name,
		version: measureText.ownVersion,
		measures,
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
