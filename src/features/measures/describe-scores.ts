// What a filled-in form amounts to so far, in one line.
import { findDimension, type Instrument } from '../../instruments/definition/instrument';
import { describeMeasureFault } from '../../instruments/definition/measure-fault';
import { itemMean, scoreMeasure, type MeasureEntry, type Score } from '../../instruments/scoring/score-measure';
import { measureFormText } from './text';

/** The scores so far, those not known yet, and what does not fit together. */
export function describeScores(instrument: Instrument, entry: MeasureEntry): string {
	const { scores, faults } = scoreMeasure(instrument, entry);
	const named = scores.map((score) => ({
		...score,
		name: instrument.dimensions.find(({ id }) => id === score.dimension)?.name ?? score.dimension,
	}));
	const known = named.flatMap(({ name, value, min, max }) =>
		value === null ? [] : [measureFormText.score(name, Number(value.toFixed(2)), min, max)],
	);
	const absent = named.flatMap(({ name, value }) => (value === null ? [name] : []));
	const given = entry.items?.filter((item) => item !== null).length ?? null;
	const count = entry.items?.length ?? 0;
	return [
		known.length === 0 ? measureFormText.noScoreYet : measureFormText.scores(known),
		given !== null && given > 0 && given < count ? measureFormText.unanswered(given, count, absent) : null,
		describeMean(instrument, scores),
		...faults.flatMap((fault) =>
			fault.kind === 'items-blank' || fault.kind === 'no-item-key' ? [] : [describeMeasureFault(fault)],
		),
	]
		.filter((part) => part !== null)
		.join(' ');
}

/** Papers report sums and item means alike: of a leading score that is a sum, the same score as a mean, and labelled so. */
function describeMean(instrument: Instrument, scores: readonly Score[]): string | null {
	const { leading } = instrument;
	const value = scores.find(({ dimension }) => dimension === leading)?.value ?? null;
	const dimension = findDimension(instrument, leading);
	if (
		value === null ||
		dimension === null ||
		instrument.score !== 'sum' ||
		dimension.itemCount === null ||
		dimension.itemCount < 2
	)
		return null;
	const mean = itemMean(instrument, dimension, value);
	return mean === null
		? null
		: measureFormText.itemMean(
				dimension.name,
				Number(mean.toFixed(2)),
				dimension.min / dimension.itemCount,
				dimension.max / dimension.itemCount,
			);
}
