// The clients as a grid: a header that sorts, the rows, and below them the words of the row that is looked at.
import type { CaseloadSort } from '../../case/reports/caseload-order';
import { defaultOrder } from '../../case/reports/caseload-order';
import { addButton } from '../../ui/add-button';
import { caseloadText as text } from './text';
import { visibleColumns, type Column } from './columns';
import { CaseloadRows, type RowHandlers } from './rows';
import { clientDisplayName, explainRow, type NamedRow } from './describe-row';

export interface GridHandlers extends Omit<RowHandlers, 'look'> {
	sort(sort: CaseloadSort): void;
}

export interface GridSubject {
	readonly rows: readonly NamedRow[];
	readonly sort: CaseloadSort;
	readonly discreet: boolean;
}

export class CaseloadGrid {
	private readonly el: HTMLElement;
	private readonly header: HTMLElement;
	private readonly rows: CaseloadRows;
	private readonly details: HTMLElement;
	private readonly resizes: ResizeObserver;
	private columns: readonly Column[] = [];
	private shownDetails = '';

	constructor(
		host: HTMLElement,
		private readonly handlers: GridHandlers,
	) {
		this.el = host.createDiv({ cls: 'alliance-caseload-grid', attr: { role: 'grid', 'aria-label': text.list } });
		this.header = this.el.createDiv({ cls: 'alliance-caseload-head', attr: { role: 'rowgroup' } });
		this.rows = new CaseloadRows(this.el, this.header, { ...handlers, look: (row) => this.look(row) });
		this.details = host.createDiv({
			cls: 'alliance-caseload-why',
			attr: { role: 'region', 'aria-label': text.whyLabel, tabindex: '0' },
		});
		this.resizes = new ResizeObserver(() => this.rows.measure());
		this.resizes.observe(this.el);
	}

	show({ rows, sort, discreet }: GridSubject): void {
		const columns = visibleColumns(discreet);
		if (columns.length !== this.columns.length) {
			this.columns = columns;
			this.drawHeader();
		}
		this.el.setAttrs({ 'aria-rowcount': rows.length + 1, 'aria-colcount': columns.length });
		this.el.toggleClass('is-discreet', discreet);
		this.drawSort(sort);
		this.rows.show(rows, this.columns);
	}

	toggle(shown: boolean): void {
		this.el.toggle(shown);
		this.details.toggle(shown);
		if (shown) this.rows.measure();
	}

	destroy(): void {
		this.resizes.disconnect();
	}

	private drawHeader(): void {
		this.header.empty();
		const row = this.header.createDiv({ cls: 'alliance-caseload-titles', attr: { role: 'row', 'aria-rowindex': '1' } });
		for (const { id, sort } of this.columns) {
			const cell = row.createDiv({
				cls: `alliance-caseload-title is-${id}`,
				attr: { role: 'columnheader', 'data-column': id },
			});
			if (sort === null) cell.createSpan({ text: text.column[id] });
			else addButton(cell, text.column[id], () => this.choose(cell, sort));
		}
	}

	private choose(cell: HTMLElement, key: CaseloadSort['key']): void {
		const now = cell.getAttribute('aria-sort');
		const reversed = now === 'ascending' ? 'descending' : 'ascending';
		this.handlers.sort({ key, order: now === null || now === 'none' ? defaultOrder[key] : reversed });
	}

	private drawSort({ key, order }: CaseloadSort): void {
		for (const { id, sort } of this.columns) {
			if (sort !== null)
				this.header.querySelector(`[data-column="${id}"]`)?.setAttribute('aria-sort', sort === key ? order : 'none');
		}
	}

	/** Written anew only when it says something else. */
	private look(named: NamedRow | null): void {
		const words = named === null ? [] : explainRow(named);
		const said = named === null ? '' : [clientDisplayName(named), ...words].join('\n');
		if (said === this.shownDetails) return;
		this.shownDetails = said;
		this.details.empty();
		if (named === null) return;
		this.details.createDiv({ cls: 'alliance-caseload-code', text: clientDisplayName(named), attr: { dir: 'auto' } });
		const list = this.details.createDiv('alliance-caseload-why-words');
		for (const sentence of words) list.createEl('p', { text: sentence, attr: { dir: 'auto' } });
	}
}
