// The caseload sorted and filtered, as a person chooses.
import { pathKey } from '../../lib/path-key';
import { noteName } from '../../notes/entry';
import type { CaseloadRow } from './caseload';
import { compareClients } from '../../lib/compare-text';

/** What clients can be sorted by. Not by their ratings as such: those of two clients are not to be compared. */
export const caseloadKeys = ['code', 'level', 'direction', 'since', 'ruptures', 'tasks', 'unrated', 'signals'] as const;
export type CaseloadKey = (typeof caseloadKeys)[number];

export interface CaseloadSort {
	readonly key: CaseloadKey;
	readonly order: 'ascending' | 'descending';
}

export const statusChoices = ['all', 'active', 'paused', 'ended'] as const;
export type StatusChoice = (typeof statusChoices)[number];

export interface CaseloadFilter {
	/** Part of a code, case aside; empty for every client. */
	readonly text: string;
	readonly status: StatusChoice;
}

export const defaultSort: CaseloadSort = { key: 'code', order: 'ascending' };

/** The order a column takes when it is chosen: what may need a look first. */
export const defaultOrder: Readonly<Record<CaseloadKey, CaseloadSort['order']>> = {
	code: 'ascending',
	level: 'ascending',
	direction: 'ascending',
	since: 'descending',
	ruptures: 'descending',
	tasks: 'descending',
	unrated: 'descending',
	signals: 'descending',
};

/** Paths of client notes in the order of their codes, then by path. */
export function sortByCode(paths: readonly string[]): readonly string[] {
	return paths
		.map((path) => ({ path, code: noteName(path) }))
		.sort(compareClients)
		.map(({ path }) => path);
}

/** The rows that fit the filter, sorted. Those of which nothing is known come last either way; equal rows are sorted by code, then by path. */
export function sortCaseload(
	rows: readonly CaseloadRow[],
	{ key, order }: CaseloadSort,
	{ text, status }: CaseloadFilter,
): readonly CaseloadRow[] {
	const wanted = forSearch(text);
	const sign = order === 'ascending' ? 1 : -1;
	return rows
		.filter(
			(row) => (status === 'all' || row.status === status) && (wanted === '' || forSearch(row.code).includes(wanted)),
		)
		.map((row) => ({ row, value: valueOf(row, key) }))
		.sort((a, b) =>
			key === 'code'
				? sign * compareClients(a.row, b.row)
				: compareValues(a.value, b.value, sign) || compareClients(a.row, b.row),
		)
		.map(({ row }) => row);
}

function forSearch(text: string): string {
	return pathKey(text).trim();
}

function compareValues(a: number | null, b: number | null, sign: number): number {
	if (a !== null && b !== null) return sign * (a - b);
	return Number(a === null) - Number(b === null);
}

/** What a row is sorted by. Of several participants, the lowest: no one is hidden behind the other. */
function valueOf(
	{ lines, daysSinceLast, usualInterval, openRuptures, openTasks, unrated, signals }: CaseloadRow,
	key: CaseloadKey,
): number | null {
	switch (key) {
		case 'code':
			return null;
		case 'level':
			return lowest(lines.map(({ baseline }) => (baseline === null ? null : baseline.difference / baseline.threshold)));
		case 'direction':
			return lowest(
				lines.map(({ direction }) => (direction === null ? null : { falling: -1, steady: 0, rising: 1 }[direction])),
			);
		case 'since':
			// How far past the usual interval; where none is known, a week stands in.
			return daysSinceLast === null ? null : daysSinceLast / (usualInterval?.days ?? 7);
		case 'ruptures':
			return openRuptures;
		case 'tasks':
			return openTasks;
		case 'unrated':
			return unrated;
		case 'signals':
			return signals.length;
		default:
			return key satisfies never;
	}
}

function lowest(values: readonly (number | null)[]): number | null {
	return values.reduce((least, value) => (value === null || (least !== null && least <= value) ? least : value), null);
}
