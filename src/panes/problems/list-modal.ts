import { Modal, type App } from 'obsidian';
import type { ProblemList } from '../../commands/problem-list';
import { nameDialog } from '../../forms/name-dialog';
import { checkText } from '../../strings';
import { drawProblems } from './list';

/** Lists problems in a window of their own, until it is closed. */
export function showProblems(app: App, list: ProblemList): Promise<void> {
	return new Promise((resolve) => new ProblemListModal(app, list, resolve).open());
}

class ProblemListModal extends Modal {
	constructor(
		app: App,
		list: ProblemList,
		private readonly settle: () => void,
	) {
		super(app);
		this.setTitle(checkText.title);
		this.modalEl.addClass('alliance-problems-modal');
		drawProblems(this.contentEl.createDiv(), list, () => this.close());
	}

	override onOpen(): void {
		nameDialog(this);
	}

	override onClose(): void {
		this.contentEl.empty();
		this.settle();
	}
}
