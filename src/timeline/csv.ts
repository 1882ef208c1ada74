import type { Series } from '../case/case-file';

type Cell = string | number | null;

const columns = ['date', 'session', 'instrument', 'rater', 'participant', 'dimension', 'value', 'min', 'max'] as const;

/**
 * The series as CSV: a header, then a line for each point. A session without a rating is a line whose value is empty; a
 * rating of 0 is 0. No paths, so no code of a client unless a participant's is one.
 */
export function seriesCsv(series: readonly Series[]): string {
	const rows = series.flatMap(({ instrument, rater, participant, dimension, min, max, points }) =>
		points.map(({ date, session, value }) => [
			date,
			session,
			instrument,
			rater,
			participant,
			dimension,
			value,
			min,
			max,
		]),
	);
	return csv([columns, ...rows]);
}

/**
 * The rows as CSV by RFC 4180, each ended by CRLF; null is an empty field. Words that a spreadsheet would run as a formula
 * get an apostrophe in front, which keeps them words there; numbers stand as they are, below 0 too.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
	return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
	const text = cell === null ? '' : typeof cell === 'string' ? cell.replace(/^(?=[=+\-@\t\r])/, "'") : String(cell);
	return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
