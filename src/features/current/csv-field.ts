import { choice } from '../../forms/model/field';
import { csvFormats, decimalOf, usualFormat, type CsvFormat, type DecimalSign } from '../../lib/csv';
import { csvText } from '../../text/csv';

/** Asks for the format of a table; that which programs here expect is chosen, and null stands for it. */
export function csvField(local: DecimalSign) {
	return choice<CsvFormat>({
		label: csvText.format,
		hint: csvText.hint,
		options: csvFormats.map((value) => ({ value, label: csvText.formats[value](decimalOf(value, local)) })),
		initial: usualFormat(local),
	});
}
