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
	// A phone has no room beside a note.
	const leaf = app.workspace.getLeaf(where === 'split' && Platform.isPhone ? 'tab' : where);
	await leaf.openFile(file, cursor === null ? { active: true } : { active: true, state: { mode: 'source' } });
	if (cursor === null || !(leaf.view instanceof MarkdownView)) return;
	const { editor } = leaf.view;
	const text = editor.getValue();
	const position = editor.offsetToPos(text.length - splitFrontmatter(text).body.length + cursor);
	editor.setCursor(position);
	editor.scrollIntoView({ from: position, to: position }, true);
	editor.focus();
}

/** Opens a note's text as it is in its file, in source mode, with the cursor in that line, from 1. */
export async function openAtLine(app: App, path: string, line: number): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) throw new NoteMissingError(path);
	revealMainArea(app);
	const leaf = app.workspace.getLeaf(false);
	// Only there are properties that can't be read seen as they stand.
	await leaf.openFile(file, { active: true, state: { mode: 'source', source: true } });
	if (!(leaf.view instanceof MarkdownView)) return;
	const { editor } = leaf.view;
	const position = { line: Math.max(0, Math.min(line, editor.lineCount()) - 1), ch: 0 };
	editor.setCursor(position);
	editor.scrollIntoView({ from: position, to: position }, true);
	editor.focus();
}
