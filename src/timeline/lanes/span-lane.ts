// What the lanes of goals, tasks, ruptures and reactions share: each draws things that last.
import { clusterByX } from '../axis/cluster';
import { formatDay } from '../describe/format-day';
import type { PlannedLane } from '../model/lane';
import { mark, type Mark } from '../model/mark';
import type { LaneName } from '../options/options';
import { layoutSpans, type SpanLabel, type SpanLayout } from './interval-layout';
import { formatCoordinate, svg, type SvgNode } from '../svg/svg-node';
import type { TimelineEvent } from '../axis/time-axis';
import { timelineText } from '../../text/timeline';
import { isInView, type View } from '../model/view';

/** One of them in view, in pixels; `start` and `end` may lie outside the plot. */
export interface InView<Item> {
	readonly item: Item;
	readonly index: number;
	readonly start: number;
	readonly end: number;
	readonly label: string | null;
}

/** Where something begins and ends, and what it is called. */
interface Course<Item> {
	begin(item: Item): TimelineEvent;
	/** null for what lasts until now. */
	end(item: Item): TimelineEvent | null;
	label(item: Item): string | null;
}

/** Those that reach into view, in order of their beginning. */
export function itemsInView<Item>(
	items: readonly Item[],
	{ axis, x }: View,
	course: Course<Item>,
): readonly InView<Item>[] {
	const seen = items.flatMap((item, index) => {
		const first = axis.place(course.begin(item));
		if (first === null) return [];
		const ending = course.end(item);
		const last = ending === null ? axis.now : axis.place(ending);
		const start = x.apply(first);
		const end = x.apply(Math.max(first, last ?? first));
		return end < x.range[0] - 0.5 || start > x.range[1] + 0.5
			? []
			: [{ item, index, start, end, label: course.label(item) }];
	});
	return seen.sort((a, b) => a.start - b.start || a.index - b.index);
}

/** A lane of what lasts. Sizes are in pixels. */
export interface SpanLane<Item> {
	readonly name: LaneName;
	/** No more rows than this. */
	readonly maxRows: number;
	/** Kept free before and after each for its marks. */
	readonly pad: number;
	readonly rowHeight: number;
	/** From the top of a row to the line of its marks. */
	readonly baseline: number;
	/** Stack order of outcomes, where they are counted: drawn from the line upwards. */
	readonly outcomes: readonly CountedOutcome[];
	/** Index into `outcomes`. */
	readonly outcomeOf: (item: Item) => number;
	readonly date: (item: Item) => string;
	/** One of them on its line, the label where there is room for it. */
	readonly draw: (seen: InView<Item>, y: number, label: SpanLabel | null) => DrawnSpan;
}

interface DrawnSpan {
	readonly decoration: readonly SvgNode[];
	readonly marks: readonly Mark[];
}

/** The lane of those in view, in rows, so that they don't touch; columns of how many where they are better counted than drawn one by one. */
export function spanLane<Item>(seen: readonly InView<Item>[], view: View, lane: SpanLane<Item>): PlannedLane {
	const { name, maxRows, rowHeight, baseline } = lane;
	const { fontSize } = view.frame;
	const title = timelineText.lane[name];
	const titled = fontSize * 1.5;
	if (seen.length > (maxRows * (view.right - view.left)) / 24) {
		const height = titled + fontSize * 3;
		return {
			height,
			drawAt: (top) => ({
				name,
				title,
				top,
				bottom: top + height,
				rows: 0,
				...countedColumns(seen, view, lane, { top: top + titled, height: fontSize * 2.6 }),
			}),
		};
	}
	const { rows, places } = rowsFor(seen, view, lane);
	const height = titled + rows * rowHeight + fontSize * 0.3;
	return {
		height,
		drawAt: (top) => {
			const drawn = seen.map((each, index) =>
				lane.draw(each, top + titled + (places[index]?.row ?? 0) * rowHeight + baseline, places[index]?.label ?? null),
			);
			return {
				name,
				title,
				top,
				bottom: top + height,
				rows,
				decoration: drawn.flatMap(({ decoration }) => decoration),
				marks: drawn.flatMap(({ marks }) => marks),
			};
		},
	};
}

function rowsFor<Item>(seen: readonly InView<Item>[], view: View, { name, maxRows, pad }: SpanLane<Item>): SpanLayout {
	const { left, right, frame } = view;
	const spans = seen.map(({ start, end, label }) => ({
		start: Math.max(left, start - pad),
		end: Math.min(right, end + pad),
		label,
	}));
	return layoutSpans(spans, { left, right, fontSize: frame.fontSize, maxRows, rows: frame.rows?.[name] ?? null });
}

/** The line a span is drawn as, cut at the plot's edges. */
export function spanPath(
	{ start, end }: { readonly start: number; readonly end: number },
	{ left, right }: View,
	y: number,
): string {
	return `M${formatCoordinate(Math.max(left, start))},${formatCoordinate(y)}H${formatCoordinate(Math.min(right, end))}`;
}

interface CountedOutcome {
	readonly className: string;
	readonly describe: (count: number) => string;
}

/** Columns of how many began, each divided by what became of them, and a mark for each column. */
function countedColumns<Item>(
	seen: readonly InView<Item>[],
	view: View,
	lane: SpanLane<Item>,
	place: { readonly top: number; readonly height: number },
): DrawnSpan {
	const { name, outcomes, outcomeOf } = lane;
	const begun = seen.filter(({ start }) => isInView(start, view));
	const groups = clusterByX(begun, ({ start }) => start);
	const most = Math.max(1, ...groups.map((group) => group.length));
	const paths = outcomes.map(() => '');
	const marks = groups.map((group): Mark => {
		const x = group[group.length >> 1]?.start ?? group[0].start;
		const counts = outcomes.map((_, outcome) => group.filter(({ item }) => outcomeOf(item) === outcome).length);
		let y = place.top + place.height;
		counts.forEach((count, outcome) => {
			if (count === 0) return;
			const rise = (place.height * count) / most;
			paths[outcome] =
				`${paths[outcome] ?? ''}M${formatCoordinate(x)},${formatCoordinate(y)}v${formatCoordinate(-rise)}`;
			y -= rise;
		});
		return columnMark(group, view, lane, { x, y: place.top + place.height / 2, counts });
	});
	const decoration = outcomes.flatMap(({ className }, index) => {
		const d = paths[index] ?? '';
		return d === ''
			? []
			: [svg('path', { class: `wa-column ${className}`, 'data-key': `${name}:columns:${index}`, d })];
	});
	return { decoration, marks };
}

/** `counts` holds how many there are of each outcome. */
function columnMark<Item>(
	group: readonly [InView<Item>, ...InView<Item>[]],
	view: View,
	{ name, outcomes, date }: SpanLane<Item>,
	{ x, y, counts }: { readonly x: number; readonly y: number; readonly counts: readonly number[] },
): Mark {
	const [first] = group;
	const last = group[group.length - 1] ?? first;
	const words = outcomes.flatMap((outcome, index) =>
		(counts[index] ?? 0) > 0 ? [outcome.describe(counts[index] ?? 0)] : [],
	);
	return mark({
		key: `${name}:${first.index}`,
		lane: name,
		kind: 'cluster',
		x,
		y,
		r: 2,
		description: timelineText.cluster(words.join(', '), formatDay(date(first.item)), formatDay(date(last.item))),
		span: [view.x.invert(first.start), view.x.invert(last.start)],
	});
}
