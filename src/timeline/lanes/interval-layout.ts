import { truncate, textWidth } from '../svg/text-width';

/** Something that lasts, in pixels, cut to the plot, with the words that go with it. */
export interface LabelledSpan {
	readonly start: number;
	readonly end: number;
	/** null for none. */
	readonly label: string | null;
}

export interface SpanLabel {
	readonly text: string;
	readonly x: number;
	readonly anchor: 'start' | 'end';
}

export interface PlacedSpan {
	readonly row: number;
	/** null where there is no room for its words. */
	readonly label: SpanLabel | null;
}

export interface SpanLayout {
	readonly rows: number;
	/** Beside the spans given. */
	readonly places: readonly PlacedSpan[];
}

export interface SpanBounds {
	readonly left: number;
	readonly right: number;
	readonly fontSize: number;
	/** No more rows than this. */
	readonly maxRows: number;
	/** Exactly so many; null for as many as it takes. */
	readonly rows: number | null;
}

/**
 * Rows for spans, so that neither they nor their labels touch. Labels are shortened until the rows there are suffice, at last to
 * what fits before the next span. Spans that find no free row share the last.
 */
export function layoutSpans(spans: readonly LabelledSpan[], room: SpanBounds): SpanLayout {
	const { fontSize } = room;
	const most = room.rows ?? room.maxRows;
	for (const longest of [40, 24, 14, 8].map((ems) => ems * fontSize)) {
		const labels = spans.map((span) => labelOf(span, longest, room));
		const rows = assignRows(
			spans.map((span, index) => reach(span, labels[index] ?? null, fontSize)),
			most,
			fontSize * 0.8,
		);
		if (rows.every((row) => row !== null))
			return {
				rows: count(rows, room),
				places: rows.map((row, index) => ({ row: row ?? 0, label: labels[index] ?? null })),
			};
	}
	const rows = assignRows(spans, most, fontSize * 0.5).map((row) => row ?? Math.max(0, most - 1));
	const labels = shortLabels(spans, rows, room);
	return { rows: count(rows, room), places: rows.map((row, index) => ({ row, label: labels[index] ?? null })) };
}

/** Something that needs a row to itself. */
export interface Interval {
	readonly start: number;
	readonly end: number;
}

/**
 * A row for each interval, from 0, so that no two in one row touch; the lowest free row, in order of `start`. Null for an
 * interval that finds all `rows` taken. The same intervals give the same rows in whatever order they come.
 */
export function assignRows(intervals: readonly Interval[], rows: number, space: number): readonly (number | null)[] {
	const order = intervals
		.map((_, index) => index)
		.sort((a, b) => (intervals[a]?.start ?? 0) - (intervals[b]?.start ?? 0) || a - b);
	const ends: number[] = [];
	const placed: (number | null)[] = intervals.map(() => null);
	for (const index of order) {
		const interval = intervals[index];
		if (interval === undefined) continue;
		const free = ends.findIndex((end) => end + space <= interval.start);
		const opened = ends.length < rows ? ends.length : null;
		const row = free >= 0 ? free : opened;
		if (row !== null) ends[row] = interval.end;
		placed[index] = row;
	}
	return placed;
}

function count(rows: readonly (number | null)[], { rows: kept }: SpanBounds): number {
	return kept ?? rows.reduce<number>((most, row) => Math.max(most, (row ?? 0) + 1), 0);
}

/** From its start to the right, or where the plot ends too soon, back from its end. */
function labelOf(span: LabelledSpan, longest: number, { left, right, fontSize }: SpanBounds): SpanLabel | null {
	if (span.label === null) return null;
	const forward = truncate(span.label, Math.min(longest, right - span.start), fontSize);
	const back = truncate(span.label, Math.min(longest, span.end - left), fontSize);
	if (back !== null && (forward === null || textWidth(forward, fontSize) < textWidth(back, fontSize)))
		return { text: back, x: span.end, anchor: 'end' };
	return forward === null ? null : { text: forward, x: span.start, anchor: 'start' };
}

function reach(
	{ start, end }: LabelledSpan,
	label: SpanLabel | null,
	fontSize: number,
): { start: number; end: number } {
	const width = label === null ? 0 : textWidth(label.text, fontSize);
	return label?.anchor === 'end'
		? { start: Math.min(start, end - width), end }
		: { start, end: Math.max(end, start + width) };
}

/** In place of an index. */
const isLabel = -1;

/**
 * The labels there is room for between the other spans of each row, before or behind their own beginning. What reaches to the
 * plot's end, as everything still open does, gets its label first.
 */
function shortLabels(
	spans: readonly LabelledSpan[],
	rows: readonly number[],
	{ left, right, fontSize }: SpanBounds,
): readonly (SpanLabel | null)[] {
	const labels: (SpanLabel | null)[] = spans.map(() => null);
	const taken = spans.map(({ start, end }, index) => ({ start, end, row: rows[index] ?? 0, index }));
	const inTurn = spans
		.map((span, index) => ({ span, index }))
		.sort((a, b) => b.span.end - a.span.end || a.index - b.index);
	for (const { span, index } of inTurn) {
		const { start, end, label } = span;
		if (label === null) continue;
		const others = taken.filter((other) => other.row === rows[index] && other.index !== index);
		// What begins at the same place, and a label that reaches over it, leave no room behind its beginning.
		const after = others.filter(
			(other) =>
				other.start > start ||
				(other.end > start && (other.index === isLabel || (other.start === start && other.index > index))),
		);
		const next = Math.min(right, ...after.map((other) => Math.max(start, other.start)));
		const before = Math.max(left, ...others.filter((other) => other.start <= start).map((other) => other.end));
		const forward = truncate(label, Math.min(fontSize * 24, next - start - fontSize * 0.6), fontSize);
		const back = truncate(label, Math.min(fontSize * 24, Math.min(end, next) - before - fontSize * 0.6), fontSize);
		const longer = back !== null && (forward === null || textWidth(forward, fontSize) < textWidth(back, fontSize));
		const text = longer ? back : forward;
		if (text === null) continue;
		labels[index] = longer ? { text, x: Math.min(end, next), anchor: 'end' } : { text, x: start, anchor: 'start' };
		const from = longer ? Math.min(end, next) - textWidth(text, fontSize) : start;
		taken.push({ start: from, end: from + textWidth(text, fontSize), row: rows[index] ?? 0, index: isLabel });
	}
	return labels;
}
