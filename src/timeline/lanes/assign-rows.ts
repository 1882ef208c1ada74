/** A stretch of an axis that wants a row to itself. */
export interface Interval {
	readonly start: number;
	readonly end: number;
}

/**
 * A row for each stretch, from 0, so that no two in one row touch; the lowest free row, in order of `start`. Null for a
 * stretch that finds all `rows` taken. The same stretches give the same rows in whatever order they come.
 */
export function assignRows(stretches: readonly Interval[], rows: number, space: number): readonly (number | null)[] {
	const order = stretches
		.map((_, index) => index)
		.sort((a, b) => (stretches[a]?.start ?? 0) - (stretches[b]?.start ?? 0) || a - b);
	const ends: number[] = [];
	const placed: (number | null)[] = stretches.map(() => null);
	for (const index of order) {
		const stretch = stretches[index];
		if (stretch === undefined) continue;
		const free = ends.findIndex((end) => end + space <= stretch.start);
		const opened = ends.length < rows ? ends.length : null;
		const row = free >= 0 ? free : opened;
		if (row !== null) ends[row] = stretch.end;
		placed[index] = row;
	}
	return placed;
}
