// What a person can choose about the caseload, above it.
import { statusChoices, usualOrder, type CaseloadFilter, type CaseloadSort } from '../../alliance/caseload-order';
import { caseloadText as text } from '../../strings';
import { sortsShown } from './columns';

export interface ToolbarSubject {
	readonly sort: CaseloadSort;
	readonly filter: CaseloadFilter;
	readonly discreet: boolean;
	/** Clients that fit, and all there are. */
	readonly shown: number;
	readonly all: number;
}

export interface ToolbarHandlers {
	sort(sort: CaseloadSort): void;
	filter(filter: CaseloadFilter): void;
}

export class CaseloadToolbar {
	private readonly el: HTMLElement;
	private readonly search: HTMLInputElement;
	private readonly status: HTMLSelectElement;
	private readonly sort: HTMLSelectElement;
	private readonly reverse: HTMLButtonElement;
	private readonly count: HTMLElement;
	private subject: ToolbarSubject | null = null;

	constructor(host: HTMLElement, handlers: ToolbarHandlers) {
		this.el = host.createDiv('alliance-caseload-toolbar');
		this.search = this.el.createEl('input', { type: 'search', cls: 'alliance-caseload-search', attr: { 'aria-label': text.filter, placeholder: text.filter, spellcheck: 'false' } });
		this.search.addEventListener('input', () => this.subject !== null && handlers.filter({ ...this.subject.filter, text: this.search.value }));
		this.status = this.select(text.status, statusChoices.map((id) => [id, text.statusName[id]]));
		this.status.addEventListener('change', () => {
			const status = statusChoices.find((id) => id === this.status.value);
			if (status !== undefined && this.subject !== null) handlers.filter({ ...this.subject.filter, status });
		});
		// The header sorts where there is room for it; this stands in where there is none.
		this.sort = this.select(text.sort, []);
		this.sort.addClass('alliance-caseload-sort');
		this.sort.addEventListener('change', () => {
			const key = sortsShown(false).find((each) => each === this.sort.value);
			if (key !== undefined) handlers.sort({ key, order: usualOrder[key] });
		});
		this.reverse = this.el.createEl('button', { cls: 'alliance-caseload-sort alliance-caseload-reverse', attr: { type: 'button', 'aria-label': text.reverse } });
		this.reverse.addEventListener('click', () => {
			if (this.subject !== null) handlers.sort({ ...this.subject.sort, order: this.subject.sort.order === 'ascending' ? 'descending' : 'ascending' });
		});
		this.count = this.el.createSpan({ cls: 'alliance-caseload-counted', attr: { role: 'status' } });
	}

	show(subject: ToolbarSubject): void {
		const { sort, filter, discreet, shown, all } = subject;
		if (this.subject?.discreet !== discreet) {
			this.sort.empty();
			for (const key of sortsShown(discreet)) this.sort.createEl('option', { value: key, text: text.column[key] });
		}
		this.subject = subject;
		if (this.search.value !== filter.text) this.search.value = filter.text;
		// What is typed there would be a code.
		this.search.toggle(!discreet);
		this.status.value = filter.status;
		this.sort.value = sort.key;
		this.reverse.setText(sort.order === 'ascending' ? '↑' : '↓');
		const words = text.counted(shown, all);
		if (this.count.textContent !== words) this.count.setText(words);
	}

	toggle(shown: boolean): void {
		this.el.toggle(shown);
	}

	private select(label: string, choices: readonly (readonly [string, string])[]): HTMLSelectElement {
		const el = this.el.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label } });
		for (const [value, name] of choices) el.createEl('option', { value, text: name });
		return el;
	}
}
