// Numbers that Obsidian has kept as text, while their property had no type. They are read all the same.
import { isNoteKind, noteKinds } from './kinds';
import { numberProperty, readValue, type Property } from './property';
import type { Repair } from './repair';
import type { Frontmatter } from './write-note';

/**
 * The properties of a note that hold a number as text, in their order, each as the change that makes it a number. Those the
 * format does not name count where they are scores; answers in a list do not, which Obsidian's editor always keeps as text.
 */
export function numbersAsText(found: Frontmatter, isScore: (name: string) => boolean): readonly Repair[] {
	const { alliance } = found;
	if (typeof alliance !== 'string' || !isNoteKind(alliance)) return [];
	const known = new Map<string, Property>(Object.entries(noteKinds[alliance]));
	return Object.entries(found).flatMap(([name, before]) => {
		const property = known.get(name) ?? (isScore(name) ? numberProperty : null);
		if (typeof before !== 'string' || property?.holds !== 'number') return [];
		const after = readValue(property, before);
		return typeof after === 'number' ? [{ property: name, name, before, after }] : [];
	});
}

/** Makes the named properties numbers where they hold one as text. Whether any did. */
export function writeAsNumbers(found: Frontmatter, names: readonly string[]): boolean {
	const kept = numbersAsText(found, () => false).filter(({ property }) => names.includes(property));
	for (const { property, after } of kept) found[property] = after;
	return kept.length > 0;
}
