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
	/** How many SDs its first score lies beyond. */
	readonly sds: number;
	readonly length: number;
	readonly isBack: boolean;
	/** null where its first score was the lowest. */
	readonly lowest: string | null;
	readonly deepened: boolean;
}

export function sentences(...parts: readonly (string | null)[]): string {
	return parts.filter((part) => part !== null).join(' ');
}

export function moreThanSds(sds: number): string {
	return `more than ${counted(sds, 'SD')}`;
}
