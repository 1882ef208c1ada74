import { MarkdownView, type App, type Editor } from 'obsidian';
import { splitFrontmatter } from '../templates/frontmatter';

/** The editor of the active note; null when none is open for writing. */
export function activeEditor(app: App): Editor | null {
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	return view?.getMode() === 'source' ? view.editor : null;
}

/**
 * Puts text in place of what is selected in the active note, as typing would: one step to undo. Text of several lines
 * stands apart from what is around it, and nothing goes before or among the properties. The cursor goes so far into the
 * text as asked, else after it. False when no note is open for writing.
 */
export function insertText(app: App, text: string, cursor: number | null = null): boolean {
	const editor = activeEditor(app);
	if (editor === null) return false;
	moveBelowProperties(editor);
	const start = editor.posToOffset(editor.getCursor('from'));
	const { before, after } = text.includes('\n') ? surroundingBreaks(editor) : { before: '', after: '' };
	editor.replaceSelection(before + text + after);
	const end = editor.offsetToPos(start + before.length + (cursor ?? text.length));
	editor.setCursor(end);
	editor.scrollIntoView({ from: end, to: end }, true);
	editor.focus();
	return true;
}

/** A note that nobody has written in yet may have its cursor at the very start, before the properties. */
function moveBelowProperties(editor: Editor): void {
	const { properties, body } = splitFrontmatter(editor.getValue());
	if (properties === null) return;
	const end = editor.offsetToPos(editor.getValue().length);
	// Text behind the closing line would open the properties again.
	if (body === '' && end.ch > 0) editor.replaceRange('\n', end);
	const start = editor.getValue().length - body.length;
	if (editor.posToOffset(editor.getCursor('from')) >= start) return;
	editor.setSelection(
		editor.offsetToPos(start),
		editor.offsetToPos(Math.max(start, editor.posToOffset(editor.getCursor('to')))),
	);
}

/** The line ends that keep a heading from hanging on a list, and a list from taking in what follows. */
function surroundingBreaks(editor: Editor): { readonly before: string; readonly after: string } {
	const from = editor.getCursor('from');
	const to = editor.getCursor('to');
	const line = (number: number): string =>
		(number < 0 || number > editor.lastLine() ? '' : editor.getLine(number)).trim();
	const head = editor.getLine(from.line).slice(0, from.ch).trim();
	const tail = editor.getLine(to.line).slice(to.ch).trim();
	const above = line(from.line - 1);
	const breakAbove = above === '' || above === '---' ? '' : '\n';
	const breakBelow = line(to.line + 1) === '' ? '' : '\n';
	return {
		before: head === '' ? breakAbove : '\n\n',
		after: tail === '' ? breakBelow : '\n\n',
	};
}
