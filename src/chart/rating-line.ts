import type { Series } from '../alliance/case-file';
import { linearScale } from './linear-scale';
import { inPanel, type Panel } from './rating-panels';
import { placePoints, ratedRuns, type Pixel, type PlacedPoint, type RatedPoint } from './rating-runs';
import type { View } from './view';
import { ofInstrument, whoOf, type Who } from './who';

/** One series placed in its panel, in pixels. */
export interface RatingLine {
	readonly series: Series;
	readonly who: Who;
	readonly points: readonly PlacedPoint[];
	/** Beside `points`: where each is drawn, null for none. */
	readonly pixels: readonly (Pixel | null)[];
	readonly runs: readonly (readonly RatedPoint[])[];
	/** Where a rating is drawn; one outside its scale at the scale's edge. */
	pixel(point: RatedPoint): Pixel;
}

/** The series as its panel between `top` and `bottom` draws it; `variant` counts the instruments of the panel from 0. */
export function ratingLine(series: Series, panel: Panel, view: View, top: number, bottom: number, variant: number): RatingLine {
	const y = linearScale([panel.min, panel.max], [bottom, top]);
	const points = placePoints(series, view.axis);
	const runs = ratedRuns(points);
	const pixel = (point: RatedPoint): Pixel => [view.x.at(point.place), Math.min(bottom, Math.max(top, y.at(inPanel(panel, series, point.value))))];
	const rated = new Map(runs.flat().map((point) => [point.index, pixel(point)]));
	return {
		series,
		who: ofInstrument(whoOf(series, view.caseFile, view.frame.discreet), variant),
		points,
		pixels: points.map((point) => rated.get(point.index) ?? null),
		runs,
		pixel,
	};
}
