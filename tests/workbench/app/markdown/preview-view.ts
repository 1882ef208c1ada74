import { Component } from 'obsidian-test-mocks/obsidian';
import type { TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { listenForLinks } from './link-events';
import { renderSections, type RenderedSection } from './render';

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
	private sections: RenderedSection[] = [];
	private rendered = new Component();
	private path = '';
	private turn: Promise<void> = Promise.resolve();

	constructor(
		private readonly owner: Owner,
		readonly containerEl: HTMLElement,
	) {
		super();
		this.previewEl = containerEl.createDiv(
			'markdown-preview-view markdown-rendered node-insert-event is-readable-line-width allow-fold-headings show-properties',
		);
		const sizer = this.previewEl.createDiv('markdown-preview-sizer markdown-preview-section');
		this.headEl = sizer.createDiv('mod-header mod-ui');
		this.contentEl = sizer.createDiv('markdown-preview-content');
		listenForLinks(owner.app, this.contentEl, () => owner.file?.path ?? '', {
			source: 'preview',
			hoverParent: owner as never,
		});
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
		const path = this.owner.file?.path ?? '';
		if (this.shown === data && this.path === path) return;
		if (this.path !== path) this.clear();
		this.shown = data;
		this.path = path;
		this.rendered.load();
		// One after the other: what one run keeps is what the run before it drew.
		this.turn = this.turn.then(async () => {
			if (this.shown !== data) return;
			const scroll = this.getScroll();
			this.sections = await renderSections(this.contentEl, data, {
				app: this.owner.app,
				sourcePath: path,
				owner: this.rendered,
				before: this.sections,
			});
			this.applyScroll(scroll);
		});
		await this.turn;
	}

	rerender(_full = false): void {
		const { text } = this;
		this.clear();
		void this.show(text);
	}

	clear(): void {
		this.shown = null;
		this.sections = [];
		this.rendered.unload();
		this.rendered = new Component();
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
