// Two notes side by side: what one of them says and the other does not.
import { sameProperties } from '../lib/equal-properties';
import type { Frontmatter } from './write-note';

/** A note as it stands on disk and as its properties were read. */
export interface NoteContents {
	readonly frontmatter: Frontmatter;
	/** The whole file. */
	readonly text: string;
}

/** What differs between two notes. A value is undefined where its note lacks the property. */
export interface NoteComparison {
	readonly properties: readonly { readonly name: string; readonly here: unknown; readonly there: unknown }[];
	/** Whether what stands below the properties is the same, ends of lines and blank ends aside. */
	readonly sameText: boolean;
}

/** The properties whose values differ, in the order of the first note and then of the other, and whether their texts do. */
export function compareNotes(here: NoteContents, there: NoteContents): NoteComparison {
	const names = new Set([...Object.keys(here.frontmatter), ...Object.keys(there.frontmatter)]);
	const valueOf = (frontmatter: Frontmatter, name: string): unknown =>
		Object.hasOwn(frontmatter, name) ? frontmatter[name] : undefined;
	const properties = [...names].flatMap((name) => {
		const [one, other] = [valueOf(here.frontmatter, name), valueOf(there.frontmatter, name)];
		return sameProperties(one, other) ? [] : [{ name, here: one, there: other }];
	});
	return { properties, sameText: bodyOf(here.text) === bodyOf(there.text) };
}

/** What stands below the properties. */
function bodyOf(text: string): string {
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	const end = /^---[ \t]*$/.test(lines[0] ?? '')
		? lines.findIndex((line, at) => at > 0 && /^---[ \t]*$/.test(line))
		: -1;
	return lines
		.slice(end + 1)
		.join('\n')
		.trim();
}
