import type { App, Plugin } from 'obsidian';
import type { CaseloadServices } from './services';
import { CaseloadPane, caseloadViewType } from './pane';

export function registerCaseload(plugin: Pick<Plugin, 'registerView'>, deps: CaseloadServices): void {
	plugin.registerView(caseloadViewType, (leaf) => new CaseloadPane(leaf, deps));
}

/** Brings the caseload to the front: the pane there is, or a new tab. `clearTheWay` puts aside what would lie over it. */
export async function openCaseloadPane({ workspace }: App, clearTheWay: () => void): Promise<void> {
	const [leaf] = workspace.getLeavesOfType(caseloadViewType);
	clearTheWay();
	const shown = leaf ?? workspace.getLeaf('tab');
	if (leaf === undefined) await shown.setViewState({ type: caseloadViewType, active: true });
	await workspace.revealLeaf(shown);
}
