import { directionOf } from '../../instruments/definition/instrument';
import { type DipNumbers } from '../../text/phrases';
import { dipText } from '../../text/dips';
import type { Signal } from '../case-file';
import { minEarlierScores, type Dip, type DipLevel, type DipStatus } from '../baseline/find-dips';
import { dayInSentence, scoreFormatOf, describeScore, type ScoreFormat } from '../baseline/describe-score';
import { placeOfPoint, ratedDay } from '../baseline/session-day';
import { dipTails } from '../baseline/dip-options';
import type { SignalInput } from './signal-input';

/** A signal at the first score of each dip in the scores of an alliance measure. */
export function dipSignals(input: SignalInput): readonly Signal[] {
	return input.monitored.flatMap((watched) => {
		const { series, instrument } = watched;
		return (input.dips.get(series.id) ?? []).flatMap((dip): Signal[] => {
			const first = series.points[dip.from];
			if (first?.value === undefined || first.value === null) return [];
			const numbers = scoreFormatOf(series);
			const because = dipText.dip({
				score: describeScore(watched),
				value: numbers.score(first.value),
				day: dayInSentence(ratedDay(first), input.today),
				...describeDip(dip, numbers),
				side: directionOf(instrument, series.dimension) === 'higher-is-better' ? 'below' : 'above',
			});
			return [{ rule: 'dip', series: series.id, at: placeOfPoint(first), because }];
		});
	});
}

/** The parts of a dip's sentence that are numbers. */
export function describeDip(dip: Dip, numbers: ScoreFormat): DipNumbers {
	return {
		earlier: dip.earlier,
		mean: numbers.spread(dip.baseline),
		sd: numbers.spread(dip.s),
		byReference: dip.byReference,
		beyond: beyondOf(dip, dip.firstLevel),
		deepest: beyondOf(dip, dip.level),
		length: dip.length,
		isBack: dip.back !== null,
		stayed: dip.stayed === true,
		lowest: dip.lowestAt === dip.from ? null : numbers.score(dip.lowest),
		deepened: dip.firstLevel !== dip.level,
	};
}

function beyondOf({ limits }: Dip, level: DipLevel): DipNumbers['beyond'] {
	if (limits !== undefined) return { oneIn: dipTails[level].oneIn };
	return { sds: level === 'marked' ? 2 : 1 };
}

/** Where a series is with regard to dips, where that is worth saying; null in a dip, which is a signal, and within the usual spread. */
export function describeDipStatus(status: DipStatus): string | null {
	if (status.kind === 'too-few') return dipText.dipTooFew(status.scores, minEarlierScores);
	return status.kind === 'no-spread' ? dipText.dipNoSpread(status.scores - 1) : null;
}
