import type { Series } from '../alliance/case-file';

const columns = ['date', 'session', 'instrument', 'rater', 'participant', 'dimension', 'value', 'min', 'max'] as const;

/**
 * The series as CSV by RFC 4180: a header, then a line for each point, ended by CRLF. A session without a rating is a
 * line whose value is empty; a rating of 0 is 0. No paths, so no code of a client unless a participant's is one.
 */
export function seriesCsv(series: readonly Series[]): string {
	const lines = series.flatMap(({ instrument, rater, participant, dimension, min, max, points }) =>
		points.map(({ date, session, value }) => [date, session, instrument, rater, participant, dimension, value, min, max]),
	);
	return [columns, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | null): string {
	// A spreadsheet would run a goal's words as a formula; an apostrophe in front keeps them words there.
	const text = value === null ? '' : typeof value === 'string' ? value.replace(/^(?=[=+\-@\t\r])/, "'") : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
