import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../core/app';
import { Platform } from '../core/platform';
import { SearchComponent } from '../ui/components/search';
import { setIcon } from '../ui/icons';
import { Modal } from '../ui/modal';
import { AppearanceTab, PluginsTab } from './core-tabs';
import { holds } from './definitions';
import type { SettingTab } from './setting-tab';

/** `app.setting`: the list of tabs at the left, the tab at the right; on phones one after the other. */
export class SettingWindow extends Modal {
	activeTab: SettingTab | null = null;
	readonly settingTabs: SettingTab[];
	readonly pluginTabs: SettingTab[] = [];
	private readonly headersEl: HTMLElement;
	private readonly tabContentContainer: HTMLElement;
	private readonly search: SearchComponent;
	private readonly listEl: HTMLElement;

	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		this.contentEl.addClass('vertical-tabs-container');
		this.headersEl = this.contentEl.createDiv('vertical-tab-header');
		this.search = new SearchComponent(this.headersEl.createDiv('setting-search'));
		this.search.setPlaceholder('Search settings…').onChange(() => this.list());
		this.listEl = this.headersEl.createDiv('vertical-tab-header-list');
		this.tabContentContainer = this.contentEl.createDiv('vertical-tab-content-container');
		this.settingTabs = [new AppearanceTab(app), new PluginsTab(app)];
		this.setTitle('Settings');
	}

	override onOpen(): void {
		this.list();
		if (!Platform.isPhone) this.openTab(this.activeTab ?? this.settingTabs[0] ?? null);
	}

	override onClose(): void {
		this.activeTab?.hide();
		this.contentEl.removeClass('is-tab-open');
	}

	addSettingTab(tab: SettingTab): void {
		this.pluginTabs.push(tab);
		// Obsidian asks for the definitions once when the tab is added, for its search.
		tab.update();
		if (this.containerEl.isConnected) this.list();
	}

	removeSettingTab(tab: SettingTab): void {
		const index = this.pluginTabs.indexOf(tab);
		if (index !== -1) this.pluginTabs.splice(index, 1);
		if (this.activeTab === tab) {
			tab.hide();
			this.activeTab = null;
			this.tabContentContainer.empty();
		}
		if (this.containerEl.isConnected) this.list();
	}

	openTabById(id: string): SettingTab | null {
		const tab = [...this.settingTabs, ...this.pluginTabs].find((one) => one.id === id) ?? null;
		if (tab !== null) this.openTab(tab);
		return tab;
	}

	openTab(tab: SettingTab | null): void {
		if (tab === null) return;
		if (this.activeTab !== null && this.activeTab !== tab) this.activeTab.hide();
		this.activeTab = tab;
		this.tabContentContainer.replaceChildren(tab.containerEl);
		tab.hide();
		tab.show();
		this.contentEl.addClass('is-tab-open');
		if (Platform.isPhone) this.backRow(tab);
		this.list();
	}

	private backRow(tab: SettingTab): void {
		const row = createDiv('setting-page-titlebar-inner mod-tab');
		const back = row.createEl('button', {
			cls: 'clickable-icon',
			attr: { 'aria-label': 'All settings', type: 'button' },
		});
		setIcon(back, 'lucide-chevron-left');
		back.addEventListener('click', () => {
			tab.hide();
			this.activeTab = null;
			this.contentEl.removeClass('is-tab-open');
		});
		row.createDiv({ cls: 'setting-page-title', text: tab.name });
		this.tabContentContainer.prepend(row);
	}

	private list(): void {
		const query = this.search.getValue().trim().toLowerCase();
		this.listEl.empty();
		if (query !== '') {
			this.listFound(query);
			return;
		}
		const section = (title: string, tabs: readonly SettingTab[]): void => {
			if (tabs.length === 0) return;
			const group = this.listEl.createDiv('vertical-tab-header-group');
			group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
			const items = group.createDiv('vertical-tab-header-group-items');
			for (const tab of tabs) {
				const el = items.createDiv({
					cls: 'vertical-tab-nav-item tappable',
					text: tab.name,
					attr: { role: 'button', tabindex: '0' },
				});
				el.toggleClass('is-active', tab === this.activeTab);
				el.addEventListener('click', () => this.openTab(tab));
				el.addEventListener('keydown', (event) => {
					if (event.key === 'Enter' || event.key === ' ') this.openTab(tab);
				});
			}
		};
		section('Options', this.settingTabs);
		section('Community plugins', this.pluginTabs);
	}

	private listFound(query: string): void {
		for (const tab of [...this.settingTabs, ...this.pluginTabs]) {
			for (const name of namesIn(tab.settingItems, query)) {
				const el = this.listEl.createDiv({
					cls: 'vertical-tab-nav-item mod-found tappable',
					attr: { role: 'button', tabindex: '0' },
				});
				el.createDiv({ text: name });
				el.createDiv({ cls: 'vertical-tab-nav-item-note', text: tab.name });
				el.addEventListener('click', () => {
					this.openTab(tab);
					tab.reveal(name);
				});
			}
		}
		if (this.listEl.childElementCount === 0) this.listEl.createDiv({ cls: 'pane-empty', text: 'No settings found.' });
	}
}

function namesIn(items: readonly SettingDefinitionItem[], query: string): string[] {
	const names: string[] = [];
	for (const item of items) {
		if (!holds(item.visible, true)) continue;
		if ('type' in item && item.type !== 'page') {
			names.push(...namesIn(item.items ?? [], query));
			continue;
		}
		if ('type' in item) names.push(...namesIn(item.items ?? [], query));
		const desc = typeof item.desc === 'string' ? item.desc : (item.desc?.textContent ?? '');
		const aliases = 'aliases' in item ? (item.aliases ?? []) : [];
		const searchable = !('searchable' in item) || holds(item.searchable, true);
		if (searchable && [item.name, desc, ...aliases].some((text) => text.toLowerCase().includes(query)))
			names.push(item.name);
	}
	return names;
}
