import type { CaseRupture, CaseSession } from './case-file';

/** Whether a rupture still asks for something: open, or in repair. One that was left is left. */
export function isOpenRupture<Rupture extends Pick<CaseRupture, 'status'>>(
	rupture: Rupture,
): rupture is Rupture & { readonly status: 'open' | 'in repair' } {
	return rupture.status === 'open' || rupture.status === 'in repair';
}

/** A rupture whose repair has its day. */
export type RepairedRupture = CaseRupture & { readonly repaired: string };

/** The ruptures repaired in the session `last` or since, before the day of `running`: whether it held is asked once, next time. None where no session was held. */
export function repairedSince(
	ruptures: readonly CaseRupture[],
	last: Pick<CaseSession, 'date'> | null,
	running: Pick<CaseSession, 'date'> | null,
): readonly RepairedRupture[] {
	if (last === null) return [];
	return ruptures.filter(
		(rupture): rupture is RepairedRupture =>
			rupture.status === 'repaired' &&
			rupture.repaired !== null &&
			rupture.repaired >= last.date &&
			(running === null || rupture.repaired < running.date || rupture.repaired === last.date),
	);
}
