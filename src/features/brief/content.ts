// The brief on the page, from plain data: for the top of a pane, or for a window of its own.
import type { Brief } from '../../case/reports/brief';
import { addButton } from '../../ui/add-button';
import { describeBrief, type BriefLine } from './describe-brief';

export interface BriefHandlers {
	/** Opens the note a line comes from; `beside` where the person asked for another tab. */
	open(path: string, beside: boolean): void;
}

export interface BriefDisplay {
	/** Counts instead of texts, for a screen that others may see. */
	readonly discreet: boolean;
	/** Leaves out what is private, which the place says it does. */
	readonly folded: boolean;
	/** Leaves the title out, where the place has one of its own. */
	readonly hideTitle?: boolean;
}

/** Draws the brief into `el`, in place of whatever is there. */
export function drawBrief(el: HTMLElement, brief: Brief, handlers: BriefHandlers, look: BriefDisplay): void {
	const page = describeBrief(brief, look.discreet, look.folded);
	el.empty();
	el.addClass('alliance-brief');
	if (look.hideTitle !== true)
		el.createDiv({ cls: 'alliance-brief-title', text: page.title, attr: { role: 'heading', 'aria-level': '2' } });
	const intro = el.createDiv('alliance-brief-intro');
	for (const line of page.intro) addLine(intro.createDiv('alliance-brief-line'), line, handlers);
	for (const { id, title, lines } of page.sections) {
		const section = el.createDiv({ cls: 'alliance-brief-section', attr: { 'data-section': id } });
		section.createDiv({ cls: 'alliance-brief-heading', text: title, attr: { role: 'heading', 'aria-level': '3' } });
		const list = section.createEl('ul', 'alliance-brief-list');
		for (const line of lines) addLine(list.createEl('li', 'alliance-brief-line'), line, handlers);
	}
}

function addLine(el: HTMLElement, { text, detail, path }: BriefLine, handlers: BriefHandlers): void {
	const words = path === null ? el.createSpan('alliance-brief-words') : addLink(el, path, handlers);
	words.createSpan({ cls: 'alliance-brief-text', text, attr: { dir: 'auto' } });
	if (detail === null || detail === '') return;
	words.appendText(' ');
	words.createSpan({ cls: 'alliance-brief-detail', text: detail, attr: { dir: 'auto' } });
}

function addLink(el: HTMLElement, path: string, handlers: BriefHandlers): HTMLElement {
	const link = addButton(el, '', (event) => handlers.open(path, event.ctrlKey || event.metaKey), {
		cls: 'alliance-brief-words alliance-brief-link',
	});
	link.addEventListener('auxclick', (event) => {
		if (event.button === 1) handlers.open(path, true);
	});
	return link;
}
