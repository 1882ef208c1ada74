import { Platform, type App } from 'obsidian';
import { formText } from './model/text';
import { addButton } from '../ui/add-button';
import { Dialog } from './dialog';
import type { AnswersOf, Fields, Form, SubmitButton } from './model/form';
import { FormBody } from './form-body';
import { keepAboveKeyboard } from './keep-above-keyboard';

/** Asks one page of questions. Resolves to the answers, or to null when cancelled. */
export function ask<F extends Fields>(app: App, form: Form<F>): Promise<AnswersOf<F> | null> {
	return new Promise((resolve) => new FormModal(app, form, resolve).open());
}

class FormModal<F extends Fields> extends Dialog<AnswersOf<F> | null> {
	private readonly formEl: HTMLFormElement;
	private readonly fieldsEl: HTMLElement;
	private readonly messageEl: HTMLElement;
	private readonly buttonsEl: HTMLElement;
	private readonly submitEl: HTMLButtonElement;
	private readonly body: FormBody<F>;
	/** Enter saves in a box of one line. */
	private readonly isQuick: boolean;
	private leaving = false;
	private saving = false;
	private lastField: HTMLElement | null = null;
	private endQuestion: (() => void) | null = null;
	private undo: (() => void)[] = [];

	constructor(
		app: App,
		private readonly form: Form<F>,
		settle: (answers: AnswersOf<F> | null) => void,
	) {
		super(app, null, settle);
		this.setTitle(form.title);
		this.containerEl.addClass('alliance-form-container');
		this.modalEl.addClass('alliance-form-modal');
		this.formEl = this.contentEl.createEl('form', { cls: 'alliance-form', attr: { novalidate: '' } });
		this.fieldsEl = this.formEl.createDiv('alliance-form-fields');
		const footerEl = this.formEl.createDiv('alliance-form-footer');
		this.messageEl = footerEl.createDiv({ cls: 'alliance-form-message', attr: { role: 'alert' } });
		this.buttonsEl = footerEl.createDiv('alliance-form-buttons');
		addButton(this.buttonsEl, formText.cancel, () => this.close());
		if (form.submitAlso !== undefined) addButton(this.buttonsEl, form.submitAlso, () => void this.submit('submitAlso'));
		this.submitEl = this.buttonsEl.createEl('button', { cls: 'mod-cta', text: form.submit, attr: { type: 'submit' } });
		this.body = new FormBody(this.fieldsEl, form);
		// A phone's keyboard has no other way to begin a line.
		this.isQuick = form.quick === true && !Platform.isMobile;
		if (this.isQuick) footerEl.createDiv({ cls: 'alliance-form-keys', text: formText.keys, prepend: true });
	}

	override onOpen(): void {
		super.onOpen();
		this.formEl.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.submit('submit');
		});
		this.formEl.addEventListener('keydown', (event) => this.onKey(event));
		this.fieldsEl.addEventListener('focusin', ({ targetNode }) => {
			if (targetNode?.instanceOf(HTMLElement) === true) this.lastField = targetNode;
			this.endQuestion?.();
		});
		this.fieldsEl.addEventListener('input', () => this.endQuestion?.());
		this.undo.push(keepAboveKeyboard(this.containerEl));
		this.body.focusFirst();
	}

	/** Escape, a tap outside and the close button all come here. */
	override close(): void {
		if (this.leaving || !(this.saving || this.body.isDirty())) super.close();
		else if (this.endQuestion !== null) this.keepWriting();
		else if (!this.saving) this.askToDiscard();
	}

	override onClose(): void {
		for (const undo of this.undo) undo();
		super.onClose();
	}

	private askToDiscard(): void {
		const end = askToDiscard(this.buttonsEl, { keep: () => this.keepWriting(), discard: () => this.leave(null) });
		this.endQuestion = () => {
			this.endQuestion = null;
			end();
		};
	}

	private keepWriting(): void {
		this.endQuestion?.();
		this.lastField?.focus();
	}

	private onKey(event: KeyboardEvent): void {
		if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
		const inOneLine =
			this.isQuick &&
			event.targetNode?.instanceOf(HTMLElement) === true &&
			event.targetNode.matches('textarea.is-one-line');
		const submits = event.ctrlKey || event.metaKey || (inOneLine && !event.shiftKey);
		if (!submits) return;
		event.preventDefault();
		this.formEl.requestSubmit();
	}

	private async submit(by: SubmitButton): Promise<void> {
		if (this.saving || this.endQuestion !== null) return;
		const answers = this.body.submit();
		if (answers === null) return;
		this.setSaving(true);
		try {
			await this.form.save?.(answers, by);
		} catch (error) {
			this.setSaving(false);
			this.messageEl.setText(
				formText.notSaved(error instanceof Error && error.message !== '' ? error.message : formText.notSavedUnknown),
			);
			this.lastField?.focus();
			return;
		}
		this.setSaving(false);
		this.leave(answers);
	}

	private setSaving(saving: boolean): void {
		this.saving = saving;
		this.messageEl.empty();
		// What would be typed meanwhile would be lost.
		this.fieldsEl.inert = saving;
		this.submitEl.setText(saving ? formText.saving : this.form.submit);
		this.submitEl.setAttr('aria-disabled', String(saving));
	}

	private leave(answers: AnswersOf<F> | null): void {
		this.leaving = true;
		this.resolveAndClose(answers);
	}
}

/** Asks in place of the form’s buttons before anything typed is lost; keeping is the default. Returns what removes the question. */
function askToDiscard(buttonsEl: HTMLElement, answer: { keep(): void; discard(): void }): () => void {
	const el = createDiv({
		cls: 'alliance-form-discard',
		attr: { role: 'alertdialog', 'aria-label': formText.discardQuestion },
	});
	el.createDiv({ cls: 'alliance-form-discard-question', text: formText.discardQuestion });
	const ways = el.createDiv('alliance-form-buttons');
	// In this order Tab leads from the one that has the focus to the other, rather than back into the form.
	const keepWriting = addButton(ways, formText.keepWriting, () => answer.keep(), { cls: 'mod-cta' });
	addButton(ways, formText.discard, () => answer.discard(), { cls: 'mod-warning' });
	buttonsEl.hidden = true;
	buttonsEl.insertAdjacentElement('afterend', el);
	keepWriting.focus();
	return () => {
		el.remove();
		buttonsEl.hidden = false;
	};
}
