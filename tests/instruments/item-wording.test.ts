import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/instruments/scoring/item-wording';

const srs = { id: 'srs', name: 'SRS' };
const text = `---\ntags: mine\n---\n# My forms\n- not this\n\n## WAI-SR ##\n1. one\n2) two\n\n## srs\nSome words first.\n- first\n* [ ] second\n  still second\n10. third  \n### Notes\n- not this either\n`;

describe('item wording', () => {
	it('item wording is the list under the heading that is the instrument’s id or name', () => {
		expect(wordingIn(text, srs)).toEqual(['first', 'second', 'third']);
		expect(wordingIn(text.replaceAll('\n', '\r\n'), { id: 'wai-sr', name: 'x' })).toEqual(['one', 'two']);
	});

	it('item wording is empty without such a heading', () => {
		expect(wordingIn(text, { id: 'ors', name: 'ORS' })).toEqual([]);
		expect(wordingIn('', srs)).toEqual([]);
	});

	it('item wording is not in fenced code, a dividing line or a list within the list', () => {
		expect(
			wordingIn(
				'```\n# SRS\n- not this\n```\n# SRS\n- first\n    - said of it\n* * *\n~~~\n# ORS\n- nor this\n~~~\n- second\n',
				srs,
			),
		).toEqual(['first', 'second']);
	});

	it.each([
		['# SRS #', 1],
		['# SRS#', 1],
		['## SRS ## ', 1],
		['#SRS', 0],
		['#\tSRS', 1],
		['   # srs', 1],
		['    # SRS', 0],
		['# **SRS**', 1],
		['## 2. SRS 📌', 1],
		['SRS\n---', 1],
		['## 2 SRS forms', 0],
	])('a heading %j begins the items of the SRS: %i', (line, found) => {
		expect(wordingIn(`${line}\n- first\n`, srs)).toHaveLength(found);
	});

	it('item wording is read at once from a note of any shape', () => {
		const long = ' '.repeat(200_000);
		const started = performance.now();
		for (const line of [`# a${long}b`, `- a${long}`, `- [x]${long}`, `# ${'#'.repeat(200_000)} x`, `#${long}`])
			expect(() => wordingIn(`# SRS\n${line}\n`, srs)).not.toThrow();
		expect(performance.now() - started).toBeLessThan(2000);
	});
});
