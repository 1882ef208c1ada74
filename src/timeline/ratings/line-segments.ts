// From a series to what can be drawn of it: an absent rating breaks the line and is never drawn itself.
import type { Series, SeriesPoint } from '../../case/case-file';
import type { TimeAxis } from '../axis/time-axis';

/** A point of a series with its place on the axis, in axis units. */
export interface PlacedPoint {
	readonly place: number;
	readonly point: SeriesPoint;
	/** Where it is in the series' points. */
	readonly index: number;
}

/**
 * The points in order of place, from the last before `from` to the first after `to`, in axis units: what a line between
 * the two takes. Points whose date is no day are left out.
 */
export function placePoints(
	{ points }: Series,
	axis: TimeAxis,
	[from, to]: readonly [number, number],
): readonly PlacedPoint[] {
	const placed: PlacedPoint[] = [];
	let sorted = true;
	let latest = -Infinity;
	points.forEach((point, index) => {
		const place = axis.place(point);
		if (place === null) return;
		sorted &&= place >= latest;
		latest = place;
		placed.push({ place, point, index });
	});
	if (!sorted) placed.sort((a, b) => a.place - b.place || a.index - b.index);
	const first = placed.findIndex(({ place }) => place >= from);
	const after = placed.findIndex(({ place }) => place > to);
	return placed.slice(first < 0 ? -1 : Math.max(0, first - 1), after < 0 ? placed.length : after + 1);
}

/** Whether a point holds a rating: 0 is one, nothing and what is no number are none. */
export function isRated(point: SeriesPoint): point is SeriesPoint & { readonly value: number } {
	return point.value !== null && Number.isFinite(point.value);
}

export type Pixel = readonly [number, number];

/** The unbroken stretches of a list with gaps; an item alone between two gaps is a stretch of one. */
export function splitAtGaps<T>(items: readonly (T | null)[]): readonly (readonly [T, ...T[]])[] {
	const runs: [T, ...T[]][] = [];
	let open: [T, ...T[]] | null = null;
	for (const item of items) {
		if (item === null) open = null;
		else if (open === null) runs.push((open = [item]));
		else open.push(item);
	}
	return runs;
}

/**
 * The part of a line through points, sorted by x, that lies between two values of x. A piece that crosses an edge is cut
 * there, on the straight line between its two points. Empty where nothing lies inside.
 */
export function clipLine(points: readonly Pixel[], left: number, right: number): readonly Pixel[] {
	const inside: Pixel[] = [];
	points.forEach((point, index) => {
		const before = points[index - 1];
		if (before !== undefined && before[0] < left && point[0] >= left) inside.push(crossing(before, point, left));
		if (before !== undefined && before[0] <= right && point[0] > right) inside.push(crossing(before, point, right));
		if (point[0] >= left && point[0] <= right) inside.push(point);
	});
	return inside;
}

function crossing(a: Pixel, b: Pixel, x: number): Pixel {
	return a[0] === b[0] ? [x, b[1]] : [x, a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1])];
}
