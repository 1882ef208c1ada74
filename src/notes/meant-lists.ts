import { plainDigits } from '../lib/plain-digits';
import { readValue, type Property } from './property';
import { mappedLine, nestedLink } from './yaml-slips';

/** What the vault knows of the entries that a property may hold. */
export interface AboutEntries {
	/** The entry as the vault writes it, such as a participant's code; null where it knows no such one; undefined where there is nothing to know. */
	entry(name: string, written: string): string | null | undefined;
	/** The answers in a line such as `8,5; 9; 7,5; 9`, as many as the note's instrument has; null for anything else. */
	answers(line: string): readonly (string | number)[] | null;
}

/**
 * The lists that fit the property and that this value may be meant as. A text with commas is several entries where the vault
 * knows each of them; where it can know none, the text may be one entry or several, and both are given.
 */
export function meantLists(
	name: string,
	property: Property,
	value: unknown,
	known: AboutEntries,
): readonly (readonly unknown[])[] {
	if (property.holds === 'answer') return found(answersIn(property, value, known));
	const link = nestedLink(value);
	const line = mappedLine(value);
	if (link !== null || line !== null) return found(entriesIn(name, [link ?? line ?? ''], known));
	if (Array.isArray(value)) return found(listIn(name, property, value, known));
	if (typeof value === 'number' || typeof value === 'boolean') return found(entriesIn(name, [String(value)], known));
	return typeof value === 'string' ? textAsLists(name, value, known) : [];
}

function textAsLists(name: string, text: string, known: AboutEntries): readonly (readonly string[])[] {
	const lines = text.split(/\r?\n/).map((line) => line.replace(/^\s*-\s+/, '').trim());
	const filled = lines.filter((line) => line !== '');
	if (filled.length > 1) return found(entriesIn(name, filled, known));
	const whole = filled.slice(0, 1);
	const parts = partsOf(name, text);
	const either = [found(entriesIn(name, whole, known)), parts.length > 1 ? found(entriesIn(name, parts, known)) : []];
	const canBeKnown = known.entry(name, text) !== undefined;
	return canBeKnown ? (either.find((lists) => lists.length > 0) ?? []) : either.flat();
}

/** Split at semicolons, else at commas, none of them within a link; people also by the words and signs that join them. */
function partsOf(name: string, text: string): readonly string[] {
	const outside = '(?![^\\[]*\\]\\])';
	const separator =
		name === 'present' ? /[,;&+/]|\s(?:and|und|et)\s/u : new RegExp(`${text.includes(';') ? ';' : ','}${outside}`, 'u');
	return text
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/** The list with every item that does not fit put right; null where one can't be. */
function listIn(
	name: string,
	property: Property,
	items: readonly unknown[],
	known: AboutEntries,
): readonly unknown[] | null {
	const right = items.map((item) => {
		if (property.schema.safeParse(item).success) return item;
		const [text] = Array.isArray(item) && items.length === 1 ? [nestedLink([item])] : [];
		const written = text ?? nestedLink(item) ?? mappedLine(item) ?? plainText(item);
		return written === null ? null : (entriesIn(name, [written], known)?.[0] ?? null);
	});
	return right.includes(null) ? null : right;
}

function plainText(item: unknown): string | null {
	return typeof item === 'number' || typeof item === 'boolean' ? String(item) : null;
}

/** The entries as the vault writes them; null where it knows that one of them is none. */
function entriesIn(name: string, entries: readonly string[], known: AboutEntries): readonly string[] | null {
	const written = entries.map((entry) => {
		const as = known.entry(name, entry);
		return as === undefined ? entry : as;
	});
	return written.every((entry) => entry !== null) && written.length > 0 ? written : null;
}

function answersIn(property: Property, value: unknown, known: AboutEntries): readonly unknown[] | null {
	const alone: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
	if (typeof alone === 'string' || typeof alone === 'number') {
		const answers = known.answers(plainDigits(String(alone)));
		if (answers !== null) return answers;
	}
	if (!Array.isArray(value)) return null;
	const right = (value as readonly unknown[]).map((item) => {
		if (readValue(property, item) !== undefined) return item;
		const plain = typeof item === 'string' ? plainDigits(item) : null;
		return plain !== null && readValue(property, plain) !== undefined ? plain : null;
	});
	return right.includes(null) ? null : right;
}

function found<List>(list: List | null): readonly List[] {
	return list === null ? [] : [list];
}
