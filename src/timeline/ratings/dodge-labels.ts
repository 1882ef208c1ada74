/** A label that wants to be at a height, and must not be on its neighbours. */
export interface LabelPosition {
	readonly y: number;
}

/**
 * Heights for labels below one another, each `space` from the next and between `top` and `bottom`, moved as little as
 * that takes, in the order given. Where there is no room for all, the last ones get null.
 */
export function dodgeLabels(
	labels: readonly LabelPosition[],
	top: number,
	bottom: number,
	space: number,
): readonly (number | null)[] {
	const room = Math.max(0, Math.floor((bottom - top) / space) + 1);
	const placed: (number | null)[] = labels.map(() => null);
	const order = labels
		.map((_, index) => index)
		.slice(0, room)
		.sort((a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0) || a - b);
	let floor = top;
	order.forEach((index, rank) => {
		const left = order.length - 1 - rank;
		const y = Math.min(Math.max(labels[index]?.y ?? top, floor), bottom - left * space);
		placed[index] = y;
		floor = y + space;
	});
	return placed;
}
