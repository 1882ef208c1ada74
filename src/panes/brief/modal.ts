import type { App } from 'obsidian';
import type { Brief } from '../../alliance/brief';
import { addButton } from '../../forms/add-button';
import { Dialog } from '../../forms/dialog';
import { briefText } from '../../strings';
import { drawBrief, type BriefLook } from './content';
import { briefTitle } from './words';

/** The brief in a window of its own, for a screen with no room beside the note. */
export class BriefModal extends Dialog<void> {
	constructor(app: App, brief: Brief, look: BriefLook, open: (path: string, beside: boolean) => void) {
		super(app, undefined);
		this.modalEl.addClass('alliance-brief-modal');
		this.setTitle(briefTitle(brief, look.discreet));
		drawBrief(
			this.contentEl.createDiv(),
			brief,
			{
				open: (path, beside) => {
					this.close();
					open(path, beside);
				},
			},
			{ ...look, untitled: true },
		);
		addButton(this.contentEl.createDiv('alliance-form-buttons'), briefText.close, () => this.close(), {
			cls: 'mod-cta',
		});
	}
}
