/**
 * A value's place in its range, 0 (its lowest) to 100 (its highest), so that lines of different instruments share an
 * axis. null for a missing value, for one outside the range, and where min is not below max: nothing is clamped.
 */
export function rescale(value: number | null, range: { readonly min: number; readonly max: number }): number | null {
	if (value === null || !(range.min < range.max) || !(value >= range.min && value <= range.max)) return null;
	return ((value - range.min) / (range.max - range.min)) * 100;
}
