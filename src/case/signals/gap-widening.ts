import { groupBy } from '../../lib/group-by';
import type { Instrument } from '../../instruments/definition/instrument';
import type { Day } from '../../notes/day';
import { signalText } from '../../text/signals';
import { scoreText } from '../../text/scores';
import type { Signal } from '../case-file';
import { describeDip } from './dip';
import { referenceSdOf } from '../baseline/dip-options';
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
	/** The session at which it began. */
	readonly point: RaterDifferencePoint;
}

/**
 * The dip rule for differences between raters: one wider than the mean of at least four earlier ones by more than 1 (possible)
 * or 2 (marked) SDs. The SD is theirs, or the reference SD of the scores where that is larger. Only sessions that the same
 * people have rated are compared, so that an absence is no change.
 */
export function findWidenings(
	points: readonly RaterDifferencePoint[],
	referenceSd: number | null,
): readonly Widening[] {
	const bySame = groupBy(
		points.filter(({ value }) => value !== null),
		({ raters }) => raters.join('\n'),
	);
	return [...bySame.values()].flatMap((same) =>
		findDips(
			same.map(({ value }) => value),
			{ direction: 'lower-is-better', referenceSd },
		).flatMap((dip) => {
			const point = same[dip.from];
			return point === undefined ? [] : [{ dip, point }];
		}),
	);
}

/** A signal at the first session of each widening, on the leading score of an alliance measure. */
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
		return findWidenings(line.points, referenceSdOf(instrument, line.dimension, rules)).flatMap((widening) =>
			signalOf(line, widening, instrument, today),
		);
	});
}

function signalOf(
	{ id, dimension, scale, points }: RaterDifferenceSeries,
	{ dip, point }: Widening,
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
	return [{ rule: 'gap-widening', series: id, at: { date: point.date, session: point.session }, because }];
}
