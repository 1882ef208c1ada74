import type { App } from 'obsidian';
import { workText } from './model/text';
import { addButton } from '../ui/add-button';
import { Dialog } from './dialog';

/** How long work tells how far it has come. */
export interface Progress {
	/** Gives the app a turn now and then. Throws `Stopped` once the person has stopped the work. */
	report(done: number, of: number): Promise<void>;
}

/** The person has stopped the work. */
export class CancelledError extends Error {
	override readonly name = 'Stopped';
}

/** Work shorter than this shows nothing, in milliseconds. */
const delayBeforeShowing = 400;
/** How long it works before others have a turn, in milliseconds. */
const timeSlice = 12;

/** Does long work with its progress in view. Null when the person stopped it; whatever the work throws comes through. */
export async function withProgress<Result>(
	app: App,
	what: string,
	job: (progress: Progress) => Promise<Result>,
): Promise<Result | null> {
	const modal = new ProgressModal(app, what);
	const { win } = modal.containerEl;
	const appearing = win.setTimeout(() => modal.open(), delayBeforeShowing);
	let turn = performance.now();
	try {
		return await job({
			report: async (done, of) => {
				if (modal.stopped) throw new CancelledError();
				if (performance.now() - turn < timeSlice) return;
				modal.show(done, of);
				await new Promise((resolve) => win.setTimeout(resolve, 0));
				turn = performance.now();
				if (modal.stopped) throw new CancelledError();
			},
		});
	} catch (error) {
		if (error instanceof CancelledError) return null;
		throw error;
	} finally {
		win.clearTimeout(appearing);
		modal.finish();
	}
}

class ProgressModal extends Dialog<void> {
	stopped = false;
	private finished = false;
	private readonly barEl: HTMLProgressElement;
	private readonly textEl: HTMLElement;

	constructor(app: App, what: string) {
		super(app, undefined);
		this.setTitle(what);
		this.modalEl.addClass('alliance-work-modal');
		this.barEl = this.contentEl.createEl('progress', { cls: 'alliance-work-bar', attr: { 'aria-label': what } });
		this.textEl = this.contentEl.createDiv({ cls: 'alliance-work-words' });
		addButton(this.contentEl.createDiv('alliance-form-buttons'), workText.stop, () => this.close());
	}

	override onClose(): void {
		super.onClose();
		if (!this.finished) this.stopped = true;
	}

	show(done: number, of: number): void {
		this.barEl.max = Math.max(1, of);
		this.barEl.value = done;
		this.textEl.setText(workText.reached(done, of));
	}

	finish(): void {
		this.finished = true;
		this.close();
	}
}
