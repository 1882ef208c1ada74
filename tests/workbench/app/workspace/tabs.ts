import { Platform } from '../core/platform';
import { setIcon } from '../ui/icons';
import { WorkspaceParent, WorkspaceSidedock, WorkspaceSplit, type WorkspaceItem } from './items';
import type { WorkspaceLeaf } from './leaf';

/** A group of leaves of which one is shown, with a header for each. */
export class WorkspaceTabs extends WorkspaceParent {
	readonly containerEl: HTMLElement;
	readonly headerContainerEl: HTMLElement;
	readonly headerInnerEl: HTMLElement;
	readonly contentEl: HTMLElement;
	currentTab = 0;
	onSelect: (leaf: WorkspaceLeaf) => void = () => undefined;
	onNewTab: () => void = () => undefined;

	constructor() {
		super();
		this.containerEl = createDiv('workspace-tabs');
		this.headerContainerEl = this.containerEl.createDiv('workspace-tab-header-container');
		this.headerInnerEl = this.headerContainerEl.createDiv({
			cls: 'workspace-tab-header-container-inner',
			attr: { role: 'tablist' },
		});
		const newEl = this.headerContainerEl
			.createDiv('workspace-tab-header-new-tab')
			.createSpan({ cls: 'clickable-icon', attr: { 'aria-label': 'New tab', role: 'button' } });
		setIcon(newEl, 'lucide-plus');
		newEl.addEventListener('click', () => this.onNewTab());
		this.headerContainerEl.createDiv('workspace-tab-header-spacer');
		this.contentEl = this.containerEl.createDiv('workspace-tab-container');
	}

	override get holderEl(): HTMLElement {
		return this.contentEl;
	}

	get current(): WorkspaceLeaf | null {
		return (this.children[this.currentTab] as WorkspaceLeaf | undefined) ?? null;
	}

	override insertChild(index: number, child: WorkspaceItem): void {
		super.insertChild(index, child);
		if (index < this.currentTab) this.currentTab += 1;
		this.refresh();
	}

	override removeChild(child: WorkspaceItem): void {
		const index = this.children.indexOf(child);
		super.removeChild(child);
		(child as WorkspaceLeaf).tabHeaderEl.detach();
		if (index < this.currentTab || this.currentTab >= this.children.length)
			this.currentTab = Math.max(0, this.currentTab - 1);
		this.refresh();
	}

	/** Empty groups go, except where a dock or window would be left with nothing to hold the next leaf. */
	tidy(): void {
		if (this.children.length > 0 || this.parent === null) return;
		const { parent } = this;
		if (parent instanceof WorkspaceSidedock && parent.children.length === 1) return;
		parent.removeChild(this);
		if (parent instanceof WorkspaceSplit) parent.tidy();
	}

	select(leaf: WorkspaceLeaf): void {
		const index = this.children.indexOf(leaf);
		if (index === -1) return;
		this.currentTab = index;
		this.refresh();
	}

	refresh(): void {
		this.headerInnerEl.replaceChildren(...this.children.map((child) => (child as WorkspaceLeaf).tabHeaderEl));
		for (const [index, child] of this.children.entries()) {
			const leaf = child as WorkspaceLeaf;
			const current = index === this.currentTab;
			leaf.containerEl.toggle(current);
			leaf.tabHeaderEl.toggleClass('is-active', current);
			leaf.tabHeaderEl.setAttribute('aria-selected', String(current));
			leaf.tabHeaderEl.draggable = !Platform.isMobile;
		}
		this.current?.onShown();
	}
}
