// Whether two scores differ by more than measurement error is likely to explain (Jacobson & Truax 1991). No SD and reliability
// are published for the WAI-SR that fit every practice, and the choice changes the answer (Maassen 2004). So the therapist
// sets both, and the sentence says which.
import { reliableChange, type ReliableChange } from '../../instruments/statistics/reliable-change';
import { signalText } from '../../text/signals';
import type { SeriesPoint, Signal } from '../case-file';
import { dayInSentence, scoreFormatOf, describeScore } from '../baseline/describe-score';
import { placeOfPoint, ratedDay } from '../baseline/session-day';
import type { SignalInput } from './signal-input';
import { settingFor, type SignalRules } from '../signal-rules';
import type { MonitoredSeries } from '../baseline/monitored-series';

/**
 * The change between any two points of a series. Null where either has no score or no usable SD and reliability are set for the
 * instrument. Null too for a series that is not the leading score, which is what they are set for.
 */
export function reliableChangeBetween(
	{ series, instrument }: MonitoredSeries,
	earlier: Pick<SeriesPoint, 'value'>,
	later: Pick<SeriesPoint, 'value'>,
	rules: Pick<SignalRules, 'reliable-change'>,
): ReliableChange | null {
	const error = settingFor(rules['reliable-change'].errors, instrument.id);
	if (error === null || earlier.value === null || later.value === null || series.dimension !== instrument.leading)
		return null;
	return reliableChange(earlier.value, later.value, error.sd, error.reliability);
}

/** A signal at the latest score of a series that differs reliably (|RC| > 1.96) from its first. */
export function reliableChangeSignals({ monitored, rules, today }: SignalInput): readonly Signal[] {
	return monitored.flatMap((each): Signal[] => {
		const { series, instrument } = each;
		const error = settingFor(rules['reliable-change'].errors, instrument.id);
		const scored = series.points.filter(({ value }) => value !== null);
		const first = scored[0];
		const latest = scored.at(-1);
		if (error === null || first === undefined || latest === undefined || first === latest) return [];
		const change = reliableChangeBetween(each, first, latest, rules);
		if (change === null || !change.reliable || first.value === null || latest.value === null) return [];
		const numbers = scoreFormatOf(series);
		const [size, threshold] = numbers.distinguish(Math.abs(change.change), change.threshold);
		const because = signalText.reliableChange({
			score: describeScore(each),
			first: numbers.score(first.value),
			firstDay: dayInSentence(ratedDay(first), today),
			latest: numbers.score(latest.value),
			latestDay: dayInSentence(ratedDay(latest), today),
			change: size,
			threshold,
			sd: String(error.sd),
			reliability: String(error.reliability),
		});
		return [{ rule: 'reliable-change', series: series.id, at: placeOfPoint(latest), because }];
	});
}
