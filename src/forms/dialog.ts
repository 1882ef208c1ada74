import { Modal, type App } from 'obsidian';
import { uniqueId } from '../ui/unique-id';

/** A dialog: named for assistive technology when it opens, emptied when it closes, and resolved with the outcome on close. */
export abstract class Dialog<Outcome> extends Modal {
	constructor(
		app: App,
		private outcome: Outcome,
		private readonly settle: (outcome: Outcome) => void = () => {},
	) {
		super(app);
	}

	override onOpen(): void {
		const { modalEl, titleEl } = this;
		titleEl.id = uniqueId('dialog');
		modalEl.setAttrs({ role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': titleEl.id });
	}

	override onClose(): void {
		this.contentEl.empty();
		this.settle(this.outcome);
	}

	protected resolveAndClose(outcome: Outcome): void {
		this.outcome = outcome;
		this.close();
	}
}
