// What a person writes in an `alliance-timeline` code block: one `name: value` a line. Whatever isn't understood is said, with its line, and costs only itself.
import { isPlausible, parseDay, type Day } from '../../notes/day';
import { linkTarget } from '../../notes/entry';
import { closestMatch } from '../../notes/closest-match';
import { raters as everyRater } from '../../instruments/definition/instrument';
import { timelineText } from '../../text/timeline';
import {
	axisKinds,
	dimensionChoices,
	heightLimits,
	laneNames,
	rangeLimits,
	recordOptions,
	scaleKinds,
	type TimelineOptions,
	type TimeRange,
} from './options';

export interface BlockProblem {
	/** From 1, within the block. */
	readonly line: number;
	readonly message: string;
}

export interface TimelineBlock {
	/** As written: a client's file name, a path, or a link's target; null for the client of the note the block stands in. */
	readonly client: string | null;
	readonly options: TimelineOptions;
	readonly problems: readonly BlockProblem[];
}

const names = ['client', 'lanes', 'raters', 'dimension', 'instruments', 'axis', 'range', 'scale', 'height'] as const;

/** Reads a block's text. Blank lines and those that begin with `#` are passed over; of two lines with one name the later counts. */
export function parseBlock(source: string): TimelineBlock {
	let client: string | null = null;
	let options: TimelineOptions = recordOptions;
	const problems: BlockProblem[] = [];
	source.split(/\r?\n/).forEach((text, index) => {
		const trimmed = text.trim();
		if (trimmed === '' || trimmed.startsWith('#')) return;
		const say = (message: string): void => void problems.push({ line: index + 1, message });
		const colon = trimmed.indexOf(':');
		if (colon < 1) return say(timelineText.block.noColon(trimmed));
		const written = trimmed.slice(0, colon).trim();
		const value = trimmed.slice(colon + 1).trim();
		const name = names.find((known) => known === written.toLowerCase());
		if (name === undefined) return say(timelineText.block.unknownName(written, closestMatch(written, names), names));
		if (value === '') return;
		if (name === 'client') client = linkTarget(value) ?? value;
		else options = { ...options, ...readOption(name, value, say) };
	});
	return { client, options, problems };
}

type ReportProblem = (message: string) => void;

function readOption(
	name: Exclude<(typeof names)[number], 'client'>,
	value: string,
	say: ReportProblem,
): Partial<TimelineOptions> {
	switch (name) {
		case 'lanes': {
			const lanes = readList(value, laneNames, say);
			return lanes.length === 0 ? {} : { lanes };
		}
		case 'raters': {
			const raters = readList(value, everyRater, say);
			return raters.length === 0 ? {} : { raters };
		}
		case 'instruments':
			return { instruments: items(value) };
		case 'dimension':
			return only('dimension', readWord(value, dimensionChoices, say));
		case 'axis':
			return only('axis', readWord(value, axisKinds, say));
		case 'scale':
			return only('scale', readWord(value, scaleKinds, say));
		case 'range': {
			const range = readRangeOption(value);
			if (range === null) say(timelineText.block.badRange(value));
			return only('range', range);
		}
		case 'height': {
			const height = /^\d{1,5}(px)?$/.test(value) ? Number.parseInt(value, 10) : NaN;
			if (height >= heightLimits.min && height <= heightLimits.max) return { height };
			say(timelineText.block.badHeight(value, heightLimits.min, heightLimits.max));
			return {};
		}
		default:
			return name satisfies never;
	}
}

function only<Name extends keyof TimelineOptions>(
	name: Name,
	value: TimelineOptions[Name] | null,
): Partial<TimelineOptions> {
	return value === null ? {} : { [name]: value };
}

function items(value: string): readonly string[] {
	return value
		.replace(/^\[|\]$/g, '')
		.split(',')
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

function readList<T extends string>(value: string, choices: readonly T[], say: ReportProblem): readonly T[] {
	const found = new Set([...new Set(items(value))].map((item) => readWord(item, choices, say)));
	return choices.filter((choice) => found.has(choice));
}

function readWord<T extends string>(value: string, choices: readonly T[], say: ReportProblem): T | null {
	const known = choices.find((choice) => choice === value.toLowerCase());
	if (known === undefined) say(timelineText.block.unknownValue(value, closestMatch(value, choices), choices));
	return known ?? null;
}

function plausibleDay(text: string): Day | null {
	const day = parseDay(text);
	return day !== null && isPlausible(day) ? day : null;
}

/** `all`, `last 12 sessions`, `6 months`, `2026-01-01 to 2026-03-31`, either day left out; null for anything else, and for years before 1900 or after 2199. */
export function readRangeOption(value: string): TimeRange | null {
	const text = value.toLowerCase().trim();
	if (text === 'all') return { kind: 'all' };
	const counted = /^(?:last\s+)?(\d{1,4})\s+(session|month)s?$/.exec(text);
	if (counted !== null) {
		const count = Number(counted[1]);
		if (count < rangeLimits.min || count > rangeLimits.max) return null;
		return { kind: counted[2] === 'session' ? 'sessions' : 'months', count };
	}
	const days = /^(?:from\s+)?(\d{4}-\d{2}-\d{2})?\s*(?:(?:to|until|–|\.\.)\s*)?(\d{4}-\d{2}-\d{2})?$/.exec(text);
	if (days === null || (days[1] === undefined && days[2] === undefined)) return null;
	const [from, to] = [days[1], days[2]].map((day) => (day === undefined ? null : plausibleDay(day)));
	const unreal = (days[1] !== undefined && from === null) || (days[2] !== undefined && to === null);
	return unreal || (from !== null && to !== null && from !== undefined && to !== undefined && from > to)
		? null
		: { kind: 'days', from: from ?? null, to: to ?? null };
}
