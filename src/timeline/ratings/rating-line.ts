import type { Series } from '../../case/case-file';
import { isOvercrowded } from '../axis/cluster';
import { linearScale } from '../axis/linear-scale';
import { toPanelScale, type Panel } from './rating-panels';
import { isRated, placePoints, splitAtGaps, type PlacedPoint } from './line-segments';
import { seriesLabel } from '../describe/describe-rating';
import { isInView, type View } from '../model/view';
import { styleVariant, lineStyle, type LineStyle } from '../model/line-style';

/** A rating with the pixel it is drawn at. */
export interface PlottedRating extends PlacedPoint {
	readonly value: number;
	readonly x: number;
	readonly y: number;
}

/** One series placed in its panel: what lies in view and the next point on either side. */
export interface RatingLine {
	readonly series: Series;
	readonly style: LineStyle;
	/** “Client’s bond”: what the words of its marks begin with. */
	readonly label: string;
	/** In order of time; null for a moment without a rating. */
	readonly points: readonly (PlottedRating | null)[];
	/** When each of `points` was. */
	readonly moments: readonly PlacedPoint[];
	readonly segments: readonly (readonly [PlottedRating, ...PlottedRating[]])[];
	/** The ratings in view. */
	readonly visible: readonly PlottedRating[];
	/** Whether they are too close to be told apart. */
	readonly dense: boolean;
}

interface LinePlace {
	readonly panel: Panel;
	/** Of the panel, in pixels. */
	readonly top: number;
	readonly bottom: number;
	/** Counts the instruments of the panel, or the dimensions of its one instrument, from 0. */
	readonly variant: number;
}

/** The series as its panel draws it; a rating outside its scale at the scale's edge. */
export function ratingLine(series: Series, { panel, top, bottom, variant }: LinePlace, view: View): RatingLine {
	const { axis, x, left, right } = view;
	const y = linearScale([panel.min, panel.max], [bottom, top]);
	const placed = placePoints(series, axis, [x.invert(left), x.invert(right)]);
	const points = placed.map(({ place, point, index }): PlottedRating | null => {
		if (!isRated(point)) return null;
		const { value } = point;
		return {
			place,
			point,
			index,
			value,
			x: x.apply(place),
			y: Math.min(bottom, Math.max(top, y.apply(toPanelScale(panel, series, value)))),
		};
	});
	const visible = points.filter((point): point is PlottedRating => point !== null && isInView(point.x, view));
	const who = styleVariant(lineStyle(series, view.caseFile, view.frame.discreet), variant);
	return {
		series,
		style: who,
		label: seriesLabel(series, who, view.frame),
		points,
		moments: placed,
		segments: splitAtGaps(points),
		visible,
		dense: isOvercrowded(visible.length, right - left),
	};
}
