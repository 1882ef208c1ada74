/** Items that share a key: one at least. */
export type Group<Item> = [Item, ...Item[]];

/** The items by key: keys in the order in which they first appear, the items of a key in their own order. No items give no groups. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Group<Item>> {
	const groups = new Map<Key, Group<Item>>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
