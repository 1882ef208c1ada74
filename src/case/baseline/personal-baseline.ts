// How a client's latest rating stands against that same client's earlier ones. There is no agreed standard for this: the numbers are this project's own.
import { mean, withoutNulls, sampleSd } from '../../instruments/statistics/spread';
import type { Series } from '../case-file';
import { minEarlierScores } from './find-dips';

export type Level = 'higher' | 'lower' | 'same';
export type Trend = 'rising' | 'falling' | 'steady';

/** A rating against the earlier ones of the same line, all in points of its scale. */
export interface PersonalBaseline {
	readonly latest: number;
	/** How many earlier ratings there are, and their mean. */
	readonly earlier: number;
	readonly mean: number;
	/** Sample SD of the earlier ratings. */
	readonly sd: number;
	/** From here on a difference counts: that SD, but at least a tenth of the scale. */
	readonly threshold: number;
	/** Latest minus mean. */
	readonly difference: number;
	readonly level: Level;
}

/** Ratings that direction is read from: at most, and at least. */
const trendWindow = { most: 4, fewest: 3 } as const;

const floatTolerance = 1e-9;

/**
 * The latest rating against the mean of all earlier ones of the same line: `higher` or `lower` from the threshold on, else
 * `same`. null with fewer than four earlier ratings, too few to say. Never against another client or a norm.
 */
export function personalBaseline({
	points,
	min,
	max,
}: Pick<Series, 'points' | 'min' | 'max'>): PersonalBaseline | null {
	const values = withoutNulls(points.map(({ value }) => value));
	const latest = values.at(-1);
	const earlier = values.slice(0, -1);
	const centre = mean(earlier);
	if (latest === undefined || centre === null || earlier.length < minEarlierScores) return null;
	const sd = sampleSd(earlier) ?? 0;
	const threshold = Math.max(sd, smallestStep(min, max));
	const difference = latest - centre;
	const outside = difference > 0 ? 'higher' : 'lower';
	const level = Math.abs(difference) + floatTolerance < threshold ? 'same' : outside;
	return { latest, earlier: earlier.length, mean: centre, sd, threshold, difference, level };
}

/**
 * Where the last four ratings go (three where there are no more): `rising` or `falling` where the straight line through
 * them climbs or drops a tenth of the scale or more, else `steady`. null with fewer than three. Sessions without a rating are passed over.
 */
export function recentTrend({ points, min, max }: Pick<Series, 'points' | 'min' | 'max'>): Trend | null {
	const values = withoutNulls(points.map(({ value }) => value)).slice(-trendWindow.most);
	if (values.length < trendWindow.fewest) return null;
	const climb = slope(values) * (values.length - 1);
	if (Math.abs(climb) + floatTolerance < smallestStep(min, max)) return 'steady';
	return climb > 0 ? 'rising' : 'falling';
}

/** Below a tenth of the scale lies what one step of a 0–10 answer makes. */
function smallestStep(min: number, max: number): number {
	return (max - min) / 10;
}

function slope(values: readonly number[]): number {
	const middle = (values.length - 1) / 2;
	const across = values.reduce((sum, value, index) => sum + (index - middle) * value, 0);
	const along = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
	return across / along;
}
