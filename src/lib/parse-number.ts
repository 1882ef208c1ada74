import { plainDigits } from './plain-digits';

const typedNumber = /^[+\-−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;

/**
 * The number a person typed, with a point or a comma and a hyphen or a true minus sign. Digits are needed on one side of the
 * point. Null for nothing; undefined for what is no number, such as grouped thousands. `-0` is 0. Never throws.
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
