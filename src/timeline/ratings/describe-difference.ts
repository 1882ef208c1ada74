import { timelineText } from '../../text/timeline';
import { formatNumber } from '../../lib/format-number';
import { momentKeys, type MomentKey } from './difference-band';
import type { PlottedRating, RatingLine } from './rating-line';

interface OtherRating {
	readonly whose: string;
	readonly values: ReadonlyMap<MomentKey, number>;
}

/** For a leading line: how far, at the same session, each other line of its gap lies from it, a sentence each. Nothing for other lines. */
export function describeRaterDifference(
	line: RatingLine,
	groups: readonly (readonly RatingLine[])[],
): (point: PlottedRating) => readonly string[] {
	const others = line.style.isPrimary
		? (groups.find((group) => group.includes(line)) ?? []).filter((other) => other !== line)
		: [];
	if (others.length === 0) return () => [];
	// Most points of a dense line are never asked about.
	let keys: ReadonlyMap<number | undefined, MomentKey> | null = null;
	let beside: readonly OtherRating[] = [];
	return ({ index, value: own }) => {
		if (keys === null) {
			keys = new Map(momentKeys(line.moments).map((key, at) => [line.moments[at]?.index, key]));
			beside = others.map(describeOther);
		}
		const key = keys.get(index);
		return beside.flatMap(({ whose, values }) => {
			const value = key === undefined ? undefined : values.get(key);
			return value === undefined
				? []
				: [timelineText.gapTo(whose, value === own ? null : formatNumber(Math.abs(value - own)), value > own)];
		});
	};
}

function describeOther({ style, moments, points }: RatingLine): OtherRating {
	const values = new Map<MomentKey, number>();
	momentKeys(moments).forEach((key, index) => {
		const point = points[index];
		if (point !== null && point !== undefined) values.set(key, point.value);
	});
	return { whose: style.possessive, values };
}
