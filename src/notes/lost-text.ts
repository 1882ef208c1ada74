// What follows ` #` in a line without quotation marks is a comment to YAML, and so is lost: `- Ring sister #family`.
import { isNoteKind, noteKinds } from './kinds';
import { propertyKey } from './property-names';
import type { Property } from './property';
import type { Frontmatter } from './write-note';

/** A text of which the app has read the beginning only. */
export interface LostText {
	readonly property: string;
	/** The line as it was written, without what marks it as an item. */
	readonly written: string;
}

/** What YAML reads of a text that is written without quotation marks: what stands before ` #`. */
export function beforeComment(written: string): string {
	const at = written.search(/\s#/);
	return (at < 0 ? written : written.slice(0, at)).trim();
}

/**
 * The texts in a note's properties that go on with a tag (`#family`) which YAML has taken for a comment, given the note's own
 * text and its properties as the app has read them. A comment with a blank after its sign is one. Never throws.
 */
export function lostTexts(text: string, found: Frontmatter): readonly LostText[] {
	const { alliance } = found;
	if (typeof alliance !== 'string' || !isNoteKind(alliance)) return [];
	const known = new Map<string, Property>(Object.entries(noteKinds[alliance]));
	const lost: LostText[] = [];
	let property = '';
	for (const line of propertyLines(text)) {
		const key = /^["']?([^\s"':#-][^"':#]*)["']?:(?:\s|$)/.exec(line);
		property = key?.[1] === undefined ? property : propertyKey(key[1]);
		const written = line
			.slice(key?.[0].length ?? 0)
			.replace(/^\s*-\s+/, '')
			.trim();
		const tag = /\s#(.?)/.exec(written)?.[1];
		if (tag === undefined || /[\s#]|^$/.test(tag) || /^["'[{|>&*!#]/.test(written)) continue;
		if (known.get(property)?.holds === 'text' && holds(found[property], beforeComment(written)))
			lost.push({ property, written });
	}
	return lost;
}

/** The lines between the first two lines of dashes. */
function propertyLines(text: string): readonly string[] {
	const [first, ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 2000);
	if (first?.trimEnd() !== '---') return [];
	const end = lines.findIndex((line) => line.trimEnd() === '---');
	return end < 0 ? [] : lines.slice(0, end);
}

function holds(value: unknown, text: string): boolean {
	return Array.isArray(value) ? value.filter((item) => item === text).length === 1 : value === text;
}
