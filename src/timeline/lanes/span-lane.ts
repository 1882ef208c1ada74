// Goals, tasks and ruptures last: what is common to drawing them.
import { clusterByX } from '../axis/cluster';
import { formatDay } from '../describe/format-day';
import type { PlannedLane } from '../model/lane';
import type { Mark } from '../model/mark';
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

/** Those that reach into view, in order of their beginning. `until` says where one ends, null for not yet. */
export function itemsInView<Item>(
	items: readonly Item[],
	view: View,
	begin: (item: Item) => TimelineEvent,
	until: (item: Item) => TimelineEvent | null,
	label: (item: Item) => string | null,
): readonly InView<Item>[] {
	const { axis, x } = view;
	const seen = items.flatMap((item, index) => {
		const first = axis.place(begin(item));
		if (first === null) return [];
		const ending = until(item);
		const last = ending === null ? axis.now : axis.place(ending);
		const start = x.apply(first);
		const end = x.apply(Math.max(first, last ?? first));
		return end < x.range[0] - 0.5 || start > x.range[1] + 0.5 ? [] : [{ item, index, start, end, label: label(item) }];
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
	const { name, maxRows, pad, rowHeight, baseline } = lane;
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
				...countedColumns(seen, view, lane, top + titled, fontSize * 2.6),
			}),
		};
	}
	const { rows, places } = rowsFor(seen, view, name, maxRows, pad);
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

function rowsFor<Item>(
	seen: readonly InView<Item>[],
	view: View,
	lane: LaneName,
	most: number,
	pad: number,
): SpanLayout {
	const { left, right, frame } = view;
	const spans = seen.map(({ start, end, label }) => ({
		start: Math.max(left, start - pad),
		end: Math.min(right, end + pad),
		label,
	}));
	return layoutSpans(spans, { left, right, fontSize: frame.fontSize, maxRows: most, rows: frame.rows?.[lane] ?? null });
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
	{ name, outcomes, outcomeOf, date }: SpanLane<Item>,
	top: number,
	height: number,
): DrawnSpan {
	const begun = seen.filter(({ start }) => isInView(start, view));
	const groups = clusterByX(begun, ({ start }) => start);
	const most = Math.max(1, ...groups.map((group) => group.length));
	const paths = outcomes.map(() => '');
	const marks = groups.map((group): Mark => {
		const [first] = group;
		const last = group[group.length - 1] ?? first;
		const x = group[group.length >> 1]?.start ?? first.start;
		const counts = outcomes.map((_, outcome) => group.filter(({ item }) => outcomeOf(item) === outcome).length);
		let y = top + height;
		counts.forEach((count, outcome) => {
			if (count === 0) return;
			const rise = (height * count) / most;
			paths[outcome] =
				`${paths[outcome] ?? ''}M${formatCoordinate(x)},${formatCoordinate(y)}v${formatCoordinate(-rise)}`;
			y -= rise;
		});
		const words = outcomes.flatMap((outcome, index) =>
			(counts[index] ?? 0) > 0 ? [outcome.describe(counts[index] ?? 0)] : [],
		);
		return {
			key: `${name}:${first.index}`,
			lane: name,
			row: name,
			kind: 'cluster',
			index: null,
			series: null,
			x,
			y: top + height / 2,
			r: 2,
			description: timelineText.cluster(words.join(', '), formatDay(date(first.item)), formatDay(date(last.item))),
			because: [],
			path: null,
			span: [view.x.invert(first.start), view.x.invert(last.start)],
			shape: null,
			className: '',
		};
	});
	const decoration = outcomes.flatMap(({ className }, index) => {
		const d = paths[index] ?? '';
		return d === ''
			? []
			: [svg('path', { class: `wa-column ${className}`, 'data-key': `${name}:columns:${index}`, d })];
	});
	return { decoration, marks };
}
