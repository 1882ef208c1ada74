import { isOnStep } from '../../lib/float';
import type { ItemScale } from '../definition/instrument';
import type { MeasureFault } from '../definition/measure-fault';

/** An answer to one item; null for an unanswered one. 0 is an answer. */
export type ItemAnswer = number | null;

/**
 * What is wrong with one answer: outside the range, or between two possible answers. null where nothing is;
 * a blank is never wrong. `item` counts from 1.
 */
export function itemFault(scale: ItemScale, item: number, answer: ItemAnswer): MeasureFault | null {
	if (answer === null) return null;
	if (!(answer >= scale.min && answer <= scale.max)) {
		return { kind: 'item-out-of-range', item, value: answer, min: scale.min, max: scale.max };
	}
	if (!isOnStep(answer, scale.min, scale.step)) return { kind: 'item-off-step', item, value: answer, step: scale.step };
	return null;
}

/** An answer read the other way round: the lowest becomes the highest. Twice reversed is the answer itself. */
export function reversedAnswer(scale: ItemScale, answer: number): number {
	return scale.min + scale.max - answer;
}
