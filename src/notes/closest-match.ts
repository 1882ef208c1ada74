import { normalizeText } from './entry';

/**
 * The candidate that was most likely meant, or null, by spelling alone. Case, and `_` or blanks for `-`, make no difference.
 * Edit distance (optimal string alignment: insert, delete, replace, swap neighbours) at most 1, or 2 from eight letters.
 */
export function closestMatch(written: string, candidates: Iterable<string>): string | null {
	const plain = normalizeSpelling(written);
	const allowed = allowedEdits(plain.length);
	let best: string | null = null;
	let fewest = allowed + 1;
	for (const candidate of candidates) {
		const edits = osaDistance(plain, normalizeSpelling(candidate), fewest);
		if (edits < fewest) {
			best = candidate;
			fewest = edits;
		}
	}
	return best;
}

function allowedEdits(length: number): number {
	if (length >= 8) return 2;
	return length >= 4 ? 1 : 0;
}

/** Whether two names differ at most in case, blanks and `_` for `-`. */
export function isSpelledAlike(one: string, other: string): boolean {
	return normalizeSpelling(one) === normalizeSpelling(other);
}

function normalizeSpelling(text: string): string {
	return normalizeText(text).replace(/[\s_-]+/gu, '-');
}

/**
 * Optimal string alignment distance, given up at `limit`. Only places less than `limit` apart are looked at, so that two
 * whole pages take no longer than it takes to read them.
 */
function osaDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let beforeLast = new Map<number, number>();
	let last = new Map(Array.from({ length: Math.min(limit, b.length + 1) }, (_, j) => [j, j]));
	for (let i = 1; i <= a.length; i++) {
		const row = new Map<number, number>();
		let fewest = limit;
		for (let j = Math.max(0, i - limit + 1); j <= Math.min(b.length, i + limit - 1); j++) {
			const same = a[i - 1] === b[j - 1];
			let edits =
				j === 0
					? i
					: Math.min(
							(last.get(j) ?? limit) + 1,
							(row.get(j - 1) ?? limit) + 1,
							(last.get(j - 1) ?? limit) + (same ? 0 : 1),
						);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) edits = Math.min(edits, (beforeLast.get(j - 2) ?? limit) + 1);
			row.set(j, edits);
			fewest = Math.min(fewest, edits);
		}
		if (fewest >= limit) return limit;
		beforeLast = last;
		last = row;
	}
	return Math.min(limit, last.get(b.length) ?? limit);
}

/** With more than this to choose from, no guess is made: each costs as much as all of them. */
const maxCandidates = 200;

/** The nearest of what is open, as `nearest` gives it; null also where more than 200 are open. */
export function guessEntry(text: string, open: readonly string[]): string | null {
	return open.length > maxCandidates ? null : closestMatch(text, open);
}
