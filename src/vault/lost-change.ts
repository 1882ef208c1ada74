import { sameProperties } from '../lib/equal-properties';
import type { Frontmatter } from '../notes/write-note';

/** A note's properties before and after a change to some of them. */
export interface PropertiesChange {
	readonly before: Frontmatter;
	readonly after: Frontmatter;
}

/**
 * Whether the properties `now` have lost a change. Lost means that an entry it added to a list is gone, one it removed is back,
 * or a value it set has its former value. A value that was changed once more is no loss. Never throws.
 */
export function isLost({ before, after }: PropertiesChange, now: Frontmatter): boolean {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].some((name) => {
		const [was, set, found] = [before[name], after[name], now[name]];
		if (sameProperties(was, set) || sameProperties(found, set)) return false;
		if (!Array.isArray(set) && !Array.isArray(was)) return sameProperties(found, was);
		const [wasItems, setItems, foundItems] = [itemsOf(was), itemsOf(set), itemsOf(found)];
		return (
			setItems.some((item) => {
				const wanted = countOf(setItems, item);
				return wanted > countOf(wasItems, item) && countOf(foundItems, item) < wanted;
			}) || wasItems.some((item) => countOf(setItems, item) === 0 && countOf(foundItems, item) > 0)
		);
	});
}

function itemsOf(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	return value === null || value === undefined ? [] : [value];
}

function countOf(items: readonly unknown[], item: unknown): number {
	return items.filter((each) => sameProperties(each, item)).length;
}
