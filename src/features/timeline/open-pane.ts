import type { App, WorkspaceLeaf } from 'obsidian';
import { parseTimelineState, defaultTimelineState } from './state';
import { timelineViewType } from './pane';

/**
 * Brings a client's timeline to the front: the pane that shows that client already, else one that follows the active
 * note, else a new one in the right side dock. Without a client, any pane there is, or a new one.
 */
export async function openTimelinePane(app: App, client: string | null): Promise<void> {
	const { workspace } = app;
	const leaves = workspace.getLeavesOfType(timelineViewType);
	const state = (leaf: WorkspaceLeaf) => parseTimelineState(leaf.getViewState().state, defaultTimelineState);
	const same = leaves.find((leaf) => client === null || state(leaf).client === client);
	const leaf = same ?? leaves.find((each) => !state(each).pinned) ?? workspace.getRightLeaf(leaves.length > 0);
	if (leaf === null) return;
	if (leaf !== same || !leaves.includes(leaf)) {
		const kept = leaves.includes(leaf) ? state(leaf) : defaultTimelineState;
		await leaf.setViewState({
			type: timelineViewType,
			active: true,
			state: { ...kept, client: client ?? kept.client },
		});
	}
	await workspace.revealLeaf(leaf);
}
