// A text that knows which parts of it stand for something else: so that a preview can mark every replacement.

/** What was replaced, by the reason; `word` is one that a person decided about. */
export type ReplacementKind =
	| 'client'
	| 'participant'
	| 'other-client'
	| 'name'
	| 'link'
	| 'attachment'
	| 'hidden'
	| 'markup'
	| 'tag'
	| 'e-mail'
	| 'web-address'
	| 'handle'
	| 'file'
	| 'ip-address'
	| 'date'
	| 'time'
	| 'age'
	| 'telephone'
	| 'number'
	| 'code'
	| 'address'
	| 'word';

/** `text` comes from a note as is, `own` is the packet's own wording; any other kind stands for `from`. */
export interface Piece {
	readonly text: string;
	readonly kind: 'text' | 'own' | ReplacementKind;
	/** What stood there; null where nothing was replaced. */
	readonly from: string | null;
}

/** A stretch to be replaced, as offsets. */
export interface ReplacementSpan {
	readonly start: number;
	readonly end: number;
	readonly to: string;
	readonly kind: 'own' | ReplacementKind;
}

export function boilerplate(text: string): Piece {
	return { text, kind: 'own', from: null };
}

export function fromNote(text: string): Piece {
	return { text, kind: 'text', from: null };
}

export function joinPieces(pieces: readonly Piece[]): string {
	return pieces.map(({ text }) => text).join('');
}

/** Whether more may be found in it: a note's words, and what links and markup were turned into. */
export function isSearchable({ kind }: Piece): boolean {
	return kind === 'text' || kind === 'link' || kind === 'markup';
}

/** Pieces are searched many times between two changes. */
const searchableCache = new WeakMap<readonly Piece[], string>();

/** The text to search, in which whatever is settled is as long as it is and keeps its lines, but matches nothing. */
export function searchable(pieces: readonly Piece[]): string {
	const known = searchableCache.get(pieces);
	if (known !== undefined) return known;
	const text = pieces
		.map((piece) => (isSearchable(piece) ? piece.text : piece.text.replace(/[^\n]/g, '\uFFFC')))
		.join('');
	searchableCache.set(pieces, text);
	return text;
}

/** The pieces with each span replaced. A span that overlaps one given before it is left out; none may reach into what is settled, which `searchable` sees to. */
export function replaceSpans(pieces: readonly Piece[], spans: readonly ReplacementSpan[]): readonly Piece[] {
	if (spans.length === 0) return pieces;
	const text = joinPieces(pieces);
	const sorted = withoutOverlaps(spans);
	const result: Piece[] = [];
	let next = 0;
	let offset = 0;
	for (const piece of pieces) {
		const end = offset + piece.text.length;
		let from = offset;
		if (piece.text === '') result.push(piece);
		for (; piece.text !== '' && next < sorted.length; next += 1) {
			const span = sorted[next];
			if (span === undefined || span.start >= end) break;
			if (span.start > from) result.push(slicePiece(piece, from - offset, span.start - offset));
			if (span.start >= offset) result.push({ text: span.to, kind: span.kind, from: text.slice(span.start, span.end) });
			from = Math.min(end, span.end);
			// It reaches into the next piece, which loses its beginning to it.
			if (span.end > end) break;
		}
		if (from < end) result.push(slicePiece(piece, from - offset, end - offset));
		offset = end;
	}
	return result;
}

/** In order, without those that overlap one given before them. */
function withoutOverlaps(spans: readonly ReplacementSpan[]): readonly ReplacementSpan[] {
	const order = spans
		.map((span, rank) => ({ span, rank }))
		.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
	const kept: { span: ReplacementSpan; rank: number }[] = [];
	for (const each of order) {
		if (each.span.end <= each.span.start) continue;
		const last = kept[kept.length - 1];
		if (last === undefined || last.span.end <= each.span.start) kept.push(each);
		else if (each.rank < last.rank) {
			kept[kept.length - 1] = each;
		}
	}
	return kept.map(({ span }) => span);
}

function slicePiece(piece: Piece, start: number, end: number): Piece {
	return { text: piece.text.slice(start, end), kind: piece.kind, from: piece.from };
}
