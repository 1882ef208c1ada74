// What the numbers of a case amount to, line by line, where that is no reason to mark a place: described, and left at that.
import { compareRaters } from '../../measures/agreement';
import { goalOutcome } from '../../measures/goal-outcome';
import type { Instrument } from '../../measures/instrument';
import type { Day } from '../../notes/day';
import { figureText, signalText, timelineText } from '../../strings';
import type { CaseFile } from '../case-file';
import { dipStatusWords } from '../signals/dip';
import { dipOptions } from '../signals/dip-options';
import { dipStatus } from '../signals/find-dips';
import { byMoment } from '../signals/moments';
import { dayWords, numbersOf, whose } from '../signals/score-words';
import type { SignalRules } from '../signals/signal-rules';
import { watchedSeries, type WatchedSeries } from '../signals/watched-series';
import { isOfOneGoal, ratingLines, type RatingLine } from './rating-lines';

/**
 * Sentences on a case's ratings: how client and therapist stand to one another, on average and in which way they move;
 * how far each goal has come by its own measure; the T score over goals; and where there are too few scores to speak of
 * dips. None asks for anything and none says what is good.
 */
export function figureSentences(
	caseFile: CaseFile,
	instruments: ReadonlyMap<string, Instrument>,
	rules: Pick<SignalRules, 'dip'>,
	today: Day,
): readonly string[] {
	const lines = ratingLines(caseFile, instruments);
	const watched = watchedSeries(caseFile, instruments).filter(({ instrument }) => instrument.measures === 'alliance');
	const wordsOf = new Map(lines.map(({ series, words }) => [series.id, words]));
	return [
		...watched.flatMap((each) => agreement(each, caseFile, wordsOf)),
		...lines.flatMap((line) => goalChange(line, today)),
		...lines.flatMap((line) => overGoals(line, today)),
		...(rules.dip.on ? watched.flatMap((each) => dipWords(each, rules, wordsOf)) : []),
	];
}

function agreement(
	{ series, instrument }: WatchedSeries,
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
	const mine = byMoment(therapist);
	const moments = [...byMoment(series)];
	const { pairs, meanGap, changes, correlation } = compareRaters(
		moments.map(([, { value }]) => value),
		moments.map(([key]) => mine.get(key)?.value ?? null),
	);
	if (meanGap === null || pairs < 2) return [];
	const numbers = numbersOf(series);
	const gap = numbers.score(Math.abs(meanGap));
	return [
		figureText.averageGap({
			score: wordsOf.get(series.id) ?? instrument.name,
			sessions: pairs,
			gap,
			way: gap === '0' ? 'same' : meanGap > 0 ? 'higher' : 'lower',
		}),
		figureText.movement({ ...changes, correlation: correlation === null ? null : correlation.toFixed(2) }),
	];
}

/** Goal-based outcome: end minus start. */
function goalChange(line: RatingLine, today: Day): readonly string[] {
	const { series, instrument, rated, words } = line;
	const outcome =
		instrument.id === 'gbo' && isOfOneGoal(line) ? goalOutcome(series.points.map(({ value }) => value)) : null;
	const first = rated[0];
	const last = rated.at(-1);
	if (outcome === null || first === undefined || last === undefined) return [];
	return [
		figureText.goalOutcome({
			score: words,
			start: outcome.start,
			startDay: dayWords(first.date, today),
			end: outcome.end,
			endDay: dayWords(last.date, today),
			change: outcome.change,
		}),
	];
}

function overGoals({ series, instrument, rated }: RatingLine, today: Day): readonly string[] {
	const last = rated.at(-1);
	if (instrument.overGoals?.id !== series.dimension || last?.weights === undefined) return [];
	return [
		figureText.tScore({
			whose: whose(series),
			form: instrument.name,
			value: numbersOf(series).score(last.value),
			day: dayWords(last.date, today),
			over: timelineText.overGoals(last.weights),
		}),
	];
}

function dipWords(
	watched: WatchedSeries,
	rules: Pick<SignalRules, 'dip'>,
	wordsOf: ReadonlyMap<string, string>,
): readonly string[] {
	const status = dipStatusWords(
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
						signalText.form(watched.instrument.name, watched.series.min, watched.series.max),
					status,
				),
			];
}
