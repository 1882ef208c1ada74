import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderOf, normalizeText, formatLink, linkTarget, noteName, parseEntry } from '../../src/notes/entry';

describe('an entry', () => {
	it.each([
		['Sleep before midnight', { text: 'Sleep before midnight', target: null }],
		['[[Sleep]]', { text: 'Sleep', target: 'Sleep' }],
		['[[Clients/K-014/Goals/Sleep]]', { text: 'Sleep', target: 'Clients/K-014/Goals/Sleep' }],
		['[[Goals/Sleep|Sleep before midnight]]', { text: 'Sleep before midnight', target: 'Goals/Sleep' }],
		['[[Goals/Sleep#Why|Sleep]]', { text: 'Sleep', target: 'Goals/Sleep' }],
		['[[K-014.md]]', { text: 'K-014', target: 'K-014.md' }],
		['see [[Sleep]] again', { text: 'see [[Sleep]] again', target: null }],
		['[[]]', { text: '[[]]', target: null }],
		['[[|x]]', { text: '[[|x]]', target: null }],
	])('%j is read', (item, entry) => {
		expect(parseEntry(item)).toEqual(entry);
	});

	it('reads back what it writes', () => {
		const plain = fc
			.string({ unit: 'grapheme', minLength: 1 })
			.map((text) => text.replace(/[[\]|#^\n\r]/g, '').trim())
			.filter((text) => text !== '');
		fc.assert(
			fc.property(plain, plain, (target, text) => {
				expect(parseEntry(formatLink(target, text))).toEqual({ text, target: target.normalize('NFC') });
				expect(parseEntry(text)).toEqual({ text, target: null });
			}),
		);
	});

	it('keeps brackets in a label from breaking the link', () => {
		expect(linkTarget(formatLink('Goals/Sleep', 'a ]] b | c'))).toBe('Goals/Sleep');
	});

	it('lies in the folder of its path', () => {
		expect(['Clients/K-014/K-014.md', 'K-014.md', ''].map(folderOf)).toEqual(['Clients/K-014', '', '']);
	});

	it('has the name of the note it leads to', () => {
		expect(noteName('Clients/K-014/K-014.md')).toBe('K-014');
		expect(noteName('K-014')).toBe('K-014');
	});
});

describe('texts', () => {
	it('are one when only case, white space or Unicode form differ', () => {
		expect(normalizeText('  Sleep\t before   MIDNIGHT ')).toBe(normalizeText('sleep before midnight'));
		expect(normalizeText('Gru\u0308ße')).toBe(normalizeText('GRÜSSE'));
		expect(normalizeText('ΟΔΟΣ')).toBe(normalizeText('οδος'));
	});

	it('are two when a word differs', () => {
		expect(normalizeText('sleep before midnight')).not.toBe(normalizeText('sleep after midnight'));
	});

	it('fold once and for all', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(normalizeText(normalizeText(text))).toBe(normalizeText(text));
			}),
		);
	});
});
