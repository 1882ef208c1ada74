// What a property may hold. Obsidian stores some values in another form, which is read; nothing else is coerced.
import * as z from 'zod/mini';
import { isPlausible, parseDay, parseStart } from './day';
import { linkTarget } from './entry';
import { readNumber } from '../lib/parse-number';

/** A value as Obsidian's property editor keeps it. */
export type PropertyValue = string | number | boolean | readonly (string | number)[];

/**
 * One property of a kind of note: the schema its value (or, for a list, each of its items) must fit,
 * and the words for what was expected.
 */
export interface Property<Value extends PropertyValue = PropertyValue> {
	readonly list: boolean;
	/** What kind of value it holds, or each item of its list. */
	readonly holds: 'text' | 'link' | 'number' | 'day' | 'checkbox' | 'answer';
	/** In a list where the place counts: what stands in for an item that is empty or can't be taken. */
	readonly blankItem?: string;
	/** Gives the value that Obsidian stores in another form, such as a number kept as text; anything else as it is. */
	readonly reading?: (stored: unknown) => unknown;
	readonly schema: z.ZodMiniType;
	readonly expected: string;
	/** The allowed words, where there is a fixed set. */
	readonly allowedValues: readonly string[];
	/** Carries the value's type; never present at run time. */
	readonly value?: Value;
}

/** A property of a fixed set of words, which are known as such. */
export interface EnumProperty<Words extends readonly string[]> extends Property<Words[number]> {
	readonly allowedValues: Words;
}

/** The value type of a property. */
export type PropertyValueOf<P> = P extends Property<infer Value> ? Value : never;

function scalarProperty<Value extends PropertyValue>(
	holds: Property['holds'],
	schema: z.ZodMiniType<Value>,
	expected: string,
	words: readonly string[] = [],
): Property<Value> {
	return { list: false, holds, schema, expected, allowedValues: words };
}

/** The value a property, or one item of a list, is read as; undefined where it does not fit. */
export function readValue(property: Property, stored: unknown): string | number | boolean | undefined {
	const parsed = property.schema.safeParse(property.reading === undefined ? stored : property.reading(stored));
	return parsed.success ? (parsed.data as string | number | boolean) : undefined;
}

const nonBlankText = z.string().check(z.refine((text) => text.trim() !== ''));

/** Any text that is not blank. */
export const textProperty = scalarProperty('text', nonBlankText, 'text');

/** One whole wikilink. */
export const linkProperty = scalarProperty(
	'link',
	z.string().check(z.refine((value) => linkTarget(value) !== null)),
	'a link such as [[K-014]]',
);

/**
 * A day that exists, `YYYY-MM-DD`. Of a date & time the day is read: Obsidian types a property's name once for the whole
 * vault, and `date` is a date & time in session notes.
 */
export const dayProperty: Property<string> = {
	...scalarProperty(
		'day',
		z.string().check(z.refine((value) => parseDay(value) !== null && !isOutOfYears(value))),
		'a date such as 2026-03-05',
	),
	reading: (stored) => (typeof stored === 'string' ? (parseStart(stored)?.day ?? stored) : stored),
};

/** A day with or without a local time. */
export const startProperty = scalarProperty(
	'day',
	z.string().check(z.refine((value) => parseStart(value) !== null && !isOutOfYears(value))),
	'a date or a date & time such as 2026-03-05T10:00',
);

/** A checkbox. */
export const checkboxProperty = scalarProperty('checkbox', z.boolean(), 'a checkbox, true or false');

/** Whether this is a day that exists, in a year that no therapy has seen or will see: a slip of the hand, or a clock gone wrong. */
function isOutOfYears(value: unknown): boolean {
	const start = typeof value === 'string' ? parseStart(value) : null;
	return start !== null && !isPlausible(start.day);
}

/** What was expected in place of a value that does not fit, in words; of a day that exists it is the year that does not. */
export function expectedOf(property: Property, stored: unknown): string {
	return property.holds === 'day' && isOutOfYears(stored)
		? `${property.expected}, in a year from 1900 to 2199`
		: property.expected;
}

/** Any finite number, also one kept as text. */
export const numberProperty: Property<number> = {
	...scalarProperty('number', z.number(), 'a number'),
	reading: (stored) => (typeof stored === 'string' ? (readNumber(stored) ?? stored) : stored),
};

/** A number from `min` to `max`, both allowed. */
export function numberInRange(min: number, max: number): Property<number> {
	return readingText(
		scalarProperty('number', z.number().check(z.gte(min), z.lte(max)), `a number from ${min} to ${max}`),
	);
}

/** A whole number from `min` upwards. */
export function integerFrom(min: number): Property<number> {
	return readingText(
		scalarProperty(
			'number',
			z.number().check(z.refine((value) => Number.isSafeInteger(value) && value >= min)),
			`a whole number from ${min}`,
		),
	);
}

/** Obsidian keeps a number as text while its property has no type. `1,000` may be a thousand: where that fits too, it is not read. */
function readingText(property: Property<number>): Property<number> {
	return {
		...property,
		reading: (stored) => {
			if (typeof stored !== 'string') return stored;
			const thousands = /^\s*[1-9]\d{0,2},\d{3}\s*$/.test(stored) ? Number(stored.replace(',', '')) : null;
			const unclear = thousands !== null && property.schema.safeParse(thousands).success;
			return unclear ? stored : (readNumber(stored) ?? stored);
		},
	};
}

/** One of a fixed set of words. */
export function oneOf<const Words extends readonly string[]>(words: Words): EnumProperty<Words> {
	return {
		...scalarProperty<Words[number]>('text', z.enum(words), `one of: ${words.join(', ')}`),
		allowedValues: words,
	};
}

/** A list of texts or wikilinks. */
export const textListProperty: Property<readonly string[]> = {
	list: true,
	holds: 'text',
	schema: nonBlankText,
	expected: 'a list of texts',
	allowedValues: [],
};

/** A list of item answers: numbers (as text too, as the property editor keeps them) and `-` for a blank one. */
export const itemAnswersProperty: Property<readonly (string | number)[]> = {
	list: true,
	holds: 'answer',
	blankItem: '-',
	schema: z.union([z.number(), z.string().check(z.regex(/^\s*(-|[+-]?\d+([.,]\d+)?)\s*$/))]),
	expected: 'a list of numbers, with - for a blank one',
	allowedValues: [],
};
