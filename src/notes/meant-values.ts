// What a value that does not fit its property may be meant as. It is put together from the value itself; nothing is made up.
import { closestMatch } from './closest-match';
import { parseStart } from './day';
import { meantLists, type AboutEntries } from './meant-lists';
import { plainDigits } from '../lib/plain-digits';
import { readValue, type Property } from './property';
import { writtenStarts } from './written-starts';
import { nestedLink } from './yaml-slips';

/** What the vault knows that a value has to fit. */
export interface Known extends AboutEntries {
	/** A link to the client whom a text that is no link most likely means; null where it can't be told. */
	linkToClient(written: string): string | null;
}

/**
 * The values that fit the property and that this one may be meant as: none, one, or two where only a person can tell, such as
 * a day whose month may come first. Each is written as the format has it.
 */
export function meantValues(name: string, property: Property, value: unknown, known: Known): readonly unknown[] {
	if (property.list) return meantLists(name, property, value, known);
	const fitting = (candidates: readonly unknown[]): readonly unknown[] => {
		const right = candidates.flatMap((candidate) => {
			if (!property.schema.safeParse(candidate).success) return [];
			const entry = typeof candidate === 'string' ? known.entry(name, candidate) : undefined;
			if (entry === null) return [];
			return [entry ?? candidate];
		});
		return [...new Set(right)];
	};
	for (const candidates of ways(name, property, value, known)) {
		const right = fitting(candidates);
		if (right.length > 0) return right;
	}
	return [];
}

/** The candidates by the way in which they were found, the surest first. */
function ways(name: string, property: Property, value: unknown, known: Known): readonly (readonly unknown[])[] {
	const starts = writtenStarts(value);
	const days = property.schema.safeParse(starts[0]).success ? starts : starts.map((start) => parseStart(start)?.day);
	const link = nestedLink(value);
	const alone: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
	return [
		[readValue(property, alone)],
		property.holds === 'day' ? days : [],
		property.holds === 'link' || name === 'about' ? [link] : [],
		...(typeof value === 'string' ? waysOfText(name, property, value, known) : []),
		...(alone === undefined || Array.isArray(alone) ? [] : ways(name, property, alone, known)),
		property.holds === 'text' && typeof value === 'number' ? [String(value)] : [],
	];
}

function waysOfText(name: string, property: Property, text: string, known: Known): readonly (readonly unknown[])[] {
	return [
		[closestMatch(text, property.allowedValues)],
		property.holds === 'number' ? [readValue(property, plainDigits(text))] : [],
		[truthIn(text)],
		name === 'client' ? [known.linkToClient(text)] : [],
	];
}

function truthIn(text: string): boolean | null {
	const plain = text.trim().toLowerCase();
	if (plain === 'true') return true;
	return plain === 'false' ? false : null;
}
