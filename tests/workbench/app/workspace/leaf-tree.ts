import { Events } from 'obsidian-test-mocks/obsidian';
import type { SplitDirection } from 'obsidian';
import type { App } from '../core/app';
import { Platform } from '../core/platform';
import {
	WorkspaceFloating,
	WorkspaceMobileDrawer,
	WorkspaceRibbon,
	WorkspaceRoot,
	WorkspaceSidedock,
	WorkspaceSplit,
	type WorkspaceItem,
	type WorkspaceParent,
} from './items';
import { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';

/** The tree of leaves: making them at their places and finding them. */
export abstract class LeafTree extends Events {
	readonly leftRibbon = new WorkspaceRibbon('left');
	readonly rightRibbon = new WorkspaceRibbon('right');
	readonly leftSplit: WorkspaceSidedock = Platform.isMobile
		? new WorkspaceMobileDrawer('left')
		: new WorkspaceSidedock('left');
	readonly rightSplit: WorkspaceSidedock = Platform.isMobile
		? new WorkspaceMobileDrawer('right')
		: new WorkspaceSidedock('right');
	readonly rootSplit = new WorkspaceRoot();
	readonly floatingSplit = new WorkspaceFloating();

	constructor(readonly app: App) {
		super();
	}

	abstract setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean }): void;
	abstract onLayoutChange(): void;
	abstract getLeaf(newLeaf?: boolean): WorkspaceLeaf;
	abstract revealLeaf(leaf: WorkspaceLeaf): Promise<void>;

	protected newTabs(): WorkspaceTabs {
		const tabs = new WorkspaceTabs();
		tabs.onNewTab = () => {
			const leaf = this.createLeafInParent(tabs, tabs.children.length);
			this.setActiveLeaf(leaf, { focus: true });
		};
		return tabs;
	}

	createLeafInParent(parent: WorkspaceParent, index: number): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app);
		if (parent instanceof WorkspaceTabs) {
			parent.insertChild(index, leaf);
		} else {
			const tabs = this.newTabs();
			parent.insertChild(index, tabs);
			tabs.appendChild(leaf);
		}
		this.onLayoutChange();
		return leaf;
	}

	createLeafBySplit(leaf: WorkspaceLeaf, direction: SplitDirection = 'vertical', before = false): WorkspaceLeaf {
		const tabs = leaf.tabs;
		const created = new WorkspaceLeaf(this.app);
		const fresh = this.newTabs();
		fresh.appendChild(created);
		const parent = tabs?.parent;
		if (tabs === null || !(parent instanceof WorkspaceSplit)) {
			this.rootSplit.appendChild(fresh);
			return created;
		}
		const index = parent.children.indexOf(tabs);
		if (parent.direction === direction || parent instanceof WorkspaceSidedock) {
			parent.insertChild(before ? index : index + 1, fresh);
		} else {
			const split = new WorkspaceSplit(direction);
			parent.removeChild(tabs);
			parent.insertChild(index, split);
			for (const child of before ? [fresh, tabs] : [tabs, fresh]) split.appendChild(child);
		}
		this.onLayoutChange();
		return created;
	}

	splitActiveLeaf(direction?: SplitDirection): WorkspaceLeaf {
		return this.createLeafBySplit(this.getMostRecentLeaf() ?? this.getLeaf(true), direction);
	}

	splitLeafOrActive(leaf: WorkspaceLeaf | null, direction?: SplitDirection): WorkspaceLeaf {
		return leaf === null ? this.splitActiveLeaf(direction) : this.createLeafBySplit(leaf, direction);
	}

	protected firstTabs(): WorkspaceTabs {
		const find = (parent: WorkspaceParent): WorkspaceTabs | null => {
			for (const child of parent.children) {
				if (child instanceof WorkspaceTabs) return child;
				if (child instanceof WorkspaceSplit) {
					const found = find(child);
					if (found !== null) return found;
				}
			}
			return null;
		};
		const found = find(this.rootSplit);
		if (found !== null) return found;
		const tabs = this.newTabs();
		this.rootSplit.appendChild(tabs);
		return tabs;
	}

	protected sideLeaf(dock: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
		const last = dock.children[dock.children.length - 1];
		const empty = [...dock.leaves()].find((leaf) => leaf.view.getViewType() === 'empty');
		if (!split && empty !== undefined) return empty;
		if (!split && last instanceof WorkspaceTabs) return this.createLeafInParent(last, last.children.length);
		return this.createLeafInParent(dock, dock.children.length);
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf | null {
		return this.sideLeaf(this.leftSplit, split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf | null {
		return this.sideLeaf(this.rightSplit, split);
	}

	async ensureSideLeaf(
		type: string,
		side: 'left' | 'right',
		options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
	): Promise<WorkspaceLeaf> {
		const dock = side === 'left' ? this.leftSplit : this.rightSplit;
		let leaf = [...dock.leaves()].find((one) => one.getViewState().type === type) ?? this.getLeavesOfType(type)[0];
		if (leaf === undefined) {
			leaf = this.sideLeaf(dock, options.split === true);
			await leaf.setViewState({
				type,
				active: options.active ?? false,
				...(options.state === undefined ? {} : { state: options.state }),
			});
		}
		if (options.reveal !== false) await this.revealLeaf(leaf);
		if (options.active === true) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.rootSplit.leaves()) callback(leaf);
		for (const leaf of this.floatingSplit.leaves()) callback(leaf);
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.iterateRootLeaves(callback);
		for (const leaf of this.leftSplit.leaves()) callback(leaf);
		for (const leaf of this.rightSplit.leaves()) callback(leaf);
	}

	private allLeaves(): WorkspaceLeaf[] {
		const leaves: WorkspaceLeaf[] = [];
		this.iterateAllLeaves((leaf) => leaves.push(leaf));
		return leaves;
	}

	getLeavesOfType(viewType: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.view.getViewType() === viewType);
	}

	detachLeavesOfType(viewType: string): void {
		for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.group === group);
	}

	getMostRecentLeaf(root?: WorkspaceItem): WorkspaceLeaf | null {
		const leaves: WorkspaceLeaf[] = [];
		this.iterateRootLeaves((leaf) => {
			if (root === undefined || leaf.getRoot() === root) leaves.push(leaf);
		});
		return leaves.reduce<WorkspaceLeaf | null>(
			(best, leaf) => (best === null || leaf.activeTime > best.activeTime ? leaf : best),
			null,
		);
	}
}
