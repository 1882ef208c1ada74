import type { Series, SeriesPoint } from '../case-file';
import { momentOf } from './points-by-moment';

interface Moment {
	/** The note of its session, or its day outside one. */
	readonly when: string;
	/** Its scores, in order: more than one where a form was filled in twice. */
	readonly points: readonly SeriesPoint[];
}

/**
 * How far the second line lies above the first, in points, at the last moment for which both have a score; negative where it
 * lies below, null where there is no such moment. Scores of one moment are compared in their order. Goes back from the
 * latest, so that a long therapy is not gone through for its last value.
 */
export function lastGap(line: Pick<Series, 'points'>, other: Pick<Series, 'points'>): number | null {
	const others = new MomentsFromLatest(other.points);
	for (const { when, points } of momentsFromLatest(line.points)) {
		if (points.every(({ value }) => value === null)) continue;
		const beside = others.find(when);
		for (let at = points.length - 1; at >= 0; at -= 1) {
			const mine = points[at]?.value ?? null;
			const theirs = beside[at]?.value ?? null;
			if (mine !== null && theirs !== null) return theirs - mine;
		}
	}
	return null;
}

/** Finds moments, going no further back than it has to. */
class MomentsFromLatest {
	private readonly left: Iterator<Moment>;
	private readonly seen = new Map<string, readonly SeriesPoint[]>();

	constructor(points: readonly SeriesPoint[]) {
		this.left = momentsFromLatest(points);
	}

	/** Its scores, in order; none where the moment is not there. */
	find(when: string): readonly SeriesPoint[] {
		while (!this.seen.has(when)) {
			const next = this.left.next();
			if (next.done === true) return [];
			this.seen.set(next.value.when, next.value.points);
		}
		return this.seen.get(when) ?? [];
	}
}

/** In a series the points of one moment stand side by side. */
function* momentsFromLatest(points: readonly SeriesPoint[]): Generator<Moment, undefined> {
	let end = points.length;
	while (end > 0) {
		const last = points[end - 1];
		if (last === undefined) return;
		const when = momentOf(last);
		let begin = end - 1;
		for (let before = points[begin - 1]; before !== undefined && momentOf(before) === when; before = points[begin - 1])
			begin -= 1;
		yield { when, points: points.slice(begin, end) };
		end = begin;
	}
}
