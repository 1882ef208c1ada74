import type { Series, SeriesPoint } from '../alliance/case-file';
import { findDimension } from '../measures/instrument';
import { nameInSentence } from '../measures/name-in-sentence';
import { timelineText } from '../strings';
import { numberWords, whenWords } from './day-words';
import { isolate, oneLine } from './text-width';
import type { Frame } from './view';
import type { Who } from './who';

const usualDimensions = new Map<string, string>(Object.entries(timelineText.dimension));

/** What a series rates, in words: “Bond”; for a measure of one goal that goal's own words, or nothing of them in discreet mode. */
export function dimensionWords(
	{ instrument, dimension }: Pick<Series, 'instrument' | 'dimension'>,
	{ instruments, discreet }: Frame,
): string {
	const usual = usualDimensions.get(dimension);
	if (usual !== undefined) return usual;
	const known = instruments.get(instrument);
	const named = known === undefined ? null : findDimension(known, dimension);
	if (named !== null) return named.name;
	return discreet && known?.perGoal === true ? timelineText.aGoal : oneLine(dimension);
}

/** The instrument's name; its id where it is not known. */
export function instrumentWords(id: string, { instruments }: Frame): string {
	return instruments.get(id)?.name ?? oneLine(id);
}

/** A rating on its own scale, “6 of 10” or “3.4 on 1 to 5”. */
export function valueWords({ min, max }: Pick<Series, 'min' | 'max'>, value: number): string {
	return timelineText.outOf(numberWords(value), min, max);
}

/** What each rating of a line has in common in its sentence: whose, of what, with which instrument where it is not the plain impression. */
export function lineWords(series: Series, who: Who, frame: Frame): string {
	const instrument = series.instrument === 'impression' ? null : instrumentWords(series.instrument, frame);
	return timelineText.lineWords(who.whose, isolate(nameInSentence(dimensionWords(series, frame))), instrument);
}

/** One rating in a sentence, after the words of its line; of a score over several goals, how many they were and how they were weighed. */
export function ratingWords(line: string, series: Series, point: SeriesPoint, value: number): string {
	const words = timelineText.ratingWords(line, valueWords(series, value), whenWords(point.session, point.date));
	return point.weights === undefined ? words : `${words} ${timelineText.overGoals(point.weights)}`;
}
