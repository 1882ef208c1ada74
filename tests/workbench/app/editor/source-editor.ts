import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { livePreview, type BlockRenderer } from './live-preview';

/** Marks what did not come from the person at the keyboard. */
export const fromOutside = Annotation.define<boolean>();

const highlight = HighlightStyle.define([
	{ tag: tags.heading1, class: 'cm-header cm-header-1' },
	{ tag: tags.heading2, class: 'cm-header cm-header-2' },
	{ tag: tags.heading3, class: 'cm-header cm-header-3' },
	{ tag: tags.heading4, class: 'cm-header cm-header-4' },
	{ tag: tags.strong, class: 'cm-strong' },
	{ tag: tags.emphasis, class: 'cm-em' },
	{ tag: tags.strikethrough, class: 'cm-strikethrough' },
	{ tag: tags.monospace, class: 'cm-inline-code' },
	{ tag: tags.link, class: 'cm-link' },
	{ tag: tags.url, class: 'cm-url' },
	{ tag: tags.quote, class: 'cm-quote' },
	{ tag: tags.processingInstruction, class: 'cm-formatting' },
	{ tag: tags.contentSeparator, class: 'cm-hr' },
]);

export interface SourceEditorOptions {
	readonly parent: HTMLElement;
	readonly blocks: BlockRenderer;
	readonly extensions: () => Extension[];
	readonly onChange: () => void;
	readonly onPaste: (event: ClipboardEvent) => void;
	readonly onOpenLink: (link: string, event: MouseEvent) => void;
}

export interface SourceEditor {
	readonly view: EditorView;
	/** Puts another text there; the smallest change that does it, so that the cursor and the history stay. */
	setText(text: string, fresh: boolean): void;
	/** Takes the plugins' extensions anew. */
	reconfigure(): void;
}

export function createSourceEditor(options: SourceEditorOptions): SourceEditor {
	const plugins = new Compartment();
	const base: Extension = [
		history(),
		drawSelection(),
		EditorView.lineWrapping,
		EditorState.allowMultipleSelections.of(true),
		markdown({ base: markdownLanguage }),
		syntaxHighlighting(highlight),
		livePreview(options.blocks, options.onOpenLink),
		keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
		EditorView.contentAttributes.of({ spellcheck: 'false', autocapitalize: 'on', 'aria-label': 'Note' }),
		EditorView.updateListener.of((update) => {
			if (update.docChanged && !update.transactions.some((transaction) => transaction.annotation(fromOutside) === true))
				options.onChange();
		}),
		EditorView.domEventHandlers({
			paste: (event) => {
				options.onPaste(event);
				return event.defaultPrevented;
			},
		}),
	];
	const stateFor = (doc: string): EditorState =>
		EditorState.create({ doc, extensions: [base, plugins.of(options.extensions())] });
	const view = new EditorView({ parent: options.parent, state: stateFor('') });
	return {
		view,
		setText(text, fresh) {
			if (fresh) {
				view.setState(stateFor(text));
				return;
			}
			const before = view.state.doc.toString();
			if (before === text) return;
			let from = 0;
			while (from < before.length && from < text.length && before[from] === text[from]) from += 1;
			let end = 0;
			while (
				end < before.length - from &&
				end < text.length - from &&
				before[before.length - 1 - end] === text[text.length - 1 - end]
			)
				end += 1;
			view.dispatch({
				changes: { from, to: before.length - end, insert: text.slice(from, text.length - end) },
				annotations: fromOutside.of(true),
			});
		},
		reconfigure() {
			view.dispatch({ effects: plugins.reconfigure(options.extensions()) });
		},
	};
}
