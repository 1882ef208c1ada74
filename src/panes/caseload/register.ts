import { Platform, type App, type Plugin } from 'obsidian';
import type { CaseloadDeps } from './deps';
import { CaseloadPane, caseloadViewType } from './pane';

export function registerCaseload(plugin: Pick<Plugin, 'registerView'>, deps: CaseloadDeps): void {
	plugin.registerView(caseloadViewType, (leaf) => new CaseloadPane(leaf, deps));
}

/** Brings the caseload to the front: the pane there is, or a new tab. */
export async function openCaseloadPane({ workspace }: App): Promise<void> {
	const [leaf] = workspace.getLeavesOfType(caseloadViewType);
	// On a phone a side dock lies over the notes, and what opens would stay behind it.
	if (Platform.isPhone) for (const dock of [workspace.leftSplit, workspace.rightSplit]) dock.collapse();
	const shown = leaf ?? workspace.getLeaf('tab');
	if (leaf === undefined) await shown.setViewState({ type: caseloadViewType, active: true });
	await workspace.revealLeaf(shown);
}
