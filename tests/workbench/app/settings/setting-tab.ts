import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../core/app';
import type { Plugin } from '../plugins/plugin';
import { RenderedDefinitions } from './definitions';

export class SettingTab {
	id = '';
	name = '';
	icon = '';
	readonly containerEl: HTMLElement = createDiv('vertical-tab-content');
	settingItems: SettingDefinitionItem[] = [];
	private rendered: RenderedDefinitions | null = null;

	constructor(
		public app: App,
		_setting?: unknown,
	) {}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	/** Takes the definitions anew; a tab that is shown is drawn again at the same place. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.rendered !== null) this.rendered.replace(this.settingItems);
	}

	/**
	 * Not part of the API: what the settings window calls to show the tab. It draws the definitions as last taken, at
	 * registering or by `update()` (developer docs, "Settings", and the notes of obsidian-frontmatter-date-manager on 1.13.4).
	 */
	show(): void {
		if (this.settingItems.length === 0) {
			this.display();
			return;
		}
		this.rendered = new RenderedDefinitions(this, this.containerEl);
		this.rendered.replace(this.settingItems);
	}

	getControlValue(key: string): unknown {
		return this.app.vault.getConfig(key);
	}

	setControlValue(key: string, value: unknown): void | Promise<void> {
		this.app.vault.setConfig(key, value);
	}

	refreshDomState(): void {
		this.rendered?.refresh();
	}

	display(): void {
		return undefined;
	}

	hide(): void {
		this.rendered?.clear();
		this.rendered = null;
		this.containerEl.empty();
	}

	/** Opens the row of that name, for the search over settings. */
	reveal(name: string): void {
		this.rendered?.reveal(name);
	}
}

export class PluginSettingTab extends SettingTab {
	constructor(
		app: App,
		public plugin: Plugin,
	) {
		super(app);
		this.id = plugin.manifest.id;
		this.name = plugin.manifest.name;
	}

	override getControlValue(key: string): unknown {
		return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = (this.plugin.settings ?? {}) as Record<string, unknown>;
		settings[key] = value;
		this.plugin.settings = settings;
		await this.plugin.saveData(settings);
	}
}

/** A page within a tab that draws itself. */
export abstract class SettingPage {
	readonly rootEl: HTMLElement = createDiv('setting-page');
	readonly titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
	readonly containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;

	hide(): void {
		return undefined;
	}
}
