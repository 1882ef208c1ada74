// A rating is of the session its form belongs to, whatever day the form was filled in or typed.
import type { Series, SeriesPoint, Signal } from '../case-file';

/** The day a rating is of: that of its session, or the form's own outside any session. */
export function ratedDay({ date, sessionDate }: Pick<SeriesPoint, 'date' | 'sessionDate'>): string {
	return sessionDate ?? date;
}

/** Where a signal about a point stands: at its session, with the form's own day beside it where that is another. */
export function placeOfPoint(point: Pick<SeriesPoint, 'date' | 'session' | 'sessionDate'>): Signal['at'] {
	const at = { date: ratedDay(point), session: point.session };
	return at.date === point.date ? at : { ...at, formDate: point.date };
}

/** The points of a series that are rated up to that day, late forms of earlier sessions included; the series itself where all are. */
export function upToDay(day: string, series: Series): Series {
	const ahead = series.points.some((point) => ratedDay(point) > day);
	return ahead ? { ...series, points: series.points.filter((point) => ratedDay(point) <= day) } : series;
}
