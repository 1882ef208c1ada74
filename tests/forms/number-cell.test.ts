import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellFault, canContinue, readCell } from '../../src/forms/model/number-cell';
import { gridLine, gridNumbers } from '../../src/forms/model/number-grid-field';
import { parseItems } from '../../src/instruments/scoring/parse-items';

const likert = { min: 1, max: 5, step: 1 };
const ten = { min: 0, max: 10, step: 1 };
const line = { min: 0, max: 10, step: 0.1 };
const sum = { min: 12, max: 84, step: 1 };
const mean = { min: 1, max: 7, step: null };
const goal = { min: -2, max: 2, step: 1 };

describe('a number being typed', () => {
	it('a number being typed goes on only where a longer one is allowed', () => {
		const goesOn = (range: typeof mean | typeof likert, ...typed: string[]): boolean[] =>
			typed.map((text) => canContinue(text, range));
		expect(goesOn(likert, '', '1', '5', '9', 'x')).toEqual([true, false, false, false, false]);
		expect(goesOn(ten, '1', '0', '2', '10')).toEqual([true, false, false, false]);
		expect(goesOn(line, '7', '7.', '7,', '7.5', '10', '1')).toEqual([true, true, true, false, false, true]);
		expect(goesOn(sum, '1', '4', '48', '9')).toEqual([true, true, false, false]);
		expect(goesOn(mean, '4', '4.25', '4.257', '8', '0')).toEqual([true, true, false, false, false]);
		expect(goesOn(goal, '-', '-1', '−', '2')).toEqual([true, false, true, false]);
		expect(goesOn(ten, '١', '２', '१०')).toEqual([true, false, false]);
		expect(readCell('٧٫٥')).toBe(7.5);
	});

	it('a number being typed is at fault outside its range, between its steps, and where it is no number', () => {
		expect([
			cellFault('', likert),
			cellFault('-', likert),
			cellFault('0', likert),
			cellFault('2.5', likert),
			cellFault('abc', likert),
			cellFault('3', likert),
		]).toEqual([
			null,
			null,
			'Enter a number from 1 to 5.',
			'Enter a number from 1 to 5 in steps of 1.',
			'Enter a number, such as 50.',
			null,
		]);
		expect([cellFault('7.', line), cellFault('7,25', line), cellFault('10', line)]).toEqual([
			null,
			'Enter a number from 0 to 10 in steps of 0.1.',
			null,
		]);
	});

	it('every allowed number can be typed to its end, and is then finished or may go on', () => {
		fc.assert(
			fc.property(fc.constantFrom(likert, ten, line, sum, goal), fc.nat(), (range, nth) => {
				const count = Math.round((range.max - range.min) / range.step) + 1;
				const value = Number((range.min + (nth % count) * range.step).toFixed(1));
				const text = String(value);
				expect(readCell(text)).toBe(value);
				expect(cellFault(text, range)).toBeNull();
				for (let end = 1; end < text.length; end += 1) expect(canContinue(text.slice(0, end), range)).toBe(true);
			}),
		);
	});
});

describe('the answer of a grid', () => {
	it('the answer of a grid is read back, and by the parser of pasted lines too', () => {
		const numbers = fc.array(fc.option(fc.integer({ min: -20, max: 100 }).map((tenths) => tenths / 10)), {
			minLength: 1,
			maxLength: 20,
		});
		fc.assert(
			fc.property(
				numbers.filter((each) => each.some((number) => number !== null)),
				(each) => {
					const written = gridLine(each);
					expect(gridNumbers(written)).toEqual(each);
					expect(parseItems(written ?? '', { count: each.length, step: 0.1 }).items).toEqual(each);
				},
			),
		);
	});

	it('the answer of a grid is none where no number is given', () => {
		expect([gridLine([]), gridLine([null, null]), gridLine([0, null])]).toEqual([null, null, '0 -']);
		expect(gridNumbers(null)).toEqual([]);
	});
});
