// The wording of items from a note of the therapist's own: a heading with the instrument's id or name, its items as a list.
import { foldText } from '../notes/entry';
import type { Instrument } from './instrument';

const heading = /^ {0,3}#{1,6}[ \t](.*)$/;
const listItem = /^ {0,3}(?:[-*+]|\d{1,3}[.)])[ \t](.*)$/;
const tickBox = /^\[.\][ \t]/;

/** The items under the first heading that is the instrument's id or name, in order; empty where there is no such heading. */
export function wordingIn(text: string, instrument: Pick<Instrument, 'id' | 'name'>): readonly string[] {
	const names = [foldText(instrument.id), foldText(instrument.name)];
	const items: string[] = [];
	let found = false;
	for (const line of text.split(/\r?\n/)) {
		const title = titleOf(line);
		if (title !== null) {
			if (found) break;
			found = names.includes(foldText(title));
		} else if (found) {
			const item = listItem.exec(line)?.[1]?.trim().replace(tickBox, '').trim() ?? '';
			if (item !== '') items.push(item);
		}
	}
	return items;
}

/** A heading's own words, without the hashes that may close it; null where the line is none. */
function titleOf(line: string): string | null {
	const words = heading.exec(line)?.[1]?.trim();
	if (words === undefined) return null;
	let end = words.length;
	while (end > 0 && words[end - 1] === '#') end -= 1;
	const isClosed = end < words.length && (end === 0 || /\s/.test(words[end - 1] ?? ''));
	return isClosed ? words.slice(0, end).trim() : words;
}
