import type { Series, SeriesPoint } from '../alliance/case-file';
import { findDimension } from '../measures/instrument';
import { timelineText } from '../strings';
import { numberWords, whenWords } from './day-words';
import { isolate, oneLine } from './text-width';
import type { Frame } from './view';
import type { Who } from './who';

/** What a series rates, in words: “Bond”; for a measure of one goal that goal's own words, or nothing of them in discreet mode. */
export function dimensionWords({ instrument, dimension }: Pick<Series, 'instrument' | 'dimension'>, { instruments, discreet }: Frame): string {
	if (Object.hasOwn(timelineText.dimension, dimension)) return new Map(Object.entries(timelineText.dimension)).get(dimension) ?? dimension;
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

/** One rating in a sentence: whose, of what, with which instrument where it is not the plain impression, and when. */
export function ratingWords(series: Series, point: SeriesPoint, value: number, who: Who, frame: Frame): string {
	const instrument = series.instrument === 'impression' ? null : instrumentWords(series.instrument, frame);
	const what = dimensionWords(series, frame);
	return timelineText.ratingWords(who.whose, isolate(what.toLowerCase()), instrument, valueWords(series, value), whenWords(point.session, point.date));
}
