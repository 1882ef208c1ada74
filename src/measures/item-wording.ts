// The wording of items from a note of the therapist's own: a heading with the instrument's id or name, its items as a list.
import { foldText } from '../notes/entry';
import type { Instrument } from './instrument';

const heading = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const listItem = /^ {0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[.\][ \t]+)?(.*\S)/;

/** The items under the first heading that is the instrument's id or name, in order; empty where there is no such heading. */
export function wordingIn(text: string, instrument: Pick<Instrument, 'id' | 'name'>): readonly string[] {
	const names = [foldText(instrument.id), foldText(instrument.name)];
	const items: string[] = [];
	let found = false;
	for (const line of text.split(/\r?\n/)) {
		const title = heading.exec(line)?.[1];
		if (title !== undefined) {
			if (found) break;
			found = names.includes(foldText(title));
		} else if (found) {
			const item = listItem.exec(line)?.[1];
			if (item !== undefined) items.push(item);
		}
	}
	return items;
}
