// The gap between raters: shaded only where both have rated, never across a session that one of them left out.
import type { RatingLine } from './rating-line';
import { unbroken } from './rating-runs';

/** Between the lowest and the highest of the lines, at one session. */
export interface GapAt {
	readonly x: number;
	readonly top: number;
	readonly bottom: number;
}

interface Moment {
	readonly place: number;
	count: number;
	x: number;
	top: number;
	bottom: number;
}

/** The stretches in which at least two of the lines are rated at every session or day, from left to right. */
export function gapStretches(lines: readonly Pick<RatingLine, 'points' | 'moments'>[]): readonly (readonly [GapAt, ...GapAt[]])[] {
	const moments = new Map<string, Moment>();
	for (const line of lines) {
		momentKeys(line.moments).forEach((key, index) => {
			const place = line.moments[index]?.place ?? 0;
			const moment = moments.get(key) ?? { place, count: 0, x: 0, top: Infinity, bottom: -Infinity };
			moments.set(key, moment);
			const point = line.points[index] ?? null;
			if (point === null) return;
			moment.count += 1;
			moment.x += point.x;
			moment.top = Math.min(moment.top, point.y);
			moment.bottom = Math.max(moment.bottom, point.y);
		});
	}
	const inOrder = [...moments.values()].sort((a, b) => a.place - b.place);
	return unbroken(inOrder.map(({ count, x, top, bottom }) => (count < 2 ? null : { x: x / count, top, bottom })));
}

/**
 * What ratings of different lines have in common that belong together: the session's number, or without one the day; the
 * second of a day goes with the other line's second.
 */
export function momentKeys(moments: RatingLine['moments']): readonly string[] {
	const seen = new Map<string, number>();
	return moments.map(({ point: { session, date } }) => {
		const when = session === null ? date : `${session}@`;
		const before = seen.get(when) ?? 0;
		seen.set(when, before + 1);
		return before === 0 ? when : `${when}#${before}`;
	});
}
