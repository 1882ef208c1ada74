// A limit for one new score, from the mean and SD of earlier ones: t × s × √(1 + 1/n), which knows that both are estimates.

/** A chance of passing the limit, and the normal quantile it belongs to. */
export interface Tail {
	/** One new score in so many lies beyond the limit although nothing has changed. */
	readonly oneIn: number;
	readonly z: number;
}

/** One-sided. */
export const tails = {
	oneIn20: { oneIn: 20, z: 1.644854 },
	oneIn40: { oneIn: 40, z: 1.959964 },
	oneIn50: { oneIn: 50, z: 2.053749 },
	oneIn100: { oneIn: 100, z: 2.326348 },
	oneIn200: { oneIn: 200, z: 2.575829 },
} as const satisfies Record<string, Tail>;

/**
 * Student's t beyond which that tail lies, by the expansion round the normal quantile (Abramowitz & Stegun 1964, 26.7.5).
 * Within 1 % of the exact value from three degrees of freedom on for the tails here.
 */
export function studentT({ z }: Tail, degreesOfFreedom: number): number {
	const n = degreesOfFreedom;
	return (
		z +
		(z ** 3 + z) / (4 * n) +
		(5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * n ** 2) +
		(3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * n ** 3) +
		(79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * n ** 4)
	);
}

/** How far from the mean of `count` earlier scores with that SD a new one lies when it just reaches the limit; at least two scores. */
export function predictionLimit(tail: Tail, sd: number, count: number): number {
	return studentT(tail, count - 1) * sd * Math.sqrt(1 + 1 / count);
}
