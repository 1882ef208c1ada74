import { clusterByX, tooClose } from './cluster';
import { dayWords } from './day-words';
import type { Mark } from './mark';
import type { RatingLine } from './rating-line';
import type { RatedPoint } from './rating-runs';
import { ratingWords, valueWords, dimensionWords } from './rating-words';
import type { SignalsAt } from './signals-at';
import { timelineText } from '../strings';
import type { View } from './view';

/** A mark for every rating in view; where they stand too close, one for each group of neighbours, saying how many and between what. */
export function ratingMarks(line: RatingLine, view: View, signals: SignalsAt): readonly Mark[] {
	const { left, right } = view;
	const alone = new Set(line.runs.flatMap((run) => (run.length === 1 ? run : [])).map((point) => point.index));
	const visible = line.runs.flat().filter((point) => inside(line.pixel(point)[0], left, right));
	const room = right - left;
	if (!tooClose(visible.length, room)) {
		const space = room / visible.length;
		return visible.map((point) => ratingMark(line, point, view, signals, space < 9 ? 2.5 : 3.5, space < 7 && !alone.has(point.index)));
	}
	return clusterByX(visible, (point) => line.pixel(point)[0]).map((group) => {
		const [first, ...others] = group;
		return others.length === 0 ? ratingMark(line, first, view, signals, 2, !alone.has(first.index)) : clusterMark(line, group, view, signals);
	});
}

function ratingMark(line: RatingLine, rated: RatedPoint, view: View, signals: SignalsAt, r: number, quiet: boolean): Mark {
	const { series, who } = line;
	const [x, y] = line.pixel(rated);
	return {
		...common(line),
		key: `rating:${series.id}:${rated.point.path}:${rated.index}`,
		kind: 'rating',
		index: rated.index,
		x,
		y,
		r,
		words: ratingWords(series, rated.point, rated.value, who, view.frame),
		because: signals.ofSeries(series.id, rated.point),
		path: rated.point.path,
		span: null,
		shape: quiet ? null : who.shape,
	};
}

function clusterMark(line: RatingLine, group: readonly [RatedPoint, ...RatedPoint[]], view: View, signals: SignalsAt): Mark {
	const { series, who } = line;
	const values = group.map((point) => point.value);
	const [first] = group;
	const last = group[group.length - 1] ?? first;
	const [x, y] = line.pixel(group[group.length >> 1] ?? first);
	const spread = timelineText.clusterOfRatings(values.length, valueWords(series, Math.min(...values)), valueWords(series, Math.max(...values)));
	const what = `${who.whose} ${dimensionWords(series, view.frame).toLowerCase()}: ${spread}`;
	return {
		...common(line),
		key: `ratings:${series.id}:${first.index}`,
		kind: 'cluster',
		index: null,
		x,
		y,
		r: 2,
		words: timelineText.cluster(what, dayWords(first.point.date), dayWords(last.point.date)),
		because: group.flatMap((point) => signals.ofSeries(series.id, point.point)),
		path: null,
		span: [first.place, last.place],
		shape: null,
	};
}

function common({ series, who }: RatingLine): Pick<Mark, 'lane' | 'row' | 'series' | 'look'> {
	return { lane: 'ratings', row: `ratings/${series.id}`, series: series.id, look: who.look };
}

function inside(x: number, left: number, right: number): boolean {
	return x >= left && x <= right;
}
