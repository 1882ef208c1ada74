import type { Series } from '../case/case-file';
import { csv, decimalOf, type CsvFormat, type DecimalSign } from '../lib/csv';

const columns = ['date', 'session', 'instrument', 'rater', 'participant', 'dimension', 'value', 'min', 'max'] as const;

/**
 * The series as CSV: a header, then a line for each point. A session without a rating is a line whose value is empty; a
 * rating of 0 is 0. No paths, so no code of a client unless a participant's is one. `local` is the decimal sign of the place.
 */
export function seriesCsv(series: readonly Series[], format: CsvFormat, local: DecimalSign): string {
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
	return csv([columns, ...rows], format, decimalOf(format, local));
}
