import { Platform, type App } from 'obsidian';
import type { Brief } from '../../case/reports/brief';
import { Dialog } from '../../forms/dialog';
import { foldedText } from '../../text/discreet';
import { briefText } from '../../text/brief';
import { addButton } from '../../ui/add-button';
import { drawBrief, type BriefDisplay } from './content';
import { briefTitle, hasContent, hasPrivate } from './describe-brief';

export interface BriefTargets {
	/** The brief of a client; null where there is no such client. */
	brief(client: string): Promise<Brief | null>;
	/** Shows the client's timeline, the brief on top, beside the notes. */
	openTimeline(client: string): Promise<void>;
	open(path: string, beside: boolean): Promise<void>;
	discreet(): boolean;
	/** Whether private words are folded now. */
	foldsPrivate(): boolean;
}

/** Shows a client's brief beside the active note, which keeps the cursor; on a phone, which has no room beside it, in a window. */
export async function showBrief(app: App, places: BriefTargets, client: string): Promise<void> {
	if (!Platform.isPhone) {
		const active = app.workspace.getMostRecentLeaf();
		await places.openTimeline(client);
		if (active !== null) app.workspace.setActiveLeaf(active, { focus: true });
		return;
	}
	const brief = await places.brief(client);
	// Before the very first session there is nothing to show.
	if (brief !== null && hasContent(brief))
		new BriefModal(
			app,
			brief,
			{ discreet: places.discreet(), folded: places.foldsPrivate() },
			(path, beside) => void places.open(path, beside),
		).open();
}

/** The brief in a window, for a screen with no room beside the note. */
class BriefModal extends Dialog<void> {
	constructor(app: App, brief: Brief, display: BriefDisplay, open: (path: string, beside: boolean) => void) {
		super(app, undefined);
		this.modalEl.addClass('alliance-brief-modal');
		this.setTitle(briefTitle(brief, display.discreet));
		const el = this.contentEl.createDiv();
		const draw = (folded: boolean): void =>
			drawBrief(
				el,
				brief,
				{
					open: (path, beside) => {
						this.close();
						open(path, beside);
					},
				},
				{ ...display, folded, hideTitle: true },
			);
		draw(display.folded);
		const buttons = this.contentEl.createDiv('alliance-form-buttons');
		if (display.folded && !display.discreet && hasPrivate(brief)) {
			const show = addButton(buttons, foldedText.show, () => {
				draw(false);
				show.remove();
			});
		}
		addButton(buttons, briefText.close, () => this.close(), {
			cls: 'mod-cta',
		});
	}
}
