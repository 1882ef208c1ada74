import { ButtonComponent } from './components/button';
import { Modal } from './modal';

/** Closes its dialog after the handler, unless the handler answers with something truthy (obsidian.d.ts). */
export class ConfirmationButton extends ButtonComponent {
	wantsFocus = false;

	constructor(
		containerEl: HTMLElement,
		private readonly modal: Modal,
	) {
		super(containerEl);
	}

	override onClick(handler: (event: MouseEvent) => unknown): this {
		this.buttonEl.addEventListener('click', (event) => {
			void Promise.resolve(handler(event)).then((keepOpen) => {
				if (!keepOpen) this.modal.close();
			});
		});
		return this;
	}

	setInitialFocus(): this {
		this.wantsFocus = true;
		return this;
	}
}

export class ConfirmationModal extends Modal {
	buttonContainerEl: HTMLElement = this.modalEl.createDiv('modal-button-container');
	private readonly buttons: ConfirmationButton[] = [];

	override open(): void {
		super.open();
		this.buttons
			.filter((button) => button.wantsFocus)
			.pop()
			?.buttonEl.focus();
	}

	addClass(cls: string): this {
		this.modalEl.addClass(...cls.split(' '));
		return this;
	}

	addButton(callback: (button: ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl, this);
		this.buttons.push(button);
		callback(button);
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) =>
			button
				.setButtonText(text)
				.setCancel()
				.onClick(() => undefined),
		);
	}

	addCheckbox(label: string, callback: (checked: boolean) => unknown): this {
		const el = this.contentEl.createEl('label', 'mod-checkbox');
		const input = el.createEl('input', { attr: { type: 'checkbox' } });
		el.appendText(label);
		input.addEventListener('change', () => {
			void callback(input.checked);
		});
		return this;
	}
}
