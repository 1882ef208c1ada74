import type { Component, TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { createCodeBlockPostProcessor, registerPostProcessor } from '../markdown/post-processors';
import { BasesFileView } from './bases-file-view';
import { BasesPanel } from './bases-panel';
import type { BasesViewConfig } from './view-api';

export interface BasesRegistration {
	name: string;
	icon: string;
	factory: (controller: unknown, containerEl: HTMLElement) => unknown;
	options?: (config: BasesViewConfig) => unknown[];
}

/** The kinds of view a base can have besides the built-in table, and the places a base can be in. */
export class BasesRegistry {
	readonly registrations = new Map<string, BasesRegistration>();

	constructor(readonly app: App) {}

	start(): void {
		this.app.viewRegistry.registerView('bases', (leaf) => new BasesFileView(leaf));
		this.app.viewRegistry.registerExtensions(['base'], 'bases');
		registerPostProcessor(
			createCodeBlockPostProcessor('base', (source, el, context) => {
				const panel = new BasesPanel(
					this.app,
					el.createDiv('bases-embed'),
					this.app.vault.getFileByPath(context.sourcePath),
					() => undefined,
				);
				context.addChild(panel as never);
				panel.show(source);
			}),
		);
	}

	register(id: string, registration: BasesRegistration): void {
		this.registrations.set(id, registration);
		this.app.workspace.trigger('bases-views-changed');
	}

	unregister(id: string): void {
		this.registrations.delete(id);
		this.app.workspace.trigger('bases-views-changed');
	}

	/** `![[Some.base#View]]` */
	async embed(file: TFile, el: HTMLElement, owner: Component, viewName: string | null = null): Promise<void> {
		el.addClass('bases-embed');
		const panel = owner.addChild(
			new BasesPanel(this.app, el.createDiv(), file, (text) => void this.app.vault.modify(file, text)),
		);
		panel.show(await this.app.vault.read(file), viewName);
	}
}
