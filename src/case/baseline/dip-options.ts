import {
	directionOf,
	findDimension,
	type Instrument,
	type ScoreDirection,
} from '../../instruments/definition/instrument';
import { tails } from '../../instruments/statistics/prediction-limit';
import type { DipOptions } from './find-dips';
import { settingFor, type SignalRules } from '../signal-rules';
import type { MonitoredSeries } from './monitored-series';

/** Which side is worse on a watched series, and the reference SD that is set for it. */
export function dipOptions({ series, instrument }: MonitoredSeries, rules: Pick<SignalRules, 'dip'>): DipOptions {
	const direction = directionOf(instrument, series.dimension);
	const referenceSd = referenceSdOf(instrument, series.dimension, rules);
	return rules.dip.method === 'gumz'
		? gumzDips(direction, referenceSd)
		: predictionDips(direction, referenceSd, series);
}

/** How rare a score beyond each limit is where nothing has changed; chosen by simulation (docs/calibration.md). */
export const dipTails = { possible: tails.oneIn50, marked: tails.oneIn200 } as const;

/** The dips of Gumz et al. 2012: 1 and 2 SDs. */
export function gumzDips(direction: ScoreDirection, referenceSd: number | null): DipOptions {
	return { direction, referenceSd };
}

/**
 * The dips by the limit of one new score: one in 50 for a possible, one in 200 for a marked one. No spread is smaller than a
 * thirtieth of the scale, 1.3 points on the SRS, so that hundredths below full marks are none. After five low scores they are the
 * new level. The tails are chosen by simulation (docs/calibration.md), floor and five scores are this project's own.
 */
export function predictionDips(
	direction: ScoreDirection,
	referenceSd: number | null,
	{ min, max }: { readonly min: number; readonly max: number },
): DipOptions {
	const floor = (max - min) / 30;
	return {
		direction,
		referenceSd,
		prediction: { ...dipTails, floor, newLevelAfter: 5 },
	};
}

/** The reference SD of an instrument's leading score, also for another dimension with the same range; null for any other, and where none above 0 is set. */
export function referenceSdOf(
	instrument: Instrument,
	dimension: string,
	rules: Pick<SignalRules, 'dip'>,
): number | null {
	const set = settingFor(rules.dip.referenceSd, instrument.id);
	const leading = findDimension(instrument, instrument.leading);
	const other = findDimension(instrument, dimension);
	return set !== null && set > 0 && leading?.min === other?.min && leading?.max === other?.max ? set : null;
}
