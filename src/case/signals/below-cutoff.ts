// Cut-offs exist for few forms and sources differ on their boundary, so value and side are settings; no cut-off exists for the WAI (Horvath, "Criteria").
import { crossesCutoff, withCutoff } from '../../instruments/definition/cutoff';
import type { Cutoff, Instrument } from '../../instruments/definition/instrument';
import { signalText } from '../../text/signals';
import type { Series, SeriesPoint, Signal } from '../case-file';
import { dayInSentence, scoreFormatOf, describeScore } from '../baseline/describe-score';
import { placeOfPoint, ratedDay } from '../baseline/session-day';
import type { SignalInput } from './signal-input';
import { settingFor } from '../signal-rules';

/** Scores in a row on the side of concern. */
export interface CutoffRun {
	readonly first: SeriesPoint & { readonly value: number };
	readonly last: SeriesPoint & { readonly value: number };
	readonly length: number;
}

/** The runs of scores on the cut-off's side of concern, in order. A session without a score neither counts nor ends a run. */
export function cutoffRuns(points: readonly SeriesPoint[], cutoff: Cutoff): readonly CutoffRun[] {
	const runs: CutoffRun[] = [];
	let goesOn = false;
	for (const point of points) {
		const { value } = point;
		if (value === null) continue;
		const scored = { ...point, value };
		const run = goesOn ? runs.pop() : undefined;
		goesOn = crossesCutoff(cutoff, value);
		if (goesOn) runs.push({ first: run?.first ?? scored, last: scored, length: (run?.length ?? 0) + 1 });
		else if (run !== undefined) runs.push(run);
	}
	return runs;
}

/**
 * A signal at the first score of each run beyond an alliance measure's cut-off. Of any other measure only the very first
 * score is looked at: its cut-off puts a first score in context and is no verdict (Duncan, betteroutcomesnow.com, 2017).
 */
export function belowCutoffSignals(input: SignalInput): readonly Signal[] {
	return input.caseFile.series.flatMap((series) => {
		const instrument = input.instruments.get(series.instrument);
		const cutoff = instrument === undefined ? null : cutoffOf(instrument, input);
		if (instrument === undefined || cutoff === null || series.dimension !== cutoff.dimension) return [];
		return instrument.measures === 'alliance'
			? runSignals(series, instrument, cutoff, input)
			: firstScore(series, instrument, cutoff, input);
	});
}

function runSignals(series: Series, instrument: Instrument, cutoff: Cutoff, { today }: SignalInput): readonly Signal[] {
	const numbers = scoreFormatOf(series);
	return cutoffRuns(series.points, cutoff).map(({ first, last, length }): Signal => {
		const because = signalText.belowCutoff({
			score: describeScore({ series, instrument }),
			value: numbers.score(first.value),
			day: dayInSentence(ratedDay(first), today),
			cutoff: numbers.score(cutoff.value),
			side: cutoff.side,
			length,
			lastDay: dayInSentence(ratedDay(last), today),
			sourcesDiffer: instrument.standing !== 'own' && first.value === cutoff.value,
		});
		return { rule: 'below-cutoff', series: series.id, at: placeOfPoint(first), because };
	});
}

function firstScore(series: Series, instrument: Instrument, cutoff: Cutoff, { today }: SignalInput): readonly Signal[] {
	const first = series.points.find(({ value }) => value !== null);
	if (first === undefined || first.value === null || !crossesCutoff(cutoff, first.value)) return [];
	const numbers = scoreFormatOf(series);
	const because = signalText.firstBelowCutoff({
		score: describeScore({ series, instrument }),
		value: numbers.score(first.value),
		day: dayInSentence(ratedDay(first), today),
		cutoff: numbers.score(cutoff.value),
		side: cutoff.side,
		sourcesDiffer: instrument.standing !== 'own' && first.value === cutoff.value,
	});
	return [{ rule: 'below-cutoff', series: series.id, at: placeOfPoint(first), because }];
}

function cutoffOf(instrument: Instrument, { rules }: SignalInput): Cutoff | null {
	return withCutoff(instrument, settingFor(rules['below-cutoff'].cutoffs, instrument.id) ?? {}).cutoff;
}
