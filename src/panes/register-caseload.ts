import type { App, Plugin } from 'obsidian';
import type { CaseloadDeps } from './caseload-deps';
import { CaseloadPane, caseloadViewType } from './caseload-pane';

export function registerCaseload(plugin: Pick<Plugin, 'registerView'>, deps: CaseloadDeps): void {
	plugin.registerView(caseloadViewType, (leaf) => new CaseloadPane(leaf, deps));
}

/** Brings the caseload to the front: the pane there is, or a new tab. */
export async function openCaseloadPane({ workspace }: App): Promise<void> {
	const [leaf] = workspace.getLeavesOfType(caseloadViewType);
	const shown = leaf ?? workspace.getLeaf('tab');
	if (leaf === undefined) await shown.setViewState({ type: caseloadViewType, active: true });
	await workspace.revealLeaf(shown);
}
