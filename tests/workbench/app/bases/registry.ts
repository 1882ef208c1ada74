import type { Component, TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';

export interface BasesRegistration {
	name: string;
	icon: string;
	factory: (controller: unknown, containerEl: HTMLElement) => unknown;
	options?: (config: unknown) => unknown[];
}

/** The kinds of view a base can have besides the built-in table. */
export class BasesRegistry {
	readonly registrations = new Map<string, BasesRegistration>();

	constructor(readonly app: App) {}

	register(id: string, registration: BasesRegistration): void {
		this.registrations.set(id, registration);
		this.app.workspace.trigger('bases-views-changed');
	}

	unregister(id: string): void {
		this.registrations.delete(id);
		this.app.workspace.trigger('bases-views-changed');
	}

	async embed(file: TFile, el: HTMLElement, _owner: Component): Promise<void> {
		el.setText(file.name);
		return Promise.resolve();
	}
}
