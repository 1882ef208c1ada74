import type { CliFlags, CliHandler, ObsidianProtocolData } from 'obsidian';
import { RenderContext, SecretStorage } from 'obsidian-test-mocks/obsidian';
import { BasesRegistry } from '../bases/registry';
import { Commands, Hotkeys } from '../plugins/commands';
import { Plugins } from '../plugins/plugins';
import { SettingWindow } from '../settings/setting-window';
import { PropertyTypes } from '../properties/property-types';
import { Keymap, Scope } from '../ui/scope';
import { FolderAdapter } from '../vault/adapter';
import { FileManager } from '../vault/file-manager';
import { MetadataCache } from '../vault/metadata-cache';
import { Vault } from '../vault/vault';
import { ViewRegistry } from '../workspace/view-registry';
import { Workspace } from '../workspace/workspace';
import { Platform } from './platform';
import type { Snapshot } from './server';

export interface CliCommand {
	readonly description: string;
	readonly flags: CliFlags | null;
	readonly handler: CliHandler;
}

/** The public parts of Obsidian's `App`, and of the rest what plugins commonly reach for. */
export class App {
	readonly appId = 'workbench';
	readonly isMobile = Platform.isMobile;
	readonly scope = new Scope();
	readonly keymap = new Keymap(this.scope);
	readonly hotkeys = new Hotkeys();
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly viewRegistry = new ViewRegistry();
	readonly commands: Commands;
	readonly workspace: Workspace;
	readonly plugins: Plugins;
	readonly setting: SettingWindow;
	readonly bases: BasesRegistry;
	readonly propertyTypes: PropertyTypes;
	readonly ribbonActionsEl: HTMLElement;
	readonly statusBarEl: HTMLElement;
	readonly hoverLinkSources = new Map<string, { display: string; defaultMod: boolean }>();
	readonly protocolHandlers = new Map<string, (params: ObsidianProtocolData) => unknown>();
	readonly cliHandlers = new Map<string, CliCommand>();
	readonly editorExtensions: unknown[] = [];
	readonly editorSuggests: unknown[] = [];
	readonly internalPlugins = { plugins: {}, getPluginById: (): null => null, getEnabledPluginById: (): null => null };
	readonly renderContext: RenderContext;
	readonly secretStorage: SecretStorage;
	lastEvent: Event | null = null;
	private readonly local = new Map<string, string>();

	constructor(
		snapshot: Snapshot,
		readonly containerEl: HTMLElement,
		modules: Readonly<Record<string, unknown>>,
	) {
		this.vault = new Vault(new FolderAdapter(snapshot.basePath, snapshot.vault), snapshot.vault);
		this.vault.setConfig('trashOption', 'local');
		this.metadataCache = new MetadataCache(this.vault);
		this.fileManager = new FileManager(this);
		this.commands = new Commands(this);
		const main = containerEl.createDiv('horizontal-main-container');
		this.workspace = new Workspace(this, main.createDiv());
		this.ribbonActionsEl = this.workspace.leftRibbon.containerEl.createDiv('side-dock-actions');
		this.statusBarEl = containerEl.createDiv('status-bar');
		this.plugins = new Plugins(this, modules);
		this.setting = new SettingWindow(this);
		this.bases = new BasesRegistry(this);
		this.propertyTypes = new PropertyTypes(this);
		this.renderContext = RenderContext.create__(this as never);
		this.secretStorage = SecretStorage.create2__(this as never);
		for (const name of ['click', 'keydown', 'touchstart'] as const) {
			window.addEventListener(
				name,
				(event) => {
					this.lastEvent = event;
				},
				{ capture: true, passive: true },
			);
		}
		this.keymap.viewScope = () => this.workspace.activeLeaf?.view.scope ?? null;
		this.scope.register(null, null, (event, context) => {
			const id = this.hotkeys.find(context.modifiers ?? '', event.key);
			if (id === null) return undefined;
			return this.commands.executeCommandById(id) ? false : undefined;
		});
		this.keymap.listenIn(window);
	}

	isDarkMode(): boolean {
		return document.body.hasClass('theme-dark');
	}

	/** Told apart from the browser's own store on purpose: it lasts as long as the page. */
	loadLocalStorage(key: string): unknown {
		const value = this.local.get(key);
		return value === undefined ? null : JSON.parse(value);
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) this.local.delete(key);
		else this.local.set(key, JSON.stringify(data));
	}

	async readConfig(name: string): Promise<unknown> {
		const path = `${this.vault.configDir}/${name}`;
		if (!(await this.vault.folder.exists(path))) return null;
		try {
			return JSON.parse(await this.vault.folder.read(path)) as unknown;
		} catch {
			return null;
		}
	}

	async writeConfig(name: string, value: unknown): Promise<void> {
		await this.vault.folder.mkdir(this.vault.configDir);
		await this.vault.folder.write(`${this.vault.configDir}/${name}`, JSON.stringify(value, null, 2));
	}

	setTheme(theme: 'light' | 'dark'): void {
		for (const doc of this.documents()) {
			doc.body.toggleClass('theme-dark', theme === 'dark');
			doc.body.toggleClass('theme-light', theme === 'light');
		}
		this.workspace.trigger('css-change');
	}

	changeTheme(theme: 'moonstone' | 'obsidian'): void {
		this.setTheme(theme === 'obsidian' ? 'dark' : 'light');
	}

	private documents(): Document[] {
		const documents = new Set([document]);
		this.workspace.iterateAllLeaves((leaf) => documents.add(leaf.containerEl.doc));
		return [...documents];
	}

	async openWithDefaultApp(_path: string): Promise<void> {
		return Promise.resolve();
	}
}
