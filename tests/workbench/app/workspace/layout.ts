import type { ViewState } from 'obsidian';
import { WorkspaceSidedock, WorkspaceSplit, type WorkspaceItem, type WorkspaceParent } from './items';
import type { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

interface LeafLayout {
	readonly id: string;
	readonly type: 'leaf';
	readonly state: ViewState & { icon?: string; title?: string };
	readonly pinned?: boolean;
	readonly group?: string;
}

interface ParentLayout {
	readonly id?: string;
	readonly type: 'split' | 'tabs';
	readonly direction?: 'vertical' | 'horizontal';
	readonly currentTab?: number;
	readonly collapsed?: boolean;
	readonly width?: number;
	readonly children: readonly (LeafLayout | ParentLayout)[];
}

/** The shape of `.obsidian/workspace.json`. */
export interface Layout {
	readonly main: ParentLayout;
	readonly left: ParentLayout;
	readonly right: ParentLayout;
	readonly active?: string;
	readonly lastOpenFiles: readonly string[];
}

function leafLayout(leaf: WorkspaceLeaf): LeafLayout {
	const { pinned: _pinned, active: _active, ...state } = leaf.getViewState() as ViewState & { group?: unknown };
	return {
		id: leaf.id,
		type: 'leaf',
		...(leaf.pinned ? { pinned: true } : {}),
		...(leaf.group === null ? {} : { group: leaf.group }),
		state: { ...state, icon: leaf.getIcon(), title: leaf.getDisplayText() },
	};
}

function layoutOf(parent: WorkspaceParent): ParentLayout {
	const children = parent.children.map((child) =>
		isParent(child) ? layoutOf(child) : leafLayout(child as WorkspaceLeaf),
	);
	if (parent instanceof WorkspaceTabs)
		return { type: 'tabs', children, ...(parent.currentTab > 0 ? { currentTab: parent.currentTab } : {}) };
	const direction = (parent as WorkspaceSplit).direction;
	return {
		type: 'split',
		direction,
		children,
		...(parent instanceof WorkspaceSidedock && parent.collapsed ? { collapsed: true } : {}),
	};
}

const isParent = (item: WorkspaceItem): item is WorkspaceParent => 'children' in item;

export function saveLayout(workspace: Workspace): Layout {
	return {
		main: layoutOf(workspace.rootSplit),
		left: layoutOf(workspace.leftSplit),
		right: layoutOf(workspace.rightSplit),
		...(workspace.activeLeaf === null ? {} : { active: workspace.activeLeaf.id }),
		lastOpenFiles: workspace.getLastOpenFiles(),
	};
}

/** Puts back what was saved: every leaf is deferred until it is shown (Obsidian 1.7, "Defer views"). */
export async function restoreLayout(workspace: Workspace, layout: Layout): Promise<void> {
	const fill = (parent: WorkspaceParent, saved: ParentLayout): void => {
		for (const child of saved.children) {
			if (child.type === 'leaf') {
				const leaf = workspace.createLeafInParent(parent, parent.children.length);
				leaf.id = child.id;
				if (child.group !== undefined) leaf.group = child.group;
				if (child.pinned === true) leaf.setPinned(true);
				if (child.state.type !== 'empty') leaf.defer(child.state, undefined);
			} else if (child.type === 'tabs') {
				const [first, ...rest] = child.children;
				if (first === undefined) continue;
				const leaf = workspace.createLeafInParent(parent, parent.children.length);
				const { tabs } = leaf;
				if (tabs === null) continue;
				leaf.detachQuietly();
				fill(tabs, { ...child, children: [first, ...rest] });
				tabs.currentTab = Math.min(child.currentTab ?? 0, tabs.children.length - 1);
				tabs.refresh();
			} else {
				const split = new WorkspaceSplit(child.direction ?? 'vertical');
				parent.appendChild(split);
				fill(split, child);
			}
		}
	};
	const put = (parent: WorkspaceSplit, saved: ParentLayout): void => {
		for (const child of [...parent.children]) parent.removeChild(child);
		fill(parent, saved);
		if (parent.children.length === 0) workspace.createLeafInParent(parent, 0);
	};
	put(workspace.rootSplit, layout.main);
	put(workspace.leftSplit, layout.left);
	put(workspace.rightSplit, layout.right);
	for (const path of [...layout.lastOpenFiles].reverse()) workspace.remember(path);
	workspace.leftSplit[layout.left.collapsed === true ? 'collapse' : 'expand']();
	workspace.rightSplit[layout.right.collapsed === true ? 'collapse' : 'expand']();
	const active = layout.active === undefined ? null : workspace.getLeafById(layout.active);
	const leaf = active ?? workspace.getMostRecentLeaf();
	if (leaf !== null) workspace.setActiveLeaf(leaf);
	await Promise.resolve();
}
