import type { Mark } from '../../../timeline/model/mark';

/** The words of one mark, beside it. Gone with Escape; never in the way of the pointer. */
export class TimelineTip {
	private readonly el: HTMLElement;
	private shown: string | null = null;

	constructor(private readonly host: HTMLElement) {
		this.el = host.createDiv({ cls: 'alliance-timeline-tip', attr: { 'aria-hidden': 'true', dir: 'auto' } });
		this.el.hide();
	}

	show(mark: Mark): void {
		if (this.shown !== mark.key || !this.el.isShown()) {
			this.el.empty();
			this.el.createDiv({ text: mark.description });
			for (const sentence of mark.because) this.el.createDiv({ cls: 'alliance-timeline-tip-because', text: sentence });
		}
		this.shown = mark.key;
		this.el.show();
		const { offsetWidth: width, offsetHeight: height } = this.el;
		const left = Math.max(0, Math.min(mark.x - width / 2, this.host.clientWidth - width));
		const above = mark.y - mark.r - height - 8;
		this.el.setCssStyles({ left: `${left}px`, top: `${above >= -height ? above : mark.y + mark.r + 8}px` });
	}

	hide(): boolean {
		const wasShown = this.shown !== null;
		this.shown = null;
		this.el.hide();
		return wasShown;
	}
}
