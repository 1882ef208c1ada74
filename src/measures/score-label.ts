import { measureText } from '../strings';
import type { Dimension, Instrument, Rater } from './instrument';

/**
 * How a score reads, in words: sum or mean, of how many items, in which range, whether that range is assumed for this
 * rater's form, and whether the questions are this plugin's (not a validated scale) or the therapist's own. 48 as a sum and 4.0 as a mean are the same score.
 */
export function scoreLabel(instrument: Instrument, dimension: Dimension, rater: Rater): string {
	const { itemCount, min, max } = dimension;
	const label =
		itemCount === null || itemCount === 1
			? measureText.scoreFrom(min, max)
			: instrument.score === 'sum'
				? measureText.sumOf(itemCount, min, max)
				: measureText.meanOf(itemCount, min, max);
	return [
		label,
		...(instrument.rangeConfirmedFor.includes(rater) ? [] : [measureText.rangeAssumed]),
		...(instrument.standing === 'unvalidated' ? [measureText.notValidated] : []),
		...(instrument.standing === 'own' ? [measureText.ownLabel] : []),
	].join(' ');
}
