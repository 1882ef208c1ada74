// The rows of the caseload: only those in view are on the page, however many there are.
import type { NamedRow } from './describe-row';
import { caseloadCells } from './describe-row';
import type { Column } from './columns';

export interface RowHandlers {
	open(path: string, event: MouseEvent | KeyboardEvent): void;
	menu(event: MouseEvent, path: string): void;
	/** A row is looked at, by focus or by pointer. */
	look(row: NamedRow | null): void;
}

interface Drawn {
	readonly el: HTMLElement;
	readonly from: readonly unknown[];
	/** Where it stands, and whether it can be tabbed to. */
	place: string;
}

/** In pixels. */
interface RowArea {
	readonly row: number;
	readonly header: number;
	readonly height: number;
}

/** Rows drawn beyond the edges, so that scrolling finds them there. */
const margin = 6;

export class CaseloadRows {
	private readonly body: HTMLElement;
	private readonly drawn = new Map<string, Drawn>();
	private rows: readonly NamedRow[] = [];
	private columns: readonly Column[] = [];
	/** The row that takes part in the page's tab order; it stays on the page even out of view. */
	private current: string | null = null;
	private room: RowArea = { row: 36, header: 0, height: 0 };

	/** `scroller` holds the header, which stays at its top, and the rows. */
	constructor(
		private readonly scroller: HTMLElement,
		private readonly header: HTMLElement,
		private readonly handlers: RowHandlers,
	) {
		this.body = scroller.createDiv({ cls: 'alliance-caseload-rows', attr: { role: 'rowgroup' } });
		scroller.addEventListener('scroll', () => this.draw(), { passive: true });
		this.body.addEventListener('keydown', (event) => this.key(event));
		this.body.addEventListener('click', (event) => this.act(event, (path) => handlers.open(path, event)));
		this.body.addEventListener(
			'auxclick',
			(event) => event.button === 1 && this.act(event, (path) => handlers.open(path, event)),
		);
		this.body.addEventListener('contextmenu', (event) => this.act(event, (path) => handlers.menu(event, path)));
		this.body.addEventListener('focusin', (event) => this.focusIn(event));
		this.body.addEventListener('mouseover', (event) => this.look(pathOf(event.targetNode)));
		this.body.addEventListener('mouseleave', () => this.look(null));
	}

	show(rows: readonly NamedRow[], columns: readonly Column[]): void {
		this.rows = rows;
		this.columns = columns;
		if (!rows.some(({ row }) => row.path === this.current)) this.current = rows[0]?.row.path ?? null;
		this.measure();
		this.look(null);
	}

	/** Draws for the room there is now. Asking for it lays the page out, so scrolling does without. */
	measure(): void {
		// The style says how high a row is; it depends on the room there is.
		const row =
			Number.parseFloat(this.body.win.getComputedStyle(this.body).getPropertyValue('--alliance-caseload-row')) || 36;
		// The list is as high as its rows, as far as there is room.
		this.body.setCssStyles({ height: `${this.rows.length * row}px` });
		this.room = { row, header: this.header.offsetHeight, height: this.scroller.clientHeight };
		this.draw();
	}

	/** Draws what is in view and takes away what is not. */
	private draw(): void {
		const { row: height, height: shown } = this.room;
		const top = this.scroller.scrollTop;
		const first = Math.max(0, Math.floor(top / height) - margin);
		const last = Math.min(this.rows.length, Math.ceil((top + shown) / height) + margin);
		const wanted = this.rows.flatMap((named, index) =>
			(index >= first && index < last) || named.row.path === this.current ? [{ named, index }] : [],
		);
		const paths = new Set(wanted.map(({ named }) => named.row.path));
		for (const [path, { el }] of this.drawn) {
			if (paths.has(path)) continue;
			el.remove();
			this.drawn.delete(path);
		}
		const focused = this.body.contains(this.body.doc.activeElement);
		let place = this.body.firstChild;
		for (const { named, index } of wanted) {
			const el = this.drawRow(named, index * height, index);
			if (el === place) place = place.nextSibling;
			else this.body.insertBefore(el, place);
		}
		// A row that was moved has lost the focus on its way.
		if (focused && !this.body.contains(this.body.doc.activeElement))
			this.element(this.current)?.focus({ preventScroll: true });
	}

	private drawRow(named: NamedRow, top: number, index: number): HTMLElement {
		const { row, number, discreet } = named;
		const from = [row, number, discreet, this.columns];
		const known = this.drawn.get(row.path);
		if (known !== undefined && from.every((part, place) => part === known.from[place]))
			return this.placeRow(known, top, index, row.path);
		const el =
			known?.el ?? this.body.createDiv({ cls: 'alliance-caseload-row', attr: { role: 'row', 'data-path': row.path } });
		el.empty();
		const cells = caseloadCells(named);
		for (const column of this.columns) {
			const cell = el.createDiv({
				cls: `alliance-caseload-cell is-${column.id}`,
				attr: { role: column.id === 'code' ? 'rowheader' : 'gridcell' },
			});
			column.draw(cell, cells);
		}
		const drawn: Drawn = { el, from, place: known?.place ?? '' };
		this.drawn.set(row.path, drawn);
		return this.placeRow(drawn, top, index, row.path);
	}

	private placeRow(drawn: Drawn, top: number, index: number, path: string): HTMLElement {
		const tabindex = path === this.current ? 0 : -1;
		const place = `${top} ${index} ${tabindex}`;
		if (place === drawn.place) return drawn.el;
		drawn.place = place;
		drawn.el.setAttrs({ 'aria-rowindex': index + 2, tabindex });
		drawn.el.setCssStyles({ transform: `translateY(${top}px)` });
		return drawn.el;
	}

	private key(event: KeyboardEvent): void {
		const at = this.rows.findIndex(({ row }) => row.path === this.current);
		const path = this.current;
		if (at < 0 || path === null) return;
		if (event.key === 'Enter') this.handlers.open(path, event);
		else {
			const next = this.step(event, at);
			if (next === null) return;
			this.focusRow(Math.max(0, Math.min(this.rows.length - 1, next)));
		}
		event.preventDefault();
		event.stopPropagation();
	}

	private step(event: KeyboardEvent, at: number): number | null {
		if (event.altKey || event.metaKey || event.shiftKey) return null;
		const page = Math.max(1, Math.floor((this.room.height - this.room.header) / this.room.row) - 1);
		switch (event.key) {
			case 'ArrowDown':
				return at + 1;
			case 'ArrowUp':
				return at - 1;
			case 'PageDown':
				return at + page;
			case 'PageUp':
				return at - page;
			case 'Home':
				return 0;
			case 'End':
				return this.rows.length - 1;
			default:
				return null;
		}
	}

	private focusRow(index: number): void {
		const path = this.rows[index]?.row.path;
		if (path === undefined) return;
		this.current = path;
		const { row: height } = this.room;
		const room = this.room.height - this.room.header;
		if (index * height < this.scroller.scrollTop) this.scroller.scrollTop = index * height;
		else if ((index + 1) * height > this.scroller.scrollTop + room)
			this.scroller.scrollTop = (index + 1) * height - room;
		this.draw();
		this.element(path)?.focus({ preventScroll: true });
	}

	private focusIn(event: FocusEvent): void {
		const path = pathOf(event.targetNode);
		if (path === null) return;
		if (path !== this.current) {
			this.current = path;
			this.draw();
		}
		this.look(path);
	}

	/** At the row pointed at, else at the current one. */
	private look(path: string | null): void {
		const wanted = path ?? this.current;
		this.handlers.look(this.rows.find(({ row }) => row.path === wanted) ?? null);
	}

	private act(event: MouseEvent, action: (path: string) => void): void {
		const path = pathOf(event.targetNode);
		if (path === null) return;
		event.preventDefault();
		action(path);
	}

	private element(path: string | null): HTMLElement | null {
		return path === null ? null : (this.drawn.get(path)?.el ?? null);
	}
}

function pathOf(node: Node | null): string | null {
	return node?.instanceOf(Element) === true
		? (node.closest('.alliance-caseload-row')?.getAttribute('data-path') ?? null)
		: null;
}
