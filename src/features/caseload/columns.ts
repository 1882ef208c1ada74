// The columns of the caseload: what each cell holds. Where there is little room a cell says its own name.
import { caseloadKeys, type CaseloadKey } from '../../case/reports/caseload-order';
import { caseloadText as text } from './text';
import type { Amount, CaseloadCells } from './describe-row';
import { SvgPatch } from '../../ui/svg-patch';

export interface Column {
	readonly id: keyof typeof text.column;
	/** null where clients are not to be sorted by it. */
	readonly sort: CaseloadKey | null;
	draw(cell: HTMLElement, cells: CaseloadCells): void;
}

const columns: readonly Column[] = [
	{
		id: 'code',
		sort: 'code',
		draw: (cell, { name }) =>
			void cell.createSpan({ cls: 'alliance-caseload-code', text: name, attr: { dir: 'auto' } }),
	},
	{
		id: 'rating',
		sort: null,
		draw: (cell, { spark, latest, raterNote }) => {
			if (spark !== null) new SvgPatch(cell).draw(spark);
			cell.createSpan({ cls: 'alliance-caseload-latest', text: latest });
			if (raterNote !== '') cell.createSpan({ cls: 'alliance-caseload-quiet', text: raterNote });
		},
	},
	{
		id: 'level',
		sort: 'level',
		draw: (cell, { level }) => void cell.createSpan({ text: level, attr: { dir: 'auto' } }),
	},
	{
		id: 'direction',
		sort: 'direction',
		draw: (cell, { direction }) => void cell.createSpan({ text: direction, attr: { dir: 'auto' } }),
	},
	{
		id: 'since',
		sort: 'since',
		draw: (cell, { daysSinceLast, usualInterval }) => {
			cell.createSpan({ text: daysSinceLast });
			if (usualInterval !== '') cell.createSpan({ cls: 'alliance-caseload-quiet', text: usualInterval });
		},
	},
	{ id: 'ruptures', sort: 'ruptures', draw: (cell, { ruptures }) => drawAmount(cell, ruptures) },
	{ id: 'tasks', sort: 'tasks', draw: (cell, { tasks }) => drawAmount(cell, tasks) },
	{ id: 'unrated', sort: 'unrated', draw: (cell, { unrated }) => drawAmount(cell, unrated) },
	{ id: 'signals', sort: 'signals', draw: (cell, { signals }) => drawAmount(cell, signals) },
];

/** The columns there are; those from private notes only where they may be seen. */
export function visibleColumns(discreet: boolean): readonly Column[] {
	return discreet ? columns.filter(({ id }) => id !== 'ruptures' && id !== 'signals') : columns;
}

/** What can be sorted by there. */
export function visibleSorts(discreet: boolean): readonly CaseloadKey[] {
	return caseloadKeys.filter((key) => visibleColumns(discreet).some(({ sort }) => sort === key));
}

function drawAmount(cell: HTMLElement, amount: Amount | null): void {
	if (amount === null) return;
	cell.toggleClass('is-none', amount.count === 0);
	cell.createSpan({ cls: 'alliance-caseload-count', text: String(amount.count) });
	cell.createSpan({ cls: 'alliance-caseload-unit', text: amount.text });
}
