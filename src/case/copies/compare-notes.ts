// Two notes side by side: what one of them says and the other does not.
import { sameProperties } from '../../lib/equal-properties';
import type { Frontmatter } from '../../notes/write-note';

/** A note in its two parts. */
export interface NoteContents {
	readonly frontmatter: Frontmatter;
	/** What stands below the properties. */
	readonly body: string;
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
	return { properties, sameText: plain(here.body) === plain(there.body) };
}

function plain(body: string): string {
	return body.replace(/\r\n?/g, '\n').trim();
}
