import type { App } from 'obsidian';
import { formText } from '../strings';
import { addButton } from './add-button';
import { Dialog } from './dialog';

export interface Way<Value> {
	readonly value: Value;
	readonly label: string;
	/** What Enter does. */
	readonly main?: boolean;
	/** Can't be taken back. */
	readonly warning?: boolean;
}

export interface Crossroads<Value> {
	readonly title: string;
	readonly text: readonly string[];
	readonly options: readonly Way<Value>[];
}

export interface Confirmation {
	readonly title: string;
	readonly text: readonly string[];
	/** The words on the button that goes ahead. */
	readonly action: string;
	/** Going ahead can't be taken back; then Enter cancels. */
	readonly warning?: boolean;
}

/** Lets a person choose one of a few buttons. Resolves to its value, or to null when they turned away. */
export function choose<Value>(app: App, crossroads: Crossroads<Value>): Promise<Value | null> {
	return new Promise((resolve) => new ChooseModal(app, crossroads, resolve).open());
}

/** Asks before something is done. Resolves to false when the person turned away. */
export async function confirm(app: App, { title, text, action, warning = false }: Confirmation): Promise<boolean> {
	const options = [
		{ value: false, label: formText.cancel, main: warning },
		{ value: true, label: action, main: !warning, warning },
	];
	return (await choose(app, { title, text, options })) ?? false;
}

class ChooseModal<Value> extends Dialog<Value | null> {
	private mainEl: HTMLElement | null = null;

	constructor(app: App, crossroads: Crossroads<Value>, settle: (value: Value | null) => void) {
		super(app, null, settle);
		this.setTitle(crossroads.title);
		this.modalEl.addClass('alliance-choose-modal');
		for (const line of crossroads.text) this.contentEl.createEl('p', { text: line, attr: { dir: 'auto' } });
		const buttons = this.contentEl.createDiv('alliance-form-buttons');
		for (const way of crossroads.options) this.addWay(buttons, way);
	}

	override onOpen(): void {
		super.onOpen();
		this.mainEl?.focus();
	}

	private addWay(parent: HTMLElement, { value, label, main, warning }: Way<Value>): void {
		const button = addButton(parent, label, () => this.closeWith(value));
		if (warning === true) button.addClass('mod-warning');
		else if (main === true) button.addClass('mod-cta');
		if (main === true || this.mainEl === null) this.mainEl = button;
	}
}
