import type { CaseFile, SeriesPoint } from '../../case/case-file';

/** Which sentences belong to which mark. */
export interface PlacedSignals {
	/** Of the signals about a series, those at this point. */
	ofSeries(series: string, point: Pick<SeriesPoint, 'date' | 'session'>): readonly string[];
	/** Of the signals about no series, those at this session. */
	ofSession(session: { readonly date: string; readonly number: number | null }): readonly string[];
}

/**
 * The case's signals by where they stand; those about a series that is not drawn are at their session, and those of no
 * session at the last one before.
 */
export function placeSignals({ signals, sessions }: CaseFile, drawn: ReadonlySet<string>): PlacedSignals {
	// By what they are about first: most series have none, and every mark asks.
	const about = new Map<string | null, Map<string, string[]>>();
	const put = (series: string | null, place: string, because: string): void => {
		let places = about.get(series);
		if (places === undefined) about.set(series, (places = new Map<string, string[]>()));
		const there = places.get(place);
		if (there === undefined) places.set(place, [because]);
		else there.push(because);
	};
	const known = new Set(sessions.map(({ date, number }) => placeOf(date, number)));
	for (const { series, at, because } of signals) {
		const here = placeOf(at.date, at.session);
		if (series !== null && drawn.has(series)) put(series, here, because);
		else if (known.has(here)) put(null, here, because);
		else {
			const session = sessions.findLast(({ date }) => date <= at.date) ?? sessions[0];
			put(null, session === undefined ? here : placeOf(session.date, session.number), because);
		}
	}
	return {
		ofSeries: (series, { date, session }) => about.get(series)?.get(placeOf(date, session)) ?? [],
		ofSession: ({ date, number }) => about.get(null)?.get(placeOf(date, number)) ?? [],
	};
}

function placeOf(date: string, session: number | null): string {
	return `${date}#${session ?? ''}`;
}
