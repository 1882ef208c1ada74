import type { WorkspaceLeaf } from 'obsidian';

/** Has the app ask a view for its name again. It has no public way to, and does so by itself only when the tab shows another view. */
export function refreshTitle(leaf: WorkspaceLeaf): void {
	if ('updateHeader' in leaf && typeof leaf.updateHeader === 'function') Reflect.apply(leaf.updateHeader, leaf, []);
}
