import { Events } from 'obsidian-test-mocks/obsidian';
import type { WorkspaceLeaf } from './leaf';

/** The tree of the window: containers hold splits, splits hold splits and tab groups, tab groups hold leaves. */
export abstract class WorkspaceItem extends Events {
	abstract readonly containerEl: HTMLElement;
	parent: WorkspaceParent | null = null;

	getRoot(): WorkspaceItem {
		return this.parent === null || this.parent instanceof WorkspaceFloating ? this : this.parent.getRoot();
	}

	getContainer(): WorkspaceContainer | null {
		if (this instanceof WorkspaceContainer) return this;
		return this.parent === null ? null : this.parent.getContainer();
	}
}

export abstract class WorkspaceParent extends WorkspaceItem {
	readonly children: WorkspaceItem[] = [];

	insertChild(index: number, child: WorkspaceItem): void {
		child.parent = this;
		this.children.splice(index, 0, child);
		const next = this.children[index + 1];
		this.holderEl.insertBefore(child.containerEl, next === undefined ? null : next.containerEl);
	}

	appendChild(child: WorkspaceItem): void {
		this.insertChild(this.children.length, child);
	}

	removeChild(child: WorkspaceItem): void {
		const index = this.children.indexOf(child);
		if (index === -1) return;
		this.children.splice(index, 1);
		child.parent = null;
		child.containerEl.detach();
	}

	get holderEl(): HTMLElement {
		return this.containerEl;
	}

	*leaves(): Generator<WorkspaceLeaf> {
		for (const child of [...this.children]) {
			if (child instanceof WorkspaceParent) yield* child.leaves();
			else yield child as WorkspaceLeaf;
		}
	}
}

export class WorkspaceSplit extends WorkspaceParent {
	readonly containerEl: HTMLElement;

	constructor(public direction: 'vertical' | 'horizontal') {
		super();
		this.containerEl = createDiv(`workspace-split mod-${direction}`);
	}

	/** An emptied split goes, and one with a single child leaves its place to that child. */
	tidy(): void {
		if (this.parent === null || this instanceof WorkspaceContainer || this instanceof WorkspaceSidedock) return;
		const { parent } = this;
		if (this.children.length === 0) {
			parent.removeChild(this);
			if (parent instanceof WorkspaceSplit) parent.tidy();
		} else if (this.children.length === 1) {
			const [only] = this.children;
			const index = parent.children.indexOf(this);
			if (only === undefined) return;
			this.removeChild(only);
			parent.removeChild(this);
			parent.insertChild(index, only);
		}
	}
}

export abstract class WorkspaceContainer extends WorkspaceSplit {
	abstract readonly win: Window;
	abstract readonly doc: Document;
}

export class WorkspaceRoot extends WorkspaceContainer {
	readonly win = window;
	readonly doc = document;

	constructor() {
		super('vertical');
		this.containerEl.addClass('mod-root');
	}
}

export class WorkspaceFloating extends WorkspaceParent {
	readonly containerEl = createDiv('workspace-floating');

	override get holderEl(): HTMLElement {
		return createDiv();
	}
}

export class WorkspaceWindow extends WorkspaceContainer {
	constructor(
		readonly win: Window,
		readonly doc: Document,
	) {
		super('vertical');
		this.containerEl.addClass('mod-root');
	}
}

export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = true;
	onToggle: () => void = () => undefined;

	constructor(readonly side: 'left' | 'right') {
		super('horizontal');
		this.containerEl.addClass('mod-sidedock', `mod-${side}-split`, 'is-sidedock-collapsed');
	}

	expand(): void {
		this.setCollapsed(false);
	}

	collapse(): void {
		this.setCollapsed(true);
	}

	toggle(): void {
		this.setCollapsed(!this.collapsed);
	}

	private setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		this.onToggle();
	}
}

/** On phones the side docks are drawers over the note. */
export class WorkspaceMobileDrawer extends WorkspaceSidedock {
	constructor(side: 'left' | 'right') {
		super(side);
		this.containerEl.addClass('workspace-drawer', `mod-${side}`);
	}
}

export class WorkspaceRibbon {
	readonly containerEl: HTMLElement;

	constructor(readonly side: 'left' | 'right') {
		this.containerEl = createDiv(`workspace-ribbon side-dock-ribbon mod-${side}`);
	}
}
