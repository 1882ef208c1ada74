// Two raters of the same sessions. How far apart they are and whether they move together are different things, kept apart.
// Which of them is good is not said: findings on congruence are mixed. Clients ordinarily rate higher (g = .41, Lev Ari et
// al. 2025).
import { mean } from './spread';

export interface RaterAgreement {
	/** Sessions rated by both. */
	readonly pairs: number;
	/** Mean of client minus therapist, in points of the scale; null without pairs. */
	readonly meanDifference: number | null;
	/** From each paired session to the next: both lines up or both down; one up and one down; at least one unchanged. */
	readonly changes: { readonly together: number; readonly apart: number; readonly still: number };
	/** Pearson's r over the pairs; null with fewer than five or where either line never moves. */
	readonly correlation: number | null;
}

const minPairsForCorrelation = 5;

/** Pearson's r, −1 to 1; null with fewer than two pairs or where either side never varies. */
export function pearson(pairs: readonly (readonly [number, number])[]): number | null {
	const meanX = mean(pairs.map(([x]) => x));
	const meanY = mean(pairs.map(([, y]) => y));
	if (meanX === null || meanY === null) return null;
	let xy = 0;
	let xx = 0;
	let yy = 0;
	for (const [x, y] of pairs) {
		xy += (x - meanX) * (y - meanY);
		xx += (x - meanX) ** 2;
		yy += (y - meanY) ** 2;
	}
	if (xx === 0 || yy === 0) return null;
	return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

/**
 * How two raters' lines compare, session by session: the same place in both is the same session, null is a missing
 * rating, and only sessions rated by both count. Where one list is longer, its rest is left out.
 */
export function compareRaters(
	client: readonly (number | null)[],
	therapist: readonly (number | null)[],
): RaterAgreement {
	const pairs: [number, number][] = [];
	for (const [index, value] of client.entries()) {
		const other = therapist[index] ?? null;
		if (value !== null && other !== null) pairs.push([value, other]);
	}
	const changes = { together: 0, apart: 0, still: 0 };
	for (const [index, pair] of pairs.entries()) {
		const before = pairs[index - 1];
		if (before === undefined) continue;
		const moved = Math.sign(pair[0] - before[0]) * Math.sign(pair[1] - before[1]);
		if (moved === 0) changes.still += 1;
		else changes[moved > 0 ? 'together' : 'apart'] += 1;
	}
	return {
		pairs: pairs.length,
		meanDifference: mean(pairs.map(([ofClient, ofTherapist]) => ofClient - ofTherapist)),
		changes,
		correlation: pairs.length < minPairsForCorrelation ? null : pearson(pairs),
	};
}
