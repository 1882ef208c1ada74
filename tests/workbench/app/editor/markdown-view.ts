import { editorInfoField, editorLivePreviewField, TFile } from 'obsidian-test-mocks/obsidian';
import type { Extension } from '@codemirror/state';
import { renderCodeBlock } from '../markdown/render';
import { MarkdownPreviewView } from '../markdown/preview-view';
import { codeBlockHandler } from '../markdown/post-processors';
import { PropertiesEditor } from '../properties/properties-editor';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { Keymap } from '../ui/scope';
import { getFrontMatterInfo } from '../vault/front-matter-info';
import { withFrontMatter } from '../vault/front-matter';
import type { HoverPopover } from '../ui/hover-popover';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { Editor } from './editor';
import type { EditorSuggest } from './editor-suggest';
import { createInlineTitle } from './inline-title';
import { createSourceEditor, type SourceEditor } from './source-editor';
import { TextFileView } from './text-file-view';

/** A note: title, properties and text, to edit or to read. */
export class MarkdownView extends TextFileView {
	readonly editor: Editor;
	readonly previewMode: MarkdownPreviewView;
	readonly editMode: {
		get(): string;
		set(data: string, clear: boolean): void;
		getScroll(): number;
		applyScroll(scroll: number): void;
	};
	hoverPopover: HoverPopover | null = null;
	private mode: 'source' | 'preview' = 'source';
	private readonly source: SourceEditor;
	private readonly sourceEl: HTMLElement;
	private readonly readingEl: HTMLElement;
	private readonly headEl: HTMLElement;
	readonly inlineTitleEl: HTMLElement;
	private readonly properties: PropertiesEditor;
	private readonly modeButtonEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.contentEl.addClass('markdown-view-content');
		this.sourceEl = this.contentEl.createDiv(
			'markdown-source-view cm-s-obsidian mod-cm6 is-live-preview is-folding node-insert-event',
		);
		const scroller = this.sourceEl.createDiv('markdown-scroller');
		const sizer = scroller.createDiv('cm-sizer');
		this.headEl = sizer.createDiv('markdown-head');
		this.inlineTitleEl = createInlineTitle(
			this.headEl,
			this.app,
			() => this.file,
			() => this.editor.focus(),
		);
		this.properties = new PropertiesEditor(this.app, this.headEl, {
			change: (fn) => this.changeProperties(fn),
			openLink: (link, event) => this.openLink(link, event),
			leave: () => this.editor.focus(),
			sourcePath: () => this.file?.path ?? '',
		});
		this.source = createSourceEditor({
			parent: sizer.createDiv('cm-contentContainer'),
			blocks: {
				handles: (language) => codeBlockHandler(language) !== null,
				render: (language, text, el) => renderCodeBlock({ language, source: text }, el, this),
			},
			extensions: () => [
				editorInfoField.init(() => this as never),
				editorLivePreviewField.init(() => true),
				...(this.app.editorExtensions as Extension[]),
			],
			onChange: () => this.onEdit(),
			onPaste: (event) => this.app.workspace.trigger('editor-paste', event, this.editor, this),
			onOpenLink: (link, event) => this.openLink(link, event),
		});
		scroller.addEventListener('mousedown', (event) => {
			// A click below the text goes to its end, as in the app.
			if (event.target !== scroller && event.target !== sizer) return;
			event.preventDefault();
			this.editor.setCursor(this.editor.lastLine(), Number.MAX_SAFE_INTEGER);
			this.editor.focus();
		});
		// The editor's style sheet and selection belong to the window it is in.
		this.containerEl.onWindowMigrated((win) => this.source.view.setRoot(win.document));
		this.editor = new Editor(this.source.view, () => this.containerEl.isShown());
		this.editMode = {
			get: () => this.editor.getValue(),
			set: (data, clear) => this.source.setText(data, clear),
			getScroll: () => scroller.scrollTop,
			applyScroll: (scroll) => (scroller.scrollTop = scroll),
		};
		this.readingEl = this.contentEl.createDiv('markdown-reading-view');
		this.readingEl.hide();
		this.previewMode = new MarkdownPreviewView(this, this.readingEl);
		this.addChild(this.previewMode);
		this.modeButtonEl = this.addAction(
			'lucide-book-open',
			'Current view: editing. Click to read',
			() => void this.setMode(this.mode === 'source' ? 'preview' : 'source'),
		);
	}

	get currentMode(): MarkdownView['editMode'] {
		return this.mode === 'source' ? this.editMode : this.previewMode;
	}

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.workspace.on('options-updated', () => this.source.reconfigure()));
		this.registerEvent(
			this.app.workspace.on('post-processor-change', () => {
				this.source.reconfigure();
				if (this.mode === 'preview') this.previewMode.rerender(true);
			}),
		);
		this.registerDomEvent(this.sourceEl, 'contextmenu', (event) => this.showEditorMenu(event));
	}

	getViewType(): string {
		return 'markdown';
	}

	override getIcon(): string {
		return 'lucide-file-text';
	}

	getMode(): 'source' | 'preview' {
		return this.mode;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode, source: false };
	}

	override async setState(state: unknown, result: { history: boolean }): Promise<void> {
		const { mode } = (state ?? {}) as { mode?: unknown };
		await super.setState(state, result);
		if (mode === 'source' || mode === 'preview') await this.setMode(mode);
	}

	async setMode(mode: 'source' | 'preview'): Promise<void> {
		this.mode = mode;
		this.containerEl.dataset['mode'] = mode;
		const reading = mode === 'preview';
		this.sourceEl.toggle(!reading);
		this.readingEl.toggle(reading);
		if (reading) this.previewMode.headEl.prepend(this.inlineTitleEl, this.properties.containerEl);
		else this.headEl.append(this.inlineTitleEl, this.properties.containerEl);
		this.inlineTitleEl.contentEditable = String(!reading);
		setIcon(this.modeButtonEl, reading ? 'lucide-edit-3' : 'lucide-book-open');
		this.modeButtonEl.setAttribute(
			'aria-label',
			reading ? 'Current view: reading. Click to edit' : 'Current view: editing. Click to read',
		);
		if (reading) await this.previewMode.show(this.getViewData());
		else this.previewMode.clear();
		this.app.workspace.onLayoutChange();
	}

	override getEphemeralState(): Record<string, unknown> {
		const { from, to } = { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') };
		return { cursor: { from, to }, scroll: this.currentMode.getScroll() };
	}

	override setEphemeralState(state: unknown): void {
		const wanted = (state ?? {}) as {
			cursor?: { from: { line: number; ch: number }; to: { line: number; ch: number } };
			line?: number;
			focus?: boolean;
			scroll?: number;
			subpath?: string;
			rename?: string;
		};
		if (wanted.cursor !== undefined) this.editor.setSelection(wanted.cursor.from, wanted.cursor.to);
		if (wanted.line !== undefined) {
			this.editor.setCursor(wanted.line, 0);
			this.editor.scrollIntoView({ from: { line: wanted.line, ch: 0 }, to: { line: wanted.line, ch: 0 } }, true);
		}
		if (wanted.subpath !== undefined) this.goToHeading(wanted.subpath);
		if (wanted.scroll !== undefined) this.currentMode.applyScroll(wanted.scroll);
		if (wanted.rename !== undefined) {
			this.inlineTitleEl.focus();
			this.inlineTitleEl.doc.getSelection()?.selectAllChildren(this.inlineTitleEl);
		} else if (wanted.focus === true && this.mode === 'source') this.editor.focus();
	}

	private goToHeading(subpath: string): void {
		const heading = subpath.replace(/^#/, '').toLowerCase();
		for (let line = 0; line < this.editor.lineCount(); line += 1) {
			if (
				this.editor
					.getLine(line)
					.replace(/^#+\s+/, '')
					.trim()
					.toLowerCase() !== heading
			)
				continue;
			this.setEphemeralState({ line });
			return;
		}
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	setViewData(data: string, clear: boolean): void {
		this.source.setText(data, clear);
		if (clear) {
			// A note is opened at the start of its text, below the properties.
			const info = getFrontMatterInfo(data);
			this.source.view.dispatch({ selection: { anchor: Math.min(info.contentStart, data.length) } });
			this.inlineTitleEl.setText(this.file?.basename ?? '');
		}
		this.properties.show(data);
		if (this.mode === 'preview') void this.previewMode.show(data);
	}

	clear(): void {
		this.source.setText('', true);
		this.properties.show('');
		this.previewMode.clear();
	}

	override async onRename(file: TFile): Promise<void> {
		this.inlineTitleEl.setText(file.basename);
		return Promise.resolve();
	}

	private onEdit(): void {
		this.properties.show(this.getViewData());
		this.requestSave();
		this.app.workspace.trigger('editor-change', this.editor, this);
		if (this.file !== null && this.editor.hasFocus()) this.suggest(this.file);
	}

	/** The first that has something to suggest here; the others close. */
	private suggest(file: TFile): void {
		let taken = false;
		for (const suggest of this.app.editorSuggests as EditorSuggest<unknown>[]) {
			if (taken) suggest.close();
			else taken = suggest.trigger(this.editor, file);
		}
	}

	/** An edit in the properties changes the note's text like typing does, and is saved like typing. */
	private changeProperties(fn: (frontmatter: Record<string, unknown>) => void): void {
		const text = withFrontMatter(this.getViewData(), fn);
		if (text === this.getViewData()) return;
		this.source.setText(text, false);
		this.properties.show(text);
		if (this.mode === 'preview') void this.previewMode.show(text);
		this.requestSave();
		this.app.workspace.trigger('editor-change', this.editor, this);
	}

	openLink(link: string, event: MouseEvent | KeyboardEvent): void {
		void this.app.workspace.openLinkText(link, this.file?.path ?? '', Keymap.isModEvent(event));
	}

	addProperty(): void {
		this.properties.add();
	}

	showSearch(_replace = false): void {
		return undefined;
	}

	private showEditorMenu(event: MouseEvent): void {
		if (
			(event.target as Element).closest('.cm-content') === null ||
			(event.target as Element).closest('.cm-embed-block') !== null
		)
			return;
		event.preventDefault();
		const menu = new Menu();
		this.app.workspace.trigger('editor-menu', menu, this.editor, this);
		menu.addItem((item) =>
			item
				.setSection('selection')
				.setTitle('Select all')
				.setIcon('lucide-box-select')
				.onClick(() =>
					this.editor.setSelection({ line: 0, ch: 0 }, { line: this.editor.lastLine(), ch: Number.MAX_SAFE_INTEGER }),
				),
		);
		menu.showAtMouseEvent(event);
	}

	override onPaneMenu(menu: Menu, source: string): void {
		menu.addItem((item) =>
			item
				.setSection('pane')
				.setTitle(this.mode === 'source' ? 'Reading view' : 'Editing view')
				.setIcon('lucide-book-open')
				.onClick(() => void this.setMode(this.mode === 'source' ? 'preview' : 'source')),
		);
		menu.addItem((item) =>
			item
				.setSection('action')
				.setTitle('Add file property')
				.setIcon('lucide-archive')
				.onClick(() => this.addProperty()),
		);
		super.onPaneMenu(menu, source);
	}

	override onResize(): void {
		this.source.view.requestMeasure();
	}
}
