import type { App } from '../core/app';
import { setIcon } from './icons';
import { Scope } from './scope';

/**
 * A dialog as Obsidian shows it. Escape, the close button and a click beside it all call `close()` of the modal itself,
 * so a plugin's own `close` is asked; Tab stays inside; the focus goes back afterwards.
 */
export class Modal {
	readonly containerEl: HTMLElement;
	readonly bgEl: HTMLElement;
	modalEl: HTMLElement;
	headerEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	scope = new Scope();
	shouldRestoreSelection = true;
	dimBackground = true;
	private isOpen = false;
	private closeCallback: (() => unknown) | null = null;
	private before: Element | null = null;
	private selected: Range | null = null;

	constructor(public app: App) {
		this.containerEl = createDiv('modal-container mod-dim');
		this.bgEl = this.containerEl.createDiv('modal-bg');
		this.modalEl = this.containerEl.createDiv({
			cls: 'modal',
			attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' },
		});
		const closeEl = this.modalEl.createDiv({
			cls: 'modal-close-button mod-raised clickable-icon',
			attr: { role: 'button', 'aria-label': 'Close', tabindex: '0' },
		});
		setIcon(closeEl, 'lucide-x');
		closeEl.addEventListener('click', () => this.close());
		closeEl.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') {
				event.preventDefault();
				this.close();
			}
		});
		this.headerEl = this.modalEl.createDiv('modal-header');
		this.titleEl = this.headerEl.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		let downOnBackground = false;
		this.bgEl.addEventListener('pointerdown', () => (downOnBackground = true));
		this.bgEl.addEventListener('click', () => {
			if (downOnBackground) this.close();
			downOnBackground = false;
		});
		this.scope.register([], 'Escape', (event) => {
			if (!event.isComposing) this.close();
			return false;
		});
		this.scope.setTabFocusContainerEl(this.containerEl);
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		const doc = activeDocument;
		this.before = doc.activeElement;
		const selection = doc.getSelection();
		this.selected = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
		if (this.before !== null && this.before.instanceOf(HTMLElement)) this.before.blur();
		this.app.keymap.pushScope(this.scope);
		doc.body.append(this.containerEl);
		const title = this.titleEl.textContent;
		if (title !== '') this.modalEl.setAttribute('aria-label', title);
		void this.onOpen();
		if (this.titleEl.textContent !== '') this.modalEl.setAttribute('aria-label', this.titleEl.textContent);
		if (!this.containerEl.contains(doc.activeElement)) this.modalEl.focus();
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.containerEl.detach();
		if (
			this.shouldRestoreSelection &&
			this.before !== null &&
			this.before.isConnected &&
			this.before.instanceOf(HTMLElement)
		) {
			this.before.focus({ preventScroll: true });
			// A text's cursor, which a phone's browser puts back to the start.
			if (this.selected !== null && this.before.contains(this.selected.startContainer)) {
				const selection = this.before.doc.getSelection();
				selection?.removeAllRanges();
				selection?.addRange(this.selected);
			}
		}
		this.before = null;
		this.selected = null;
		this.onClose();
		this.closeCallback?.();
	}

	onOpen(): void | Promise<void> {
		return undefined;
	}

	onClose(): void {
		return undefined;
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}
}
