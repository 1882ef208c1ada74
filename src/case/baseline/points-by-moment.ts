import type { Series, SeriesPoint } from '../case-file';

/** The moment that a score belongs to: the note of its session, or its day outside one. */
export function momentOf({ sessionPath, date }: Pick<SeriesPoint, 'sessionPath' | 'date'>): string {
	return sessionPath ?? date;
}

/** Whether two points of a series are of one session or, outside sessions, of one day: a form that was filled in twice. */
export function areOfOneOccasion(a: SeriesPoint, b: SeriesPoint): boolean {
	return momentOf(a) === momentOf(b);
}

/** Each point of a series under the moment it belongs to; the second score of a moment is a moment of its own. */
export function pointsByMoment({ points }: Pick<Series, 'points'>): ReadonlyMap<string, SeriesPoint> {
	const seen = new Map<string, number>();
	return new Map(
		points.map((point) => {
			const when = momentOf(point);
			const times = seen.get(when) ?? 0;
			seen.set(when, times + 1);
			return [`${when}#${times}`, point];
		}),
	);
}
