import { groupBy } from '../../lib/group-by';
import type { Instrument } from '../../instruments/definition/instrument';
import type { Day } from '../../notes/day';
import { signalText } from '../../text/signals';
import { scoreText } from '../../text/scores';
import type { Signal } from '../case-file';
import { describeDip } from './dip';
import { predictionDips, referenceSdOf } from '../baseline/dip-options';
import { findDips, type Dip } from '../baseline/find-dips';
import {
	raterDifferenceSeries,
	type RaterDifferencePoint,
	type RaterDifferenceSeries,
} from '../baseline/rater-difference';
import { dayInSentence, dimensionInSentence, scoreFormatOf } from '../baseline/describe-score';
import type { SignalInput } from './signal-input';
import { leadingSeries } from '../baseline/monitored-series';

export interface Widening {
	readonly dip: Dip;
	/** The session at which it began, and the second in a row, at which it is noticed. */
	readonly point: RaterDifferencePoint;
	readonly noticed: RaterDifferencePoint;
}

/**
 * The dip rule by prediction limits for differences between raters: two sessions in a row beyond the limit that at least four
 * earlier ones give. One session is not enough: a split at one session predicted nothing (Bartle-Haring et al. 2012). Only
 * sessions that the same people have rated are compared, so that an absence is no change. `min` and `max` are of the scores.
 */
export function findWidenings(
	points: readonly RaterDifferencePoint[],
	{ referenceSd, ...scale }: { readonly referenceSd: number | null; readonly min: number; readonly max: number },
): readonly Widening[] {
	const bySame = groupBy(
		points.filter(({ value }) => value !== null),
		({ raters }) => raters.join('\n'),
	);
	return [...bySame.values()].flatMap((same) =>
		findDips(
			same.map(({ value }) => value),
			predictionDips('lower-is-better', referenceSd, scale),
		).flatMap((dip) => {
			const point = same[dip.from];
			const noticed = same[dip.from + 1];
			return point === undefined || noticed === undefined || dip.length < 2 ? [] : [{ dip, point, noticed }];
		}),
	);
}

/** A signal at the second session of each widening, on the leading score of an alliance measure. */
export function gapWideningSignals({ caseFile, instruments, rules, today }: SignalInput): readonly Signal[] {
	const gaps = raterDifferenceSeries(caseFile);
	return [...new Set(gaps.map(({ instrument }) => instrument))].flatMap((id) => {
		const instrument = instruments.get(id);
		if (instrument?.measures !== 'alliance') return [];
		const line = leadingSeries(
			gaps.filter((each) => each.instrument === id),
			instrument.leading,
		);
		if (line === null) return [];
		const referenceSd = referenceSdOf(instrument, line.dimension, rules);
		return findWidenings(line.points, { referenceSd, ...line.scale }).flatMap((widening) =>
			signalOf(line, widening, instrument, today),
		);
	});
}

function signalOf(
	{ id, dimension, scale, points }: RaterDifferenceSeries,
	{ dip, point, noticed }: Widening,
	instrument: Instrument,
	today: Day,
): readonly Signal[] {
	if (point.scores === null || point.value === null) return [];
	const numbers = scoreFormatOf(scale);
	const { highest, lowest } = point.scores;
	const because = signalText.gapWidening({
		...describeDip(dip, numbers),
		form: scoreText.form(instrument.name, scale.min, scale.max),
		dimension: dimensionInSentence(instrument, dimension),
		day: dayInSentence(point.date, today),
		value: numbers.score(point.value),
		lowestOf: { who: lowest.participant, value: numbers.score(lowest.value) },
		among: points.every(({ raters }) => raters.every((each) => point.raters.includes(each))) ? [] : point.raters,
		highestOf: { who: highest.participant, value: numbers.score(highest.value) },
	});
	return [{ rule: 'gap-widening', series: id, at: { date: noticed.date, session: noticed.session }, because }];
}
