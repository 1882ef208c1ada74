// Dips in a series of scores, built from the rules of Gumz et al. 2012 (BMC Medical Research Methodology 12:10): a lenient and a strict
// threshold, the stricter of own and reference spread, number, depth and length of each. There is no agreed standard.
import type { ScoreDirection } from '../../instruments/definition/instrument';
import { RunningSpread } from './running-spread';

/** Earlier scores a dip needs before it. */
export const minEarlierScores = 4;

export type DipLevel = 'possible' | 'marked';

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
}

export interface DipOptions {
	/** The worse side: below the baseline for `higher-is-better`, above it for `lower-is-better`. */
	readonly direction: ScoreDirection;
	/** In points of the scale; null for none. */
	readonly referenceSd: number | null;
}

const floatTolerance = 1e-9;

/**
 * The dips of a series, in order. Baseline = mean of all earlier scores (at least four), s = the larger of their sample
 * SD and the reference SD. A score more than 1 s to the worse side of the baseline is a possible dip, more than 2 s a
 * marked one. Baseline and s stay those from before the dip until a score is back within 1 s; from then on its scores
 * are earlier scores like any other. None where s is 0. null is a session without a score: it neither counts nor ends a dip.
 */
export function findDips(values: readonly (number | null)[], { direction, referenceSd }: DipOptions): readonly Dip[] {
	const sign = direction === 'higher-is-better' ? 1 : -1;
	const earlier = new RunningSpread();
	const dips: Dip[] = [];
	let open: Dip | null = null;
	let before = -1;
	for (const [index, value] of values.entries()) {
		if (value === null) continue;
		if (open === null) {
			const measured = spreadOf(earlier, referenceSd);
			const level = measured === null ? null : levelOf(((measured.baseline - value) * sign) / measured.s);
			if (measured !== null && level !== null) {
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
	if (dip !== undefined && dip.back === null) return { kind: 'in-dip', dip };
	const earlier = new RunningSpread();
	for (const score of scores.slice(0, -1)) earlier.add(score);
	return { kind: spreadOf(earlier, options.referenceSd) === null ? 'no-spread' : 'within', scores: scores.length };
}

/** The dip with one more score: longer, or back. */
function continued(dip: Dip, index: number, value: number, sign: number): Dip {
	const level = levelOf(((dip.baseline - value) * sign) / dip.s);
	if (level === null) return { ...dip, back: index };
	const deepest = (dip.lowest - value) * sign > 0 ? { lowest: value, lowestAt: index } : {};
	return { ...dip, ...deepest, last: index, length: dip.length + 1, level: level === 'marked' ? level : dip.level };
}

function spreadOf(
	earlier: RunningSpread,
	referenceSd: number | null,
): Pick<Dip, 'baseline' | 's' | 'byReference'> | null {
	const { count, mean, sd } = earlier;
	if (count < minEarlierScores || mean === null || sd === null) return null;
	const byReference = referenceSd !== null && referenceSd > sd;
	const s = byReference ? referenceSd : sd;
	return s > floatTolerance ? { baseline: mean, s, byReference } : null;
}

function levelOf(depth: number): DipLevel | null {
	if (depth > 2 + floatTolerance) return 'marked';
	return depth > 1 + floatTolerance ? 'possible' : null;
}
