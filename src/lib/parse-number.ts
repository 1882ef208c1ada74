import { plainDigits } from './plain-digits';

const typedNumber = /^[+\-−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;

/**
 * The number a person typed: with a point or a comma, digits on one side of it at least, and a hyphen or a true minus sign
 * before it; null for nothing, undefined for what is no number, such as thousands set apart. `-0` is 0. Never throws.
 */
export function readNumber(typed: string): number | null | undefined {
	const text = typed.trim();
	if (text === '') return null;
	if (!typedNumber.test(text)) return undefined;
	// Adding 0 turns the −0 of a typed “-0” into 0.
	const value = Number(text.replace('−', '-').replace(',', '.')) + 0;
	return Number.isFinite(value) ? value : undefined;
}

/** The number a person typed into a form, in the digits of whatever script; null and undefined as `readNumber` gives them. */
export function readTypedNumber(typed: string): number | null | undefined {
	return readNumber(plainDigits(typed));
}
