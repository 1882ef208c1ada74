// Which line of ratings stands for a client in the caseload. The client's view weighs most, so the client's own leads.
import type { Instrument } from '../../instruments/definition/instrument';
import type { CaseFile, Series } from '../case-file';
import { recentTrend, personalBaseline, type Trend, type PersonalBaseline } from '../baseline/personal-baseline';
import { ratedDay } from '../baseline/session-day';
import { tookPlace } from '../sessions';
import { monitoredSeries } from '../baseline/monitored-series';

export interface CaseloadLine {
	readonly series: Pick<Series, 'id' | 'instrument' | 'rater' | 'participant' | 'dimension' | 'min' | 'max'>;
	/** In order of time, null where a session has no rating; the latest thirty places. */
	readonly values: readonly (number | null)[];
	readonly latest: number;
	/** null where there are too few ratings to say. */
	readonly baseline: PersonalBaseline | null;
	readonly direction: Trend | null;
}

const plottedSessions = 30;
const recentSessions = 10;

/**
 * The client's line of alliance ratings, one for each participant of a couple or family; the therapist's only where the
 * client has none, never beside it. Of several forms, the one with most ratings since the tenth last session, then the
 * one rated last. Empty without any rating of the alliance.
 */
export function caseloadLines(
	caseFile: CaseFile,
	instruments: ReadonlyMap<string, Instrument>,
): readonly CaseloadLine[] {
	const alliance = monitoredSeries(caseFile, instruments).flatMap(({ series, instrument }) =>
		instrument.measures === 'alliance' && hasRating(series) ? [series] : [],
	);
	const recently = caseFile.sessions.filter(tookPlace).at(-recentSessions)?.date ?? '';
	const leading =
		['client', 'therapist']
			.map((rater) => alliance.filter((series) => series.rater === rater))
			.find((lines) => lines.length > 0) ?? [];
	const people = [...new Set([...caseFile.client.participants, ...leading.map(({ participant }) => participant)])];
	return people.flatMap((person) => {
		const theirs = leading.filter(({ participant }) => participant === person);
		const [first, ...others] = theirs;
		return first === undefined
			? []
			: [lineOf(others.reduce((best, series) => (isFuller(series, best, recently) ? series : best), first))];
	});
}

function hasRating({ points }: Series): boolean {
	return points.some(({ value }) => value !== null);
}

function isFuller(series: Series, best: Series, since: string): boolean {
	const more = ratedSince(series, since) - ratedSince(best, since);
	return more > 0 || (more === 0 && lastRated(series) > lastRated(best));
}

function ratedSince({ points }: Series, since: string): number {
	return points.filter((point) => point.value !== null && ratedDay(point) >= since).length;
}

function lastRated({ points }: Series): string {
	const last = points.findLast(({ value }) => value !== null);
	return last === undefined ? '' : ratedDay(last);
}

function lineOf(series: Series): CaseloadLine {
	const { id, instrument, rater, participant, dimension, min, max, points } = series;
	const latest = points.findLast(({ value }) => value !== null)?.value ?? min;
	return {
		series: { id, instrument, rater, participant, dimension, min, max },
		values: points.slice(-plottedSessions).map(({ value }) => value),
		latest,
		baseline: personalBaseline(series),
		direction: recentTrend(series),
	};
}
