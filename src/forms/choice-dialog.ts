import type { App } from 'obsidian';
import { formText } from './model/text';
import { addButton } from '../ui/add-button';
import { Dialog } from './dialog';

export interface ChoiceButton<Value> {
	readonly value: Value;
	readonly label: string;
	/** What Enter does. */
	readonly isDefault?: boolean;
	/** Can't be taken back. */
	readonly warning?: boolean;
}

export interface ChoiceDialog<Value> {
	readonly title: string;
	readonly text: readonly string[];
	readonly buttons: readonly ChoiceButton<Value>[];
}

export interface Confirmation {
	readonly title: string;
	readonly text: readonly string[];
	/** The words on the button that goes ahead. */
	readonly action: string;
	/** Going ahead can't be taken back; then Enter cancels. */
	readonly warning?: boolean;
}

/** Lets the user choose one of a few buttons. Resolves to its value, or to null when cancelled. */
export function askChoice<Value>(app: App, crossroads: ChoiceDialog<Value>): Promise<Value | null> {
	return new Promise((resolve) => new ChooseModal(app, crossroads, resolve).open());
}

/** Asks before something is done. Resolves to false when cancelled. */
export async function confirm(app: App, { title, text, action, warning = false }: Confirmation): Promise<boolean> {
	const options = [
		{ value: false, label: formText.cancel, isDefault: warning },
		{ value: true, label: action, isDefault: !warning, warning },
	];
	return (await askChoice(app, { title, text, buttons: options })) ?? false;
}

class ChooseModal<Value> extends Dialog<Value | null> {
	private defaultButtonEl: HTMLElement | null = null;

	constructor(app: App, crossroads: ChoiceDialog<Value>, settle: (value: Value | null) => void) {
		super(app, null, settle);
		this.setTitle(crossroads.title);
		this.modalEl.addClass('alliance-choose-modal');
		for (const line of crossroads.text) this.contentEl.createEl('p', { text: line, attr: { dir: 'auto' } });
		const buttons = this.contentEl.createDiv('alliance-form-buttons');
		for (const way of crossroads.buttons) this.addChoice(buttons, way);
	}

	override onOpen(): void {
		super.onOpen();
		this.defaultButtonEl?.focus();
	}

	private addChoice(parent: HTMLElement, { value, label, isDefault, warning }: ChoiceButton<Value>): void {
		const button = addButton(parent, label, () => this.resolveAndClose(value));
		if (warning === true) button.addClass('mod-warning');
		else if (isDefault === true) button.addClass('mod-cta');
		if (isDefault === true || this.defaultButtonEl === null) this.defaultButtonEl = button;
	}
}
