import {
	indentLess,
	indentMore,
	redo,
	undo,
	cursorCharLeft,
	cursorCharRight,
	cursorDocEnd,
	cursorDocStart,
	cursorGroupLeft,
	cursorGroupRight,
	cursorLineDown,
	cursorLineUp,
	deleteLine,
	insertNewlineAndIndent,
	moveLineDown,
	moveLineUp,
} from '@codemirror/commands';
import { EditorSelection, Transaction, type ChangeSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type {
	EditorChange,
	EditorCommandName,
	EditorPosition,
	EditorRange,
	EditorSelection as ObsidianSelection,
	EditorSelectionOrCaret,
	EditorTransaction,
} from 'obsidian';

/** Obsidian's `Editor` over a CodeMirror view, which is what it is in the app. */
export class Editor {
	constructor(
		readonly cm: EditorView,
		private readonly isShown: () => boolean = () => true,
	) {}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getValue(): string {
		return this.cm.state.doc.toString();
	}

	setValue(content: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content }, userEvent: 'set' });
	}

	getLine(line: number): string {
		return line < 0 || line >= this.lineCount() ? '' : this.cm.state.doc.line(line + 1).text;
	}

	setLine(n: number, text: string): void {
		this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
	}

	lineCount(): number {
		return this.cm.state.doc.lines;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	posToOffset({ line, ch }: EditorPosition): number {
		if (line < 0) return 0;
		if (line >= this.lineCount()) return this.cm.state.doc.length;
		const at = this.cm.state.doc.line(line + 1);
		return Math.min(at.to, at.from + Math.max(0, ch));
	}

	offsetToPos(offset: number): EditorPosition {
		const at = this.cm.state.doc.lineAt(Math.max(0, Math.min(offset, this.cm.state.doc.length)));
		return { line: at.number - 1, ch: offset - at.from };
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, origin = 'input'): void {
		this.cm.dispatch({ ...this.cm.state.replaceSelection(replacement), userEvent: origin, scrollIntoView: true });
	}

	replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin = 'input'): void {
		this.cm.dispatch({
			changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement },
			userEvent: origin,
		});
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	setCursor(pos: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	listSelections(): ObsidianSelection[] {
		return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
			anchor: this.offsetToPos(anchor),
			head: this.offsetToPos(head),
		}));
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		this.setSelections([{ anchor, head }]);
	}

	setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
		const selection = EditorSelection.create(
			ranges.map(({ anchor, head }) =>
				EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
			),
			main,
		);
		this.cm.dispatch({ selection, scrollIntoView: this.isShown() });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	private get scroller(): HTMLElement {
		return this.cm.dom.closest<HTMLElement>('.markdown-scroller') ?? this.cm.scrollDOM;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.scroller.scrollTop, left: this.scroller.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		this.scroller.scrollTo({
			...(typeof x === 'number' ? { left: x } : {}),
			...(typeof y === 'number' ? { top: y } : {}),
		});
	}

	scrollIntoView(range: EditorRange, center = false): void {
		const [from, to] = [this.posToOffset(range.from), this.posToOffset(range.to)];
		this.cm.dispatch({
			effects: EditorView.scrollIntoView(EditorSelection.range(from, to), { y: center ? 'center' : 'nearest' }),
		});
	}

	undo(): void {
		undo(this.cm);
	}

	redo(): void {
		redo(this.cm);
	}

	exec(command: EditorCommandName): void {
		const commands: Partial<Record<EditorCommandName, (view: EditorView) => boolean>> = {
			goUp: cursorLineUp,
			goDown: cursorLineDown,
			goLeft: cursorCharLeft,
			goRight: cursorCharRight,
			goStart: cursorDocStart,
			goEnd: cursorDocEnd,
			goWordLeft: cursorGroupLeft,
			goWordRight: cursorGroupRight,
			indentMore,
			indentLess,
			newlineAndIndent: insertNewlineAndIndent,
			swapLineUp: moveLineUp,
			swapLineDown: moveLineDown,
			deleteLine,
		};
		commands[command]?.(this.cm);
	}

	transaction(tx: EditorTransaction, origin = 'input'): void {
		const change = ({ from, to, text }: EditorChange): ChangeSpec => ({
			from: this.posToOffset(from),
			to: this.posToOffset(to ?? from),
			insert: text,
		});
		const changes = (tx.changes ?? []).map(change);
		const ranges = tx.selections ?? (tx.selection === undefined ? [] : [tx.selection]);
		if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection, origin);
		this.cm.dispatch({ changes, annotations: Transaction.userEvent.of(origin) });
		if (ranges.length > 0)
			this.setSelections(
				ranges.map(({ from, to }) => (to === undefined ? { anchor: from } : { anchor: from, head: to })),
			);
	}

	wordAt(pos: EditorPosition): EditorRange | null {
		const range = this.cm.state.wordAt(this.posToOffset(pos));
		return range === null ? null : { from: this.offsetToPos(range.from), to: this.offsetToPos(range.to) };
	}

	processLines<T>(
		read: (line: number, lineText: string) => T | null,
		write: (line: number, lineText: string, value: T | null) => EditorChange | void,
		ignoreEmpty = true,
	): void {
		const [from, to] = [this.getCursor('from').line, this.getCursor('to').line];
		const lines: [number, string, T | null][] = [];
		for (let line = from; line <= to; line += 1) {
			const text = this.getLine(line);
			if (!(ignoreEmpty && from !== to && text.trim() === '')) lines.push([line, text, read(line, text)]);
		}
		const changes: EditorChange[] = [];
		for (const [line, text, value] of lines) {
			const change = write(line, text, value);
			if (change !== undefined) changes.push(change);
		}
		if (changes.length > 0) this.transaction({ changes });
	}
}
