import { Platform, type App } from 'obsidian';
import type { Brief } from '../../case/reports/brief';
import { BriefModal } from './modal';
import { hasContent } from './describe-brief';

export interface BriefTargets {
	/** The brief of a client; null where there is no such client. */
	brief(client: string): Promise<Brief | null>;
	/** Shows the client's timeline, the brief on top, beside the notes. */
	openTimeline(client: string): Promise<void>;
	open(path: string, beside: boolean): Promise<void>;
	discreet(): boolean;
}

/** Shows a client's brief beside the active note, which keeps the cursor; on a phone, where there is no beside, in a window. */
export async function showBrief(app: App, places: BriefTargets, client: string): Promise<void> {
	if (!Platform.isPhone) {
		const inFront = app.workspace.getMostRecentLeaf();
		await places.openTimeline(client);
		if (inFront !== null) app.workspace.setActiveLeaf(inFront, { focus: true });
		return;
	}
	const brief = await places.brief(client);
	// Before the very first session there is nothing to know, and a window in the way.
	if (brief !== null && hasContent(brief))
		new BriefModal(
			app,
			brief,
			{ discreet: places.discreet() },
			(path, beside) => void places.open(path, beside),
		).open();
}
