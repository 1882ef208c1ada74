// Parts that many sentences share.
import { counted, plural } from '../lib/plural';

export function didYouMean(suggestion: string | null): string {
	return suggestion === null ? '' : ` Did you mean “${suggestion}”?`;
}

/** Of files that were not written, since they are never replaced; empty where there were none. */
export function leftAlone(there: number): string {
	if (there === 0) return '';
	return plural(
		there,
		' One was there already and stays as it is.',
		` ${there} were there already and stay as they are.`,
	);
}

/** “A, B and C”. */
export function allOf(words: readonly string[]): string {
	return [words.slice(0, -1).join(', '), words.at(-1)].filter((part) => part !== '').join(' and ');
}

/** The numbers of a dip's sentence, each in the words of its scale. */
export interface DipNumbers {
	/** Scores before it. */
	readonly earlier: number;
	readonly mean: string;
	readonly sd: string;
	readonly byReference: boolean;
	/** What its first score lies beyond, and its worst: so many SDs, or what one such score in so many does by chance. */
	readonly beyond: Beyond;
	readonly deepest: Beyond;
	readonly length: number;
	readonly isBack: boolean;
	/** null where its first score was the lowest. */
	readonly lowest: string | null;
	readonly deepened: boolean;
	/** Whether its scores count as the new level. */
	readonly stayed: boolean;
}

export type Beyond = { readonly sds: number } | { readonly oneIn: number };

/** The numbers of what went before, after “the 8 scores before”, and how far beyond them it lies. */
export function comparedWithBefore(
	{ mean, sd, byReference, beyond }: Pick<DipNumbers, 'mean' | 'sd' | 'byReference' | 'beyond'>,
	words: { readonly side: 'below' | 'above'; readonly things: string; readonly extent: string },
): string {
	if ('sds' in beyond)
		return byReference
			? ` had a mean of ${mean}, and it lies ${moreThanSds(beyond.sds)} ${words.side} that, by the reference SD of ${sd} in the settings.`
			: ` had a mean of ${mean} and an SD of ${sd}, so it lies ${moreThanSds(beyond.sds)} ${words.side} their mean.`;
	const spread = byReference ? `; the least SD reckoned with is ${sd}` : ` and an SD of ${sd}`;
	return ` had a mean of ${mean}${spread}. If nothing had changed, fewer than 1 in ${beyond.oneIn} such ${words.things} would be this ${words.extent}.`;
}

/** How far the worst one lies beyond, in parentheses: “more than 2 SDs below”. */
export function beyondInShort(beyond: Beyond, side: 'below' | 'above'): string {
	return 'sds' in beyond ? `${moreThanSds(beyond.sds)} ${side}` : `fewer than 1 in ${beyond.oneIn}`;
}

export function sentences(...parts: readonly (string | null)[]): string {
	return parts.filter((part) => part !== null).join(' ');
}

export function moreThanSds(sds: number): string {
	return `more than ${counted(sds, 'SD')}`;
}
