import { clusterByX, clusterWidth } from './cluster';
import { dayWords } from './day-words';
import type { Mark } from './mark';
import type { RatedPoint, RatingLine } from './rating-line';
import { ratingWords, valueWords } from './rating-words';
import type { SignalsAt } from './signals-at';
import { timelineText } from '../strings';
import type { View } from './view';

/** A mark for every rating in view, with how far others were from it; where they stand too close, one for each group of neighbours, saying how many and between what. */
export function ratingMarks(line: RatingLine, view: View, signals: SignalsAt, gap: (point: RatedPoint) => readonly string[]): readonly Mark[] {
	const { visible, dense, runs } = line;
	const alone = new Set(runs.flatMap(([first, ...others]) => (others.length === 0 ? [first.index] : [])));
	if (dense) {
		return clusterByX(visible, ({ x }) => x, 2 * clusterWidth).map((group) => {
			const [first] = group;
			return group.length === 1 ? ratingMark(line, first, signals, gap, 2, !alone.has(first.index)) : clusterMark(line, group, signals);
		});
	}
	const space = (view.right - view.left) / visible.length;
	return visible.map((point) => ratingMark(line, point, signals, gap, space < 14 ? 2.5 : space < 20 ? 3 : 3.5, space < 7 && !alone.has(point.index)));
}

function ratingMark(line: RatingLine, rated: RatedPoint, signals: SignalsAt, gap: (point: RatedPoint) => readonly string[], r: number, quiet: boolean): Mark {
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
		words: [ratingWords(words, series, rated.point, rated.value), ...gap(rated)].join(' '),
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
