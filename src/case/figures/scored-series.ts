import { findDimension, type Instrument } from '../../instruments/definition/instrument';
import { figureText } from '../../text/figures';
import { scoreText } from '../../text/scores';
import type { CaseFile, Series, SeriesPoint } from '../case-file';
import { describeScore, raterPossessive } from '../baseline/describe-score';
import type { MonitoredSeries } from '../baseline/monitored-series';

export type ScoredPoint = SeriesPoint & { readonly value: number };

/** A line of ratings with the words for it and the ratings that are there, in order of time. */
export interface ScoredSeries extends MonitoredSeries {
	readonly description: string;
	readonly rated: readonly ScoredPoint[];
}

/** Every line of a known instrument with at least one rating, in the order of the case's series. */
export function scoredSeries(
	{ series }: Pick<CaseFile, 'series'>,
	instruments: ReadonlyMap<string, Instrument>,
): readonly ScoredSeries[] {
	return series.flatMap((line): readonly ScoredSeries[] => {
		const instrument = instruments.get(line.instrument);
		const rated = line.points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
		return instrument === undefined || rated.length === 0
			? []
			: [{ series: line, instrument, description: describeSeries(line, instrument), rated }];
	});
}

function describeSeries(series: Series, instrument: Instrument): string {
	if (instrument.overGoals?.id === series.dimension)
		return figureText.overGoalsScore(
			raterPossessive(series),
			instrument.overGoals.name,
			scoreText.form(instrument.name, series.min, series.max),
		);
	if (!isSingleGoal({ series, instrument })) return describeScore({ series, instrument });
	return figureText.goalScore(
		raterPossessive(series),
		series.dimension,
		scoreText.form(instrument.name, series.min, series.max),
	);
}

/** Whether the line rates one goal, whose words are its dimension. */
export function isSingleGoal({ series, instrument }: MonitoredSeries): boolean {
	return instrument.perGoal && findDimension(instrument, series.dimension) === null;
}
