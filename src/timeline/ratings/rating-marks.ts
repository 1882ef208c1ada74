import { clusterByX, clusterWidth } from '../axis/cluster';
import { formatDay } from '../describe/format-day';
import { mark, type Mark } from '../model/mark';
import type { PlottedRating, RatingLine } from './rating-line';
import { describeRating, formatRating } from '../describe/describe-rating';
import type { PlacedSignals } from '../model/placed-signals';
import { timelineText } from '../../text/timeline';
import type { View } from '../model/view';

/** What the marks of a line need to know of the other lines. */
export interface LineContext {
	/** Ratings in view of whichever line of the same person has most, so that a person's marks look alike in every panel. */
	readonly density: number;
	/** How many ratings are drawn on top of this one, at the same place. */
	overlapCount(point: PlottedRating): number;
	/** How far others were from it, in sentences. */
	describeDifferences(point: PlottedRating): readonly string[];
}

/** How much bigger a symbol is for each that covers it, so that its edge still shows. */
const haloScale = [1, 1.7, 2.4] as const;

/** A mark for every rating in view; where they are too close, one for each group of neighbours, saying how many and between what. */
export function ratingMarks(line: RatingLine, view: View, signals: PlacedSignals, among: LineContext): readonly Mark[] {
	const { visible, dense, segments } = line;
	const alone = new Set(segments.flatMap(([first, ...others]) => (others.length === 0 ? [first.index] : [])));
	if (dense) {
		return clusterByX(visible, ({ x }) => x, 2 * clusterWidth).map((group) => {
			const [first] = group;
			return group.length === 1
				? ratingMark(line, first, signals, {
						differences: among.describeDifferences(first),
						r: 2,
						quiet: !alone.has(first.index),
					})
				: clusterMark(line, group, signals);
		});
	}
	const space = (view.right - view.left) / among.density;
	const r = markRadius(space);
	return visible.map((point) =>
		ratingMark(line, point, signals, {
			differences: among.describeDifferences(point),
			r: r * (haloScale[among.overlapCount(point)] ?? 2.4),
			quiet: space < 7 && !alone.has(point.index),
		}),
	);
}

/** In pixels, by the space there is for each mark. */
function markRadius(space: number): number {
	if (space < 14) return 2.5;
	return space < 20 ? 3 : 3.5;
}

interface RatingLook {
	/** How far other raters were from it, in sentences. */
	readonly differences: readonly string[];
	readonly r: number;
	/** Without a shape of its own until it is pointed at. */
	readonly quiet: boolean;
}

function ratingMark(
	{ series, style, label }: RatingLine,
	rated: PlottedRating,
	signals: PlacedSignals,
	{ differences, r, quiet }: RatingLook,
): Mark {
	return mark({
		lane: 'ratings',
		row: rowOf(series.id),
		series: series.id,
		className: style.className,
		key: `rating:${series.id}:${rated.point.path}:${rated.index}`,
		kind: 'rating',
		index: rated.index,
		x: rated.x,
		y: rated.y,
		r,
		description: [describeRating(label, series, rated.point, rated.value), ...differences].join(' '),
		because: signals.ofSeries(series.id, rated.point),
		path: rated.point.path,
		shape: quiet ? null : style.shape,
	});
}

function clusterMark(
	line: RatingLine,
	group: readonly [PlottedRating, ...PlottedRating[]],
	signals: PlacedSignals,
): Mark {
	const { series, style } = line;
	const [first] = group;
	const last = group[group.length - 1] ?? first;
	const { x, y } = group[group.length >> 1] ?? first;
	let low = first.value;
	let high = first.value;
	for (const { value } of group) {
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	const spread = timelineText.clusterOfRatings(group.length, formatRating(series, low), formatRating(series, high));
	return mark({
		lane: 'ratings',
		row: rowOf(series.id),
		series: series.id,
		className: style.className,
		key: `ratings:${series.id}:${first.index}`,
		kind: 'cluster',
		x,
		y,
		r: 2,
		description: timelineText.cluster(
			`${line.label}: ${spread}`,
			formatDay(first.point.date),
			formatDay(last.point.date),
		),
		because: group.flatMap(({ point }) => signals.ofSeries(series.id, point)),
		span: [first.place, last.place],
	});
}

function rowOf(series: string): string {
	return `ratings/${series}`;
}
