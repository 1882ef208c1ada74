// What the caseload keeps over a restart: how it is sorted and which clients it shows. Never what was looked for.
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

/** The state that was kept; whatever of it can't be read is as in `fallback`. */
export function parseCaseloadState(kept: unknown, fallback: CaseloadState): CaseloadState {
	if (typeof kept !== 'object' || kept === null) return fallback;
	const of = new Map<string, unknown>(Object.entries(kept));
	const key = caseloadKeys.find((each) => each === of.get('key'));
	const order = (['ascending', 'descending'] as const).find((each) => each === of.get('order'));
	return {
		sort: key === undefined || order === undefined ? fallback.sort : { key, order },
		status: statusChoices.find((each) => each === of.get('status')) ?? fallback.status,
	};
}

/** The state as it is kept. */
export function serializeCaseloadState({ sort, status }: CaseloadState): Record<string, unknown> {
	return { ...sort, status };
}
