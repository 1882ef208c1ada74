// Individuals and moving-range chart. Constants: 3 / d2 = 3 / 1.128, which books round to 2.66, and 3.267. Sources: wikisum.wiki, "Shewhart individuals
// control chart"; JMP help, "Control limits for individual measurement and moving range charts".
import { mean, movingRanges, withoutNulls } from './spread';

export interface ControlSignal {
	/** Place in the series, from 0. */
	readonly index: number;
	readonly why: 'below' | 'above' | 'jump';
	/** The score for `below` and `above`; the distance from the score before for `jump`. */
	readonly value: number;
}

export interface ControlChart {
	readonly centre: number;
	readonly meanMovingRange: number;
	/** Limits of a score, clipped to the scale. */
	readonly lower: number;
	readonly upper: number;
	/** Upper limit of the distance between neighbouring scores. */
	readonly movingRangeUpper: number;
	readonly signals: readonly ControlSignal[];
}

const limitFactor = 3 / 1.128;
const movingRangeFactor = 3.267;

/**
 * What is unusual in a series of scores on one scale, by that series' own spread. A missing session (null) breaks the
 * neighbourhood. Limits are clipped to the scale, so that a score at its top is never a hit. null with fewer than
 * `fewest` scores or no two neighbouring ones; no hits where neighbouring scores never differ. Scores of successive
 * sessions depend on each other, which makes false alarms more likely than in a factory.
 */
export function controlChart(
	values: readonly (number | null)[],
	scale: { readonly min: number; readonly max: number },
	fewest = 8,
): ControlChart | null {
	const scores = withoutNulls(values);
	const ranges = movingRanges(values);
	const centre = mean(scores);
	const meanMovingRange = mean(withoutNulls(ranges));
	if (scores.length < fewest || centre === null || meanMovingRange === null) return null;
	const lower = Math.max(scale.min, centre - limitFactor * meanMovingRange);
	const upper = Math.min(scale.max, centre + limitFactor * meanMovingRange);
	const movingRangeUpper = movingRangeFactor * meanMovingRange;
	const hits: ControlSignal[] = [];
	if (meanMovingRange > 0) {
		for (const [index, value] of values.entries()) {
			if (value !== null && value < lower) hits.push({ index, why: 'below', value });
			if (value !== null && value > upper) hits.push({ index, why: 'above', value });
			const range = ranges[index] ?? null;
			if (range !== null && range > movingRangeUpper) hits.push({ index, why: 'jump', value: range });
		}
	}
	return { centre, meanMovingRange, lower, upper, movingRangeUpper, signals: hits };
}
