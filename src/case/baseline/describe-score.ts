import { formatAtMost, formatFixed } from '../../lib/format-number';
import { findDimension, type Instrument } from '../../instruments/definition/instrument';
import { nameInSentence } from '../../instruments/definition/name-in-sentence';
import type { Day } from '../../notes/day';
import { scoreText } from '../../text/scores';
import type { Series } from '../case-file';
import type { MonitoredSeries } from './monitored-series';

/** Whose score, of what, on which form and range: “The client’s total score (SRS, 0–40)”. */
export function describeScore({ series, instrument }: MonitoredSeries): string {
	const about = series.rater === 'client' ? null : series.participant;
	return scoreText.scoreOf(
		raterPossessive(series),
		dimensionInSentence(instrument, series.dimension),
		about,
		scoreText.form(instrument.name, series.min, series.max),
	);
}

/** The dimension within a sentence; null for a total. A therapist's own names stay as they are written. */
export function dimensionInSentence(instrument: Instrument, id: string): string | null {
	const name = id === 'total' ? undefined : findDimension(instrument, id)?.name;
	if (name === undefined) return null;
	return instrument.standing === 'own' ? name : nameInSentence(name);
}

/** “The client’s”, “A’s”, “Your”. */
export function raterPossessive({ rater, participant }: Pick<Series, 'rater' | 'participant'>): string {
	if (rater === 'therapist') return scoreText.your;
	if (rater === 'observer') return scoreText.observers;
	return participant === null ? scoreText.clients : scoreText.persons(participant);
}

/** A day in words, with its year unless that is today's. */
export function dayInSentence(date: string, today: Day): string {
	const [year = '', month = '', dayOfMonth = ''] = date.split('-');
	return scoreText.day(Number(dayOfMonth), Number(month) - 1, today.startsWith(year) ? null : Number(year));
}

export interface ScoreFormat {
	/** Without needless zeros: 36, 35.9. */
	score(value: number): string;
	/** A mean or an SD, always with its decimals: 6.5, 1.0. */
	spread(value: number): string;
	/** A number and the limit it is beyond, with as many decimals as it takes to see that they differ. */
	distinguish(value: number, limit: number): readonly [value: string, limit: string];
}

/** How numbers of a scale read: one decimal, two where the whole scale is no wider than six points. */
export function scoreFormatOf({ min, max }: { readonly min: number; readonly max: number }): ScoreFormat {
	const decimals = max - min <= 6 ? 2 : 1;
	return {
		score: (value) => formatAtMost(value, decimals),
		spread: (value) => formatFixed(value, value !== 0 && Math.abs(value) < 0.05 ? 3 : decimals),
		distinguish: (value, limit) => {
			let enough = decimals;
			while (enough < 6 && value.toFixed(enough) === limit.toFixed(enough)) enough += 1;
			return [formatAtMost(value, enough), formatFixed(limit, enough)];
		},
	};
}
