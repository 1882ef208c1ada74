// One typed or pasted line of answers. Blanks are written: nothing between two separators is a fault, never a guess.
import { readTypedNumber } from '../../lib/parse-number';
import { plainDigits } from '../../lib/plain-digits';
import { measureText } from '../../text/measures';
import type { ItemScale } from '../definition/instrument';
import type { ItemAnswer } from './item-answers';

export type ItemsTextFault =
	/** `at` is the offset in the text, `item` the place in the row, from 1. */
	| { readonly kind: 'not-a-number'; readonly at: number; readonly item: number; readonly text: string }
	| { readonly kind: 'nothing-between'; readonly at: number; readonly item: number }
	| { readonly kind: 'count'; readonly found: number; readonly expected: number };

export interface ParsedItems {
	/** Every answer, null for a blank one; null as a whole where one can't be read or the count is wrong. */
	readonly items: readonly ItemAnswer[] | null;
	readonly faults: readonly ItemsTextFault[];
}

interface Field {
	readonly text: string;
	readonly at: number;
}

const blank = /^[-–—.xX]$/;

/** One answer: a number, null for a blank mark (`-`, a dash, `.` or `x`), undefined where it is neither. */
export function parseAnswer(text: string): ItemAnswer | undefined {
	return blank.test(text.trim()) ? null : (readTypedNumber(text) ?? undefined);
}

/** Splits at one comma, semicolon or tab with any space around it, or at space alone; an empty field stays as one. */
function fieldsOf(text: string, commas: 'decimal' | 'separator'): Field[] {
	const separator = commas === 'separator' ? /[^\S\t]*[,;\t][^\S\t]*|\s+/g : /[^\S\t]*(?:,(?=\s|$)|[;\t])[^\S\t]*|\s+/g;
	const body = text.slice(0, endOf(text));
	const start = body.length - body.trimStart().length;
	const fields: Field[] = [];
	let at = start;
	separator.lastIndex = start;
	for (let match = separator.exec(body); match !== null; match = separator.exec(body)) {
		fields.push({ text: body.slice(at, match.index), at });
		at = match.index + match[0].length;
	}
	if (at < body.length) fields.push({ text: body.slice(at), at });
	return fields;
}

/** The fields of a row from a spreadsheet that has each in quotation marks; null for any other text. */
function quotedFields(text: string): Field[] | null {
	if (!/^\s*"[^"]*"(?:[,;\t]"[^"]*")*\s*$/.test(text)) return null;
	return [...text.matchAll(/"([^"]*)"/g)].map((match) => ({ text: match[1] ?? '', at: match.index + 1 }));
}

/** Where the text ends, separators that nothing follows left out. */
function endOf(text: string): number {
	let end = text.length;
	while (end > 0 && /[\s,;]/.test(text[end - 1] ?? '')) end -= 1;
	return end;
}

/** A comma between two digits may be a decimal one: the reading that gives the right count is taken. */
function readFields(text: string, scale: Pick<ItemScale, 'count' | 'step'>): Field[] {
	const separated = fieldsOf(text, 'separator');
	if (!/\d,\d/.test(text) || /\d\.\d/.test(text) || /\d,\d+,\d/.test(text)) return separated;
	const decimal = fieldsOf(text, 'decimal');
	if (separated.length === scale.count) return separated;
	if (decimal.length === scale.count) return decimal;
	return Number.isInteger(scale.step) ? separated : decimal;
}

/**
 * The answers of one line, separated by space, tabs, commas or semicolons. A blank answer is written `-` (or a longer
 * dash), `.` or `x`. Decimals take a point or a comma; a comma between digits separates where that gives the expected
 * count, or where the answers are whole numbers. The digits of any script count. Ranges are not looked at here. Never throws.
 */
export function parseItems(text: string, scale: Pick<ItemScale, 'count' | 'step'>): ParsedItems {
	const faults: ItemsTextFault[] = [];
	const plain = plainDigits(text);
	const fields = quotedFields(plain) ?? readFields(plain, scale);
	const items: ItemAnswer[] = [];
	for (const [index, field] of fields.entries()) {
		const answer = parseAnswer(field.text);
		if (answer !== undefined) items.push(answer);
		else if (field.text === '') faults.push({ kind: 'nothing-between', at: field.at, item: index + 1 });
		else faults.push({ kind: 'not-a-number', at: field.at, item: index + 1, text: field.text });
	}
	if (fields.length !== scale.count) faults.push({ kind: 'count', found: fields.length, expected: scale.count });
	return { items: faults.length === 0 ? items : null, faults };
}

/** One sentence for a person. */
export function describeItemsTextFault(fault: ItemsTextFault): string {
	switch (fault.kind) {
		case 'not-a-number':
			return measureText.notANumber(fault.item, fault.text);
		case 'nothing-between':
			return measureText.nothingBetween(fault.item);
		case 'count':
			return measureText.count(fault.found, fault.expected);
	}
}
