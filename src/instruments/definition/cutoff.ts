import { measureText } from '../../text/measures';
import { directionOf, type Cutoff, type CutoffSide, type Instrument } from './instrument';

/**
 * Whether a score on the cut-off's own dimension lies on its side of concern. The value itself counts for `at-or-below`
 * and `at-or-above` and does not for `below` and `above`: sources differ for the SRS (36) and the ORS (25).
 */
export function crossesCutoff({ side, value: limit }: Cutoff, value: number): boolean {
	switch (side) {
		case 'at-or-below':
			return value <= limit;
		case 'below':
			return value < limit;
		case 'at-or-above':
			return value >= limit;
		case 'above':
			return value > limit;
	}
}

/**
 * The instrument with the cut-off's value or side as the therapist has set it. A value set for an instrument of the
 * therapist's own makes its cut-off, on the leading score; any other without a cut-off is unchanged.
 */
export function withCutoff(
	instrument: Instrument,
	{ value, side }: { readonly value?: number; readonly side?: CutoffSide },
): Instrument {
	const known = instrument.cutoff ?? ownCutoff(instrument, value);
	if (known === null) return instrument;
	const lowerIsBetter = directionOf(instrument, known.dimension) === 'lower-is-better';
	const counted = side ?? (known.side === 'below' || known.side === 'above' ? 'below' : 'at-or-below');
	const above = counted === 'below' ? 'above' : 'at-or-above';
	return {
		...instrument,
		cutoff: { ...known, value: value ?? known.value, side: lowerIsBetter ? above : counted },
	};
}

function ownCutoff({ standing, leading }: Instrument, value: number | undefined): Cutoff | null {
	if (standing !== 'own' || value === undefined) return null;
	return { dimension: leading, value, side: 'at-or-below', note: measureText.ownCutoff };
}
