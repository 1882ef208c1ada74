// What spelling can't settle: capitalised words may be people, places, schools and firms, or just words. A person decides.
import { normalizeText } from '../../notes/entry';
import { isGivenName } from './looks-like-name';
import { isOrdinaryWord, isWeekday } from './ordinary-words';
import { replaceSpans, searchable, joinPieces, type Piece, type ReplacementSpan } from './piece';

export interface DoubtfulWord {
	readonly word: string;
	readonly count: number;
	/** The words around its first place. */
	readonly context: string;
	/** Whether it is replaced unless a person keeps it. */
	readonly replaced: boolean;
}

interface Token {
	readonly word: string;
	readonly start: number;
	readonly end: number;
	readonly opensSentence: boolean;
}

interface WordCount {
	count: number;
	inside: number;
	readonly context: string;
}

/**
 * The words of the texts that may still identify someone, in order of appearance:
 * - capitalised words inside a sentence;
 * - capitalised words that open one, unless `ordinary` or, mostly, the texts write them in small letters;
 * - the same words in small letters;
 * - common given names, wherever and however they are written.
 * `known` are words that are no one's, such as the letters of participants. Scripts without capitals give none.
 */
export function doubtfulWords(
	texts: readonly (readonly Piece[])[],
	ordinary: ReadonlySet<string>,
	known: ReadonlySet<string>,
): readonly DoubtfulWord[] {
	const capitalised = new Map<string, WordCount>();
	const small = new Map<string, WordCount>();
	for (const pieces of texts) {
		const text = searchable(pieces);
		const shown = joinPieces(pieces);
		for (const token of tokens(text)) {
			const seen = isCapitalised(token.word) ? capitalised : small;
			const before = seen.get(token.word);
			if (before === undefined)
				seen.set(token.word, { count: 1, inside: token.opensSentence ? 0 : 1, context: contextOf(shown, token) });
			else {
				before.count += 1;
				before.inside += token.opensSentence ? 0 : 1;
			}
		}
	}
	const isName = (plain: string): boolean => isGivenName(plain) && !ordinary.has(plain);
	const isDoubtful = ([word, { count, inside }]: [string, WordCount]): boolean => {
		if (known.has(word) || isOrdinaryWord(word)) return false;
		const plain = word.toLowerCase();
		const isShouted = word.length > 1 && word === word.toUpperCase() && ordinary.has(plain);
		if (isShouted) return false;
		return inside > 0 || isName(plain) || !((small.get(plain)?.count ?? 0) > count || isInflection(plain, ordinary));
	};
	const found = [...capitalised].filter(isDoubtful);
	const namesInSmall = [...small.keys()].filter((word) => isName(word) && !known.has(word));
	const inSmall = [...new Set([...found.map(([word]) => word.toLowerCase()), ...namesInSmall])].flatMap((word) => {
		const seen = small.get(word);
		return seen === undefined || ordinary.has(word) || isWeekday(word) ? [] : [[word, seen] as const];
	});
	return [...found, ...inSmall].map(([word, { count, context }]) => ({
		word,
		count,
		context,
		replaced: !isWeekday(word),
	}));
}

/** The pieces with these words replaced, each by a name with a number of its own, the same through all texts; case does not make two of one. */
export function replaceWords(pieces: readonly Piece[], words: readonly string[]): readonly Piece[] {
	if (words.length === 0) return pieces;
	const numbers = new Map<string, number>();
	for (const word of words) {
		const normalized = normalizeText(word);
		if (!numbers.has(normalized)) numbers.set(normalized, numbers.size + 1);
	}
	const wanted = new Set(words);
	const spans = tokens(searchable(pieces)).flatMap(({ word, start, end }): ReplacementSpan[] =>
		wanted.has(word) ? [{ start, end, to: `‹name ${numbers.get(normalizeText(word)) ?? 1}›`, kind: 'word' }] : [],
	);
	return replaceSpans(pieces, spans);
}

/** Whether some of the text is in a script that knows no capitals, in which no name can be listed. */
export function hasUncased(texts: readonly (readonly Piece[])[]): boolean {
	return texts.some((pieces) => /\p{Lo}{2}/u.test(searchable(pieces)));
}

/** Whether it is one of the words, or a regular form of one: `works`, `tried`, `counted`, `leaving`. */
function isInflection(plain: string, words: ReadonlySet<string>): boolean {
	if (words.has(plain)) return true;
	const stem = /^(.{2,}?)(?:s|es|d|ed|ing)$/u;
	const stems = [
		plain.replace(/s$/u, ''),
		plain.replace(/es$/u, ''),
		plain.replace(/e?d$/u, ''),
		plain.replace(/d$/u, ''),
		plain.replace(/ing$/u, ''),
		plain.replace(/ing$/u, 'e'),
		plain.replace(/ie[sd]$/u, 'y'),
		plain.replace(/(\p{L})\1(?:ed|ing)$/u, '$1'),
	];
	return stem.test(plain) && stems.some((each) => each !== plain && each.length > 1 && words.has(each));
}

const word = /\p{L}[\p{L}\p{M}]*(?:[-'’.]\p{L}[\p{L}\p{M}]*)*/gu;

function tokens(text: string): readonly Token[] {
	return [...text.matchAll(word)].map(({ index, 0: found }) => {
		const plain = found.replace(/[’']s$/u, '');
		return { word: plain, start: index, end: index + plain.length, opensSentence: opensSentence(text, index) };
	});
}

function isCapitalised(text: string): boolean {
	return /[\p{Lu}\p{Lt}]/u.test(text);
}

const sentenceEnd = '.!?…:;\n';

/** Whether nothing but marks is between the word and the end of the sentence before it, or the line's own bullet, box or number. */
function opensSentence(text: string, start: number): boolean {
	const before = text.slice(Math.max(0, start - 40), start);
	const line = before.slice(before.lastIndexOf('\n') + 1);
	if (start - line.length <= 0 || before.includes('\n')) {
		if (/^[\s>\uFFFC]*(?:[-*+]|\d{1,9}[.)]|#{1,6})?\s*(?:\[.?\])?[\s*_~="“‘'’(|]*$/u.test(line)) return true;
	}
	// What is said in quotation marks begins with a capital.
	if (/["“„«‚‹]$/u.test(before)) return true;
	const last = before.replace(/[\s*_~="“”„«»‘’'()[\]]+$/u, '').at(-1);
	return last === undefined || sentenceEnd.includes(last);
}

function contextOf(text: string, { start, end }: Token): string {
	const before = text.slice(Math.max(0, start - 32), start);
	const after = text.slice(end, end + 32);
	return `${start > 32 ? '…' : ''}${before}${text.slice(start, end)}${after}${end + 32 < text.length ? '…' : ''}`
		.replace(/\p{Cs}/gu, '')
		.replace(/(^|[\s…])#{1,6}(?=\s)/gu, '$1')
		.replace(/\s+/gu, ' ')
		.trim();
}
