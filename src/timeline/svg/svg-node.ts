// A picture as data: the panes turn it into elements, the export into text.

export interface SvgNode {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly SvgNode[];
	/** What is inside a text node; null for every other. */
	readonly text: string | null;
}

export type AttributeValue = string | number | null;

/**
 * A node with its attributes in the order given; one whose value is null is left out. Numbers are rounded to a tenth.
 * Throws a RangeError for a number that isn't finite, so that no picture ever holds a NaN.
 */
export function svg(
	tag: string,
	attributes: Readonly<Record<string, AttributeValue>>,
	content: readonly SvgNode[] | string = [],
): SvgNode {
	const written: Record<string, string> = {};
	// Not `in`: what another plugin adds to every object is no attribute.
	for (const name of Object.keys(attributes)) {
		const value = attributes[name];
		if (value !== null && value !== undefined)
			written[name] = typeof value === 'number' ? formatCoordinate(value) : value;
	}
	return typeof content === 'string'
		? { tag, attributes: written, children: [], text: content }
		: { tag, attributes: written, children: content, text: null };
}

/** The number as an SVG attribute holds it, rounded to a tenth. Throws a RangeError where it isn't finite. */
export function formatCoordinate(value: number): string {
	if (!Number.isFinite(value)) throw new RangeError(`A picture can't hold ${value}.`);
	const tenths = Math.round(Math.abs(value) * 10);
	// Writing whole numbers is many times faster than writing fractions, and a picture has thousands.
	const whole = (tenths - (tenths % 10)) / 10;
	const sign = value < 0 && tenths > 0 ? '-' : '';
	return tenths % 10 === 0 ? `${sign}${whole}` : `${sign}${whole}.${tenths % 10}`;
}

/** The `d` of a path through the points, in pixels; empty for fewer than two. */
export function linePath(points: readonly (readonly [number, number])[]): string {
	if (points.length < 2) return '';
	let d = '';
	for (const [x, y] of points) d += `${d === '' ? 'M' : 'L'}${formatCoordinate(x)},${formatCoordinate(y)}`;
	return d;
}
