// Which items a query leaves, best first, and whether it could be the name of something new.
import { normalizeText } from '../notes/entry';

/** What a search engine says of one text; a higher score is a better match. */
export interface Match {
	readonly score: number;
}

export interface SearchHit<Item, M extends Match> {
	readonly item: Item;
	/** Null when nothing was typed, or when it was found by other words. */
	readonly match: M | null;
}

export interface SearchSource<Item> {
	readonly items: readonly Item[];
	text(item: Item): string;
	/** Other words it can be found by, after all whose own text matches. */
	alternativeText?(item: Item): string;
	/** Whether the item shows before anything is typed; all do when absent. */
	isListed?(item: Item): boolean;
}

/** The items for a query: those listed, as they come, for a blank one; else those that match, best first and ties as they come. */
export function searchItems<Item, M extends Match>(
	pool: SearchSource<Item>,
	query: string,
	search: (query: string) => (text: string) => M | null,
): readonly SearchHit<Item, M>[] {
	if (query.trim() === '')
		return pool.items.filter((item) => pool.isListed?.(item) ?? true).map((item) => ({ item, match: null }));
	const matchOf = search(query.trim());
	const byText = pool.items.flatMap((item) => {
		const match = matchOf(pool.text(item));
		return match === null ? [] : [{ item, match }];
	});
	const found = new Set(byText.map(({ item }) => item));
	const byOtherWords = pool.items.filter(
		(item) => !found.has(item) && matchOf(pool.alternativeText?.(item) ?? '') !== null,
	);
	return [
		...byText.sort((one, other) => other.match.score - one.match.score),
		...byOtherWords.map((item) => ({ item, match: null })),
	];
}

/** Whether the query could name something new: it is not blank, and no item has just this text. */
export function isNewName<Item>(pool: SearchSource<Item>, query: string): boolean {
	const normalized = normalizeText(query);
	return normalized !== '' && !pool.items.some((item) => normalizeText(pool.text(item)) === normalized);
}
