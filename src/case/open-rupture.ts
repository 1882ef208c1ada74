import type { CaseRupture } from './case-file';

/** Whether a rupture still asks for something: open, or in repair. One that was left is left. */
export function isOpenRupture<Rupture extends Pick<CaseRupture, 'status'>>(
	rupture: Rupture,
): rupture is Rupture & { readonly status: 'open' | 'in repair' } {
	return rupture.status === 'open' || rupture.status === 'in repair';
}
