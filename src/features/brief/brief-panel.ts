import type { Brief } from '../../case/reports/brief';
import { briefText } from '../../text/brief';
import { drawBrief, type BriefHandlers } from './content';

export interface BriefSource extends BriefHandlers {
	/** The brief of a client; null where there is no such client. */
	brief(client: string): Promise<Brief | null>;
	discreet(): boolean;
}

/** A place for the brief that can be collapsed: always that of the client asked for last, whichever was ready first. */
export class BriefPanel {
	private readonly detailsEl: HTMLDetailsElement;
	private readonly el: HTMLElement;
	private requestCount = 0;
	private drawn: string | null = null;

	constructor(
		host: HTMLElement,
		private readonly source: BriefSource,
	) {
		this.detailsEl = host.createEl('details', 'alliance-brief-slot');
		this.detailsEl.open = true;
		this.detailsEl.hidden = true;
		this.detailsEl.createEl('summary', { text: briefText.summary });
		this.el = this.detailsEl.createDiv();
	}

	/** Shows the brief of this client as it is now, `folded` without what is private; nothing for null. */
	async show(client: string | null, folded: boolean): Promise<void> {
		this.requestCount += 1;
		const { requestCount } = this;
		const brief = client === null ? null : await this.source.brief(client);
		if (requestCount !== this.requestCount) return;
		this.detailsEl.hidden = brief === null;
		const discreet = this.source.discreet();
		const state = brief === null ? null : JSON.stringify([brief, discreet, folded]);
		// What is the same stays where it is, with the focus on it.
		if (state === this.drawn) return;
		this.drawn = state;
		if (brief === null) this.el.empty();
		else drawBrief(this.el, brief, this.source, { discreet, folded, hideTitle: true });
	}
}
