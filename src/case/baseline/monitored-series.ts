import { groupBy } from '../../lib/group-by';
import type { Instrument } from '../../instruments/definition/instrument';
import type { CaseFile, Series } from '../case-file';

/** A series that rules look at, with its instrument. */
export interface MonitoredSeries {
	readonly series: Series;
	readonly instrument: Instrument;
}

/**
 * One series for each instrument, rater and participant: the leading score. Subscales of few items are too coarse to raise a flag
 * on, and goals and tasks are hard to tell apart statistically (Falkenström et al. 2015). Only the instruments of the
 * alliance and of outcome; goals have their own words and no common scale.
 */
export function monitoredSeries(
	{ series }: CaseFile,
	instruments: ReadonlyMap<string, Instrument>,
): readonly MonitoredSeries[] {
	const forms = groupBy(series, ({ instrument, rater, participant }) =>
		[instrument, rater, participant ?? ''].join('\n'),
	);
	return [...forms.values()].flatMap((lines) => {
		const instrument = instruments.get(lines[0].instrument);
		if (instrument === undefined || instrument.perGoal) return [];
		if (instrument.measures !== 'alliance' && instrument.measures !== 'outcome') return [];
		const chosen = leadingSeries(lines, instrument.leading);
		return chosen === null ? [] : [{ series: chosen, instrument }];
	});
}

/**
 * The line of the leading dimension. Where that has fewer than half the scores of another, because a rater leaves some
 * parts out, the one with most scores stands in, the first of equals; null without any line.
 */
export function leadingSeries<
	Line extends Pick<Series, 'dimension'> & { readonly points: readonly { readonly value: number | null }[] },
>(lines: readonly Line[], leading: string): Line | null {
	let most: { readonly line: Line; readonly scores: number } | null = null;
	let first: { readonly line: Line; readonly scores: number } | null = null;
	for (const line of lines) {
		const counted = { line, scores: line.points.filter(({ value }) => value !== null).length };
		if (line.dimension === leading) first = counted;
		if (most === null || counted.scores > most.scores) most = counted;
	}
	return (first !== null && most !== null && first.scores * 2 >= most.scores ? first : most)?.line ?? null;
}
