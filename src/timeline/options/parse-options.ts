// Options come back from a kept pane state or a person's hand: what can be read is taken, what can't costs only itself.
import { raters as everyRater } from '../../instruments/definition/instrument';
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

/** The options in a kept state; whatever is missing or isn't understood is as in `fallback`. */
export function parseOptions(kept: unknown, fallback: TimelineOptions = defaultOptions): TimelineOptions {
	if (typeof kept !== 'object' || kept === null) return fallback;
	const of = new Map<string, unknown>(Object.entries(kept));
	return {
		lanes: listOf(of.get('lanes'), laneNames) ?? fallback.lanes,
		raters: listOf(of.get('raters'), everyRater) ?? fallback.raters,
		dimension: oneOf(of.get('dimension'), dimensionChoices) ?? fallback.dimension,
		instruments: of.get('instruments') === null ? null : (texts(of.get('instruments')) ?? fallback.instruments),
		axis: oneOf(of.get('axis'), axisKinds) ?? fallback.axis,
		range: parseRange(of.get('range')) ?? fallback.range,
		scale: oneOf(of.get('scale'), scaleKinds) ?? fallback.scale,
		height: of.get('height') === null ? null : (within(of.get('height'), heightLimits) ?? fallback.height),
	};
}

/** A range of time as it is kept; null where it is none. */
export function parseRange(kept: unknown): TimeRange | null {
	if (typeof kept !== 'object' || kept === null) return null;
	const of = new Map<string, unknown>(Object.entries(kept));
	const kind = of.get('kind');
	if (kind === 'all') return { kind };
	if (kind === 'sessions' || kind === 'months') {
		const count = within(of.get('count'), rangeLimits);
		return count === null || !Number.isInteger(count) ? null : { kind, count };
	}
	if (kind !== 'days') return null;
	const from = dayOrNull(of.get('from'));
	const to = dayOrNull(of.get('to'));
	return from === undefined || to === undefined ? null : { kind, from, to };
}

function dayOrNull(value: unknown): string | null | undefined {
	if (value === null || value === undefined) return null;
	return typeof value === 'string' ? (parseDay(value) ?? undefined) : undefined;
}

function oneOf<T extends string>(value: unknown, choices: readonly T[]): T | null {
	return choices.find((choice) => choice === value) ?? null;
}

/** The list's known values in their usual order; null where it is no list. An empty list is a choice, too. */
function listOf<T extends string>(value: unknown, choices: readonly T[]): readonly T[] | null {
	return Array.isArray(value) ? choices.filter((choice) => value.includes(choice)) : null;
}

function texts(value: unknown): readonly string[] | null {
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
}

function within(value: unknown, { min, max }: { readonly min: number; readonly max: number }): number | null {
	return typeof value === 'number' && value >= min && value <= max ? value : null;
}
