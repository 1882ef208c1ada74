import { directionOf, findDimension, type Instrument } from '../../measures/instrument';
import { signalText } from '../../strings';
import type { Signal } from '../case-file';
import { coincidingRuptures } from './coinciding-ruptures';
import { fewestEarlierScores, findDips, type Dip, type DipOptions, type DipStatus } from './find-dips';
import { dayWords, numbersOf, scoreWords, type NumberWords } from './score-words';
import type { SignalInput } from './signal-input';
import { settingFor, type SignalRules } from './signal-rules';
import type { WatchedSeries } from './watched-series';

/** The dips of a watched series, with the reference SD that is set for its instrument's leading score. */
export function dipsOf({ series, instrument }: WatchedSeries, { rules }: Pick<SignalInput, 'rules'>): readonly Dip[] {
	return findDips(series.points.map(({ value }) => value), dipOptions({ series, instrument }, rules));
}

/** Which side is worse on a watched series, and the reference SD that is set for it. */
export function dipOptions({ series, instrument }: WatchedSeries, rules: Pick<SignalRules, 'dip'>): DipOptions {
	return { direction: directionOf(instrument, series.dimension), referenceSd: referenceSdOf(instrument, series.dimension, rules) };
}

/** The reference SD of an instrument's leading score, also for another dimension with the same range; null for any other, and where none above 0 is set. */
export function referenceSdOf(instrument: Instrument, dimension: string, rules: Pick<SignalRules, 'dip'>): number | null {
	const set = settingFor(rules.dip.referenceSd, instrument.id);
	const leading = findDimension(instrument, instrument.leading);
	const other = findDimension(instrument, dimension);
	return set !== null && set > 0 && leading?.min === other?.min && leading?.max === other?.max ? set : null;
}

/** A signal at the first score of each dip in the scores of an alliance measure. */
export function dipSignals(input: SignalInput): readonly Signal[] {
	return input.watched.flatMap((watched) => {
		const { series, instrument } = watched;
		if (instrument.measures !== 'alliance') return [];
		return dipsOf(watched, input).flatMap((dip): Signal[] => {
			const first = series.points[dip.from];
			if (first?.value === undefined || first.value === null) return [];
			const numbers = numbersOf(series);
			const because = signalText.dip({
				score: scoreWords(watched),
				value: numbers.score(first.value),
				day: dayWords(first.date, input.today),
				...dipWords(dip, numbers),
				side: directionOf(instrument, series.dimension) === 'higher-is-better' ? 'below' : 'above',
				known: coincidingRuptures(input.caseFile, series, dip).length > 0,
			});
			return [{ rule: 'dip', series: series.id, at: { date: first.date, session: first.session }, because }];
		});
	});
}

/** The parts of a dip's sentence that are numbers. */
export function dipWords(dip: Dip, numbers: NumberWords): {
	readonly earlier: number;
	readonly mean: string;
	readonly sd: string;
	readonly byReference: boolean;
	readonly sds: number;
	readonly length: number;
	readonly isBack: boolean;
	/** null where its first score was the lowest. */
	readonly lowest: string | null;
	readonly deepened: boolean;
} {
	return {
		earlier: dip.earlier,
		mean: numbers.spread(dip.baseline),
		sd: numbers.spread(dip.s),
		byReference: dip.byReference,
		sds: dip.firstLevel === 'marked' ? 2 : 1,
		length: dip.length,
		isBack: dip.back !== null,
		lowest: dip.lowestAt === dip.from ? null : numbers.score(dip.lowest),
		deepened: dip.firstLevel !== dip.level,
	};
}

/** Where a series stands with regard to dips, where that is worth saying; null in a dip, which is a signal, and within the usual spread. */
export function dipStatusWords(status: DipStatus): string | null {
	if (status.kind === 'too-few') return signalText.dipTooFew(status.scores, fewestEarlierScores);
	return status.kind === 'no-spread' ? signalText.dipNoSpread(status.scores - 1) : null;
}
