import { timelineText } from '../strings';
import { numberWords } from './day-words';
import { momentKeys } from './gap-band';
import type { RatedPoint, RatingLine } from './rating-line';

/** For a leading line: how far, at the same session, each other line of its gap lies from it, a sentence each. Nothing for other lines. */
export function gapWords(line: RatingLine, groups: readonly (readonly RatingLine[])[]): (point: RatedPoint) => readonly string[] {
	const others = line.who.leads ? (groups.find((group) => group.includes(line)) ?? []).filter((other) => other !== line) : [];
	if (others.length === 0) return () => [];
	const keys = new Map(momentKeys(line.moments).map((key, index) => [line.moments[index]?.index, key]));
	const values = others.map((other) => ({ whose: other.who.whose, at: new Map(momentKeys(other.moments).map((key, index) => [key, other.points[index]?.value])) }));
	return (point) =>
		values.flatMap(({ whose, at }) => {
			const value = at.get(keys.get(point.index) ?? '');
			return value === undefined ? [] : [timelineText.gapTo(whose, value === point.value ? null : numberWords(Math.abs(value - point.value)), value > point.value)];
		});
}
