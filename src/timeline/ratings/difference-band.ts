// The gap between raters: shaded only where both have rated, never across a session that one of them left out.
import { momentOf } from '../../case/baseline/points-by-moment';
import type { RatingLine } from './rating-line';
import { splitAtGaps } from './line-segments';

/** Between the lowest and the highest of the lines, at one session. */
export interface RaterDifferenceAt {
	readonly x: number;
	readonly top: number;
	readonly bottom: number;
}

interface Moment {
	readonly place: number;
	/** Which of the lines are rated there, by their place among them. */
	readonly rated: number[];
	x: number;
	top: number;
	bottom: number;
}

/**
 * The stretches in which the same two or more of the lines are rated at every session or day, from left to right. Where someone
 * joins or is missing a new stretch begins: a gap among others is no narrowing.
 */
export function raterDifferenceBands(
	lines: readonly Pick<RatingLine, 'points' | 'moments'>[],
): readonly (readonly [RaterDifferenceAt, ...RaterDifferenceAt[]])[] {
	const moments = new Map<MomentKey, Moment>();
	for (const [who, line] of lines.entries()) {
		momentKeys(line.moments).forEach((key, index) => {
			const place = line.moments[index]?.place ?? 0;
			let moment = moments.get(key);
			if (moment === undefined)
				moments.set(key, (moment = { place, rated: [], x: 0, top: Infinity, bottom: -Infinity }));
			const point = line.points[index] ?? null;
			if (point === null) return;
			moment.rated.push(who);
			moment.x += point.x;
			moment.top = Math.min(moment.top, point.y);
			moment.bottom = Math.max(moment.bottom, point.y);
		});
	}
	const inOrder = [...moments.values()].sort((a, b) => a.place - b.place);
	return splitAtGaps(
		inOrder.flatMap(({ rated, x, top, bottom }, index): (RaterDifferenceAt | null)[] => {
			if (rated.length < 2) return [null];
			const same = String(inOrder[index - 1]?.rated ?? '') === String(rated);
			return [...(same ? [] : [null]), { x: x / rated.length, top, bottom }];
		}),
	);
}

export type MomentKey = string;

/**
 * A key shared by ratings of different lines that belong together: the session, or without one the day. The second of a day,
 * which is next to the first, goes with the other line's second.
 */
export function momentKeys(moments: RatingLine['moments']): readonly MomentKey[] {
	let last: MomentKey = '';
	let repeated = 0;
	return moments.map(({ point }) => {
		const key = momentOf(point);
		repeated = key === last ? repeated + 1 : 0;
		last = key;
		return repeated === 0 ? key : `${key}#${repeated}`;
	});
}
