// The gap between raters: shaded only where both have rated, never across a session that one of them left out.
import type { PlacedPoint, Pixel } from './rating-runs';

/** The points of one line with the pixels they are drawn at; null where there is no rating. */
export interface LinePixels {
	readonly points: readonly PlacedPoint[];
	readonly pixels: readonly (Pixel | null)[];
}

/** Between the lowest and the highest of the lines, at one session. */
export interface GapAt {
	readonly x: number;
	readonly top: number;
	readonly bottom: number;
}

/**
 * The stretches in which at least two of the lines are rated at every session or day, from left to right. Ratings belong
 * together that carry the same session number, or, without one, the same day.
 */
export function gapStretches(lines: readonly LinePixels[]): readonly (readonly GapAt[])[] {
	const moments = new Map<string, { place: number; pixels: Pixel[] }>();
	for (const { points, pixels } of lines) {
		const seen = new Map<string, number>();
		points.forEach(({ place, point }, index) => {
			const when = point.session === null ? point.date : String(point.session);
			// The second rating of a day belongs with the other line's second.
			const key = `${when}#${seen.get(when) ?? 0}`;
			seen.set(when, (seen.get(when) ?? 0) + 1);
			const moment = moments.get(key) ?? { place, pixels: [] };
			moments.set(key, moment);
			const pixel = pixels[index];
			if (pixel !== null && pixel !== undefined) moment.pixels.push(pixel);
		});
	}
	const stretches: GapAt[][] = [];
	let open: GapAt[] | null = null;
	for (const { pixels } of [...moments.values()].sort((a, b) => a.place - b.place)) {
		if (pixels.length < 2) {
			open = null;
			continue;
		}
		if (open === null) stretches.push((open = []));
		const ys = pixels.map(([, y]) => y);
		open.push({ x: pixels.reduce((sum, [x]) => sum + x, 0) / pixels.length, top: Math.min(...ys), bottom: Math.max(...ys) });
	}
	return stretches;
}
