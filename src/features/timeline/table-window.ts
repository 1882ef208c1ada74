// Which rows of a long table are on the page: those in sight, and those round a place somebody is at.

/** Rows up to so many are all drawn. */
const wholeUpTo = 60;
/** Rows drawn beyond the edges, so that scrolling and tabbing find them there. */
const margin = 12;

/** What is in sight of the table's rows, in pixels from the first row's top. */
export interface RowSight {
	readonly top: number;
	readonly height: number;
}

/** How high rows are: as measured, or as those measured are on average. */
export class RowHeights {
	private readonly known = new Map<string, number>();
	private sum = 0;

	/** Pixels; 0, as in a page that is not laid out, is no measure. */
	measure(key: string, height: number): void {
		if (height <= 0) return;
		this.sum += height - (this.known.get(key) ?? 0);
		this.known.set(key, height);
	}

	of(key: string): number {
		return this.known.get(key) ?? (this.known.size === 0 ? 28 : this.sum / this.known.size);
	}

	/** Of those from one place up to another, which is left out. */
	between(keys: readonly string[], from: number, to: number): number {
		return keys.slice(from, to).reduce((sum, key) => sum + this.of(key), 0);
	}
}

export function isWindowed(rows: number): boolean {
	return rows > wholeUpTo;
}

/** The places, in order, of the rows in sight and round each of `places`; of all rows where they are few. */
export function placesInSight(
	keys: readonly string[],
	heights: RowHeights,
	sight: RowSight,
	places: readonly number[],
): readonly number[] {
	const wanted = new Set<number>();
	let top = 0;
	for (const [index, key] of keys.entries()) {
		const bottom = top + heights.of(key);
		if (bottom >= sight.top && top <= sight.top + sight.height) addRound(wanted, index, keys.length);
		top = bottom;
	}
	// Scrolled past the end, as when rows have gone: the last are in sight then.
	if (wanted.size === 0) addRound(wanted, keys.length - 1, keys.length);
	for (const place of places) addRound(wanted, place, keys.length);
	return [...wanted].sort((a, b) => a - b);
}

/** The places of the latest rows, so many, and those round each of `places`. */
export function latestPlaces(rows: number, count: number, places: readonly number[]): readonly number[] {
	const wanted = new Set<number>();
	for (let place = Math.max(0, rows - count); place < rows; place += 1) wanted.add(place);
	for (const place of places) addRound(wanted, place, rows);
	return [...wanted].sort((a, b) => a - b);
}

function addRound(wanted: Set<number>, place: number, rows: number): void {
	for (let near = Math.max(0, place - margin); near <= Math.min(rows - 1, place + margin); near += 1) wanted.add(near);
}
