// Many numbers of one form, typed one after the other: the answers of a questionnaire, or its scores.
import type { NumberRange } from './number-cell';

export interface GridCell extends NumberRange {
	/** An item's number, or a score's name. */
	readonly label: string;
	/** What is asked, where its wording may be shown. */
	readonly description?: string;
	/** Stands after the number, such as its range. */
	readonly note?: string;
}

export interface NumberGridSpec {
	readonly label: string;
	readonly hint?: string;
	readonly group?: string;
	readonly more?: boolean;
	readonly cells: readonly GridCell[];
	/** One cell to a line; without it the cells are side by side. */
	readonly list?: boolean;
	/** The numbers parted by blanks, `-` for none. */
	readonly initial?: string | null;
	readonly required?: string;
}

/** The answer is one line, `3 4 - 5`, a dash for each number not given; null when none is. */
export interface NumberGridField<Value extends string | null = string | null> extends NumberGridSpec {
	readonly kind: 'number-grid';
	/** Carries the answer's type; never present at run time. */
	readonly value?: Value;
}

/** A row of numbers, each in its own cell, that can be pasted as one line too. */
export function numberGrid(spec: NumberGridSpec): NumberGridField {
	return { ...spec, kind: 'number-grid' };
}

/** The numbers of a grid's answer, in order, null for one not given; empty for no answer. */
export function gridNumbers(line: string | null): readonly (number | null)[] {
	return line === null ? [] : line.split(' ').map((part) => (part === '-' ? null : Number(part)));
}

/** The line that `gridNumbers` reads back; null when there is no number in it. */
export function gridLine(numbers: readonly (number | null)[]): string | null {
	return numbers.every((number) => number === null) ? null : numbers.map((number) => number ?? '-').join(' ');
}
