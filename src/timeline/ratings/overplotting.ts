// Overplotting between rating lines.
import type { PlottedRating, RatingLine } from './rating-line';

/** Whose ratings a line holds, with which instrument. */
export function raterKey({ series: { instrument, rater, participant } }: RatingLine): string {
	return `${instrument}/${rater}/${participant ?? '-'}`;
}

/** How many ratings are in view on the fullest line of each person and instrument. */
export function densityByRater(lines: readonly RatingLine[]): ReadonlyMap<string, number> {
	const densities = new Map<string, number>();
	for (const line of lines)
		densities.set(raterKey(line), Math.max(densities.get(raterKey(line)) ?? 0, line.visible.length));
	return densities;
}

/** How near two ratings of one moment are where the later drawn hides the other, in pixels. */
const overlapDistance = 2;

/** Of each rating that others hide, how many are drawn on it afterwards; at most 2. Lines too dense to show single ratings hide none. */
export function overlapCounts(lines: readonly RatingLine[]): ReadonlyMap<PlottedRating, number> {
	const covers = new Map<PlottedRating, number>();
	if (lines.length < 2) return covers;
	/** Heights of what is drawn already, by column of pixels. */
	const drawn = new Map<number, number[]>();
	const points = [...lines].reverse().flatMap(({ visible, dense }) => (dense ? [] : visible));
	for (const point of points) {
		const column = Math.round(point.x);
		const heights = drawn.get(column) ?? [];
		const others = heights.filter((y) => Math.abs(y - point.y) <= overlapDistance).length;
		if (others > 0) covers.set(point, Math.min(2, others));
		drawn.set(column, [...heights, point.y]);
	}
	return covers;
}
