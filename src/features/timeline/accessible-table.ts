// The table twin: always there for screen readers, visible on request. Of a long one the rows in sight are elements.
import type { TableCell, TimelineTable } from '../../timeline/table';
import { timelinePaneText as text } from '../../text/timeline-pane';
import { addButton } from '../../ui/add-button';
import { addNoteLink, type OpenNoteHandler } from '../../ui/add-note-link';
import { isWindowed, latestPlaces, placesInSight, RowHeights } from './table-window';

interface DrawnRow {
	readonly text: string;
	readonly el: HTMLElement;
}

/** So many of the latest rows are there where nobody sees the table; whoever hears it asks for twice as many at a time. */
const latestAtFirst = 50;

/** Keeps the table up to date: only rows that differ are made anew, since a long therapy has hundreds and a change concerns one. */
export class AccessibleTable {
	private head = '';
	private table: HTMLTableElement | null = null;
	private body: HTMLElement | null = null;
	private earlier: HTMLButtonElement | null = null;
	private content: TimelineTable = { columns: [], rows: [] };
	private keys: readonly string[] = [];
	private drawn: ReadonlyMap<string, DrawnRow> = new Map();
	private spacers: readonly HTMLElement[] = [];
	private heights = new RowHeights();
	private latest = latestAtFirst;
	private tabbable = false;

	constructor(
		private readonly el: HTMLElement,
		private readonly open: OpenNoteHandler,
	) {
		el.addEventListener('scroll', () => this.drawRows(), { passive: true });
		// Tab goes from row to row, so that the next ones have to be there.
		el.addEventListener('focusin', () => this.drawRows());
		el.addEventListener('keydown', (event) => this.selectAll(event));
	}

	/** The first cell of a row opens its note, another cell the note it comes from. */
	show(caption: string, content: TimelineTable): void {
		const { columns, rows } = content;
		const head = JSON.stringify([caption, columns, rows.length === 0]);
		if (head !== this.head || this.body === null) {
			this.clear();
			this.head = head;
			this.drawHead(caption, columns, rows.length === 0);
		}
		this.content = content;
		this.keys = rows.map(({ key }) => key);
		this.table?.setAttribute('aria-rowcount', String(rows.length + 1));
		this.drawRows();
	}

	/** Whether Tab goes through its links: not where nobody would see the focus on them. A screen reader follows them all the same. */
	setTabbable(tabbable: boolean): void {
		if (tabbable === this.tabbable) return;
		this.tabbable = tabbable;
		for (const link of this.el.findAll('a')) link.tabIndex = tabbable ? 0 : -1;
		this.drawRows();
	}

	clear(): void {
		this.el.empty();
		this.head = '';
		this.table = null;
		this.body = null;
		this.earlier = null;
		this.content = { columns: [], rows: [] };
		this.keys = [];
		this.drawn = new Map();
		this.spacers = [];
		this.heights = new RowHeights();
		this.latest = latestAtFirst;
	}

	private drawHead(caption: string, columns: readonly string[], isEmpty: boolean): void {
		this.earlier = addButton(this.el, '', () => this.showEarlier(), { cls: 'alliance-timeline-earlier' });
		// As with the links: only who hears the table comes by it.
		this.earlier.tabIndex = -1;
		this.table = this.el.createEl('table', { cls: 'alliance-timeline-table', attr: { tabindex: '-1' } });
		this.table.createEl('caption', { text: caption });
		const head = this.table.createEl('thead').createEl('tr', { attr: { 'aria-rowindex': '1' } });
		for (const column of columns) head.createEl('th', { text: column, attr: { scope: 'col', dir: 'auto' } });
		if (isEmpty) this.el.createEl('p', { text: text.emptyTable });
		this.body = this.table.createEl('tbody');
	}

	private showEarlier(): void {
		this.latest *= 2;
		this.drawRows();
		if (this.drawn.size === this.keys.length) this.table?.focus({ preventScroll: true });
	}

	private drawRows(): void {
		const { body, keys, drawn: before } = this;
		if (body === null) return;
		const windowed = isWindowed(keys.length);
		const places = windowed ? this.wantedPlaces(body) : [...keys.keys()];
		const drawn = new Map<string, DrawnRow>();
		const order: HTMLElement[] = [];
		const spacers: HTMLElement[] = [];
		const leaveRoom = (from: number, to: number): void => {
			if (from >= to || !this.tabbable) return;
			const spacer = this.spacers[spacers.length] ?? drawSpacer(body);
			spacer.setCssStyles({ height: `${this.heights.between(keys, from, to)}px` });
			spacers.push(spacer);
			order.push(spacer);
		};
		let next = 0;
		for (const place of places) {
			const row = this.content.rows[place];
			if (row === undefined) continue;
			leaveRoom(next, place);
			next = place + 1;
			const words = JSON.stringify(row.cells);
			const kept = before.get(row.key);
			const now = kept?.text === words ? kept : { text: words, el: this.drawRow(body, row.cells) };
			now.el.setAttribute('aria-rowindex', String(place + 2));
			drawn.set(row.key, now);
			order.push(now.el);
		}
		leaveRoom(next, keys.length);
		this.put(body, order);
		this.drawn = drawn;
		this.spacers = spacers;
		this.earlier?.toggle(places.length < keys.length && !this.tabbable);
		this.earlier?.setText(text.earlierRows(keys.length - places.length));
		if (windowed && this.tabbable) for (const [key, { el }] of drawn) this.heights.measure(key, el.offsetHeight);
	}

	/** Rows that stay are not moved: moving one would take the focus out of it. */
	private put(body: HTMLElement, order: readonly HTMLElement[]): void {
		const wanted = new Set<Element>(order);
		for (const el of [...body.children]) if (!wanted.has(el)) el.remove();
		let next = body.firstElementChild;
		for (const el of order) {
			if (el === next) next = next.nextElementSibling;
			else body.insertBefore(el, next);
		}
	}

	/** Those in sight, where the focus is, and what is selected, which has to be there to be copied; unseen, the latest. */
	private wantedPlaces(body: HTMLElement): readonly number[] {
		const at = [...this.selectedPlaces(body), this.placeOf(body.doc.activeElement)].filter((place) => place !== null);
		if (!this.tabbable) return latestPlaces(this.keys.length, this.latest, at);
		// Not laid out yet, it is as high as a window.
		const height = this.el.clientHeight || body.win.innerHeight;
		return placesInSight(this.keys, this.heights, { top: this.el.scrollTop - body.offsetTop, height }, at);
	}

	/** The place of the row that something stands in; null outside the rows. */
	private placeOf(node: Node | null): number | null {
		const element = node !== null && node.instanceOf(Element) ? node : (node?.parentElement ?? null);
		const row = element?.closest('tr') ?? null;
		if (row === null || row.parentElement !== this.body) return null;
		const index = row.getAttribute('aria-rowindex');
		return index === null ? null : Number(index) - 2;
	}

	/** From the row in which the selection begins to the one in which it ends. */
	private selectedPlaces(body: HTMLElement): readonly number[] {
		const selection = body.doc.getSelection();
		if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return [];
		const range = selection.getRangeAt(0);
		if (!range.intersectsNode(body)) return [];
		const from = this.placeOf(range.startContainer) ?? 0;
		const to = this.placeOf(range.endContainer) ?? this.keys.length - 1;
		return Array.from({ length: to - from + 1 }, (_, index) => from + index);
	}

	/** All of the table, rather than all of the window, where the focus is in it. */
	private selectAll(event: KeyboardEvent): void {
		if (event.key.toLowerCase() !== 'a' || !(event.ctrlKey || event.metaKey) || this.table === null || !this.tabbable)
			return;
		this.el.doc.getSelection()?.selectAllChildren(this.table);
		// Now that all of it is selected, all of it is drawn.
		this.drawRows();
		event.preventDefault();
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

/** As high as the rows that are not drawn; no row to whoever counts them. */
function drawSpacer(body: HTMLElement): HTMLElement {
	return body.createEl('tr', { cls: 'alliance-timeline-spacer', attr: { 'aria-hidden': 'true' } });
}

/** Numbers take little room, sentences get more than names. */
function rowClassName(words: string): string {
	if (/^-?[\d.]*$/.test(words)) return 'is-number';
	return words.length > 60 ? 'is-sentence' : 'is-words';
}
