import { clusterByX, clusterWidth } from './cluster';
import { dayWords } from './day-words';
import type { Mark } from './mark';
import type { RatedPoint, RatingLine } from './rating-line';
import { ratingWords, valueWords } from './rating-words';
import type { SignalsAt } from './signals-at';
import { timelineText } from '../strings';
import type { View } from './view';

/** What the marks of a line need to know of the other lines. */
export interface AmongLines {
	/** Ratings in view of whichever line of the same person has most, so that a person's marks look alike in every panel. */
	readonly crowd: number;
	/** How many ratings are drawn on top of this one, at the same place. */
	covers(point: RatedPoint): number;
	/** How far others were from it, in sentences. */
	gap(point: RatedPoint): readonly string[];
}

/** How much bigger a form is for each that covers it, so that it shows round it. */
const roundIt = [1, 1.7, 2.4] as const;

/** A mark for every rating in view; where they stand too close, one for each group of neighbours, saying how many and between what. */
export function ratingMarks(line: RatingLine, view: View, signals: SignalsAt, among: AmongLines): readonly Mark[] {
	const { visible, dense, runs } = line;
	const alone = new Set(runs.flatMap(([first, ...others]) => (others.length === 0 ? [first.index] : [])));
	if (dense) {
		return clusterByX(visible, ({ x }) => x, 2 * clusterWidth).map((group) => {
			const [first] = group;
			return group.length === 1
				? ratingMark(line, first, signals, among.gap(first), 2, !alone.has(first.index))
				: clusterMark(line, group, signals);
		});
	}
	const space = (view.right - view.left) / among.crowd;
	const r = space < 14 ? 2.5 : space < 20 ? 3 : 3.5;
	return visible.map((point) =>
		ratingMark(
			line,
			point,
			signals,
			among.gap(point),
			r * (roundIt[among.covers(point)] ?? 2.4),
			space < 7 && !alone.has(point.index),
		),
	);
}

function ratingMark(
	line: RatingLine,
	rated: RatedPoint,
	signals: SignalsAt,
	gap: readonly string[],
	r: number,
	quiet: boolean,
): Mark {
	const { series, who, words } = line;
	return {
		lane: 'ratings',
		row: rowOf(series.id),
		series: series.id,
		look: who.look,
		key: `rating:${series.id}:${rated.point.path}:${rated.index}`,
		kind: 'rating',
		index: rated.index,
		x: rated.x,
		y: rated.y,
		r,
		words: [ratingWords(words, series, rated.point, rated.value), ...gap].join(' '),
		because: signals.ofSeries(series.id, rated.point),
		path: rated.point.path,
		span: null,
		shape: quiet ? null : who.shape,
	};
}

function clusterMark(line: RatingLine, group: readonly [RatedPoint, ...RatedPoint[]], signals: SignalsAt): Mark {
	const { series, who } = line;
	const [first] = group;
	const last = group[group.length - 1] ?? first;
	const { x, y } = group[group.length >> 1] ?? first;
	let low = first.value;
	let high = first.value;
	for (const { value } of group) {
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	const spread = timelineText.clusterOfRatings(group.length, valueWords(series, low), valueWords(series, high));
	return {
		lane: 'ratings',
		row: rowOf(series.id),
		series: series.id,
		look: who.look,
		key: `ratings:${series.id}:${first.index}`,
		kind: 'cluster',
		index: null,
		x,
		y,
		r: 2,
		words: timelineText.cluster(`${line.words}: ${spread}`, dayWords(first.point.date), dayWords(last.point.date)),
		because: group.flatMap(({ point }) => signals.ofSeries(series.id, point)),
		path: null,
		span: [first.place, last.place],
		shape: null,
	};
}

function rowOf(series: string): string {
	return `ratings/${series}`;
}
