import { directionOf, findDimension, type Instrument } from '../../instruments/definition/instrument';
import type { DipOptions } from './find-dips';
import { settingFor, type SignalRules } from '../signal-rules';
import type { MonitoredSeries } from './monitored-series';

/** Which side is worse on a watched series, and the reference SD that is set for it. */
export function dipOptions({ series, instrument }: MonitoredSeries, rules: Pick<SignalRules, 'dip'>): DipOptions {
	return {
		direction: directionOf(instrument, series.dimension),
		referenceSd: referenceSdOf(instrument, series.dimension, rules),
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
