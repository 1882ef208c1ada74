import { MarkdownView, type App, type TFile } from 'obsidian';

/**
 * Saves what is typed in open editors of the note and not on the disk yet. The app writes it two seconds after a key; a write
 * beside it in that time makes the app merge both texts, and it drops what does not fit.
 */
export async function saveOpenViews({ workspace }: App, file: TFile): Promise<void> {
	for (const { view } of workspace.getLeavesOfType('markdown'))
		if (view instanceof MarkdownView && view.file?.path === file.path) await view.save();
}
