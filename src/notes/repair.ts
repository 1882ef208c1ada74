// Repairs that need no guessing about what happened: the value stays, and is put where or how the format wants it.
import { isBlank } from '../lib/is-blank';
import { parseDay } from './day';
import { normalizeText, linkTarget, parseEntry } from './entry';
import { isNoteKind, noteKinds } from './kinds';
import { closestMatch } from './closest-match';
import type { Problem } from './problem';
import { beforeComment } from './lost-text';
import { meantValues, type Known } from './meant-values';
import { readValue, type Property } from './property';
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
	/**
	 * The entry of this property as the vault writes it: a participant's code, or what is open and can be reviewed. Undefined
	 * where there is nothing to know about the property.
	 */
	knownEntry(path: string, property: string, entry: string): string | null | undefined;
	/** The answers in one line such as `8,5; 9; 7,5; 9`, as many as this instrument has, and within its range. */
	answersIn(line: string, instrument: unknown): readonly (string | number)[] | null;
}

/**
 * The repairs of a problem, given the note's properties by key as they are: none where none is safe, two where only a person can
 * tell which is meant. Nothing is ever taken away: a value is renamed, made a number, a list, a day or the word it nearly is,
 * or a missing one is added. What it becomes fits the property and what the vault knows. Of two notes of one occasion it keeps
 * both.
 */
export function repairsOf(problem: Problem, found: Frontmatter, context: RepairContext): readonly Repair[] {
	const { property } = problem;
	if (property === null) return [];
	const before = Object.hasOwn(found, property) ? found[property] : undefined;
	const repairs = (name: string, values: readonly unknown[]): readonly Repair[] =>
		values
			.filter((after) => after !== null && after !== undefined && (name !== property || !same(after, before)))
			.map((after) => ({ property, name, before, after }));
	const known: Known = {
		linkToClient: (written) => context.linkToClient(written, problem.path),
		entry: (name, written) => context.knownEntry(problem.path, name, written),
		answers: (line) => context.answersIn(line, found['instrument']),
	};
	switch (problem.kind) {
		case 'misspelt-property': {
			const name = problem.suggestion;
			if (name === null || before === undefined || !isBlank(Object.hasOwn(found, name) ? found[name] : null)) return [];
			const right = propertyOf(found, name);
			// Scores of a measure are named by its instrument.
			if (right === null || fits(right, before)) return repairs(name, [before]);
			return repairs(name, meantValues(name, right, before, known));
		}
		case 'wrong-value': {
			const right = propertyOf(found, property);
			return right === null ? [] : repairs(property, meantValues(property, right, before, known));
		}
		default:
			return repairs(property, [rightValue(problem, property, before, context)]);
	}
}

/** The one value that puts right a problem of what the vault knows; null where there is none. */
function rightValue(problem: Problem, property: string, before: unknown, context: RepairContext): unknown {
	const { path, suggestion } = problem;
	switch (problem.kind) {
		case 'unknown-kind':
			return suggestion !== null && isNoteKind(suggestion) ? suggestion : null;
		case 'missing-property':
			if (property === 'client') return context.clientLink(path);
			return property === 'date' ? dayInName(path) : null;
		case 'unknown-client':
			return typeof before === 'string' ? context.linkToClient(linkTarget(before) ?? before, path) : null;
		case 'unknown-instrument':
			return suggestion;
		case 'unknown-participant':
			return Array.isArray(before) ? withSuggestion(before, suggestion) : suggestion;
		case 'copy':
		case 'same-occasion':
			return suggestion === null ? null : Number(suggestion);
		case 'lost-text':
			return suggestion === null ? null : wholeText(before, suggestion);
		case 'duplicate-number':
			return context.freeNumber(path);
		case 'unmatched-review':
		case 'unmatched-repair':
			return withSuggestion(before, suggestion);
		default:
			return null;
	}
}

/** Does the repair, if the property still stands as it did when the repair was offered. Whether it was done. */
export function applyRepair(found: Frontmatter, { property, name, before, after }: Repair): boolean {
	const now = Object.hasOwn(found, property) ? found[property] : undefined;
	if (!same(now, before)) return false;
	if (name !== property) {
		if (!isBlank(Object.hasOwn(found, name) ? found[name] : null)) return false;
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

function fits(property: Property, value: unknown): boolean {
	if (!property.list) return readValue(property, value) !== undefined;
	return Array.isArray(value) && value.every((item) => readValue(property, item) !== undefined);
}

/** The day in a note's name, where there is just one. */
function dayInName(path: string): string | null {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const days = name.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
	return days.length === 1 ? parseDay(days[0] ?? '') : null;
}

/** The value with the text whole again of which only the beginning was read. */
function wholeText(value: unknown, written: string): unknown {
	const read = beforeComment(written);
	if (!Array.isArray(value)) return value === read ? written : null;
	return value.includes(read) ? value.map((item: unknown) => (item === read ? written : item)) : null;
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
