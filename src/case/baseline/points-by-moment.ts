import type { Series, SeriesPoint } from '../case-file';

/** Each point of a series under the moment it belongs to: the note of its session, or its day outside one; the second score of a moment is a moment of its own. */
export function pointsByMoment({ points }: Pick<Series, 'points'>): ReadonlyMap<string, SeriesPoint> {
	const seen = new Map<string, number>();
	return new Map(
		points.map((point) => {
			const when = point.sessionPath ?? point.date;
			const times = seen.get(when) ?? 0;
			seen.set(when, times + 1);
			return [`${when}#${times}`, point];
		}),
	);
}
