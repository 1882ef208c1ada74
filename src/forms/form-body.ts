// The questions on the page, and what is in them.
import { formText } from './model/text';
import {
	cellPath,
	hiddenFields,
	initialEntries,
	isDirty,
	validateForm,
	optionsFor,
	noteTexts,
	type Answer,
	type ControlState,
} from './model/form-state';
import type { Option, SingleField } from './model/field';
import type { Control } from './controls/control';
import { addRows } from './controls/rows';
import { addSingle } from './controls/single';
import type { AnswersOf, Field, Fields, Form } from './model/form';
import { FormSections } from './form-sections';
import { uniqueId } from '../ui/unique-id';

export class FormBody<F extends Fields> {
	private readonly initial: ReadonlyMap<string, ControlState>;
	private readonly entries: Map<string, ControlState>;
	private readonly controls = new Map<string, Control>();
	private readonly offered = new Map<string, string>();
	private readonly elements = new Map<string, HTMLElement>();
	private readonly sections: FormSections;
	private readonly prefix: string;
	private result = false;

	constructor(
		private readonly el: HTMLElement,
		private readonly form: Form<F>,
	) {
		this.initial = initialEntries(form.fields);
		this.entries = new Map(this.initial);
		this.prefix = uniqueId('form');
		this.sections = new FormSections(el, this.prefix, form.more ?? formText.more);
		for (const [id, field] of Object.entries<Field>(form.fields)) {
			this.elements.set(id, this.add(this.sections.placeFor(field), id, field));
		}
		this.sections.expand((inside) =>
			[...this.controls].some(([path, { frame }]) => inside.contains(frame.el) && this.hasAnswer(path)),
		);
		this.update();
	}

	focusFirst(): void {
		const start = this.form.start === undefined ? undefined : this.elements.get(this.form.start);
		const begins =
			start === undefined || start.hidden
				? undefined
				: [...this.controls.values()].find(({ frame }) => start.contains(frame.el));
		(begins ?? this.controlAt('.alliance-field:not([hidden])'))?.focus();
	}

	isDirty(): boolean {
		return isDirty(this.entries, this.initial);
	}

	/** The answers; null when something is wrong, which is then shown, with the focus on the first. */
	submit(): AnswersOf<F> | null {
		this.result = true;
		const { answers, faults } = validateForm(this.form, this.entries);
		this.showFaults(faults);
		if (faults === null) return answers;
		const first = this.controlAt('.alliance-field.is-faulty');
		if (first === undefined) return null;
		this.sections.expand((inside) => inside.contains(first.frame.el));
		first.focus();
		first.frame.el.scrollIntoView({ block: 'nearest' });
		return null;
	}

	/** The first control on the page whose frame fits; on the page, collapsed questions come last. */
	private controlAt(selector: string): Control | undefined {
		const byElement = new Map([...this.controls.values()].map((control) => [control.frame.el, control]));
		return this.el.findAll(selector).flatMap((el) => byElement.get(el) ?? [])[0];
	}

	private add(parent: HTMLElement, id: string, field: Field): HTMLElement {
		if (field.kind === 'note') return parent.createEl('p', { cls: 'alliance-form-note', text: field.text });
		if (field.kind !== 'rows') return this.addField(parent, id, field);
		return addRows(parent, this.domId(id), field, (cellParent, row, column, cell) =>
			this.addField(cellParent, cellPath(id, row, column), cell),
		);
	}

	private addField(parent: HTMLElement, path: string, field: SingleField): HTMLElement {
		const enter = (answer: Answer, unreadable?: string): void => {
			this.entries.set(path, { answer, unreadable: unreadable ?? null });
			this.update();
		};
		const control = addSingle(parent, this.domId(path), field, enter);
		this.controls.set(path, control);
		return control.frame.el;
	}

	private domId(path: string): string {
		return `${this.prefix}-${path.replaceAll('/', '-')}`;
	}

	private hasAnswer(path: string): boolean {
		const answer = this.initial.get(path)?.answer ?? null;
		return Array.isArray(answer) ? answer.length > 0 : answer !== null && answer !== false;
	}

	private update(): void {
		for (const [id, options] of optionsFor(this.form, this.entries)) this.updateOptions(id, options);
		for (const [id, words] of noteTexts(this.form, this.entries)) this.updateNotes(id, words);
		const hidden = hiddenFields(this.form, this.entries);
		for (const [id, el] of this.elements) el.hidden = hidden.has(id);
		this.sections.hideEmpty();
		if (this.result) this.showFaults(validateForm(this.form, this.entries).faults);
	}

	private updateOptions(id: string, options: readonly Option[]): void {
		const words = JSON.stringify(options);
		if (this.offered.get(id) === words) return;
		this.offered.set(id, words);
		this.controls.get(id)?.setOptions?.(options);
	}

	private updateNotes(id: string, words: string): void {
		const el = this.elements.get(id);
		if (el === undefined || el.getText() === words) return;
		el.setAttr('aria-live', 'polite');
		el.setText(words);
	}

	private showFaults(faults: ReadonlyMap<string, string> | null): void {
		for (const [path, { frame }] of this.controls) frame.showFault(faults?.get(path) ?? null);
	}
}
