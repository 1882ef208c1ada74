// Numbers as they are said in sentences. Thousands are not grouped.

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(fewest: number, most: number): Intl.NumberFormat {
	const key = `${fewest} ${most}`;
	const known = formats.get(key);
	if (known !== undefined) return known;
	const format = new Intl.NumberFormat('en', {
		minimumFractionDigits: fewest,
		maximumFractionDigits: most,
		useGrouping: false,
	});
	formats.set(key, format);
	return format;
}

/** A number as a person writes it: at most two decimals, none that say nothing, halves rounded up: 0.125 is 0.13. */
export function formatNumber(value: number): string {
	// Adding 0 turns a −0 of rounding into 0.
	return formatOf(0, 2).format(Math.round(value * 100) / 100 + 0);
}

/** A number with at most so many decimals, none that say nothing: 36, 35.9. */
export function formatAtMost(value: number, decimals: number): string {
	return formatOf(0, decimals).format(Number(value.toFixed(decimals)) + 0);
}

/** A number with just so many decimals: 6.5, 1.0. */
export function formatFixed(value: number, decimals: number): string {
	return formatOf(decimals, decimals).format(value);
}
