// What is found by its shape, a rule to a line.
import { findAll, findEnding, type Found } from './find';
import type { ReplacementKind, Span } from './piece';

interface Shape {
	readonly pattern: RegExp;
	readonly kind: ReplacementKind;
	/** How far into a match what is replaced begins and ends; all of it where this is left out. */
	readonly part?: (match: Found) => readonly [start: number, end: number];
}

interface WholeShape extends Shape {
	readonly before?: undefined;
	/** What stands in its place; null where it is none after all, and stays. */
	readonly to: string | ((match: RegExpExecArray, text: string) => string | null);
}

interface EndShape extends Shape {
	/** What may stand before the pattern and belongs to it, as one character; for what is found by its end. */
	readonly before: RegExp;
	readonly to: string;
}

export type Rule = WholeShape | EndShape;

type Find = (text: string, pattern: RegExp) => readonly RegExpExecArray[];

/** What the rules find, in their order; by matches that stand alone, unless they are found in another way. */
export function spansOf(text: string, rules: readonly Rule[], find: Find = findAll): readonly Span[] {
	return rules.flatMap((rule) => {
		if (rule.before !== undefined)
			return findEnding(text, rule.pattern, rule.before).map((match) => spanOf(rule, match, rule.to));
		return find(text, rule.pattern).flatMap((match) => {
			const to = typeof rule.to === 'string' ? rule.to : rule.to(match, text);
			return to === null ? [] : [spanOf(rule, match, to)];
		});
	});
}

/** The part of a match after its first group, which stays. */
export function afterLead({ 0: whole, 1: lead = '' }: Found): readonly [number, number] {
	return [lead.length, whole.length];
}

function spanOf({ kind, part }: Shape, match: Found, to: string): Span {
	const [start, end] = part?.(match) ?? [0, match[0].length];
	return { start: match.index + start, end: match.index + end, to, kind };
}
