import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

const boundary = (text: string, index: number): boolean => index === 0 || /[\s/\-_:.]/.test(text[index - 1] ?? '');

/** Every word somewhere in the text; nearer the start, at the start of words and in shorter texts is better. */
function searchWords(words: readonly string[], text: string): SearchResult | null {
	const lower = text.toLowerCase();
	const matches: [number, number][] = [];
	let score = -text.length / 1000;
	for (const word of words) {
		let at = lower.indexOf(word);
		for (let next = at; next !== -1; next = lower.indexOf(word, next + 1)) {
			if (boundary(lower, next)) {
				at = next;
				break;
			}
		}
		if (at === -1) return null;
		matches.push([at, at + word.length]);
		score -= (boundary(lower, at) ? 0 : 0.5) + at / 200;
	}
	matches.sort((a, b) => a[0] - b[0]);
	return { score, matches };
}

/** The letters in order, wherever they stand; gaps cost, starts of words do not. */
function searchLetters(letters: string, text: string): SearchResult | null {
	const lower = text.toLowerCase();
	const matches: [number, number][] = [];
	let score = -2 - text.length / 1000;
	let from = 0;
	for (const letter of letters) {
		let at = lower.indexOf(letter, from);
		if (at === -1) return null;
		const last = matches[matches.length - 1];
		if (last !== undefined && at === last[1]) last[1] = at + 1;
		else {
			at = startOfWord(lower, letter, at, letters.slice(letters.indexOf(letter) + 1)) ?? at;
			matches.push([at, at + 1]);
			score -= boundary(lower, at) ? 0.2 : 1;
		}
		from = at + 1;
	}
	return { score, matches };
}

/** The next place of the letter that begins a word and has the other letters behind it; null when none is near. */
function startOfWord(text: string, letter: string, from: number, rest: string): number | null {
	for (let next = from; next !== -1 && next < from + 20; next = text.indexOf(letter, next + 1))
		if (boundary(text, next) && hasRest(text, next + 1, rest)) return next;
	return null;
}

function hasRest(text: string, from: number, letters: string): boolean {
	let at = from;
	for (const letter of letters) {
		at = text.indexOf(letter, at);
		if (at === -1) return false;
		at += 1;
	}
	return true;
}

/** Scores are negative, the best nearest to zero, as `sortSearchResults` expects. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const words = query
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');
	return (text) => searchWords(words, text) ?? searchLetters(words.join(''), text);
}

export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
	const words = query
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');
	return (text) => searchWords(words, text);
}

export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

export function renderMatches(
	el: HTMLElement | DocumentFragment,
	text: string,
	matches: SearchMatches | null,
	offset = 0,
): void {
	let at = 0;
	for (const [rawStart, rawEnd] of matches ?? []) {
		const start = Math.max(at, rawStart + offset);
		const end = Math.min(text.length, rawEnd + offset);
		if (end <= start) continue;
		el.appendText(text.slice(at, start));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
		at = end;
	}
	el.appendText(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}
