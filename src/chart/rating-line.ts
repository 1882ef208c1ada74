import type { Series } from '../alliance/case-file';
import { tooClose } from './cluster';
import { linearScale } from './linear-scale';
import { inPanel, type Panel } from './rating-panels';
import { isRated, placePoints, unbroken, type PlacedPoint } from './rating-runs';
import { lineWords } from './rating-words';
import { insideView, type View } from './view';
import { variantOf, whoOf, type Who } from './who';

/** A rating with the pixel it is drawn at. */
export interface RatedPoint extends PlacedPoint {
	readonly value: number;
	readonly x: number;
	readonly y: number;
}

/** One series placed in its panel: what lies in view and the next point on either side. */
export interface RatingLine {
	readonly series: Series;
	readonly who: Who;
	/** “Client’s bond”: what the words of its marks begin with. */
	readonly words: string;
	/** In order of time; null for a moment without a rating. */
	readonly points: readonly (RatedPoint | null)[];
	/** When each of `points` was. */
	readonly moments: readonly PlacedPoint[];
	readonly runs: readonly (readonly [RatedPoint, ...RatedPoint[]])[];
	/** The ratings in view. */
	readonly visible: readonly RatedPoint[];
	/** Whether they stand too close to be told apart. */
	readonly dense: boolean;
}

/**
 * The series as its panel between `top` and `bottom` draws it; a rating outside its scale at the scale's edge. `variant`
 * counts the instruments of the panel, or the dimensions of its one instrument, from 0.
 */
export function ratingLine(
	series: Series,
	panel: Panel,
	view: View,
	top: number,
	bottom: number,
	variant: number,
): RatingLine {
	const { axis, x, left, right } = view;
	const y = linearScale([panel.min, panel.max], [bottom, top]);
	const placed = placePoints(series, axis, [x.from(left), x.from(right)]);
	const points = placed.map(({ place, point, index }): RatedPoint | null => {
		if (!isRated(point)) return null;
		const { value } = point;
		return {
			place,
			point,
			index,
			value,
			x: x.at(place),
			y: Math.min(bottom, Math.max(top, y.at(inPanel(panel, series, value)))),
		};
	});
	const visible = points.filter((point): point is RatedPoint => point !== null && insideView(point.x, view));
	const who = variantOf(whoOf(series, view.caseFile, view.frame.discreet), variant);
	return {
		series,
		who,
		words: lineWords(series, who, view.frame),
		points,
		moments: placed,
		runs: unbroken(points),
		visible,
		dense: tooClose(visible.length, right - left),
	};
}
