// Repairs that need no guessing about what happened: the value stays, and is put where or how the format wants it.
import { parseDay, parseStart } from './day';
import { normalizeText, linkTarget, parseEntry } from './entry';
import { isNoteKind, noteKinds } from './kinds';
import { closestMatch } from './closest-match';
import type { Problem } from './problem';
import type { Property } from './property';
import { readNumber } from '../lib/parse-number';
import type { Frontmatter } from './write-note';

/** One property put right. */
export interface Repair {
	/** The property as it is now called. */
	readonly property: string;
	/** What it will be called; the same unless it is misspelt. */
	readonly name: string;
	/** As found; undefined where the property is missing. */
	readonly before: unknown;
	readonly after: unknown;
}

/** What only the whole vault can tell. Each gives null when it can't tell. */
export interface RepairContext {
	/** A link to the client that the note of this path most likely belongs to. */
	clientLink(path: string): string | null;
	/** A link to the client whom this text, which is no link, or leads nowhere, most likely means. */
	linkToClient(written: string, path: string): string | null;
	/** The number that is missing at the session's place. */
	freeNumber(path: string): number | null;
}

/**
 * The repair of a problem, given the note's properties as they stand; null where none is safe. Nothing is ever taken away:
 * a value is renamed, made a number, a list, a day or the word it nearly is, or a missing one is added.
 */
export function repairOf(problem: Problem, found: Frontmatter, context: RepairContext): Repair | null {
	const { property } = problem;
	if (property === null) return null;
	const before = Object.hasOwn(found, property) ? found[property] : undefined;
	const repaired = (after: unknown): Repair | null =>
		after === null || after === undefined || same(after, before) ? null : { property, name: property, before, after };
	switch (problem.kind) {
		case 'unknown-kind':
			return repaired(problem.suggestion !== null && isNoteKind(problem.suggestion) ? problem.suggestion : null);
		case 'misspelt-property': {
			const name = problem.suggestion;
			if (name === null || before === undefined || !isEmpty(Object.hasOwn(found, name) ? found[name] : null))
				return null;
			return { property, name, before, after: before };
		}
		case 'wrong-value':
			return repaired(repairedValue(propertyOf(found, property), property, before, problem, context));
		case 'missing-property':
			return repaired(
				property === 'client' ? context.clientLink(problem.path) : property === 'date' ? dayInName(problem.path) : null,
			);
		case 'unknown-client':
			return repaired(
				typeof before === 'string' ? context.linkToClient(linkTarget(before) ?? before, problem.path) : null,
			);
		case 'unknown-instrument':
			return repaired(problem.suggestion);
		case 'duplicate-number':
			return repaired(context.freeNumber(problem.path));
		case 'unmatched-review':
		case 'unmatched-repair':
			return repaired(withSuggestion(before, problem.suggestion));
		default:
			return null;
	}
}

/** Does the repair, if the property still stands as it did when the repair was offered. Whether it was done. */
export function applyRepair(found: Frontmatter, { property, name, before, after }: Repair): boolean {
	const now = Object.hasOwn(found, property) ? found[property] : undefined;
	if (!same(now, before)) return false;
	if (name !== property) {
		if (!isEmpty(Object.hasOwn(found, name) ? found[name] : null)) return false;
		delete found[property];
	}
	found[name] = after;
	return true;
}

function propertyOf(found: Frontmatter, name: string): Property | null {
	const kind = found['alliance'];
	if (typeof kind !== 'string' || !isNoteKind(kind)) return null;
	return new Map<string, Property>(Object.entries(noteKinds[kind])).get(name) ?? null;
}

function repairedValue(
	property: Property | null,
	name: string,
	value: unknown,
	problem: Problem,
	context: RepairContext,
): unknown {
	if (property === null) return null;
	if (property.list) return repairedList(property, value);
	const fits = (candidate: unknown): boolean => property.schema.safeParse(candidate).success;
	if (problem.suggestion !== null && fits(problem.suggestion)) return problem.suggestion;
	if (typeof value === 'string') {
		const candidates = [
			readNumber(value) ?? null,
			dayIn(value),
			booleanIn(value),
			name === 'client' ? context.linkToClient(value, problem.path) : null,
		];
		return candidates.find((candidate) => candidate !== null && fits(candidate)) ?? null;
	}
	// A list of one where a single value belongs.
	if (Array.isArray(value) && value.length === 1 && fits(value[0])) return value[0];
	return typeof value === 'number' && fits(String(value)) && name !== 'client' && name !== 'session'
		? String(value)
		: null;
}

function repairedList(property: Property, value: unknown): unknown {
	const item = (each: unknown): unknown =>
		property.schema.safeParse(each).success || typeof each !== 'number' ? each : String(each);
	const list: readonly unknown[] = Array.isArray(value) ? value : [value];
	const right = list.map(item);
	return right.every((each) => property.schema.safeParse(each).success) ? right : null;
}

function booleanIn(text: string): boolean | null {
	const plain = text.trim().toLowerCase();
	return plain === 'true' ? true : plain === 'false' ? false : null;
}

/** A day written with other marks or without its zeros: `2026/3/5`, and `5.3.2026`, which with dots is always the day first. */
function dayIn(text: string): string | null {
	const yearFirst = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2}))?\s*$/.exec(text);
	const dayFirst = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+(\d{1,2}):(\d{2}))?\s*$/.exec(text);
	const [, a = '', b = '', c = '', hour, minute] = yearFirst ?? dayFirst ?? [];
	const [year, month, day] = yearFirst === null ? [c, b, a] : [a, b, c];
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const start = hour === undefined || minute === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}`;
	return parseStart(start) === null ? null : start;
}

/** The day in a note's name, where there is just one. */
function dayInName(path: string): string | null {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const days = name.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
	return days.length === 1 ? parseDay(days[0] ?? '') : null;
}

/** The list with the one entry that the suggestion is about put into its words; null when it can't be told which. */
function withSuggestion(value: unknown, suggestion: string | null): unknown {
	if (suggestion === null || !Array.isArray(value)) return null;
	const list: readonly unknown[] = value;
	const meant = list.flatMap((item, index) => {
		if (typeof item !== 'string') return [];
		const { text } = parseEntry(item);
		return normalizeText(text) !== normalizeText(suggestion) && closestMatch(text, [suggestion]) !== null
			? [index]
			: [];
	});
	return meant.length === 1 ? list.map((item, index) => (index === meant[0] ? suggestion : item)) : null;
}

function same(a: unknown, b: unknown): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isEmpty(value: unknown): boolean {
	return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
