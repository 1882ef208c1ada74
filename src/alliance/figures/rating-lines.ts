import { findDimension, type Instrument } from '../../measures/instrument';
import { figureText, signalText } from '../../strings';
import type { CaseFile, Series, SeriesPoint } from '../case-file';
import { scoreWords, whose } from '../signals/score-words';
import type { WatchedSeries } from '../signals/watched-series';

export type RatedPoint = SeriesPoint & { readonly value: number };

/** A line of ratings with the words for it and the ratings that are there, in order of time. */
export interface RatingLine extends WatchedSeries {
	readonly words: string;
	readonly rated: readonly RatedPoint[];
}

/** Every line of a known instrument with at least one rating, in the order of the case's series. */
export function ratingLines(
	{ series }: Pick<CaseFile, 'series'>,
	instruments: ReadonlyMap<string, Instrument>,
): readonly RatingLine[] {
	return series.flatMap((line): readonly RatingLine[] => {
		const instrument = instruments.get(line.instrument);
		const rated = line.points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
		return instrument === undefined || rated.length === 0
			? []
			: [{ series: line, instrument, words: lineWords(line, instrument), rated }];
	});
}

function lineWords(series: Series, instrument: Instrument): string {
	if (instrument.overGoals?.id === series.dimension)
		return figureText.overGoalsScore(
			whose(series),
			instrument.overGoals.name,
			signalText.form(instrument.name, series.min, series.max),
		);
	if (!isOfOneGoal({ series, instrument })) return scoreWords({ series, instrument });
	return figureText.goalScore(
		whose(series),
		series.dimension,
		signalText.form(instrument.name, series.min, series.max),
	);
}

/** Whether the line rates one goal, whose words are its dimension. */
export function isOfOneGoal({ series, instrument }: WatchedSeries): boolean {
	return instrument.perGoal && findDimension(instrument, series.dimension) === null;
}
