import { parseEntry } from '../../notes/entry';

/**
 * The names in the `aliases` and `alias` of a note, given its properties by key as Obsidian has parsed them, each once. A text
 * with commas gives itself and its parts, a link what it shows and the note it names: all of them may be the client's.
 */
export function parseAliases(properties: Readonly<Record<string, unknown>>): readonly string[] {
	const names = ['aliases', 'alias'].flatMap((key) => {
		const value = Object.hasOwn(properties, key) ? properties[key] : null;
		return typeof value === 'string' ? [...namesIn(value), ...value.split(',').flatMap(namesIn)] : namesIn(value);
	});
	return [...new Set(names)];
}

/** The names in a value of any shape: YAML takes `- Berger: Anna` for a map. */
function namesIn(value: unknown): readonly string[] {
	if (typeof value === 'string') {
		const { text, target } = parseEntry(value);
		const texts = target === null ? [text] : [text, parseEntry(`[[${target}]]`).text];
		return texts.filter(isName);
	}
	if (typeof value !== 'object' || value === null) return [];
	const inside: readonly unknown[] = Array.isArray(value) ? value : Object.entries(value).flat();
	return inside.flatMap(namesIn);
}

function isName(text: string): boolean {
	return /\p{L}{2}/u.test(text);
}
