// What is found by its shape, a rule to a line.
import { findStandalone, findEnding, type TextMatch } from './find-standalone';
import type { ReplacementKind, ReplacementSpan } from './piece';

interface RuleBase {
	readonly pattern: RegExp;
	readonly kind: ReplacementKind;
	/** How far into a match what is replaced begins and ends; all of it where this is left out. */
	readonly replacedPart?: (match: TextMatch) => readonly [start: number, end: number];
}

interface MatchRule extends RuleBase {
	readonly before?: undefined;
	/** What is in its place; null where it is none after all, and stays. */
	readonly to: string | ((match: RegExpExecArray, text: string) => string | null);
}

interface EndingRule extends RuleBase {
	/** What may be before the pattern and belongs to it, as one character; for what is found by its end. */
	readonly before: RegExp;
	readonly to: string;
}

export type Rule = MatchRule | EndingRule;

type Find = (text: string, pattern: RegExp) => readonly RegExpExecArray[];

/** What the rules find, in their order; by matches that stand alone, unless they are found in another way. */
export function applyRules(
	text: string,
	rules: readonly Rule[],
	find: Find = findStandalone,
): readonly ReplacementSpan[] {
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
export function afterPrefix({ 0: whole, 1: lead = '' }: TextMatch): readonly [number, number] {
	return [lead.length, whole.length];
}

function spanOf({ kind, replacedPart }: RuleBase, match: TextMatch, to: string): ReplacementSpan {
	const [start, end] = replacedPart?.(match) ?? [0, match[0].length];
	return { start: match.index + start, end: match.index + end, to, kind };
}
