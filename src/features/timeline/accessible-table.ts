// The table twin: always there for screen readers, visible on request.
import type { TableCell, TimelineTable } from '../../timeline/table';
import { timelinePaneText as text } from '../../text/timeline-pane';
import { addNoteLink, type OpenNoteHandler } from '../../ui/add-note-link';

interface DrawnRow {
	readonly text: string;
	readonly el: HTMLElement;
}

/** Keeps the table up to date: only rows that differ are made anew, since a long therapy has hundreds and a change concerns one. */
export class AccessibleTable {
	private head = '';
	private body: HTMLElement | null = null;
	private rows: ReadonlyMap<string, DrawnRow> = new Map();
	private tabbable = false;

	constructor(
		private readonly el: HTMLElement,
		private readonly open: OpenNoteHandler,
	) {}

	/** The first cell of a row opens its note, another cell the note it comes from. */
	show(caption: string, { columns, rows }: TimelineTable): void {
		const head = JSON.stringify([caption, columns, rows.length === 0]);
		if (head !== this.head || this.body === null) {
			this.clear();
			this.head = head;
			this.body = this.drawHead(caption, columns, rows.length === 0);
		}
		this.drawRows(this.body, rows);
	}

	/** Whether Tab goes through its links: not where nobody would see the focus on them. A screen reader follows them all the same. */
	setTabbable(tabbable: boolean): void {
		if (tabbable === this.tabbable) return;
		this.tabbable = tabbable;
		for (const link of this.el.findAll('a')) link.tabIndex = tabbable ? 0 : -1;
	}

	clear(): void {
		this.el.empty();
		this.head = '';
		this.body = null;
		this.rows = new Map();
	}

	private drawHead(caption: string, columns: readonly string[], isEmpty: boolean): HTMLElement {
		const tableEl = this.el.createEl('table', 'alliance-timeline-table');
		tableEl.createEl('caption', { text: caption });
		const head = tableEl.createEl('thead').createEl('tr');
		for (const column of columns) head.createEl('th', { text: column, attr: { scope: 'col', dir: 'auto' } });
		if (isEmpty) this.el.createEl('p', { text: text.emptyTable });
		return tableEl.createEl('tbody');
	}

	private drawRows(body: HTMLElement, rows: TimelineTable['rows']): void {
		const before = this.rows;
		this.rows = new Map(
			rows.map(({ key, cells }) => {
				const words = JSON.stringify(cells);
				const kept = before.get(key);
				return [key, kept?.text === words ? kept : { text: words, el: this.drawRow(body, cells) }];
			}),
		);
		for (const [key, { el }] of before) if (this.rows.get(key)?.el !== el) el.remove();
		// Rows that stay are not moved: moving one would take the focus out of it.
		let next = body.firstElementChild;
		for (const { el } of this.rows.values()) {
			if (el === next) next = next.nextElementSibling;
			else body.insertBefore(el, next);
		}
	}

	private drawRow(body: HTMLElement, cells: readonly TableCell[]): HTMLElement {
		const row = body.createEl('tr');
		cells.forEach(({ text: words, path }, index) => {
			const cell =
				index === 0
					? row.createEl('th', { attr: { scope: 'row' } })
					: row.createEl('td', { cls: rowClassName(words), attr: { dir: 'auto' } });
			// The row's own note is reached from its first cell; that is enough to tab through.
			if (path === null || words === '' || (index > 0 && path === cells[0]?.path)) cell.setText(words);
			else addNoteLink(cell, words, path, this.open).tabIndex = this.tabbable ? 0 : -1;
		});
		return row;
	}
}

/** Numbers take little room, sentences get more than names. */
function rowClassName(words: string): string {
	if (/^-?[\d.]*$/.test(words)) return 'is-number';
	return words.length > 60 ? 'is-sentence' : 'is-words';
}
