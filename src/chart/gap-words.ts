import { timelineText } from '../strings';
import { numberWords } from './day-words';
import { momentKeys, type MomentKey } from './gap-band';
import type { RatedPoint, RatingLine } from './rating-line';

interface Other {
	readonly whose: string;
	readonly values: ReadonlyMap<MomentKey, number>;
}

/** For a leading line: how far, at the same session, each other line of its gap lies from it, a sentence each. Nothing for other lines. */
export function gapWords(
	line: RatingLine,
	groups: readonly (readonly RatingLine[])[],
): (point: RatedPoint) => readonly string[] {
	const others = line.who.leads
		? (groups.find((group) => group.includes(line)) ?? []).filter((other) => other !== line)
		: [];
	if (others.length === 0) return () => [];
	// Most points of a dense line are never asked about.
	let keys: ReadonlyMap<number | undefined, MomentKey> | null = null;
	let beside: readonly Other[] = [];
	return ({ index, value: own }) => {
		if (keys === null) {
			keys = new Map(momentKeys(line.moments).map((key, at) => [line.moments[at]?.index, key]));
			beside = others.map(besideWords);
		}
		const key = keys.get(index);
		return beside.flatMap(({ whose, values }) => {
			const value = key === undefined ? undefined : values.get(key);
			return value === undefined
				? []
				: [timelineText.gapTo(whose, value === own ? null : numberWords(Math.abs(value - own)), value > own)];
		});
	};
}

function besideWords({ who, moments, points }: RatingLine): Other {
	const values = new Map<MomentKey, number>();
	momentKeys(moments).forEach((key, index) => {
		const point = points[index];
		if (point !== null && point !== undefined) values.set(key, point.value);
	});
	return { whose: who.whose, values };
}
