/** A linear scale: maps one range of numbers onto another, usually of axis units onto pixels. */
export interface LinearScale {
	readonly domain: readonly [number, number];
	readonly range: readonly [number, number];
	apply(value: number): number;
	/** The other way round. */
	invert(pixel: number): number;
}

/** The scale from `domain` onto `range`. A domain or range of no length maps everything to the middle of the other. Nothing is clamped. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
	return {
		domain,
		range,
		apply: (value) => interpolate(value, domain, range),
		invert: (pixel) => interpolate(pixel, range, domain),
	};
}

function interpolate(value: number, [a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
	return a === b ? (c + d) / 2 : c + ((value - a) / (b - a)) * (d - c);
}
