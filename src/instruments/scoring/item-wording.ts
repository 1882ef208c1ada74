// The wording of items from a note of the therapist's own: a heading with the instrument's id or name, its items as a list.
import { headingOf, isHeadingOf, listItemOf, noteLines } from '../../notes/markdown-lines';
import type { Instrument } from '../definition/instrument';

/** What is indented further belongs to an item and is none itself. */
const outerLine = /^ {0,3}[^ \t]/;

/**
 * The items under the first heading that is the instrument's id or name, in order; empty where there is no such heading.
 * Lists within the list, and fenced code, hold no items. Never throws.
 */
export function wordingIn(text: string, instrument: Pick<Instrument, 'id' | 'name'>): readonly string[] {
	const items: string[] = [];
	let found = false;
	for (const line of noteLines(text)) {
		const heading = headingOf(line);
		if (heading !== null) {
			if (found) break;
			found = [instrument.id, instrument.name].some((name) => isHeadingOf(heading.text, name));
		} else if (found && outerLine.test(line.text)) {
			const item = listItemOf(line)?.text ?? '';
			if (item !== '') items.push(item);
		}
	}
	return items;
}
