// Links and aliases become plain words: a link carries the name of the note it leads to, whatever it shows.
import { noteName } from '../../notes/entry';
import { replaceSpans, searchable, type Piece, type ReplacementSpan } from './piece';
import { applyRules, type Rule } from './rule';

export const markupPlaceholders = {
	attachment: '‹attachment›',
	hidden: '‹hidden comment›',
	tag: '‹tag›',
	web: '‹web address›',
} as const;

const rules: readonly Rule[] = [
	{ pattern: /!\[\[[^[\]\n]*\]\]/g, kind: 'attachment', to: markupPlaceholders.attachment },
	{ pattern: /!\[[^[\]\n]*\]\((?:[^()\n]|\([^()\n]*\))*\)/g, kind: 'attachment', to: markupPlaceholders.attachment },
	{ pattern: /\[\[([^[\]\n]*)\]\]/g, kind: 'link', to: ([, inside = '']) => wordsOfLink(inside) },
	{ pattern: /\[([^[\]\n]*)\]\((?:[^()\n]|\([^()\n]*\))*\)/g, kind: 'link', to: ([, label = '']) => label },
	{ pattern: /\[([^[\]\n^][^[\]\n]*)\]\[[^[\]\n]*\]/g, kind: 'link', to: ([, label = '']) => label },
	{ pattern: /^[ \t]*\[[^[\]\n^][^[\]\n]*\]:[ \t]*\S.*$/gm, kind: 'web-address', to: markupPlaceholders.web },
	{
		pattern: /<[a-z][a-z0-9+.-]{1,30}:[^<>\s]*>|<[^<>\s@]{1,64}@[^<>\s@]{1,255}>/gi,
		kind: 'web-address',
		to: markupPlaceholders.web,
	},
	{ pattern: /<\/?[a-z][^<>]*>/gi, kind: 'markup', to: '' },
	{ pattern: /(?:^|[ \t])\^[a-z0-9-]+[ \t]*$/gim, kind: 'markup', to: '' },
];

const brackets: Rule = {
	pattern: /\[\[|\]\]|<!--|%%|\]\(/g,
	kind: 'markup',
	to: ([mark]) => (mark === '](' ? '] (' : ''),
};

/** The pieces without links, embeds, comments, HTML tags, block ids and Obsidian tags; what a link shows stays. What flattening brings forth is flattened too. */
export function flattenMarkup(pieces: readonly Piece[]): readonly Piece[] {
	let flat = pieces;
	for (let round = 0; round < 8; round += 1) {
		const before = flat;
		flat = replaceSpans(flat, hiddenSpans(searchable(flat), '%%', '%%'));
		flat = replaceSpans(flat, hiddenSpans(searchable(flat), '<!--', '-->'));
		for (const rule of rules) flat = replaceSpans(flat, markupIn(searchable(flat), rule));
		if (flat === before) break;
	}
	// What is nested deeper than that, or never closed, keeps its words and loses its brackets.
	for (let round = 0; round < 20; round += 1) {
		const before = flat;
		flat = replaceSpans(flat, markupIn(searchable(flat), brackets));
		if (flat === before) break;
	}
	return replaceSpans(flat, tagSpans(searchable(flat)));
}

const inside: Rule = {
	pattern: /(\p{L})(?:\*{2,3}|~~|==)(?=\p{L})/gu,
	kind: 'markup',
	to: ([, letter = '']) => letter,
};

/** The pieces without emphasis inside a word, which would hide the word. One star alone is in words (“Klient*innen”) and stays. */
export function joinWords(pieces: readonly Piece[]): readonly Piece[] {
	return replaceSpans(pieces, markupIn(searchable(pieces), inside));
}

/** Comments; scanned, since a pattern would look for every end from every beginning. */
function hiddenSpans(text: string, open: string, close: string): readonly ReplacementSpan[] {
	const spans: ReplacementSpan[] = [];
	for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start)) {
		const end = text.indexOf(close, start + open.length);
		if (end < 0) break;
		spans.push({ start, end: end + close.length, to: markupPlaceholders.hidden, kind: 'hidden' });
		start = end + close.length;
	}
	return spans;
}

/** Markup is within words too. */
function markupIn(text: string, rule: Rule): readonly ReplacementSpan[] {
	return applyRules(text, [rule], (searched, pattern) => [...searched.matchAll(pattern)]);
}

/** The display text, or the note's own name with the heading it leads to. */
function wordsOfLink(inside: string): string {
	const bar = inside.indexOf('|');
	if (bar >= 0 && inside.slice(bar + 1).trim() !== '') return inside.slice(bar + 1).trim();
	const [path = '', ...headings] = (bar >= 0 ? inside.slice(0, bar) : inside).split('#');
	return [noteName(path.trim()), ...headings.map((heading) => heading.replace(/^\^.*/, '').trim())]
		.filter((part) => part !== '')
		.join(', ');
}

/** Obsidian's tags: a word that begins with `#` after white space or an opening bracket and is no number. */
function tagSpans(text: string): readonly ReplacementSpan[] {
	return [...text.matchAll(/(^|[\s([{"'“‘,;\uFFFC])(#[\p{L}\p{M}\p{N}_/-]+)/gu)].flatMap((match) => {
		const [whole, before = '', tag = ''] = match;
		if (/^#\d+$/.test(tag)) return [];
		return [
			{
				start: match.index + before.length,
				end: match.index + whole.length,
				to: markupPlaceholders.tag,
				kind: 'tag' as const,
			},
		];
	});
}
