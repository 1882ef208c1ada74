// The two short notations of an own instrument: item numbers (`1-4, 7`) and subscales (`bond: 1-4, 7`).
import { measureText } from '../../text/measures';

export interface ItemNumbers {
	/** In order; empty where there is a problem. */
	readonly numbers: readonly number[];
	/** A sentence for a person, or null. */
	readonly problem: string | null;
}

export interface Subscale extends ItemNumbers {
	readonly id: string;
	readonly name: string;
}

/** Item numbers from text such as `1-4, 7`; empty text gives none. Each from 1 to `count`, and none twice. */
export function readItemNumbers(text: string, count: number): ItemNumbers {
	const numbers: number[] = [];
	for (const piece of text
		.replace(/\s+/g, ' ')
		.replace(/ ?[-–] ?/g, '-')
		.split(/[,\s]+/)
		.filter((each) => each !== '')) {
		const [, first, last] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(piece) ?? [];
		if (first === undefined) return { numbers: [], problem: measureText.ownNumbers(piece) };
		const from = Number(first);
		const to = last === undefined ? from : Number(last);
		if (from < 1 || to > count || from > to) return { numbers: [], problem: measureText.ownNumbersRange(piece, count) };
		for (let item = from; item <= to; item += 1) numbers.push(item);
	}
	const twice = numbers.find((item, index) => numbers.indexOf(item) !== index);
	if (twice !== undefined) return { numbers: [], problem: measureText.ownNumberTwice(twice) };
	return { numbers: numbers.sort((a, b) => a - b), problem: null };
}

/** The id of a subscale's name: `Shared Goals` gives `shared-goals`. May be no valid id; the caller looks. */
export function dimensionId(name: string): string {
	return name
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '-');
}

/** Subscales from text, one to a line or parted by semicolons; without items, commas part names too. */
export function readSubscales(text: string, count: number): readonly Subscale[] {
	const entries = text.split(count > 0 ? /[;\n]/ : /[;,\n]/).map((entry) => entry.trim());
	return entries
		.filter((entry) => entry !== '')
		.map((entry) => {
			const colon = entry.indexOf(':');
			const name = (colon === -1 ? entry : entry.slice(0, colon)).trim();
			return { id: dimensionId(name), name, ...readItemNumbers(colon === -1 ? '' : entry.slice(colon + 1), count) };
		});
}
