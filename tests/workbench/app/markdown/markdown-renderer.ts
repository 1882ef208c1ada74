import { MarkdownRenderChild, type Component } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { createCodeBlockPostProcessor, registerPostProcessor, unregisterPostProcessor } from './post-processors';
import { renderMarkdown } from './render';

/** What plugins call to show Markdown of their own. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
	hoverPopover = null;

	constructor(
		public app: App,
		containerEl: HTMLElement,
	) {
		super(containerEl);
	}

	static async render(
		...[app, markdown, el, sourcePath, component]: [App, string, HTMLElement, string, Component]
	): Promise<void> {
		el.addClass('markdown-rendered');
		await renderMarkdown(el, markdown, { app, sourcePath, owner: component });
	}

	static async renderMarkdown(
		markdown: string,
		el: HTMLElement,
		sourcePath: string,
		component: Component,
	): Promise<void> {
		await MarkdownRenderer.render((window as unknown as { app: App }).app, markdown, el, sourcePath, component);
	}
}

export const MarkdownPreviewRenderer = {
	registerPostProcessor,
	unregisterPostProcessor,
	createCodeBlockPostProcessor,
};
