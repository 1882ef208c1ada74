// Level and spread of one series. A missing value is null and is never counted.

/** Measured from the first value, so that equal values have exactly their own mean and no spread. */
export function mean(values: readonly number[]): number | null {
	const [first] = values;
	if (first === undefined) return null;
	return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

/** The sample standard deviation (divided by n − 1); null with fewer than two values, exactly 0 where all are equal. */
export function sampleSd(values: readonly number[]): number | null {
	const centre = mean(values);
	if (centre === null || values.length < 2) return null;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

/**
 * The distance of each value from the one just before it, at the later one's place; null at the first place and
 * wherever either of the two is missing.
 */
export function movingRanges(values: readonly (number | null)[]): readonly (number | null)[] {
	return values.map((value, index) => {
		const before = values[index - 1] ?? null;
		return value === null || before === null ? null : Math.abs(value - before);
	});
}

/** The values that are there, in order. */
export function withoutNulls(values: readonly (number | null)[]): readonly number[] {
	return values.filter((value) => value !== null);
}

/** Highest minus lowest; null with fewer than two values. */
export function meanDifference(values: readonly number[]): number | null {
	return values.length < 2 ? null : Math.max(...values) - Math.min(...values);
}
