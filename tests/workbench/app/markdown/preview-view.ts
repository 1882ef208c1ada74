import { Component } from 'obsidian-test-mocks/obsidian';
import type { TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { listenForLinks } from './link-events';
import { renderMarkdown } from './render';

interface Owner {
	readonly app: App;
	file: TFile | null;
	openLink(link: string, event: MouseEvent | KeyboardEvent): void;
}

/** The reading view of a note. */
export class MarkdownPreviewView extends Component {
	readonly previewEl: HTMLElement;
	readonly headEl: HTMLElement;
	private readonly contentEl: HTMLElement;
	private text = '';
	private shown: string | null = null;
	private rendered: Component | null = null;
	private turn = 0;

	constructor(private readonly owner: Owner, readonly containerEl: HTMLElement) {
		super();
		this.previewEl = containerEl.createDiv('markdown-preview-view markdown-rendered node-insert-event is-readable-line-width allow-fold-headings show-properties');
		const sizer = this.previewEl.createDiv('markdown-preview-sizer markdown-preview-section');
		this.headEl = sizer.createDiv('mod-header mod-ui');
		this.contentEl = sizer.createDiv('markdown-preview-content');
		listenForLinks(owner.app, this.contentEl, () => owner.file?.path ?? '', 'preview', owner as never);
	}

	get file(): TFile | null {
		return this.owner.file;
	}

	get(): string {
		return this.text;
	}

	set(data: string, _clear: boolean): void {
		void this.show(data);
	}

	async show(data: string): Promise<void> {
		this.text = data;
		if (this.shown === data) return;
		this.shown = data;
		this.turn += 1;
		const { turn } = this;
		const scroll = this.getScroll();
		const next = createDiv();
		const owner = new Component();
		owner.load();
		// Drawn in place: code blocks measure themselves and ask for their document.
		this.rendered?.unload();
		this.rendered = owner;
		this.contentEl.replaceChildren(next);
		await renderMarkdown(this.owner.app, data, next, this.owner.file?.path ?? '', owner);
		if (turn === this.turn) this.applyScroll(scroll);
	}

	rerender(_full = false): void {
		this.shown = null;
		void this.show(this.text);
	}

	clear(): void {
		this.turn += 1;
		this.shown = null;
		this.rendered?.unload();
		this.rendered = null;
		this.contentEl.empty();
	}

	override onunload(): void {
		this.clear();
	}

	getScroll(): number {
		return this.previewEl.scrollTop;
	}

	applyScroll(scroll: number): void {
		this.previewEl.scrollTop = scroll;
	}
}
