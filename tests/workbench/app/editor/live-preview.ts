import { syntaxTree } from '@codemirror/language';
import { EditorSelection, StateField, type EditorState, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { getFrontMatterInfo } from '../vault/front-matter-info';

/** What a code block shows instead of its source. */
export interface BlockRenderer {
	handles(language: string): boolean;
	/** Draws into the element; the returned function undoes it. */
	render(language: string, source: string, el: HTMLElement): () => void;
}

interface Fence {
	readonly from: number;
	readonly to: number;
	readonly language: string;
	readonly source: string;
}

function fences(state: EditorState): Fence[] {
	const found: Fence[] = [];
	const { doc } = state;
	for (let number = 1; number <= doc.lines; number += 1) {
		const line = doc.line(number);
		const open = /^(`{3,}|~{3,})\s*([\w-]+)/.exec(line.text);
		if (open === null) continue;
		const [, fence = '```', language = ''] = open;
		for (let end = number + 1; end <= doc.lines; end += 1) {
			const last = doc.line(end);
			if (!last.text.startsWith(fence)) continue;
			const source = end === number + 1 ? '' : doc.sliceString(doc.line(number + 1).from, doc.line(end - 1).to);
			found.push({ from: line.from, to: last.to, language, source });
			number = end;
			break;
		}
	}
	return found;
}

class BlockWidget extends WidgetType {
	private undo: (() => void) | null = null;

	constructor(
		private readonly language: string,
		private readonly source: string,
		private readonly blocks: BlockRenderer,
	) {
		super();
	}

	override eq(other: BlockWidget): boolean {
		return other.language === this.language && other.source === this.source;
	}

	override toDOM(view: EditorView): HTMLElement {
		const outer = createDiv('cm-preview-code-block cm-embed-block markdown-rendered');
		const el = outer.createDiv(`block-language-${this.language}`);
		this.undo = this.blocks.render(this.language, this.source, el);
		const edit = outer.createDiv({ cls: 'edit-block-button', attr: { 'aria-label': 'Edit this block' } });
		edit.addEventListener('mousedown', (event) => {
			event.preventDefault();
			const at = view.posAtDOM(outer);
			view.dispatch({ selection: EditorSelection.cursor(Math.min(at + 4, view.state.doc.length)) });
			view.focus();
		});
		return outer;
	}

	override destroy(): void {
		this.undo?.();
	}

	override ignoreEvent(): boolean {
		return true;
	}
}

class HiddenWidget extends WidgetType {
	override toDOM(): HTMLElement {
		return createDiv('cm-properties-hidden');
	}
}

function blockDecorations(state: EditorState, blocks: BlockRenderer): DecorationSet {
	const ranges: Range<Decoration>[] = [];
	const info = getFrontMatterInfo(state.doc.toString().slice(0, 20_000));
	// The properties have an editor of their own above the text.
	if (info.exists)
		ranges.push(
			Decoration.replace({ block: true, widget: new HiddenWidget() }).range(
				0,
				Math.max(0, Math.min(info.contentStart - 1, state.doc.length)),
			),
		);
	for (const fence of fences(state)) {
		if (fence.from < info.contentStart || !blocks.handles(fence.language)) continue;
		const editing = state.selection.ranges.some((range) => range.to >= fence.from && range.from <= fence.to);
		if (!editing)
			ranges.push(
				Decoration.replace({ block: true, widget: new BlockWidget(fence.language, fence.source, blocks) }).range(
					fence.from,
					fence.to,
				),
			);
	}
	return Decoration.set(ranges, true);
}

const LINK = /\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g;

/** Links look like links; their brackets show only where the cursor is. */
function linkDecorations(view: EditorView): DecorationSet {
	const ranges: Range<Decoration>[] = [];
	for (const { from, to } of view.visibleRanges) {
		const text = view.state.sliceDoc(from, to);
		for (const match of text.matchAll(LINK)) {
			const start = from + match.index;
			const end = start + match[0].length;
			const editing =
				view.hasFocus && view.state.selection.ranges.some((range) => range.to >= start && range.from <= end);
			const shown = match[2] ?? match[1] ?? '';
			const shownAt = match[2] === undefined ? start + 2 : end - 2 - shown.length;
			ranges.push(
				Decoration.mark({ class: 'cm-hmd-internal-link', attributes: { 'data-link': match[1] ?? '' } }).range(
					shownAt,
					shownAt + shown.length,
				),
			);
			if (editing) continue;
			ranges.push(Decoration.replace({}).range(start, shownAt), Decoration.replace({}).range(end - 2, end));
		}
	}
	return Decoration.set(ranges, true);
}

const MARKS = new Set(['HeaderMark', 'EmphasisMark', 'CodeMark', 'StrikethroughMark']);

/** The signs of headings, emphasis and code show only on the line one is on; a list's dash is a bullet. */
function markDecorations(view: EditorView): DecorationSet {
	const { state } = view;
	const ranges: Range<Decoration>[] = [];
	const active = new Set<number>();
	if (view.hasFocus) {
		for (const range of state.selection.ranges) {
			for (let line = state.doc.lineAt(range.from).number; line <= state.doc.lineAt(range.to).number; line += 1)
				active.add(line);
		}
	}
	for (const { from, to } of view.visibleRanges) {
		syntaxTree(state).iterate({
			from,
			to,
			enter: (node) => {
				if (node.name === 'FencedCode') {
					for (let at = node.from; at <= node.to;) {
						const line = state.doc.lineAt(at);
						ranges.push(Decoration.line({ class: 'HyperMD-codeblock' }).range(line.from));
						at = line.to + 1;
					}
					return false;
				}
				if (node.name === 'ListMark' && /^[-*+]$/.test(state.sliceDoc(node.from, node.to))) {
					ranges.push(Decoration.mark({ class: 'list-bullet' }).range(node.from, node.to));
				}
				if (!MARKS.has(node.name) || active.has(state.doc.lineAt(node.from).number)) return undefined;
				const space = node.name === 'HeaderMark' && state.sliceDoc(node.to, node.to + 1) === ' ' ? 1 : 0;
				ranges.push(Decoration.replace({}).range(node.from, node.to + space));
				return undefined;
			},
		});
	}
	return Decoration.set(ranges, true);
}

/** The parts of live preview that plugins notice: hidden properties, drawn code blocks, links. */
export function livePreview(blocks: BlockRenderer, openLink: (link: string, event: MouseEvent) => void): Extension {
	const field = StateField.define<DecorationSet>({
		create: (state) => blockDecorations(state, blocks),
		update: (value, transaction) =>
			transaction.docChanged || transaction.selection !== undefined || transaction.effects.length > 0
				? blockDecorations(transaction.state, blocks)
				: value,
		provide: (self) => [
			EditorView.decorations.from(self),
			EditorView.atomicRanges.of((view) => view.state.field(self)),
		],
	});
	const links = ViewPlugin.fromClass(
		class {
			decorations: DecorationSet;

			constructor(view: EditorView) {
				this.decorations = linkDecorations(view);
			}

			update(update: ViewUpdate): void {
				if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged)
					this.decorations = linkDecorations(update.view);
			}
		},
		{ decorations: (plugin) => plugin.decorations },
	);
	const marks = ViewPlugin.fromClass(
		class {
			decorations: DecorationSet;

			constructor(view: EditorView) {
				this.decorations = markDecorations(view);
			}

			update(update: ViewUpdate): void {
				this.decorations = markDecorations(update.view);
			}
		},
		{ decorations: (plugin) => plugin.decorations },
	);
	const clicks = EditorView.domEventHandlers({
		mousedown: (event) => {
			const link = (event.target as Element).closest<HTMLElement>('.cm-hmd-internal-link')?.dataset['link'];
			if (link === undefined || event.button > 1) return false;
			event.preventDefault();
			openLink(link, event);
			return true;
		},
	});
	return [field, links, marks, clicks];
}
