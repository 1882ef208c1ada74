// A table as text that a spreadsheet reads, as its program expects it where it runs.

export type CsvCell = string | number | null;

/** How the fields of a row are parted: by commas, semicolons or tabs. */
export const csvFormats = ['comma', 'semicolon', 'tab'] as const;
export type CsvFormat = (typeof csvFormats)[number];

/** The sign before a number's decimals. */
export type DecimalSign = '.' | ',';

const separators: Readonly<Record<CsvFormat, string>> = { comma: ',', semicolon: ';', tab: '\t' };

/** The sign that numbers are written with where `locale` is spoken, or where this runs; a point for any but a comma. */
export function decimalSign(locale?: string): DecimalSign {
	const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
	return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}

/** The format that spreadsheet programs expect where numbers have this sign: they part fields by what no number holds. */
export function usualFormat(decimal: DecimalSign): CsvFormat {
	return decimal === ',' ? 'semicolon' : 'comma';
}

/** The decimal sign of a format: commas go with points and semicolons with commas; with tabs, that of the place. */
export function decimalOf(format: CsvFormat, local: DecimalSign): DecimalSign {
	if (format === 'tab') return local;
	return format === 'comma' ? '.' : ',';
}

/**
 * The rows as RFC 4180 has them, but for the separator: each ended by CRLF; null is an empty field. A byte order mark stands
 * first, without which Excel takes the text for another encoding. Words that a spreadsheet would run as a formula get an
 * leading apostrophe, which keeps them text there; numbers are left as they are, below 0 too.
 */
export function csv(rows: readonly (readonly CsvCell[])[], format: CsvFormat, decimal: DecimalSign): string {
	const separator = separators[format];
	return `\uFEFF${rows.map((row) => `${row.map((cell) => field(cell, decimal)).join(separator)}\r\n`).join('')}`;
}

function field(cell: CsvCell, decimal: DecimalSign): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell).replace('.', decimal);
	const text = isFormula(cell) ? `'${cell}` : cell;
	return /[",;\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Whether a spreadsheet could take the words for a formula: full-width signs, and white space before a sign, count as well. */
function isFormula(words: string): boolean {
	return /^[\t\r]|^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@\u2212]/.test(words.normalize('NFKC'));
}
