import { describe, expect, it } from 'vitest';
import { csv, decimalOf, decimalSign, usualFormat, type CsvFormat } from '../../src/lib/csv';

const lines = (text: string): readonly string[] => text.replace('\uFEFF', '').split('\r\n');

describe('a table as CSV', () => {
	it('a table as CSV begins with the mark by which Excel knows UTF-8', () => {
		expect([...new TextEncoder().encode(csv([['Ängste; 你']], 'comma', '.'))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
		expect(csv([], 'comma', '.')).toBe('\uFEFF');
	});

	it.each<[string, CsvFormat, string]>([
		['en-GB', 'comma', 'x,-2.5,,"a,b","c;d"'],
		['de-DE', 'semicolon', 'x;-2,5;;"a,b";"c;d"'],
		['sl-SI', 'semicolon', 'x;-2,5;;"a,b";"c;d"'],
		['ar-EG', 'comma', 'x,-2.5,,"a,b","c;d"'],
	])('a table as CSV is what a spreadsheet opens in %s', (locale, format, line) => {
		const decimal = decimalSign(locale);
		expect(usualFormat(decimal)).toBe(format);
		expect(lines(csv([['x', -2.5, null, 'a,b', 'c;d']], format, decimalOf(format, decimal)))).toEqual([line, '']);
	});

	it('a table as CSV has the decimal sign of the place behind tabs, and that of the format behind the others', () => {
		expect(lines(csv([[1.5, 'a\tb', 'c']], 'tab', decimalOf('tab', ',')))[0]).toBe('1,5\t"a\tb"\tc');
		expect(decimalOf('tab', '.')).toBe('.');
		expect(decimalOf('semicolon', '.')).toBe(',');
		expect(decimalOf('comma', ',')).toBe('.');
	});

	it.each([
		'=1+1',
		'+1',
		'-1+1',
		'@SUM(A1)',
		'\tx',
		'\rx',
		'＝1+1',
		'＋1',
		'－1',
		'＠SUM(A1)',
		'﹢1',
		'−1',
		' =1+1',
		'\u00A0=1',
		'\u3000＝1',
		'\u200B=1',
		'\uFEFF=1',
	])('a table as CSV keeps %j from being a formula', (words) => {
		expect(lines(csv([[words]], 'comma', '.'))[0]?.replace(/^"/, '')).toMatch(/^'/);
	});

	it('a table as CSV leaves other words and all numbers as they are', () => {
		expect(lines(csv([['sleep = rest', 'a-b', '½', -3, 1e21]], 'comma', '.'))[0]).toBe('sleep = rest,a-b,½,-3,1e+21');
	});
});
