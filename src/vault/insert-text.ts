import { MarkdownView, type App, type Editor } from 'obsidian';

/** The editor of the note in front; null when none is open for writing. */
export function editorInFront(app: App): Editor | null {
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	return view?.getMode() === 'source' ? view.editor : null;
}

/**
 * Puts text in place of what is selected in the note in front, as typing would: one step to undo. Text of several lines
 * begins on a line of its own. The cursor goes so far into the text as asked, else after it. False when no note is open for writing.
 */
export function insertText(app: App, text: string, cursor: number | null = null): boolean {
	const editor = editorInFront(app);
	if (editor === null) return false;
	const start = editor.getCursor('from');
	const before = editor.getLine(start.line).slice(0, start.ch);
	const opening = text.includes('\n') && before.trim() !== '' ? '\n\n' : '';
	const at = editor.posToOffset(start);
	editor.replaceSelection(opening + text);
	const end = editor.offsetToPos(at + opening.length + (cursor ?? text.length));
	editor.setCursor(end);
	editor.scrollIntoView({ from: end, to: end }, true);
	editor.focus();
	return true;
}
