// Dips in a series of scores, by Gumz's rule or by a prediction limit. Gumz et al. 2012 (BMC Medical Research Methodology 12:10) propose a lenient
// and a strict threshold, the stricter of own and reference spread, number, depth and length of each. There is no agreed standard.
import type { ScoreDirection } from '../../instruments/definition/instrument';
import { predictionLimit, type Tail } from '../../instruments/statistics/prediction-limit';
import { RunningSpread } from './running-spread';

/** Earlier scores a dip needs before it. */
export const minEarlierScores = 4;

export type DipLevel = 'possible' | 'marked';

type Measured = Pick<Dip, 'baseline' | 's' | 'byReference' | 'limits'>;

export interface Dip {
	/** Places, from 0: the last score before it, its first, its lowest and its last low score so far. */
	readonly before: number;
	readonly from: number;
	readonly lowestAt: number;
	readonly last: number;
	/** Place of the score that is back; null while none is. */
	readonly back: number | null;
	/** How many scores it lasted, or lasts so far. */
	readonly length: number;
	/** Of its first score, and of its lowest. */
	readonly firstLevel: DipLevel;
	readonly level: DipLevel;
	readonly lowest: number;
	/** Mean of the earlier scores, how many they were, and the spread it is measured by. */
	readonly baseline: number;
	readonly earlier: number;
	readonly s: number;
	/** Whether `s` is the reference SD rather than the SD of the earlier scores. */
	readonly byReference: boolean;
	/** Only by a prediction limit: how far below the baseline the two limits are. */
	readonly limits?: DipLimits;
	/** Only of a dip that stayed: its scores count as the new level. `back` is null then. */
	readonly stayed?: true;
}

export interface DipLimits {
	readonly possible: number;
	readonly marked: number;
}

/** The limits of one new score, given the client's earlier ones. */
export interface Prediction {
	readonly possible: Tail;
	readonly marked: Tail;
	/** The least SD to reckon with, in points of the scale. */
	readonly floor: number;
	/** After so many low scores they are the baseline of what comes next. */
	readonly newLevelAfter: number;
}

export interface DipOptions {
	/** The worse side: below the baseline for `higher-is-better`, above it for `lower-is-better`. */
	readonly direction: ScoreDirection;
	/** In points of the scale; null for none. */
	readonly referenceSd: number | null;
	/** Absent for Gumz's rule. */
	readonly prediction?: Prediction;
}

const floatTolerance = 1e-9;

/**
 * The dips of a series, in order. Baseline = mean of all earlier scores (at least four), s = the larger of their sample
 * SD and the reference SD. A score more than 1 s to the worse side of the baseline is a possible dip, more than 2 s a
 * marked one. Baseline and s stay those from before the dip until a score is back within 1 s; from then on its scores
 * are earlier scores like any other. None where s is 0.
 *
 * With `prediction` the two limits are those of one new score, and s is no smaller than its floor. A dip that stays is
 * over after so many scores, and they are the earlier scores of what follows.
 *
 * null is a session without a score: it neither counts nor ends a dip.
 */
export function findDips(values: readonly (number | null)[], options: DipOptions): readonly Dip[] {
	const sign = options.direction === 'higher-is-better' ? 1 : -1;
	let earlier = new RunningSpread();
	let low: number[] = [];
	const dips: Dip[] = [];
	let open: Dip | null = null;
	let before = -1;
	for (const [index, value] of values.entries()) {
		if (value === null) continue;
		if (open === null) {
			const measured = spreadOf(earlier, options);
			const level = measured === null ? null : levelOf(measured, value, sign);
			if (measured !== null && level !== null) {
				low = [value];
				open = {
					...measured,
					before,
					from: index,
					lowestAt: index,
					last: index,
					back: null,
					length: 1,
					firstLevel: level,
					level,
					lowest: value,
					earlier: earlier.count,
				};
			}
		} else {
			const next: Dip = continued(open, index, value, sign);
			low.push(value);
			if (next.back === null && next.length === options.prediction?.newLevelAfter) {
				dips.push({ ...next, stayed: true });
				open = null;
				before = index;
				earlier = spreadOver(low);
				continue;
			}
			if (next.back !== null) dips.push(next);
			open = next.back === null ? next : null;
		}
		earlier.add(value);
		before = index;
	}
	return open === null ? dips : [...dips, open];
}

/** Where a series is with regard to dips at its latest score. `too-few` is no finding: it never means that there is no dip. */
export type DipStatus =
	| { readonly kind: 'too-few'; readonly scores: number }
	| { readonly kind: 'no-spread'; readonly scores: number }
	| { readonly kind: 'in-dip'; readonly dip: Dip }
	| { readonly kind: 'within'; readonly scores: number };

/** `too-few` with fewer than four scores before the latest one, `no-spread` where those are all alike and no reference SD is set. */
export function dipStatus(values: readonly (number | null)[], options: DipOptions): DipStatus {
	const scores = values.filter((value) => value !== null);
	if (scores.length <= minEarlierScores) return { kind: 'too-few', scores: scores.length };
	const dip = findDips(values, options).at(-1);
	if (dip?.back === null && dip.stayed === undefined) return { kind: 'in-dip', dip };
	return {
		kind: spreadOf(spreadOver(scores.slice(0, -1)), options) === null ? 'no-spread' : 'within',
		scores: scores.length,
	};
}

/** The dip with one more score: longer, or back. */
function continued(dip: Dip, index: number, value: number, sign: number): Dip {
	const level = levelOf(dip, value, sign);
	if (level === null) return { ...dip, back: index };
	const deepest = (dip.lowest - value) * sign > 0 ? { lowest: value, lowestAt: index } : {};
	return { ...dip, ...deepest, last: index, length: dip.length + 1, level: level === 'marked' ? level : dip.level };
}

function spreadOf(earlier: RunningSpread, { referenceSd, prediction }: DipOptions): Measured | null {
	const { count, mean, sd } = earlier;
	if (count < minEarlierScores || mean === null || sd === null) return null;
	const least = Math.max(referenceSd ?? 0, prediction?.floor ?? 0);
	const byReference = least > sd;
	const s = byReference ? least : sd;
	if (s <= floatTolerance) return null;
	const measured = { baseline: mean, s, byReference };
	if (prediction === undefined) return measured;
	const { possible, marked } = prediction;
	return {
		...measured,
		limits: { possible: predictionLimit(possible, s, count), marked: predictionLimit(marked, s, count) },
	};
}

function levelOf({ baseline, s, limits }: Measured, value: number, sign: number): DipLevel | null {
	const depth = (baseline - value) * sign;
	const { possible, marked } = limits ?? { possible: s, marked: 2 * s };
	if (depth / s > marked / s + floatTolerance) return 'marked';
	return depth / s > possible / s + floatTolerance ? 'possible' : null;
}

function spreadOver(scores: readonly number[]): RunningSpread {
	const spread = new RunningSpread();
	for (const score of scores) spread.add(score);
	return spread;
}
