import type { App } from 'obsidian';
import type { Brief } from '../../case/reports/brief';
import { addButton } from '../../ui/add-button';
import { Dialog } from '../../forms/dialog';
import { briefText } from '../../text/brief';
import { drawBrief, type BriefDisplay } from './content';
import { briefTitle } from './describe-brief';

/** The brief in a window of its own, for a screen with no room beside the note. */
export class BriefModal extends Dialog<void> {
	constructor(app: App, brief: Brief, look: BriefDisplay, open: (path: string, beside: boolean) => void) {
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
			{ ...look, hideTitle: true },
		);
		addButton(this.contentEl.createDiv('alliance-form-buttons'), briefText.close, () => this.close(), {
			cls: 'mod-cta',
		});
	}
}
