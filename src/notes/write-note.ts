// Our properties out, in the order of the format, for a new note or for a change to one.
import { isNoteKind, noteKinds, type NoteKind, type PropertiesOf } from './kinds';
import type { PropertyValue } from './property';

/** A note's properties as the app keeps them, whatever they hold. */
export type Frontmatter = Record<string, unknown>;

/**
 * The complete frontmatter of a new note: its kind first, then its properties in the order of the format. An absent one
 * has no key, unless it is among the `offered`: those are there empty, to be filled in by hand.
 */
export function newFrontmatter<Kind extends NoteKind>(
	kind: Kind,
	properties: PropertiesOf<Kind>,
	offered: readonly (string & keyof PropertiesOf<Kind>)[] = [],
): Frontmatter {
	const frontmatter: Frontmatter = { alliance: kind };
	const values = new Map<string, PropertyValue | undefined>(Object.entries(properties));
	const empty = new Set<string>(offered);
	for (const name of Object.keys(noteKinds[kind])) {
		const value = values.get(name);
		if (value !== undefined && !(Array.isArray(value) && value.length === 0)) frontmatter[name] = value;
		else if (empty.has(name)) frontmatter[name] = null;
	}
	return frontmatter;
}

/** A change to some properties: a value sets one, null takes it away, a name that is not mentioned is left as it is. */
export type PropertyChange<Kind extends NoteKind> = {
	readonly [Name in keyof PropertiesOf<Kind>]?: PropertiesOf<Kind>[Name] | null;
};

/** Changes the named properties in place and touches no other. */
export function changeFrontmatter<Kind extends NoteKind>(frontmatter: Frontmatter, change: PropertyChange<Kind>): void {
	for (const [name, value] of Object.entries(change)) {
		if (value === null || (Array.isArray(value) && value.length === 0)) delete frontmatter[name];
		else if (value !== undefined) frontmatter[name] = value;
	}
}

/**
 * Moves the properties a change has brought to their place in the format: behind the nearest one before them that stands
 * there. Those `held` before keep their order, and whatever the format does not know stays where it is.
 */
export function placeNew(frontmatter: Frontmatter, held: readonly string[]): void {
	const { alliance: kind } = frontmatter;
	if (typeof kind !== 'string' || !isNoteKind(kind)) return;
	const order = ['alliance', ...Object.keys(noteKinds[kind])];
	const found = Object.keys(frontmatter);
	const brought = order.filter((name) => found.includes(name) && !held.includes(name));
	const names = found.filter((name) => !brought.includes(name));
	for (const name of brought) {
		const before = order.slice(0, order.indexOf(name)).findLast((each) => names.includes(each));
		names.splice(before === undefined ? names.length : names.indexOf(before) + 1, 0, name);
	}
	if (names.every((name, index) => name === found[index])) return;
	const entries = names.map((name) => [name, frontmatter[name]] as const);
	for (const name of found) delete frontmatter[name];
	// Defined, not set: a property may be called `__proto__`.
	for (const [name, value] of entries)
		Object.defineProperty(frontmatter, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Takes away those of the named properties that are there with nothing in them. */
export function clearEmpty(frontmatter: Frontmatter, names: readonly string[]): void {
	for (const name of names) if (frontmatter[name] === null || frontmatter[name] === '') delete frontmatter[name];
}

/** The list with the entries added that it does not hold yet. Whatever is there stays; a missing list begins empty, a single value counts as a list of one. */
export function withEntries(found: unknown, added: readonly string[]): unknown[] {
	const items = itemsOf(found);
	return [...items, ...added.filter((entry) => !items.includes(entry))];
}

/** The list with one more line at its end, even where it holds that line already: two ruptures may read the same. */
export function withLine(found: unknown, line: string): unknown[] {
	return [...itemsOf(found), line];
}

function itemsOf(found: unknown): readonly unknown[] {
	if (Array.isArray(found)) return found;
	return found === null || found === undefined || found === '' ? [] : [found];
}

/** The list without the texts that are meant, or null when it holds none of them. Whatever is no text stays; a single value counts as a list of one. */
export function withoutEntries(found: unknown, meant: (entry: string) => boolean): readonly unknown[] | null {
	const items: readonly unknown[] = Array.isArray(found) ? found : [found];
	const left = items.filter((item) => typeof item !== 'string' || !meant(item));
	return left.length === items.length ? null : left;
}
