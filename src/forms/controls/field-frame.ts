// What every question has around its control: label, hint, and the line that says what is wrong.

export interface FrameText {
	readonly label: string;
	readonly hint?: string;
}

export class FieldFrame {
	readonly el: HTMLElement;
	/** Where the control goes. */
	readonly slotEl: HTMLElement;
	private readonly faultEl: HTMLElement;
	private readonly describedBy: string[] = [];
	private labelledEl: HTMLElement | null = null;

	/** `as` says what is labelled: one input with this id, a group of controls, or a control with its own label. */
	constructor(
		parent: HTMLElement,
		readonly id: string,
		readonly words: FrameText,
		as: 'input' | 'group' | 'self-labelled',
	) {
		this.el = parent.createDiv('alliance-field');
		if (as === 'input')
			this.el.createEl('label', { cls: 'alliance-field-label', text: words.label, attr: { for: id } });
		if (as === 'group')
			this.el.createDiv({ cls: 'alliance-field-label', text: words.label, attr: { id: this.labelId } });
		this.slotEl = this.el.createDiv('alliance-field-control');
		if (words.hint !== undefined)
			this.describe(this.el.createDiv({ cls: 'alliance-field-hint', text: words.hint }), 'hint');
		this.faultEl = this.el.createDiv('alliance-field-fault');
		this.faultEl.hidden = true;
		this.describe(this.faultEl, 'fault');
	}

	get labelId(): string {
		return `${this.id}-label`;
	}

	/** Lets the element be read out with the control. */
	describe(el: HTMLElement, name: string): void {
		el.id = `${this.id}-${name}`;
		this.describedBy.push(el.id);
		this.labelledEl?.setAttr('aria-describedby', this.describedBy.join(' '));
	}

	/** Ties hint and fault to the element that is the control: the input, or the group. */
	labelControl<El extends HTMLElement>(el: El): El {
		this.labelledEl = el;
		el.setAttr('aria-describedby', this.describedBy.join(' '));
		return el;
	}

	/** Makes the element, which holds the controls, a group under the question's label. */
	labelGroup(el: HTMLElement, role: 'group' | 'radiogroup'): void {
		el.setAttrs({ role, 'aria-labelledby': this.labelId });
		this.labelControl(el);
	}

	showFault(message: string | null): void {
		this.faultEl.hidden = message === null;
		this.faultEl.setText(message ?? '');
		this.el.toggleClass('is-faulty', message !== null);
		// A plain group knows no invalid state; there the described message says it.
		if (this.labelledEl === null || this.labelledEl.getAttribute('role') === 'group') return;
		if (message === null) this.labelledEl.removeAttribute('aria-invalid');
		else this.labelledEl.setAttribute('aria-invalid', 'true');
	}
}
