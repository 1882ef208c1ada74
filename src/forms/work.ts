import type { App } from 'obsidian';
import { workText } from '../strings';
import { addButton } from './add-button';
import { Dialog } from './dialog';

/** How long work tells how far it has come. */
export interface Progress {
	/** Gives the app a turn now and then. Throws `Stopped` once the person has stopped the work. */
	reached(done: number, of: number): Promise<void>;
}

/** The person has stopped the work. */
export class Stopped extends Error {
	override readonly name = 'Stopped';
}

/** Work shorter than this shows nothing, in milliseconds. */
const patience = 400;
/** How long it works before others have a turn, in milliseconds. */
const slice = 12;

/** Does long work with its progress in view. Null when the person stopped it; whatever the work throws comes through. */
export async function work<Result>(
	app: App,
	what: string,
	job: (progress: Progress) => Promise<Result>,
): Promise<Result | null> {
	const modal = new WorkModal(app, what);
	const { win } = modal.containerEl;
	const appearing = win.setTimeout(() => modal.open(), patience);
	let turn = performance.now();
	try {
		return await job({
			reached: async (done, of) => {
				if (modal.stopped) throw new Stopped();
				if (performance.now() - turn < slice) return;
				modal.show(done, of);
				await new Promise((resolve) => win.setTimeout(resolve, 0));
				turn = performance.now();
				if (modal.stopped) throw new Stopped();
			},
		});
	} catch (error) {
		if (error instanceof Stopped) return null;
		throw error;
	} finally {
		win.clearTimeout(appearing);
		modal.finish();
	}
}

class WorkModal extends Dialog<void> {
	stopped = false;
	private finished = false;
	private readonly barEl: HTMLProgressElement;
	private readonly wordsEl: HTMLElement;

	constructor(app: App, what: string) {
		super(app, undefined);
		this.setTitle(what);
		this.modalEl.addClass('alliance-work-modal');
		this.barEl = this.contentEl.createEl('progress', { cls: 'alliance-work-bar', attr: { 'aria-label': what } });
		this.wordsEl = this.contentEl.createDiv({ cls: 'alliance-work-words' });
		addButton(this.contentEl.createDiv('alliance-form-buttons'), workText.stop, () => this.close());
	}

	override onClose(): void {
		super.onClose();
		if (!this.finished) this.stopped = true;
	}

	show(done: number, of: number): void {
		this.barEl.max = Math.max(1, of);
		this.barEl.value = done;
		this.wordsEl.setText(workText.reached(done, of));
	}

	finish(): void {
		this.finished = true;
		this.close();
	}
}
