import { MarkdownView, Platform, type App, type PaneType } from 'obsidian';
import { splitFrontmatter } from '../templates/frontmatter';
import { findFile } from './find-file';
import { NoteMissingError } from './note-files';

/** Closes the side docks on a phone, where they lie over the notes and what opens would stay behind them. */
export function revealMainArea({ workspace: { leftSplit, rightSplit } }: App): void {
	if (Platform.isPhone) for (const dock of [leftSplit, rightSplit]) dock.collapse();
}

/** Opens a note; with `cursor`, an offset into its body, ready to write there. */
export async function openNote(
	app: App,
	path: string,
	cursor: number | null = null,
	where: PaneType | boolean = false,
): Promise<void> {
	const file = findFile(app.vault, path);
	if (file === null) throw new NoteMissingError(path);
	revealMainArea(app);
	const leaf = app.workspace.getLeaf(where);
	await leaf.openFile(file, cursor === null ? { active: true } : { active: true, state: { mode: 'source' } });
	if (cursor === null || !(leaf.view instanceof MarkdownView)) return;
	const { editor } = leaf.view;
	const text = editor.getValue();
	const position = editor.offsetToPos(text.length - splitFrontmatter(text).body.length + cursor);
	editor.setCursor(position);
	editor.scrollIntoView({ from: position, to: position }, true);
	editor.focus();
}
