// What is typed into one cell: which number it is, whether it is finished, and what is wrong with it.
import { isOnStep } from '../../lib/float';
import { plainDigits } from '../../lib/plain-digits';
import { parseAnswer } from '../../instruments/scoring/parse-items';
import { formText } from './text';

export interface NumberRange {
	readonly min: number;
	readonly max: number;
	/** null for any number in the range. */
	readonly step: number | null;
}

/** More possible numbers than this are not counted out one by one. */
const mostNumbers = 5000;

/** The number typed; null for nothing or a blank mark, undefined for what is neither. */
export function readCell(typed: string): number | null | undefined {
	return typed.trim() === '' ? null : parseAnswer(typed);
}

/** What is wrong with the text as is, as a sentence; null when nothing is. */
export function cellFault(typed: string, { min, max, step }: NumberRange): string | null {
	const value = readCell(typed);
	if (value === undefined) return formText.unreadableNumber;
	if (value === null) return null;
	if (value < min || value > max) return formText.outOfRange(min, max);
	return isOnStep(value, min, step) ? null : formText.offStep(step ?? 0, min, max);
}

/** Whether an allowed number is written with more than these letters, beginning with them. */
export function canContinue(typed: string, range: NumberRange): boolean {
	const text = plainDigits(typed).trim().replace(',', '.').replace('−', '-');
	if (text === '') return true;
	if (text === '-') return range.min < 0;
	if (!/^-?\d+\.?\d*$/.test(text)) return false;
	const count = range.step === null ? Infinity : Math.floor((range.max - range.min) / range.step + 1e-9) + 1;
	if (range.step === null || count > mostNumbers) return canReachRange(text, range);
	const { min, step } = range;
	for (let index = 0; index < count; index += 1) {
		const written = String(Number((min + index * step).toFixed(6)));
		if (written.length > text.length && written.startsWith(text)) return true;
	}
	return false;
}

/** Whether some number that begins so, with further digits or decimals, lies in the range. */
function canReachRange(text: string, { min, max }: NumberRange): boolean {
	const negative = text.startsWith('-');
	const digits = negative ? text.slice(1) : text;
	const decimals = (digits.split('.')[1] ?? '').length;
	if (decimals >= 3) return false;
	const [low, high] = negative ? [-max, -min] : [min, max];
	let from = Number(digits);
	let width = digits.includes('.') ? 10 ** -decimals : 1;
	do {
		if (from <= high && from + width > low) return true;
		from *= 10;
		width *= 10;
	} while (!digits.includes('.') && from > 0 && from <= high);
	return false;
}
