import { Component } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import type { Scope } from '../ui/scope';
import type { WorkspaceLeaf } from './leaf';

/** What is in a leaf. Loaded, then opened, then given its state; closed, then unloaded. */
export abstract class View extends Component {
	app: App;
	icon = 'lucide-file';
	navigation = false;
	readonly containerEl: HTMLElement;
	scope: Scope | null = null;

	constructor(public leaf: WorkspaceLeaf) {
		super();
		this.app = leaf.app;
		this.containerEl = createDiv('workspace-leaf-content');
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	async onOpen(): Promise<void> {
		return Promise.resolve();
	}

	async onClose(): Promise<void> {
		return Promise.resolve();
	}

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: { history: boolean }): Promise<void> {
		return Promise.resolve();
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {
		return undefined;
	}

	getIcon(): string {
		return this.icon;
	}

	onResize(): void {
		return undefined;
	}

	onPaneMenu(_menu: Menu, _source: string): void {
		return undefined;
	}

	updateHeader(): void {
		return undefined;
	}
}

/** A view with a header of its own in the main area, and a place for content. */
export abstract class ItemView extends View {
	readonly headerEl: HTMLElement;
	readonly titleContainerEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly actionsEl: HTMLElement;
	contentEl: HTMLElement;
	private readonly backEl: HTMLElement;
	private readonly forwardEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv('view-header');
		const left = this.headerEl.createDiv('view-header-left').createDiv('view-header-nav-buttons');
		this.backEl = button(left, 'lucide-arrow-left', 'Navigate back', () => void this.leaf.go('back'));
		this.forwardEl = button(left, 'lucide-arrow-right', 'Navigate forward', () => void this.leaf.go('forward'));
		this.titleContainerEl = this.headerEl.createDiv('view-header-title-container mod-at-start mod-fade');
		this.titleEl = this.titleContainerEl.createDiv('view-header-title');
		this.actionsEl = this.headerEl.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
		const moreEl = button(this.actionsEl, 'lucide-ellipsis-vertical', 'More options', () => {
			const menu = new Menu();
			this.onPaneMenu(menu, 'more-options');
			menu.addItem((item) =>
				item
					.setSection('close')
					.setTitle('Close')
					.setIcon('lucide-x')
					.onClick(() => this.leaf.detach()),
			);
			const rect = moreEl.getBoundingClientRect();
			menu.showAtPosition({ x: rect.right, y: rect.bottom, left: true }, moreEl.doc);
		});
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = button(this.actionsEl, icon, title, callback);
		el.addClass('view-action');
		this.actionsEl.prepend(el);
		return el;
	}

	override updateHeader(): void {
		this.titleEl.setText(this.getDisplayText());
		this.backEl.setAttribute('aria-disabled', String(!this.leaf.canGoBack));
		this.forwardEl.setAttribute('aria-disabled', String(!this.leaf.canGoForward));
	}
}

function button(
	parent: HTMLElement,
	icon: string,
	label: string,
	callback: (event: MouseEvent) => unknown,
): HTMLElement {
	const el = parent.createEl('button', {
		cls: 'clickable-icon view-action',
		attr: { 'aria-label': label, type: 'button' },
	});
	setIcon(el, icon);
	el.addEventListener('click', (event) => {
		void callback(event);
	});
	return el;
}
