import type { CaseFile } from '../alliance/case-file';
import { weekOf, type TherapyTime } from './therapy-time';

const columns = ['session', 'week', 'instrument', 'rater', 'participant', 'dimension', 'value', 'min', 'max'] as const;

/** The ratings of a packet's case as CSV by RFC 4180, with session and week in place of dates; a session without a rating is a line whose value is empty. `time` is that of the same case. */
export function packetCsv({ series }: Pick<CaseFile, 'series'>, time: TherapyTime): string {
	const lines = series.flatMap(({ instrument, rater, participant, dimension, min, max, points }) =>
		points.map(({ date, session, value }) => [session, weekOf(time, date), instrument, rater, participant, dimension, value, min, max]),
	);
	return [columns, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | null): string {
	// A spreadsheet would run words that begin so as a formula; an apostrophe in front keeps them words there.
	const text = value === null ? '' : typeof value === 'string' ? value.replace(/^(?=[=+\-@\t\r])/, "'") : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
