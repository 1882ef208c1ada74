// Overplotting between rating lines.
import type { PlottedRating, RatingLine } from './rating-line';

/** Whose ratings a line holds, with which instrument. */
export function raterKey({ series: { instrument, rater, participant } }: RatingLine): string {
	return `${instrument}/${rater}/${participant ?? '-'}`;
}

/** How many ratings are in view on the fullest line of each person and instrument. */
export function densityByRater(lines: readonly RatingLine[]): ReadonlyMap<string, number> {
	const crowds = new Map<string, number>();
	for (const line of lines) crowds.set(raterKey(line), Math.max(crowds.get(raterKey(line)) ?? 0, line.visible.length));
	return crowds;
}

/** How near two ratings of one moment must stand for the later drawn to hide the other, in pixels. */
const overlapDistance = 2;

/** Of each rating that others hide, how many are drawn on it afterwards; at most 2. Lines too dense to show single ratings hide none. */
export function overlapCounts(lines: readonly RatingLine[]): ReadonlyMap<PlottedRating, number> {
	const covers = new Map<PlottedRating, number>();
	if (lines.length < 2) return covers;
	const drawn = new Map<number, number[]>();
	for (const { visible, dense } of [...lines].reverse()) {
		if (dense) continue;
		for (const point of visible) {
			const there = drawn.get(Math.round(point.x));
			if (there === undefined) drawn.set(Math.round(point.x), [point.y]);
			else {
				const others = there.filter((y) => Math.abs(y - point.y) <= overlapDistance).length;
				if (others > 0) covers.set(point, Math.min(2, others));
				there.push(point.y);
			}
		}
	}
	return covers;
}
