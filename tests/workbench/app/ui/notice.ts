/** A short message at the top right. It goes by itself after the duration (0: never) or when clicked. */
export class Notice {
	readonly containerEl: HTMLElement;
	readonly messageEl: HTMLElement;
	/** The name before 1.8. */
	readonly noticeEl: HTMLElement;
	private timer: number | null = null;

	constructor(message: string | DocumentFragment, duration = 5000) {
		const doc = activeDocument;
		const holder = doc.querySelector<HTMLElement>('body > .notice-container') ?? doc.body.createDiv('notice-container');
		this.containerEl = holder.createDiv({ cls: 'notice', attr: { role: 'status', 'aria-live': 'polite' } });
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.noticeEl = this.containerEl;
		this.setMessage(message);
		this.containerEl.addEventListener('click', (event) => {
			if ((event.target as Element).closest('button, a, input') === null) this.hide();
		});
		if (duration > 0) this.timer = window.setTimeout(() => this.hide(), duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	setAutoHide(duration: number): void {
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => this.hide(), duration);
	}

	addButton(text: string, callback: () => unknown): this {
		const button = this.containerEl.createEl('button', { cls: 'mod-cta', text });
		button.addEventListener('click', () => callback());
		return this;
	}

	hide(): void {
		if (this.timer !== null) window.clearTimeout(this.timer);
		const holder = this.containerEl.parentElement;
		this.containerEl.detach();
		if (holder !== null && holder.childElementCount === 0) holder.detach();
	}
}
