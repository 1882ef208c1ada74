// What a measure says that can't be scored as is. Data here; the sentences are made in text/.
import { measureText } from '../../text/measures';
import type { Rater } from './instrument';

export type MeasureFault =
	/** The instrument is not made for this rater; its scores still count. */
	| { readonly kind: 'rater'; readonly instrument: string; readonly rater: Rater; readonly raters: readonly Rater[] }
	/** Answers were given, but no item key is confirmed for this rater's form. */
	| { readonly kind: 'no-item-key'; readonly instrument: string; readonly rater: Rater }
	| { readonly kind: 'item-count'; readonly instrument: string; readonly found: number; readonly expected: number }
	| {
			readonly kind: 'item-out-of-range';
			readonly item: number;
			readonly value: number;
			readonly min: number;
			readonly max: number;
	  }
	| { readonly kind: 'item-off-step'; readonly item: number; readonly value: number; readonly step: number }
	/** Unanswered items and the scores (by name) that are absent because of them. */
	| { readonly kind: 'items-blank'; readonly items: readonly number[]; readonly absent: readonly string[] }
	| {
			readonly kind: 'score-unknown';
			readonly instrument: string;
			readonly score: string;
			readonly known: readonly string[];
	  }
	| {
			readonly kind: 'score-out-of-range';
			readonly score: string;
			readonly value: number;
			readonly min: number;
			readonly max: number;
	  }
	| { readonly kind: 'score-off-step'; readonly score: string; readonly value: number; readonly step: number }
	/** The entered score is not what its items or parts give; the computed one counts. */
	| {
			readonly kind: 'scores-disagree';
			readonly score: string;
			readonly computed: number;
			readonly entered: number;
			readonly from: 'items' | 'parts';
	  };

/** One sentence for a person: what was found, what was expected, and what became of the score. */
export function describeMeasureFault(fault: MeasureFault): string {
	switch (fault.kind) {
		case 'rater':
			return measureText.rater(fault.instrument, fault.rater, fault.raters);
		case 'no-item-key':
			return measureText.noItemKey(fault.instrument, fault.rater);
		case 'item-count':
			return measureText.itemCount(fault.instrument, fault.found, fault.expected);
		case 'item-out-of-range':
			return measureText.itemOutOfRange(fault.item, fault.value, fault.min, fault.max);
		case 'item-off-step':
			return measureText.itemOffStep(fault.item, fault.value, fault.step);
		case 'items-blank':
			return measureText.itemsBlank(fault.items, fault.absent);
		case 'score-unknown':
			return measureText.scoreUnknown(fault.instrument, fault.score, fault.known);
		case 'score-out-of-range':
			return measureText.scoreOutOfRange(fault.score, fault.value, fault.min, fault.max);
		case 'score-off-step':
			return measureText.scoreOffStep(fault.score, fault.value, fault.step);
		case 'scores-disagree':
			return measureText.scoresDisagree(fault.score, fault.computed, fault.entered, fault.from);
	}
}
