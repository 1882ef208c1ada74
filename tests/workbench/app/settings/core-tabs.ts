import type { SettingDefinitionItem } from 'obsidian';
import { SettingTab } from './setting-tab';

export class AppearanceTab extends SettingTab {
	override id = 'appearance';
	override name = 'Appearance';

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{
				name: 'Base color scheme',
				desc: 'Choose the default color scheme.',
				control: { type: 'dropdown', key: 'theme', options: { moonstone: 'Light', obsidian: 'Dark' } },
			},
			{
				name: 'Readable line length',
				desc: 'Limit maximum line length. Less content fits onscreen, but long blocks of text are more readable.',
				control: { type: 'toggle', key: 'readableLineLength', defaultValue: true },
			},
		];
	}

	override getControlValue(key: string): unknown {
		if (key === 'theme') return this.app.isDarkMode() ? 'obsidian' : 'moonstone';
		return super.getControlValue(key);
	}

	override setControlValue(key: string, value: unknown): void {
		if (key === 'theme') this.app.setTheme(value === 'obsidian' ? 'dark' : 'light');
		void super.setControlValue(key, value);
		document.body.toggleClass('is-readable-line-width', this.app.vault.getConfig('readableLineLength') !== false);
	}
}

export class PluginsTab extends SettingTab {
	override id = 'community-plugins';
	override name = 'Community plugins';

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { plugins } = this.app;
		return [
			{
				type: 'group',
				heading: 'Installed plugins',
				items: Object.values(plugins.manifests).map((manifest) => ({
					name: manifest.name,
					desc: `Version ${manifest.version}. ${manifest.description ?? ''}`,
					control: { type: 'toggle' as const, key: manifest.id },
				})),
			},
		];
	}

	override getControlValue(key: string): unknown {
		return this.app.plugins.enabledPlugins.has(key);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		if (value === true) await this.app.plugins.enablePluginAndSave(key);
		else await this.app.plugins.disablePluginAndSave(key);
	}
}
