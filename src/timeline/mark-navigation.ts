// Which mark is meant: by a pointer near it, or by keys that walk from one to the next.
import type { Mark } from './model/mark';

/** How near a pointer has to be, in pixels from the edge of a mark. */
const pointerReach = 10;

/** The mark at or nearest to a point; null where none is within reach. */
export function nearestMark(marks: readonly Mark[], x: number, y: number): Mark | null {
	let nearest: Mark | null = null;
	let least = pointerReach;
	for (const mark of marks) {
		if (Math.abs(mark.x - x) > mark.r + pointerReach || Math.abs(mark.y - y) > mark.r + pointerReach) continue;
		const distance = Math.hypot(mark.x - x, mark.y - y) - mark.r;
		if (distance < least) {
			least = distance;
			nearest = mark;
		}
	}
	return nearest;
}

export type MarkStep = 'next' | 'previous' | 'above' | 'below' | 'first' | 'last';

/**
 * The mark that a key leads to: along its row in time, to the row above or below at about the same time, or to either
 * end of its row. The same mark where there is nothing further; the first of all where none is given.
 */
export function neighbourMark(marks: readonly Mark[], from: Mark | null, step: MarkStep): Mark | null {
	if (from === null) return marks[0] ?? null;
	const row = marks.filter((mark) => mark.row === from.row);
	const place = row.findIndex((mark) => mark.key === from.key);
	switch (step) {
		case 'next':
			return row[place + 1] ?? from;
		case 'previous':
			return row[place - 1] ?? from;
		case 'first':
			return row[0] ?? from;
		case 'last':
			return row[row.length - 1] ?? from;
		case 'above':
		case 'below': {
			const rows = [...new Set(marks.map((mark) => mark.row))];
			const other = rows[rows.indexOf(from.row) + (step === 'below' ? 1 : -1)];
			return (
				marks
					.filter((mark) => mark.row === other)
					.reduce<Mark | null>(
						(best, mark) => (best === null || Math.abs(mark.x - from.x) < Math.abs(best.x - from.x) ? mark : best),
						null,
					) ?? from
			);
		}
		default:
			return step satisfies never;
	}
}
