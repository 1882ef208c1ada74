import { groupBy } from '../../lib/group-by';
import { ratedDay } from '../../case/baseline/session-day';
import type { CaseFile, SeriesPoint } from '../../case/case-file';

/** Which sentences belong to which mark. */
export interface PlacedSignals {
	/** Of the signals about a series, those at this point. */
	ofSeries(series: string, point: Pick<SeriesPoint, 'date' | 'session' | 'sessionDate'>): readonly string[];
	/** Of the signals about no series, those at this session. */
	ofSession(session: { readonly date: string; readonly number: number | null }): readonly string[];
}

/**
 * The case's signals by where they stand; those about a series that is not drawn are at their session, and those of no
 * session at the last one before.
 */
export function placeSignals({ signals, sessions }: CaseFile, drawn: ReadonlySet<string>): PlacedSignals {
	const known = new Set(sessions.map(({ date, number }) => placeOf(date, number)));
	const placed = signals.map(({ series, at, because }) => {
		const here = placeOf(at.date, at.session);
		if (series !== null && drawn.has(series)) return { about: series, place: here, because };
		if (known.has(here)) return { about: null, place: here, because };
		const session = sessions.findLast(({ date }) => date <= at.date) ?? sessions[0];
		return {
			about: null,
			place: session === undefined ? here : placeOf(session.date, session.number),
			because,
		};
	});
	// By what they are about first: most series have none, and every mark asks.
	const about = new Map(
		[...groupBy(placed, (signal) => signal.about)].map(([series, group]) => [
			series,
			groupBy(group, ({ place }) => place),
		]),
	);
	const reasons = (series: string | null, place: string): readonly string[] =>
		about
			.get(series)
			?.get(place)
			?.map(({ because }) => because) ?? [];
	return {
		ofSeries: (series, point) => reasons(series, placeOf(ratedDay(point), point.session)),
		ofSession: ({ date, number }) => reasons(null, placeOf(date, number)),
	};
}

function placeOf(date: string, session: number | null): string {
	return `${date}#${session ?? ''}`;
}
