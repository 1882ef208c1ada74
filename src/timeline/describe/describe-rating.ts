import type { Series, SeriesPoint } from '../../case/case-file';
import { findDimension } from '../../instruments/definition/instrument';
import { nameInSentence } from '../../instruments/definition/name-in-sentence';
import { timelineText } from '../../text/timeline';
import { formatSessionAndDay } from './format-day';
import { formatNumber } from '../../lib/format-number';
import { isolateDirection, toSingleLine } from '../svg/text-width';
import type { ViewContext } from '../model/view';
import type { LineStyle } from '../model/line-style';

const builtInDimensionLabels = new Map<string, string>(Object.entries(timelineText.dimension));

/** What a series rates, in words: “Bond”; for a measure of one goal that goal's own words, or nothing of them in discreet mode. */
export function dimensionLabel(
	{ instrument, dimension }: Pick<Series, 'instrument' | 'dimension'>,
	{ instruments, discreet }: ViewContext,
): string {
	const usual = builtInDimensionLabels.get(dimension);
	if (usual !== undefined) return usual;
	const known = instruments.get(instrument);
	const named = known === undefined ? null : findDimension(known, dimension);
	if (named !== null) return named.name;
	return discreet && known?.perGoal === true ? timelineText.aGoal : toSingleLine(dimension);
}

/** The instrument's name; its id where it is not known. */
export function instrumentLabel(id: string, { instruments }: ViewContext): string {
	return instruments.get(id)?.name ?? toSingleLine(id);
}

/** A rating on its own scale, “6 of 10” or “3.4 on 1 to 5”. */
export function formatRating({ min, max }: Pick<Series, 'min' | 'max'>, value: number): string {
	return timelineText.outOf(formatNumber(value), min, max);
}

/** What each rating of a line has in common in its sentence: whose, of what, with which instrument where it is not the plain impression. */
export function seriesLabel(series: Series, who: LineStyle, context: ViewContext): string {
	const instrument = series.instrument === 'impression' ? null : instrumentLabel(series.instrument, context);
	return timelineText.lineWords(
		who.possessive,
		isolateDirection(nameInSentence(dimensionLabel(series, context))),
		instrument,
	);
}

/** One rating in a sentence, after the words of its line; of a score over several goals, how many they were and how they were weighed. */
export function describeRating(line: string, series: Series, point: SeriesPoint, value: number): string {
	const words = timelineText.ratingWords(
		line,
		formatRating(series, value),
		formatSessionAndDay(point.session, point.date),
	);
	return point.weights === undefined ? words : `${words} ${timelineText.overGoals(point.weights)}`;
}
