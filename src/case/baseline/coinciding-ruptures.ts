import type { CaseFile, CaseRupture, Series } from '../case-file';
import type { Dip } from './find-dips';

/**
 * The ruptures logged between the last score before the dip and its last low score. Where the two are of successive
 * sessions, the earlier day counts too: a form filled in at the start of a session speaks of the one before. A rupture
 * of another participant is left out.
 */
export function coincidingRuptures(
	{ ruptures }: CaseFile,
	{ participant, points }: Series,
	dip: Pick<Dip, 'before' | 'from' | 'last'>,
): readonly CaseRupture[] {
	const before = points[dip.before]?.date;
	const to = points[dip.last]?.date;
	if (before === undefined || to === undefined) return [];
	const successive = dip.from === dip.before + 1;
	return ruptures.filter(
		(rupture) =>
			(rupture.date > before || (successive && rupture.date === before)) &&
			rupture.date <= to &&
			(participant === null ||
				rupture.participant === null ||
				rupture.participant === participant ||
				rupture.between === participant),
	);
}
