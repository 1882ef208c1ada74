import type { CaseFile } from '../../case/case-file';
import { csv, decimalOf, type CsvFormat, type DecimalSign } from '../../lib/csv';
import { weekOf, type TherapyTime } from '../deidentify/therapy-time';

const columns = ['session', 'week', 'instrument', 'rater', 'participant', 'dimension', 'value', 'min', 'max'] as const;

/** The ratings of a packet's case as CSV, with session and week in place of dates; a session without a rating is a line whose value is empty. `time` is that of the same case, `local` the decimal sign of the place. */
export function packetCsv(
	{ series }: Pick<CaseFile, 'series'>,
	time: TherapyTime,
	format: CsvFormat,
	local: DecimalSign,
): string {
	const rows = series.flatMap(({ instrument, rater, participant, dimension, min, max, points }) =>
		points.map(({ date, session, value }) => [
			session,
			weekOf(time, date),
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
