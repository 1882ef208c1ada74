// Goals, tasks and ruptures last: what is common to drawing them.
import { clusterByX } from './cluster';
import { dayWords } from './day-words';
import type { PlannedLane } from './lane';
import type { Mark } from './mark';
import type { LaneName } from './options';
import { placeSpans, type SpanLabel, type SpanRows } from './span-rows';
import { digits, svg, type SvgNode } from './svg-node';
import type { Happening } from './time-axis';
import { timelineText } from '../strings';
import { insideView, type View } from './view';

/** One of them in view, in pixels; `start` and `end` may lie outside the plot. */
export interface Seen<Item> {
	readonly item: Item;
	readonly index: number;
	readonly start: number;
	readonly end: number;
	readonly label: string | null;
}

/** Those that reach into view, in order of their beginning. `until` says where one ends, null for not yet. */
export function seenItems<Item>(
	items: readonly Item[],
	view: View,
	begin: (item: Item) => Happening,
	until: (item: Item) => Happening | null,
	label: (item: Item) => string | null,
): readonly Seen<Item>[] {
	const { axis, x } = view;
	const seen = items.flatMap((item, index) => {
		const first = axis.place(begin(item));
		if (first === null) return [];
		const ending = until(item);
		const last = ending === null ? axis.now : axis.place(ending);
		const start = x.at(first);
		const end = x.at(Math.max(first, last ?? first));
		return end < x.range[0] - 0.5 || start > x.range[1] + 0.5 ? [] : [{ item, index, start, end, label: label(item) }];
	});
	return seen.sort((a, b) => a.start - b.start || a.index - b.index);
}

/** A lane of what lasts. Sizes are in pixels. */
export interface Lasting<Item> {
	readonly name: LaneName;
	/** No more rows than this. */
	readonly most: number;
	/** Kept free before and after each for its marks. */
	readonly pad: number;
	readonly rowHeight: number;
	/** From the top of a row to the line of its marks. */
	readonly line: number;
	/** What may have become of them, where they are counted: drawn from the line upwards. */
	readonly outcomes: readonly Counted[];
	/** Whereabouts in `outcomes` that stands. */
	readonly become: (item: Item) => number;
	readonly date: (item: Item) => string;
	/** One of them on its line, the label where there is room for it. */
	readonly draw: (seen: Seen<Item>, y: number, label: SpanLabel | null) => Drawn;
}

interface Drawn {
	readonly ink: readonly SvgNode[];
	readonly marks: readonly Mark[];
}

/** The lane of those in view, in rows, so that they don't touch; columns of how many where they are better counted than drawn one by one. */
export function lastingLane<Item>(seen: readonly Seen<Item>[], view: View, lane: Lasting<Item>): PlannedLane {
	const { name, most, pad, rowHeight, line } = lane;
	const { fontSize } = view.frame;
	const title = timelineText.lane[name];
	const titled = fontSize * 1.5;
	if (seen.length > (most * (view.right - view.left)) / 24) {
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
	const { rows, places } = rowsFor(seen, view, name, most, pad);
	const height = titled + rows * rowHeight + fontSize * 0.3;
	return {
		height,
		drawAt: (top) => {
			const drawn = seen.map((each, index) =>
				lane.draw(each, top + titled + (places[index]?.row ?? 0) * rowHeight + line, places[index]?.label ?? null),
			);
			return {
				name,
				title,
				top,
				bottom: top + height,
				rows,
				ink: drawn.flatMap(({ ink }) => ink),
				marks: drawn.flatMap(({ marks }) => marks),
			};
		},
	};
}

function rowsFor<Item>(seen: readonly Seen<Item>[], view: View, lane: LaneName, most: number, pad: number): SpanRows {
	const { left, right, frame } = view;
	const spans = seen.map(({ start, end, label }) => ({
		start: Math.max(left, start - pad),
		end: Math.min(right, end + pad),
		label,
	}));
	return placeSpans(spans, { left, right, fontSize: frame.fontSize, most, rows: frame.rows?.[lane] ?? null });
}

/** The line a span is drawn as, cut at the plot's edges. */
export function spanPath(
	{ start, end }: { readonly start: number; readonly end: number },
	{ left, right }: View,
	y: number,
): string {
	return `M${digits(Math.max(left, start))},${digits(y)}H${digits(Math.min(right, end))}`;
}

interface Counted {
	readonly look: string;
	readonly words: (count: number) => string;
}

/** Columns of how many began, each divided by what became of them, and a mark for each column. */
function countedColumns<Item>(
	seen: readonly Seen<Item>[],
	view: View,
	{ name, outcomes, become, date }: Lasting<Item>,
	top: number,
	height: number,
): Drawn {
	const begun = seen.filter(({ start }) => insideView(start, view));
	const groups = clusterByX(begun, ({ start }) => start);
	const most = Math.max(1, ...groups.map((group) => group.length));
	const paths = outcomes.map(() => '');
	const marks = groups.map((group): Mark => {
		const [first] = group;
		const last = group[group.length - 1] ?? first;
		const x = group[group.length >> 1]?.start ?? first.start;
		const counts = outcomes.map((_, outcome) => group.filter(({ item }) => become(item) === outcome).length);
		let y = top + height;
		counts.forEach((count, outcome) => {
			if (count === 0) return;
			const rise = (height * count) / most;
			paths[outcome] = `${paths[outcome] ?? ''}M${digits(x)},${digits(y)}v${digits(-rise)}`;
			y -= rise;
		});
		const words = outcomes.flatMap((outcome, index) =>
			(counts[index] ?? 0) > 0 ? [outcome.words(counts[index] ?? 0)] : [],
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
			words: timelineText.cluster(words.join(', '), dayWords(date(first.item)), dayWords(date(last.item))),
			because: [],
			path: null,
			span: [view.x.from(first.start), view.x.from(last.start)],
			shape: null,
			look: '',
		};
	});
	const ink = outcomes.flatMap(({ look }, index) => {
		const d = paths[index] ?? '';
		return d === '' ? [] : [svg('path', { class: `wa-column ${look}`, 'data-key': `${name}:columns:${index}`, d })];
	});
	return { ink, marks };
}
