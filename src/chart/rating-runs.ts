// From a series to what can be drawn of it: an absent rating breaks the line and is never drawn itself.
import type { Series, SeriesPoint } from '../alliance/case-file';
import type { TimeAxis } from './time-axis';

/** A point of a series with its place on the axis, in axis units. */
export interface PlacedPoint {
	readonly place: number;
	readonly point: SeriesPoint;
	/** Where it stands in the series' points. */
	readonly index: number;
}

export interface RatedPoint extends PlacedPoint {
	readonly value: number;
}

/** The points in order of place; those whose date is no day are left out. */
export function placePoints(series: Series, axis: TimeAxis): readonly PlacedPoint[] {
	const placed: PlacedPoint[] = [];
	series.points.forEach((point, index) => {
		const place = axis.place(point);
		if (place !== null) placed.push({ place, point, index });
	});
	// Places rarely come out of order: a sorted list costs one pass.
	return placed.sort((a, b) => a.place - b.place || a.index - b.index);
}

/** The unbroken stretches of rated points; a rating alone between two gaps is a stretch of one. */
export function ratedRuns(points: readonly PlacedPoint[]): readonly (readonly RatedPoint[])[] {
	const runs: RatedPoint[][] = [];
	let open: RatedPoint[] | null = null;
	for (const placed of points) {
		const { value } = placed.point;
		if (value === null || !Number.isFinite(value)) {
			open = null;
			continue;
		}
		if (open === null) runs.push((open = []));
		open.push({ ...placed, value });
	}
	return runs;
}

export type Pixel = readonly [number, number];

/**
 * The part of a line through points, sorted by x, that lies between two values of x. A piece that crosses an edge is cut
 * there, on the straight line between its two points. Empty where nothing lies inside.
 */
export function cutLine(points: readonly Pixel[], left: number, right: number): readonly Pixel[] {
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
