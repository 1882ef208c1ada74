// The built-in instruments and the therapist's own, with the figures the therapist has set.
import { builtInInstruments, instrumentsById } from './built-in/built-in';
import { withCutoff } from './definition/cutoff';
import { withRange, type CutoffSide, type Instrument } from './definition/instrument';
import { readCustomInstrument, type CustomInstrument } from './custom/custom-instrument';

/** What the therapist has set for one instrument; null where nothing is set. */
export interface InstrumentFigures {
	readonly cutoff: number | null;
	readonly side: CutoffSide | null;
	/** Ranges by dimension. */
	readonly ranges: Readonly<Record<string, { readonly min: number; readonly max: number } | null>>;
}

export interface InstrumentSettings {
	/** Definitions as `readOwnInstrument` takes them, of any shape. */
	readonly ownInstruments: readonly unknown[];
	/** By instrument id. */
	readonly instruments: Readonly<Record<string, InstrumentFigures>>;
}

/** Each own definition read, in order: an instrument, or what is wrong with it. A definition whose id is taken before it is at fault. */
export function readCustomInstruments(definitions: readonly unknown[]): readonly CustomInstrument[] {
	const taken = new Set(builtInInstruments.map(({ id }) => id));
	return definitions.map((definition) => {
		const read = readCustomInstrument(definition, taken);
		if (read.instrument !== null) taken.add(read.instrument.id);
		return read;
	});
}

/** The instruments there are, by id: built-in ones first, then the therapist's own that can be used, with cut-offs and ranges as set. */
export function knownInstruments({ ownInstruments, instruments }: InstrumentSettings): ReadonlyMap<string, Instrument> {
	const own = readCustomInstruments(ownInstruments).flatMap(({ instrument }) =>
		instrument === null ? [] : [instrument],
	);
	return new Map(
		[...instrumentsById(own)].map(([id, instrument]) => [
			id,
			withFigures(instrument, Object.hasOwn(instruments, id) ? instruments[id] : undefined),
		]),
	);
}

/** Whether a dimension's range is assumed for every rater and so is the therapist's to set. */
export function hasAssumedRange(instrument: Instrument, dimension: Instrument['dimensions'][number]): boolean {
	return instrument.rangeConfirmedFor.length === 0 && dimension.items === null;
}

function withFigures(instrument: Instrument, figures: InstrumentFigures | undefined): Instrument {
	if (figures === undefined) return instrument;
	const { cutoff, side, ranges } = figures;
	const ranged = instrument.dimensions.reduce((each, dimension) => {
		const range = Object.hasOwn(ranges, dimension.id) ? ranges[dimension.id] : null;
		return range === null || range === undefined || !hasAssumedRange(instrument, dimension)
			? each
			: withRange(each, dimension.id, range);
	}, instrument);
	return withCutoff(ranged, { ...(cutoff === null ? {} : { value: cutoff }), ...(side === null ? {} : { side }) });
}
