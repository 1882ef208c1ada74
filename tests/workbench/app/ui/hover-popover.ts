import { Component } from 'obsidian-test-mocks/obsidian';

export interface HoverParent {
	hoverPopover: HoverPopover | null;
}

/** A card beside what is pointed at; it stays while the pointer is on either. */
export class HoverPopover extends Component {
	readonly hoverEl: HTMLElement = createDiv('popover hover-popover');
	state = 0;
	private timer: number | null = null;
	private onTarget = true;
	private onCard = false;

	constructor(
		readonly parent: HoverParent,
		readonly targetEl: HTMLElement | null,
		waitTime = 300,
	) {
		super();
		parent.hoverPopover?.hide();
		parent.hoverPopover = this;
		this.timer = window.setTimeout(() => this.show(), waitTime);
		targetEl?.addEventListener('mouseenter', () => (this.onTarget = true));
		targetEl?.addEventListener('mouseleave', () => {
			this.onTarget = false;
			this.leaveSoon();
		});
		this.hoverEl.addEventListener('mouseenter', () => (this.onCard = true));
		this.hoverEl.addEventListener('mouseleave', () => {
			this.onCard = false;
			this.leaveSoon();
		});
	}

	private leaveSoon(): void {
		window.setTimeout(() => {
			if (!this.onTarget && !this.onCard) this.hide();
		}, 250);
	}

	show(): void {
		if (!this.onTarget) return;
		const doc = this.targetEl?.doc ?? activeDocument;
		doc.body.append(this.hoverEl);
		this.state = 1;
		this.load();
		const win = doc.defaultView ?? window;
		const rect = this.targetEl?.getBoundingClientRect() ?? new DOMRect(0, 0, 0, 0);
		const { offsetWidth: width, offsetHeight: height } = this.hoverEl;
		const below = rect.bottom + 8 + height <= win.innerHeight;
		this.hoverEl.setCssStyles({
			left: `${Math.max(8, Math.min(rect.left, win.innerWidth - width - 8))}px`,
			top: `${below ? rect.bottom + 8 : Math.max(8, rect.top - height - 8)}px`,
		});
	}

	hide(): void {
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.state = 3;
		this.hoverEl.detach();
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
		this.unload();
	}
}
