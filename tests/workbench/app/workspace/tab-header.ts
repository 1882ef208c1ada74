import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import type { WorkspaceLeaf } from './leaf';

/** The tab itself: icon, title, close button; click, middle click, keys and context menu. */
export class TabHeader {
	readonly el: HTMLElement;
	private readonly iconEl: HTMLElement;
	private readonly titleEl: HTMLElement;

	constructor(private readonly leaf: WorkspaceLeaf) {
		this.el = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: '0' } });
		const inner = this.el.createDiv('workspace-tab-header-inner');
		this.iconEl = inner.createDiv('workspace-tab-header-inner-icon');
		this.titleEl = inner.createDiv('workspace-tab-header-inner-title');
		const closeEl = inner.createDiv({
			cls: 'workspace-tab-header-inner-close-button',
			attr: { 'aria-label': 'Close' },
		});
		setIcon(closeEl, 'lucide-x');
		closeEl.addEventListener('click', (event) => {
			event.stopPropagation();
			leaf.detach();
		});
		const select = (): void => leaf.app.workspace.setActiveLeaf(leaf, { focus: true });
		this.el.addEventListener('click', select);
		this.el.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') select();
		});
		this.el.addEventListener('auxclick', (event) => {
			if (event.button === 1) leaf.detach();
		});
		this.el.addEventListener('contextmenu', (event) => this.showMenu(event));
	}

	show(title: string, icon: string, type: string): void {
		this.titleEl.setText(title);
		this.el.setAttribute('aria-label', title);
		this.el.dataset['type'] = type;
		setIcon(this.iconEl, icon);
	}

	private showMenu(event: MouseEvent): void {
		const { leaf } = this;
		const menu = Menu.forEvent(event);
		menu.addItem((item) =>
			item
				.setSection('close')
				.setTitle('Close')
				.setIcon('lucide-x')
				.onClick(() => leaf.detach()),
		);
		menu.addItem((item) =>
			item
				.setSection('pane')
				.setTitle(leaf.pinned ? 'Unpin' : 'Pin')
				.setIcon('lucide-pin')
				.onClick(() => leaf.togglePinned()),
		);
		menu.addItem((item) =>
			item
				.setSection('open')
				.setTitle('Move to new window')
				.setIcon('lucide-picture-in-picture-2')
				.onClick(() => void leaf.app.workspace.moveLeafToPopout(leaf)),
		);
		leaf.view.onPaneMenu(menu, 'tab-header');
	}
}
