import type { App } from 'obsidian';
import type { ProblemList } from '../current/problem-list';
import { Dialog } from '../../forms/dialog';
import { checkText } from '../../text/check-notes';
import { drawProblems } from './list';

/** Lists problems in a window of their own, until it is closed. */
export function showProblems(app: App, list: ProblemList): Promise<void> {
	return new Promise((resolve) => new ProblemListModal(app, list, resolve).open());
}

class ProblemListModal extends Dialog<void> {
	constructor(app: App, list: ProblemList, settle: () => void) {
		super(app, undefined, settle);
		this.setTitle(checkText.title);
		this.modalEl.addClass('alliance-problems-modal');
		drawProblems(this.contentEl.createDiv(), list, () => this.close());
	}
}
