// What the numbers of a case amount to, line by line, where that is no reason to mark a place: described, and left at that.
import { compareRaters } from '../../instruments/statistics/agreement';
import { goalOutcome } from '../../instruments/scoring/goal-outcome';
import type { Instrument } from '../../instruments/definition/instrument';
import type { Day } from '../../notes/day';
import { figureText } from '../../text/figures';
import { timelineText } from '../../text/timeline';
import { scoreText } from '../../text/scores';
import type { CaseFile } from '../case-file';
import { describeDipStatus } from '../signals/dip';
import { dipOptions } from '../baseline/dip-options';
import { dipStatus } from '../baseline/find-dips';
import { pointsByMoment } from '../baseline/points-by-moment';
import { dayInSentence, scoreFormatOf, raterPossessive } from '../baseline/describe-score';
import { ratedDay } from '../baseline/session-day';
import type { SignalRules } from '../signal-rules';
import { monitoredSeries, type MonitoredSeries } from '../baseline/monitored-series';
import { isSingleGoal, scoredSeries, type ScoredSeries } from './scored-series';

/**
 * Sentences on a case's ratings. None asks for anything and none says what is good. They tell:
 * - how far client and therapist are apart on average, and whether they move together;
 * - how far each goal has come by its measure, and the T score over goals;
 * - where there are too few scores to speak of dips.
 */
export function figureSentences(
	caseFile: CaseFile,
	instruments: ReadonlyMap<string, Instrument>,
	rules: Pick<SignalRules, 'dip'>,
	today: Day,
): readonly string[] {
	const lines = scoredSeries(caseFile, instruments);
	const watched = monitoredSeries(caseFile, instruments).filter(({ instrument }) => instrument.measures === 'alliance');
	const wordsOf = new Map(lines.map(({ series, description }) => [series.id, description]));
	return [
		...watched.flatMap((each) => agreement(each, caseFile, wordsOf)),
		...lines.flatMap((line) => goalChange(line, today)),
		...lines.flatMap((line) => overGoals(line, today)),
		...(rules.dip.on ? watched.flatMap((each) => describeDipFigures(each, rules, wordsOf)) : []),
	];
}

function agreement(
	{ series, instrument }: MonitoredSeries,
	{ series: all }: CaseFile,
	wordsOf: ReadonlyMap<string, string>,
): readonly string[] {
	const therapist = all.find(
		(other) =>
			other.rater === 'therapist' &&
			other.instrument === series.instrument &&
			other.participant === series.participant &&
			other.dimension === series.dimension,
	);
	if (
		series.rater !== 'client' ||
		therapist === undefined ||
		therapist.min !== series.min ||
		therapist.max !== series.max
	)
		return [];
	const mine = pointsByMoment(therapist);
	const moments = [...pointsByMoment(series)];
	const { pairs, meanDifference, changes, correlation } = compareRaters(
		moments.map(([, { value }]) => value),
		moments.map(([key]) => mine.get(key)?.value ?? null),
	);
	if (meanDifference === null || pairs < 2) return [];
	const numbers = scoreFormatOf(series);
	const gap = numbers.score(Math.abs(meanDifference));
	const direction = meanDifference > 0 ? 'higher' : 'lower';
	return [
		figureText.averageGap({
			score: wordsOf.get(series.id) ?? instrument.name,
			sessions: pairs,
			gap,
			way: gap === '0' ? 'same' : direction,
		}),
		figureText.movement({ ...changes, correlation: correlation === null ? null : correlation.toFixed(2) }),
	];
}

/** Goal-based outcome: end minus start. */
function goalChange(line: ScoredSeries, today: Day): readonly string[] {
	const { series, instrument, rated, description } = line;
	const outcome =
		instrument.id === 'gbo' && isSingleGoal(line) ? goalOutcome(series.points.map(({ value }) => value)) : null;
	const first = rated[0];
	const last = rated.at(-1);
	if (outcome === null || first === undefined || last === undefined) return [];
	return [
		figureText.goalOutcome({
			score: description,
			start: outcome.start,
			startDay: dayInSentence(ratedDay(first), today),
			end: outcome.end,
			endDay: dayInSentence(ratedDay(last), today),
			change: outcome.change,
		}),
	];
}

function overGoals({ series, instrument, rated }: ScoredSeries, today: Day): readonly string[] {
	const last = rated.at(-1);
	if (instrument.overGoals?.id !== series.dimension || last?.weights === undefined) return [];
	return [
		figureText.tScore({
			whose: raterPossessive(series),
			form: instrument.name,
			value: scoreFormatOf(series).score(last.value),
			day: dayInSentence(ratedDay(last), today),
			over: timelineText.overGoals(last.weights),
		}),
	];
}

function describeDipFigures(
	watched: MonitoredSeries,
	rules: Pick<SignalRules, 'dip'>,
	wordsOf: ReadonlyMap<string, string>,
): readonly string[] {
	const status = describeDipStatus(
		dipStatus(
			watched.series.points.map(({ value }) => value),
			dipOptions(watched, rules),
		),
	);
	return status === null
		? []
		: [
				figureText.ofLine(
					wordsOf.get(watched.series.id) ??
						scoreText.form(watched.instrument.name, watched.series.min, watched.series.max),
					status,
				),
			];
}
