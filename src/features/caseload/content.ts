// The caseload as a page, from plain data. What holds it is not known here.
import type { CaseloadRow } from '../../case/reports/caseload';
import { sortCaseload, type CaseloadFilter, type CaseloadSort } from '../../case/reports/caseload-order';
import { addButton } from '../../ui/add-button';
import { caseloadText as text } from './text';
import { discreetText } from '../../text/discreet';
import { CaseloadGrid } from './grid';
import { drawTherapistSide, type TherapistSide } from './draw-therapist-side';
import { CaseloadToolbar } from './toolbar';
import { CaseloadTabs } from './tabs';

export interface CaseloadHandlers {
	/** A client's timeline, or the client's note where the event's modifiers ask for it. */
	open(path: string, event: MouseEvent | KeyboardEvent): void;
	menu(event: MouseEvent, path: string): void;
	sort(sort: CaseloadSort): void;
	filter(filter: CaseloadFilter): void;
	newClient(): void;
	leaveDiscreet(): void;
}

export interface CaseloadSubject {
	/** By code. */
	readonly rows: readonly CaseloadRow[];
	readonly sort: CaseloadSort;
	readonly filter: CaseloadFilter;
	readonly discreet: boolean;
	/** Asked for only when that page is looked at. */
	therapistSide(): TherapistSide;
}

export class CaseloadContent {
	private readonly el: HTMLElement;
	private readonly sign: HTMLElement;
	private readonly tabs: CaseloadTabs;
	private readonly toolbar: CaseloadToolbar;
	private readonly grid: CaseloadGrid;
	private readonly emptyEl: HTMLElement;
	private readonly clientsEl: HTMLElement;
	private readonly therapistSideEl: HTMLElement;
	private therapistSideKey: string | null = null;
	private subject: CaseloadSubject | null = null;

	constructor(
		host: HTMLElement,
		private readonly handlers: CaseloadHandlers,
	) {
		this.el = host.createDiv('alliance-caseload');
		this.sign = this.el.createDiv('alliance-discreet-note');
		this.sign.createSpan({ text: discreetText.note });
		addButton(this.sign, discreetText.leaveButton, () => handlers.leaveDiscreet());
		this.tabs = new CaseloadTabs(this.el, () => this.draw());
		this.clientsEl = this.tabs.panel('clients');
		this.therapistSideEl = this.tabs.panel('own');
		this.therapistSideEl.addClass('alliance-caseload-own');
		this.toolbar = new CaseloadToolbar(this.clientsEl, handlers);
		this.emptyEl = this.clientsEl.createDiv('alliance-caseload-empty');
		this.grid = new CaseloadGrid(this.clientsEl, handlers);
	}

	show(subject: CaseloadSubject): void {
		this.subject = subject;
		this.draw();
	}

	destroy(): void {
		this.grid.destroy();
		this.el.remove();
	}

	private draw(): void {
		if (this.subject === null) return;
		const { discreet } = this.subject;
		this.sign.toggle(discreet);
		this.tabs.show();
		if (this.tabs.page === 'own') this.drawTherapistSide(discreet ? null : this.subject.therapistSide());
		else this.drawClients(this.subject);
	}

	/** Only when it says something else, so that neither the focus nor the place in it is lost. */
	private drawTherapistSide(side: TherapistSide | null): void {
		const says = JSON.stringify(side);
		if (says === this.therapistSideKey) return;
		this.therapistSideKey = says;
		drawTherapistSide(this.therapistSideEl, side, (path, event) => this.handlers.open(path, event));
	}

	private drawClients({ rows, sort, filter, discreet }: CaseloadSubject): void {
		const numbers = new Map(rows.map(({ path }, index) => [path, index + 1]));
		// In discreet mode no code can be looked for, and none sorted by that is hidden.
		const looked = discreet ? { ...filter, text: '' } : filter;
		const shown = sortCaseload(rows, sort, looked).map((row) => ({
			row,
			number: numbers.get(row.path) ?? 0,
			discreet,
		}));
		this.toolbar.toggle(rows.length > 0);
		this.toolbar.show({ sort, filter, discreet, shown: shown.length, all: rows.length });
		const unmatched = shown.length === 0 ? 'no-match' : null;
		this.drawEmpty(rows.length === 0 ? 'none' : unmatched);
		this.grid.toggle(shown.length > 0);
		this.grid.show({ rows: shown, sort, discreet });
	}

	private drawEmpty(why: 'none' | 'no-match' | null): void {
		this.emptyEl.empty();
		this.emptyEl.toggle(why !== null);
		if (why === null) return;
		this.emptyEl.createEl('p', { text: why === 'none' ? text.empty : text.noMatch });
		if (why === 'none') addButton(this.emptyEl, text.firstClient, () => this.handlers.newClient(), { cls: 'mod-cta' });
		else
			addButton(this.emptyEl, text.showAll, () => this.handlers.filter({ text: '', status: 'all' }), {
				cls: 'mod-cta',
			});
	}
}
