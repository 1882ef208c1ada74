import type { CaseFile, Series } from '../../case/case-file';
import type { Dimension, Instrument } from '../../instruments/definition/instrument';

interface InstrumentCase {
	readonly caseFile: CaseFile;
	readonly instruments: ReadonlyMap<string, Instrument>;
}

/**
 * The case and its instruments with the therapist's own forms called by number: what such a form is called, or what it
 * measures, may name a practice or a person. Published forms and the plugin's own questions keep their names.
 */
export function anonymizeInstruments<Of extends InstrumentCase>(measured: Of): Of {
	const own = [...measured.instruments.values()].filter(({ standing }) => standing === 'own');
	if (own.length === 0) return measured;
	const numbered = new Map(own.map((instrument, index) => [instrument.id, numberedInstrument(instrument, index + 1)]));
	const renamed = (series: Series): Series => {
		const form = numbered.get(series.instrument);
		if (form === undefined) return series;
		const {
			instrument: { id },
			scales,
		} = form;
		const dimension = scales.get(series.dimension) ?? series.dimension;
		return {
			...series,
			instrument: id,
			dimension,
			id: [id, series.rater, series.participant ?? '-', dimension].join('/'),
		};
	};
	return {
		...measured,
		caseFile: { ...measured.caseFile, series: measured.caseFile.series.map(renamed) },
		instruments: new Map(
			[...measured.instruments.values()]
				.map((instrument) => numbered.get(instrument.id)?.instrument ?? instrument)
				.map((instrument) => [instrument.id, instrument]),
		),
	};
}

/** What the note format itself calls scores; any other word is the therapist's own. */
const commonScales: ReadonlySet<string> = new Set(['bond', 'goal', 'task', 'total']);

function numberedInstrument(
	instrument: Instrument,
	number: number,
): { readonly instrument: Instrument; readonly scales: ReadonlyMap<string, string> } {
	const scales = new Map(
		instrument.dimensions.flatMap(({ id }, index) =>
			commonScales.has(id) ? [] : [[id, `scale-${index + 1}`] as const],
		),
	);
	const scale = (id: string): string => scales.get(id) ?? id;
	const dimension = (each: Dimension, index: number): Dimension => ({
		...each,
		id: scale(each.id),
		name: commonScales.has(each.id) ? each.id : `Scale ${index + 1}`,
		parts: each.parts?.map(scale) ?? null,
	});
	return {
		scales,
		instrument: {
			...instrument,
			id: `own-form-${number}`,
			name: `Own form ${number}`,
			version: '',
			licence: '',
			source: '',
			caution: '',
			dimensions: instrument.dimensions.map(dimension),
			leading: scale(instrument.leading),
			cutoff: null,
		},
	};
}
