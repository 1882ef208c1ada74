import type { CaseFile, SeriesPoint } from '../alliance/case-file';

/** Which sentences belong to which mark. */
export interface SignalsAt {
	/** Of the signals about a series, those at this point. */
	ofSeries(series: string, point: Pick<SeriesPoint, 'date' | 'session'>): readonly string[];
	/** Of the signals about no series, those at this session. */
	ofSession(session: { readonly date: string; readonly number: number | null }): readonly string[];
}

/**
 * The case's signals by where they stand; those about a series that is not drawn stand at their session, and those of no
 * session at the last one before. None where `hidden`, since a signal's sentence may speak of private notes.
 */
export function signalsAt({ signals, sessions }: CaseFile, drawn: ReadonlySet<string>, hidden: boolean): SignalsAt {
	const sentences = new Map<string, string[]>();
	for (const { series, at, because } of hidden ? [] : signals) {
		const session = sessions.find(({ date, number }) => date === at.date && number === at.session) ?? sessions.findLast(({ date }) => date <= at.date) ?? sessions[0];
		const key = series !== null && drawn.has(series) ? keyOf(series, at.date, at.session) : keyOf(null, session?.date ?? at.date, session?.number ?? null);
		const there = sentences.get(key);
		if (there === undefined) sentences.set(key, [because]);
		else there.push(because);
	}
	// Most cases have few signals, and every mark asks.
	if (sentences.size === 0) return { ofSeries: () => [], ofSession: () => [] };
	return {
		ofSeries: (series, { date, session }) => sentences.get(keyOf(series, date, session)) ?? [],
		ofSession: ({ date, number }) => sentences.get(keyOf(null, date, number)) ?? [],
	};
}

function keyOf(series: string | null, date: string, session: number | null): string {
	return [series ?? '', date, session ?? ''].join('\n');
}
