import { packRows } from './pack-rows';
import { elide, textWidth } from './text-width';

/** Something that lasts, in pixels, cut to the plot, with the words that go with it. */
export interface Span {
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

export interface SpanPlace {
	readonly row: number;
	/** null where there is no room for its words. */
	readonly label: SpanLabel | null;
}

export interface SpanRows {
	readonly rows: number;
	/** Beside the spans given. */
	readonly places: readonly SpanPlace[];
}

export interface SpanRoom {
	readonly left: number;
	readonly right: number;
	readonly fontSize: number;
	/** No more rows than this. */
	readonly most: number;
	/** Exactly so many; null for as many as it takes. */
	readonly rows: number | null;
}

/**
 * Rows for spans, so that neither they nor their words touch: with whole labels where that takes no more than the rows
 * there are, else with shorter ones, else with those that fit before the next span. Spans that find no free row share the last.
 */
export function placeSpans(spans: readonly Span[], room: SpanRoom): SpanRows {
	const { fontSize, right } = room;
	const most = room.rows ?? room.most;
	for (const longest of [40, 24, 14, 8].map((ems) => ems * fontSize)) {
		const labels = spans.map((span) => labelOf(span, longest, room));
		const rows = packRows(spans.map((span, index) => reach(span, labels[index] ?? null, fontSize)), most, fontSize * 0.8);
		if (rows.every((row) => row !== null)) return { rows: count(rows, room), places: rows.map((row, index) => ({ row: row ?? 0, label: labels[index] ?? null })) };
	}
	const rows = packRows(spans, most, fontSize * 0.5).map((row) => row ?? Math.max(0, most - 1));
	const next = nextStarts(spans, rows, right);
	const places = rows.map((row, index): SpanPlace => {
		const span = spans[index];
		const text = span?.label === null || span === undefined ? null : elide(span.label, Math.min(fontSize * 24, (next[index] ?? right) - span.start - fontSize * 0.6), fontSize);
		return { row, label: text === null || span === undefined ? null : { text, x: span.start, anchor: 'start' } };
	});
	return { rows: count(rows, room), places };
}

function count(rows: readonly (number | null)[], { rows: kept }: SpanRoom): number {
	return kept ?? rows.reduce<number>((most, row) => Math.max(most, (row ?? 0) + 1), 0);
}

/** From its start to the right, or where the plot ends too soon, back from its end. */
function labelOf(span: Span, longest: number, { left, right, fontSize }: SpanRoom): SpanLabel | null {
	if (span.label === null) return null;
	const forward = elide(span.label, Math.min(longest, right - span.start), fontSize);
	const back = elide(span.label, Math.min(longest, span.end - left), fontSize);
	if (back !== null && (forward === null || textWidth(forward, fontSize) < textWidth(back, fontSize))) return { text: back, x: span.end, anchor: 'end' };
	return forward === null ? null : { text: forward, x: span.start, anchor: 'start' };
}

function reach({ start, end }: Span, label: SpanLabel | null, fontSize: number): { start: number; end: number } {
	const width = label === null ? 0 : textWidth(label.text, fontSize);
	return label?.anchor === 'end' ? { start: Math.min(start, end - width), end } : { start, end: Math.max(end, start + width) };
}

/** For each span where the next one of its row begins. */
function nextStarts(spans: readonly Span[], rows: readonly number[], right: number): readonly number[] {
	const next = spans.map(() => right);
	const lastOfRow = new Map<number, number>();
	const order = spans.map((_, index) => index).sort((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0) || a - b);
	for (const index of order) {
		const row = rows[index] ?? 0;
		const before = lastOfRow.get(row);
		if (before !== undefined) next[before] = spans[index]?.start ?? right;
		lastOfRow.set(row, index);
	}
	return next;
}
