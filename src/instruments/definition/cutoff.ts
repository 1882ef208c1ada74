import type { Cutoff, Instrument } from './instrument';

/**
 * Whether a score on the cut-off's own dimension lies on its side of concern. The value itself counts for
 * `at-or-below` and does not for `below`: sources disagree for the SRS (36) and the ORS (25).
 */
export function crossesCutoff(cutoff: Cutoff, value: number): boolean {
	return cutoff.side === 'at-or-below' ? value <= cutoff.value : value < cutoff.value;
}

/** The instrument with the cut-off's value or side as the therapist has set it; unchanged where it has no cut-off. */
export function withCutoff(
	instrument: Instrument,
	set: { readonly value?: number; readonly side?: Cutoff['side'] },
): Instrument {
	return instrument.cutoff === null ? instrument : { ...instrument, cutoff: { ...instrument.cutoff, ...set } };
}
