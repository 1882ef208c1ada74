// What a person can choose about the caseload, above it.
import { statusChoices, defaultOrder, type CaseloadFilter, type CaseloadSort } from '../../case/reports/caseload-order';
import { addButton } from '../../ui/add-button';
import { caseloadText as text } from './text';
import { addSelect, offerChoices } from '../../ui/add-select';
import { visibleSorts } from './columns';

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
		this.search = this.el.createEl('input', {
			type: 'search',
			cls: 'alliance-caseload-search',
			attr: { 'aria-label': text.filter, placeholder: text.filter, spellcheck: 'false' },
		});
		this.search.addEventListener(
			'input',
			() => this.subject !== null && handlers.filter({ ...this.subject.filter, text: this.search.value }),
		);
		this.status = addSelect(
			this.el,
			text.status,
			statusChoices.map((id) => [id, text.statusName[id]]),
			(value) => {
				const status = statusChoices.find((id) => id === value);
				if (status !== undefined && this.subject !== null) handlers.filter({ ...this.subject.filter, status });
			},
		);
		// The header sorts where there is room for it; this stands in where there is none.
		this.sort = addSelect(this.el, text.sort, [], (value) => {
			const key = visibleSorts(false).find((each) => each === value);
			if (key !== undefined) handlers.sort({ key, order: defaultOrder[key] });
		});
		this.sort.addClass('alliance-caseload-sort');
		this.reverse = addButton(
			this.el,
			'',
			() => {
				if (this.subject !== null)
					handlers.sort({
						...this.subject.sort,
						order: this.subject.sort.order === 'ascending' ? 'descending' : 'ascending',
					});
			},
			{ cls: 'alliance-caseload-sort alliance-caseload-reverse', attr: { 'aria-label': text.reverse } },
		);
		this.count = this.el.createSpan({ cls: 'alliance-caseload-counted', attr: { role: 'status' } });
	}

	show(subject: ToolbarSubject): void {
		const { sort, filter, discreet, shown, all } = subject;
		if (this.subject?.discreet !== discreet)
			offerChoices(
				this.sort,
				visibleSorts(discreet).map((key) => [key, text.column[key]]),
			);
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
}
