// Options come from a saved pane state or from what a person wrote. What can be read counts; each other value is left out.
import * as z from 'zod/mini';
import { raters as everyRater } from '../../instruments/definition/instrument';
import { readable, withDefaults } from '../../lib/with-fallback';
import { parseDay } from '../../notes/day';
import {
	axisKinds,
	defaultOptions,
	dimensionChoices,
	heightLimits,
	laneNames,
	rangeLimits,
	scaleKinds,
	type TimelineOptions,
	type TimeRange,
} from './options';

const count = z.int().check(z.gte(rangeLimits.min), z.lte(rangeLimits.max));

/** A day, or null for none; no key is none, too. */
const dayOrNull = z.pipe(
	z.optional(z.nullable(z.string().check(z.refine((text) => parseDay(text) !== null)))),
	z.transform((day) => day ?? null),
);

const range = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('all') }),
	z.object({ kind: z.literal('sessions'), count }),
	z.object({ kind: z.literal('months'), count }),
	z.object({ kind: z.literal('days'), from: dayOrNull, to: dayOrNull }),
]);

/** A list's known values in their usual order. An empty list is a choice, too. */
function listOf<T extends string>(choices: readonly T[]) {
	return z.pipe(
		z.array(z.unknown()),
		z.transform((items) => choices.filter((choice) => items.includes(choice))),
	);
}

const texts = z.pipe(
	z.array(z.unknown()),
	z.transform((items) => items.filter((item) => typeof item === 'string')),
);

const keptOptions = z.object({
	lanes: readable(listOf(laneNames)),
	raters: readable(listOf(everyRater)),
	dimension: readable(z.enum(dimensionChoices)),
	instruments: readable(z.nullable(texts)),
	axis: readable(z.enum(axisKinds)),
	range: readable(range),
	scale: readable(z.enum(scaleKinds)),
	height: readable(z.nullable(z.number().check(z.gte(heightLimits.min), z.lte(heightLimits.max)))),
});

/** The options in a kept state; whatever is missing or isn't understood is as in `fallback`. */
export function parseOptions(kept: unknown, fallback: TimelineOptions = defaultOptions): TimelineOptions {
	const read = keptOptions.safeParse(kept);
	return read.success ? withDefaults(read.data, fallback) : fallback;
}

/** A range of time as it is kept; null where it is none. */
export function parseRange(kept: unknown): TimeRange | null {
	return range.safeParse(kept).data ?? null;
}
