import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeItemsTextFault, parseAnswer, parseItems } from '../../src/instruments/scoring/parse-items';

const whole = (count: number) => ({ count, step: 1 });
const tenths = (count: number) => ({ count, step: 0.1 });

describe('a pasted line', () => {
	it.each([
		['3 4 5 - 2', [3, 4, 5, null, 2]],
		['  3  4\u00a05 -   2 \n', [3, 4, 5, null, 2]],
		['3\t4\t5\t-\t2', [3, 4, 5, null, 2]],
		['3, 4, 5, -, 2', [3, 4, 5, null, 2]],
		['3,4,5,-,2', [3, 4, 5, null, 2]],
		['3;4;5;x;2', [3, 4, 5, null, 2]],
		['3 ; 4 ;5; . ;2;', [3, 4, 5, null, 2]],
		['3\n4\n5\n–\n2', [3, 4, 5, null, 2]],
		['3 4 5 — X', [3, 4, 5, null, null]],
		['0 0 0 0 0', [0, 0, 0, 0, 0]],
		['-2 −1 0 +1 2', [-2, -1, 0, 1, 2]],
	])('%j', (text, items) => {
		expect(parseItems(text, whole(5))).toEqual({ items, faults: [] });
	});

	it.each([
		['8.5 9 7.2 10', [8.5, 9, 7.2, 10]],
		['8,5 9 7,2 10', [8.5, 9, 7.2, 10]],
		['.5 −1 +2, 10', [0.5, -1, 2, 10]],
		['8,5; 9; 7,2; 10', [8.5, 9, 7.2, 10]],
		['8,5, 9, 7,2, 10', [8.5, 9, 7.2, 10]],
		['8.5,9,7.2,10', [8.5, 9, 7.2, 10]],
		['8.5, 9, -, 10', [8.5, 9, null, 10]],
		['8,9,7,10', [8, 9, 7, 10]],
		['٨٫٥ ٩ ٧٫٢ ١٠', [8.5, 9, 7.2, 10]],
		['８．５；９；７．２；１０', [8.5, 9, 7.2, 10]],
		['८.५, ९, ७.२, १०', [8.5, 9, 7.2, 10]],
		['"8,5","9,0","7,2","10"', [8.5, 9, 7.2, 10]],
		['"8.5";"9";"-";"10"', [8.5, 9, null, 10]],
	])('a pasted line reads the decimals of %j', (text, items) => {
		expect(parseItems(text, tenths(4))).toEqual({ items, faults: [] });
	});

	it('a pasted line takes a comma between digits for a separator where that gives the right count', () => {
		expect(parseItems('3,4 5,1', tenths(4)).items).toEqual([3, 4, 5, 1]);
		expect(parseItems('3,4 5,1', tenths(2)).items).toEqual([3.4, 5.1]);
		expect(parseItems('3,5 4,5', whole(2)).items).toEqual([3.5, 4.5]);
	});

	it('a pasted line names the count where there are too few or too many', () => {
		expect(parseItems('3 4 5', whole(12))).toEqual({
			items: null,
			faults: [{ kind: 'count', found: 3, expected: 12 }],
		});
		expect(parseItems('1 2 3 4 5', tenths(4)).faults).toEqual([{ kind: 'count', found: 5, expected: 4 }]);
		expect(parseItems('8,5 9,2 7,0', tenths(4)).faults).toEqual([{ kind: 'count', found: 3, expected: 4 }]);
		expect(parseItems('8.5,9.2,7.1', tenths(4)).faults).toEqual([{ kind: 'count', found: 3, expected: 4 }]);
		expect(parseItems('8,9,7', tenths(4)).faults).toEqual([{ kind: 'count', found: 3, expected: 4 }]);
		expect(parseItems('', whole(12)).faults).toEqual([{ kind: 'count', found: 0, expected: 12 }]);
		expect(parseItems(' \n', whole(12)).faults).toEqual([{ kind: 'count', found: 0, expected: 12 }]);
	});

	it('a pasted line names where something is no number', () => {
		expect(parseItems('3 four 5', whole(3))).toEqual({
			items: null,
			faults: [{ kind: 'not-a-number', at: 2, item: 2, text: 'four' }],
		});
		expect(parseItems('3 4x 1e3', whole(3)).faults.map((fault) => fault.kind)).toEqual([
			'not-a-number',
			'not-a-number',
		]);
	});

	it('a pasted line ends before separators that nothing follows, as empty columns of a spreadsheet leave them', () => {
		expect(parseItems('3;4;5;;', whole(3))).toEqual({ items: [3, 4, 5], faults: [] });
		expect(parseItems('3,4,5,, \n', whole(3))).toEqual({ items: [3, 4, 5], faults: [] });
	});

	it('a pasted line is read as quoted cells only where every cell is quoted', () => {
		expect(parseItems('"4","5" 3', whole(2)).items).toBeNull();
		expect(parseItems('3 "4","5"', whole(2)).items).toBeNull();
		expect(parseItems(' "4","5" ', whole(2)).items).toEqual([4, 5]);
		expect(parseItems('"4","five"', whole(2)).faults).toEqual([{ kind: 'not-a-number', at: 5, item: 2, text: 'five' }]);
	});

	it('a pasted line whose commas fit neither reading is counted as whole numbers where the steps are whole', () => {
		expect(parseItems('4,5 3', whole(4)).faults).toEqual([{ kind: 'count', found: 3, expected: 4 }]);
		expect(parseItems('4,5 3', tenths(4)).faults).toEqual([{ kind: 'count', found: 2, expected: 4 }]);
	});

	it('a pasted line with a comma before its end or between several blanks keeps its decimals', () => {
		expect(parseItems('8,5   9,2,', tenths(2)).items).toEqual([8.5, 9.2]);
		expect(parseItems('10,12,13', tenths(2)).faults).toEqual([{ kind: 'count', found: 3, expected: 2 }]);
	});

	it.each([
		['3,,5', 2],
		['3;;5', 2],
		['3\t\t5', 2],
		['3 , , 5', 4],
		[',4,5', 0],
	])('a pasted line does not guess a blank from %j', (text, at) => {
		expect(parseItems(text, whole(3)).faults).toEqual([{ kind: 'nothing-between', at, item: at === 0 ? 1 : 2 }]);
	});

	it('a pasted line says each fault in a sentence', () => {
		const texts = ['3 four 5', '3,,5', '3 4'].flatMap((text) =>
			parseItems(text, whole(3)).faults.map(describeItemsTextFault),
		);
		expect(texts).toEqual([
			'Item 2 reads “four”. Write a number, or - for a blank one.',
			'Nothing stands at item 2. Write - for a blank one.',
			'2 of 3 answers.',
		]);
	});

	it('a pasted line never throws, and gives answers or faults but never both', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789 ,;.\t\n-–x') })),
				fc.nat(20),
				(text, count) => {
					const parsed = parseItems(text, tenths(count));
					expect(parsed.items === null).toBe(parsed.faults.length > 0);
					expect(parsed.items?.length ?? count).toBe(count);
				},
			),
			{ numRuns: 20_000 },
		);
	});

	it('a pasted line reads a line of answers however they are parted', () => {
		const answers = fc.array(fc.option(fc.integer({ min: -20, max: 100 }).map((value) => value / 10 + 0)), {
			minLength: 1,
			maxLength: 40,
		});
		fc.assert(
			fc.property(
				answers,
				fc.constantFrom(' ', '\t', ', ', ';', '; ', '\n'),
				fc.boolean(),
				(items, separator, comma) => {
					const written = items.map((item) => (item === null ? '-' : String(item)));
					const text = written.map((each) => (comma ? each.replace('.', ',') : each)).join(separator);
					const parsed = parseItems(text, tenths(items.length));
					expect(parsed.faults).toEqual([]);
					expect(parsed.items).toEqual(items);
				},
			),
			{ numRuns: 5_000 },
		);
	});
});

describe('one answer of a list in a note', () => {
	it.each([
		['3', 3],
		[' 3,5 ', 3.5],
		['3.5', 3.5],
		['-', null],
		['–', null],
		['x', null],
		['.', null],
		['0', 0],
		['-1', -1],
		['-0', 0],
	])('%j is %s', (text, value) => {
		expect(parseAnswer(text)).toBe(value);
	});

	it.each([[''], ['3 4'], ['three'], ['1e3'], ['0x10'], ['Infinity'], ['3,4,5'], ['--'], ['9'.repeat(400)]])(
		'%j is no answer',
		(text) => {
			expect(parseAnswer(text)).toBeUndefined();
		},
	);
});
