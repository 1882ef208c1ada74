// Frontmatter in, one of the plugin notes or none out, with every problem beside it. One bad value costs one property.
import { isBlank } from '../lib/is-blank';
import { isNoteKind, noteKinds, type AnyNote, type NoteKind } from './kinds';
import { closestMatch } from './closest-match';
import { nearProperty } from './near-property';
import { nestedLink } from './yaml-slips';
import { doubleProperty, misspeltProperty, missingProperty, unknownKind, wrongValue, type Problem } from './problem';
import { expectedOf, numberProperty, readValue, type Property, type PropertyValue } from './property';
import { knownProperties, type DoubleName } from './property-names';

export interface ReadNote {
	/** Null for a note that is not a plugin note, or of an unknown kind. */
	readonly note: AnyNote | null;
	readonly problems: readonly Problem[];
}

const emptyResult: ReadNote = { note: null, problems: [] };

/** Properties the app itself gives a meaning, never treated as a typo. */
const appProperties: ReadonlySet<string> = new Set([
	'alliance',
	'tags',
	'tag',
	'aliases',
	'alias',
	'cssclasses',
	'cssclass',
	'publish',
	'permalink',
	'position',
]);

/** The properties without which a note can't take its place in a therapy. */
const required: Readonly<Record<NoteKind, readonly string[]>> = {
	client: [],
	session: ['client', 'date'],
	measure: ['client', 'date', 'instrument', 'rater'],
	rupture: ['client', 'date'],
	reflection: ['client', 'date'],
	'self-check': ['date'],
};

/**
 * Reads a note's frontmatter, of any shape. A note without `alliance` is not a plugin note: no note, no problem. An unknown
 * kind gives a problem and no note. Of a known kind everything readable counts, and each other value is a problem that
 * names what was found and what was expected. Never throws.
 */
export function readNote(path: string, frontmatter: unknown): ReadNote {
	if (typeof frontmatter !== 'object' || frontmatter === null || Array.isArray(frontmatter)) return emptyResult;
	const { values, doubles } = knownProperties(frontmatter);
	const kind = values.get('alliance');
	if (isBlank(kind)) return emptyResult;
	if (typeof kind !== 'string' || !isNoteKind(kind)) {
		const meant = typeof kind === 'string' ? closestMatch(kind, Object.keys(noteKinds)) : null;
		return { note: null, problems: [unknownKind(path, kind, meant)] };
	}
	return readProperties(path, kind, values, doubles);
}

/** Made once for each kind: every note of a vault asks. */
const propertyMaps = new Map<NoteKind, ReadonlyMap<string, Property>>();

function propertiesOf(kind: NoteKind): ReadonlyMap<string, Property> {
	let known = propertyMaps.get(kind);
	if (known === undefined) propertyMaps.set(kind, (known = new Map<string, Property>(Object.entries(noteKinds[kind]))));
	return known;
}

function readProperties(
	path: string,
	kind: NoteKind,
	values: ReadonlyMap<string, unknown>,
	doubles: readonly DoubleName[],
): ReadNote {
	const known = propertiesOf(kind);
	const problems: Problem[] = doubles
		.filter(({ name }) => known.has(name) || name === 'alliance')
		.map((double) => doubleProperty(path, double));
	const properties: [string, PropertyValue][] = [];
	const scores = new Map<string, number>();
	for (const [name, value] of values) {
		if (appProperties.has(name) || isBlank(value)) continue;
		const property = known.get(name);
		if (property !== undefined) {
			const read = readProperty(property, value, (found, suggestion) =>
				problems.push(wrongValue(path, name, found, { expected: expectedOf(property, found), suggestion })),
			);
			if (read !== null) properties.push([name, read]);
			continue;
		}
		const score = readValue(numberProperty, value);
		// A measure's other numbers may be scores (`goals`), which only the instrument can tell from a slip (`goal`).
		const meant = kind === 'measure' && score !== undefined ? null : nearProperty(name, value, known);
		if (meant !== null) problems.push(misspeltProperty(path, name, meant));
		else if (typeof score === 'number') scores.set(name, score);
	}
	for (const name of required[kind]) {
		if (isBlank(values.get(name))) problems.push(missingProperty(path, name, known.get(name)?.expected ?? ''));
	}
	// The schemas have vouched for every value; `fromEntries` defines its keys, so that none can be a prototype.
	const note = { kind, path, properties: Object.fromEntries(properties), scores } as AnyNote;
	return { note, problems };
}

/** The value as its schema reads it, or null; `reject` takes what it can't read, with what was meant if that is clear. */
function readProperty(
	property: Property,
	value: unknown,
	reject: (found: unknown, meant?: string | null) => void,
): PropertyValue | null {
	if (!property.list) {
		const read = readValue(property, value);
		if (read !== undefined) return read;
		reject(value, typeof value === 'string' ? closestMatch(value, property.allowedValues) : null);
		return null;
	}
	// Without its quotation marks, one link alone is a list, too.
	if (!Array.isArray(value) || nestedLink(value) !== null) {
		reject(value);
		return null;
	}
	const items: (string | number)[] = [];
	for (const item of value as readonly unknown[]) {
		const read = readValue(property, item);
		if (typeof read === 'string' || typeof read === 'number') items.push(read);
		else {
			if (property.blankItem !== undefined) items.push(property.blankItem);
			if (!isBlank(item)) reject(item);
		}
	}
	return items.length === 0 ? null : items;
}
