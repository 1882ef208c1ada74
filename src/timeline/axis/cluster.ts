/** From here on marks stand closer than this many pixels and are gathered instead of drawn one by one. */
export const minMarkSpacing = 5;
/** How wide one gathering is, in pixels. */
export const clusterWidth = 8;

/** Whether so many marks are too many for the room, in pixels. */
export function isOvercrowded(count: number, room: number): boolean {
	return count > 1 && room / count < minMarkSpacing;
}

/** The items, sorted by x, in groups that each span less than `width` pixels. */
export function clusterByX<T>(
	items: readonly T[],
	xOf: (item: T) => number,
	width: number = clusterWidth,
): readonly (readonly [T, ...T[]])[] {
	const groups: [T, ...T[]][] = [];
	let open: [T, ...T[]] | null = null;
	let begun = 0;
	for (const item of items) {
		const x = xOf(item);
		if (open !== null && x - begun < width) open.push(item);
		else {
			open = [item];
			begun = x;
			groups.push(open);
		}
	}
	return groups;
}
