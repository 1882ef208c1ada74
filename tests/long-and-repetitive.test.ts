// Text that makes a careless pattern look at each character again for every other: a pasted page, a note of 1 MB.
import { describe, expect, it } from 'vitest';
import { formatRuptureLine, parseRuptureLine } from '../src/case/vocabulary/rupture-line';
import { parseBlock, readRangeOption } from '../src/timeline/options/parse-block';
import { readCustomInstrument } from '../src/instruments/custom/custom-instrument';
import { parseItems } from '../src/instruments/scoring/parse-items';
import { parseEntry } from '../src/notes/entry';
import { readNote } from '../src/notes/read-note';
import { looksLikeName } from '../src/privacy/deidentify/looks-like-name';
import { safeFileName } from '../src/templates/file-name';
import { intakeAnswers, ruptureDescription } from '../src/templates/intake-answers';
import { openItems, sectionOf } from '../src/templates/sections';

const units = [
	' ',
	'\t',
	'\n',
	' \n',
	'# ',
	'- ',
	'- [ ] ',
	'> ',
	'`',
	'~~~\n',
	'---\n',
	'[[',
	'[[a|',
	'](',
	'*',
	'0',
	'1,',
	'1 ',
	',',
	';',
	':',
	'a',
	'a ',
	'é',
	'\u0301',
	'/',
	'..',
	'<',
	'aaaaaaaaaa@',
	'@',
	'1-',
];
const length = 60_000;

/** With a head and a tail that let a pattern begin, and keep it from ending. */
const edges = [
	['', ''],
	['a', 'x'],
	['1', '!'],
	['2026-01-01', 'x'],
	['withdrawal', 'x'],
	['last 3', 'x'],
	['---\n', 'x'],
] as const;

const readers: Readonly<Record<string, (text: string) => unknown>> = {
	'an entry': parseEntry,
	'a rupture line': (text) => formatRuptureLine(parseRuptureLine(text)),
	'a code block': parseBlock,
	'a range': readRangeOption,
	'an option': (text) => parseBlock(`range: ${text}\nheight: ${text}\nlanes: ${text}\nclient: ${text}`),
	'pasted numbers': (text) => [parseItems(text, { count: 12, step: 1 }), parseItems(text, { count: 10, step: 0.1 })],
	'an own instrument': (text) =>
		readCustomInstrument(
			{ id: text, name: text, min: 0, max: 4, items: 20, subscales: text, reversed: text },
			new Set(),
		),
	'a code': looksLikeName,
	'a file name': safeFileName,
	'a note’s sections': (text) => [
		sectionOf(text, 'To bring up next time'),
		intakeAnswers(text),
		ruptureDescription(text),
		openItems(text),
	],
	'a note’s properties': (text) => [
		readNote('a.md', { alliance: text, [text]: text }),
		readNote('a.md', {
			alliance: 'session',
			client: text,
			date: text,
			number: text,
			bond: text,
			'tasks-agreed': text,
			ruptures: [text],
		}),
		readNote('a.md', {
			alliance: 'measure',
			client: '[[a]]',
			items: [text],
			instrument: text,
			rater: text,
			date: text,
		}),
	],
};

describe.each(Object.entries(readers))('%s', (_name, read) => {
	// No clock: what looks at each character again for every other is at this for hours, and the runner gives up on it.
	it('is read to its end, whatever is repeated in it', () => {
		let texts = 0;
		for (const unit of units) {
			for (const [head, tail] of edges) {
				read(head + unit.repeat(Math.ceil(length / unit.length)) + tail);
				texts += 1;
			}
		}
		expect(texts).toBe(units.length * edges.length);
	});
});
