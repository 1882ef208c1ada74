// What the caseload keeps over a restart: how it is sorted and which clients it shows. Never what was looked for.
import * as z from 'zod/mini';
import { readable } from '../../lib/with-fallback';
import {
	caseloadKeys,
	defaultSort,
	statusChoices,
	type CaseloadSort,
	type StatusChoice,
} from '../../case/reports/caseload-order';

export interface CaseloadState {
	readonly sort: CaseloadSort;
	readonly status: StatusChoice;
}

export const defaultCaseloadState: CaseloadState = { sort: defaultSort, status: 'active' };

const kept = z.object({
	key: readable(z.enum(caseloadKeys)),
	order: readable(z.enum(['ascending', 'descending'])),
	status: readable(z.enum(statusChoices)),
});

/** The state that was kept; whatever of it can't be read is as in `fallback`. A sort needs both its parts. */
export function parseCaseloadState(stored: unknown, fallback: CaseloadState): CaseloadState {
	const { key, order, status = fallback.status } = kept.safeParse(stored).data ?? {};
	return { sort: key === undefined || order === undefined ? fallback.sort : { key, order }, status };
}

/** The state as it is kept. */
export function serializeCaseloadState({ sort, status }: CaseloadState): Record<string, unknown> {
	return { ...sort, status };
}
