/**
 * How many items at the beginning meet a condition that none after them meets, found by halving; meaningless where one after
 * them does. Never throws.
 */
export function leadingCount<Item>(items: readonly Item[], meets: (item: Item) => boolean): number {
	let from = 0;
	let to = items.length;
	while (from < to) {
		const middle = Math.floor((from + to) / 2);
		const item = items[middle];
		if (item !== undefined && meets(item)) from = middle + 1;
		else to = middle;
	}
	return from;
}
