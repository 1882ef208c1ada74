// Any two ratings of one line compared. Whether they differ by more than measurement error follows from the SD and the
// reliability that the therapist has set (Jacobson & Truax 1991; Maassen 2004 on how much depends on which ones).
import type { Day } from '../../notes/day';
import { figureText } from '../../text/figures';
import { timelineText } from '../../text/timeline';
import { reliableChangeBetween } from '../signals/reliable-change';
import { ratedDay } from '../baseline/session-day';
import { dayInSentence, dimensionInSentence, scoreFormatOf } from '../baseline/describe-score';
import { settingFor, type SignalRules } from '../signal-rules';
import type { ScoredPoint, ScoredSeries } from './scored-series';

function directionOf(difference: number): 'higher' | 'lower' | 'same' {
	if (difference === 0) return 'same';
	return difference > 0 ? 'higher' : 'lower';
}

/** Two ratings of a line in a sentence or two, the earlier one first, whichever way round they are given. */
export function describeComparison(
	line: ScoredSeries,
	[one, other]: readonly [ScoredPoint, ScoredPoint],
	rules: Pick<SignalRules, 'reliable-change'>,
	today: Day,
): string {
	const [earlier, later] = line.rated.indexOf(one) <= line.rated.indexOf(other) ? [one, other] : [other, one];
	const numbers = scoreFormatOf(line.series);
	const difference = later.value - earlier.value;
	return [
		figureText.compared({
			score: line.description,
			first: numbers.score(earlier.value),
			firstDay: dayInSentence(ratedDay(earlier), today),
			latest: numbers.score(later.value),
			latestDay: dayInSentence(ratedDay(later), today),
			change: numbers.score(Math.abs(difference)),
			way: directionOf(difference),
		}),
		describeChange(earlier, later),
		describeMeasurementError(line, earlier, later, rules),
	]
		.filter((part) => part !== null)
		.join(' ');
}

/** Two scores over goals may be over different ones. */
function describeChange({ weights: first }: ScoredPoint, { weights: latest }: ScoredPoint): string | null {
	return first === undefined || latest === undefined
		? null
		: figureText.over(timelineText.overGoals(first), timelineText.overGoals(latest));
}

function describeMeasurementError(
	line: ScoredSeries,
	earlier: ScoredPoint,
	later: ScoredPoint,
	rules: Pick<SignalRules, 'reliable-change'>,
): string | null {
	const { series, instrument } = line;
	if (instrument.perGoal || earlier === later) return null;
	const error = settingFor(rules['reliable-change'].errors, instrument.id);
	if (error === null) return figureText.noError(instrument.name);
	const change = reliableChangeBetween(line, earlier, later, rules);
	if (change === null) return figureText.errorOfLeading(dimensionInSentence(instrument, instrument.leading));
	const [, threshold] = scoreFormatOf(series).distinguish(Math.abs(change.change), change.threshold);
	return figureText.error({
		sd: String(error.sd),
		reliability: String(error.reliability),
		threshold,
		beyond: change.reliable,
	});
}
