import type { App } from '../core/app';
import { fetchPluginVersions, type Manifest, type ServedPlugin } from '../core/server';
import { Notice } from '../ui/notice';
import type { Plugin } from './plugin';

type Definition = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;
type PluginClass = new (app: App, manifest: Manifest) => Plugin;

/** Loads, unloads and keeps the community plugins; their code is evaluated anew every time one is enabled. */
export class Plugins {
	readonly plugins: Record<string, Plugin> = {};
	readonly manifests: Record<string, Manifest> = {};
	readonly enabledPlugins = new Set<string>();
	private readonly served = new Map<string, ServedPlugin>();
	private readonly ownData = new Map<string, string>();
	private readonly waiting = new Map<number, (definition: Definition) => void>();

	constructor(
		private readonly app: App,
		private readonly modules: Readonly<Record<string, unknown>>,
	) {}

	/** Called by the script that holds a plugin's code. */
	define(index: number, definition: Definition): void {
		this.waiting.get(index)?.(definition);
		this.waiting.delete(index);
	}

	async initialize(served: readonly ServedPlugin[]): Promise<void> {
		for (const one of served) {
			const manifest = { ...one.manifest, dir: `${this.app.vault.configDir}/plugins/${one.manifest.id}` };
			this.manifests[manifest.id] = manifest;
			this.served.set(manifest.id, one);
		}
		const off = await this.app.readConfig('workbench-plugins-off.json');
		const disabled = new Set(Array.isArray(off) ? off.map(String) : []);
		for (const id of this.served.keys()) {
			if (!disabled.has(id)) await this.enablePlugin(id);
		}
	}

	isEnabled(): boolean {
		return true;
	}

	getPlugin(id: string): Plugin | null {
		return this.plugins[id] ?? null;
	}

	async enablePlugin(id: string, byUser = false): Promise<boolean> {
		if (this.plugins[id] !== undefined) return true;
		const served = this.served.get(id);
		const manifest = this.manifests[id];
		if (served === undefined || manifest === undefined) return false;
		let plugin: Plugin | null = null;
		try {
			const versions = await fetchPluginVersions(served.index);
			const definition = await this.fetchDefinition(served.index, versions.script);
			const module = { exports: {} as unknown };
			definition((name) => this.require(name), module, module.exports);
			const exported = module.exports as { default?: unknown } | PluginClass;
			const pluginClass = typeof exported === 'function' ? exported : (exported.default as PluginClass | undefined);
			if (typeof pluginClass !== 'function') throw new Error(`${id}: main.js exports no plugin class`);
			plugin = new pluginClass(this.app, manifest);
			if (versions.styles !== null) await this.addStyles(id, served.index, versions.styles);
			this.plugins[id] = plugin;
			this.enabledPlugins.add(id);
			await plugin.loadFully();
			if (byUser) plugin.onUserEnable();
		} catch (error) {
			console.error(`Plugin failure: ${id}`, error);
			new Notice(`Failed to load plugin ${id}`);
			plugin?.unload();
			Reflect.deleteProperty(this.plugins, id);
			this.enabledPlugins.delete(id);
			return false;
		}
		this.app.workspace.trigger('plugins-changed');
		return true;
	}

	async disablePlugin(id: string): Promise<void> {
		const plugin = this.plugins[id];
		if (plugin === undefined) return;
		Reflect.deleteProperty(this.plugins, id);
		this.enabledPlugins.delete(id);
		plugin.unload();
		document.querySelector(`[data-plugin-style="${id}"]`)?.remove();
		this.app.workspace.trigger('plugins-changed');
		await Promise.resolve();
	}

	async enablePluginAndSave(id: string): Promise<boolean> {
		const enabled = await this.enablePlugin(id, true);
		await this.save();
		return enabled;
	}

	async disablePluginAndSave(id: string): Promise<void> {
		await this.disablePlugin(id);
		await this.save();
	}

	/** Under a name of its own: the list a real Obsidian keeps in this folder stays as it is. */
	private async save(): Promise<void> {
		await this.app.writeConfig(
			'workbench-plugins-off.json',
			[...this.served.keys()].filter((id) => !this.enabledPlugins.has(id)),
		);
	}

	noteOwnData(id: string, text: string): void {
		this.ownData.set(id, text);
	}

	/** `data.json` changed on disk; only a change from outside is told to the plugin. */
	async dataChanged(path: string): Promise<void> {
		const id = path.split('/')[2] ?? '';
		const plugin = this.plugins[id];
		if (plugin === undefined) return;
		const text = await this.app.vault.folder.read(path).catch(() => '');
		if (text === this.ownData.get(id)) return;
		this.ownData.set(id, text);
		await plugin.onExternalSettingsChange?.();
	}

	private require(name: string): unknown {
		const module = this.modules[name];
		if (module === undefined) throw new Error(`Cannot find module '${name}'`);
		return module;
	}

	private async fetchDefinition(index: number, version: string | null): Promise<Definition> {
		return new Promise((resolve, reject) => {
			this.waiting.set(index, resolve);
			const script = document.createElement('script');
			script.src = `/plugin/${index}/main.js?v=${version ?? ''}`;
			script.onload = () => script.remove();
			script.onerror = () => reject(new Error(`No main.js for plugin ${index}; is it built?`));
			document.head.append(script);
		});
	}

	private async addStyles(id: string, index: number, version: string): Promise<void> {
		await new Promise<void>((resolve) => {
			const link = document.createElement('link');
			link.rel = 'stylesheet';
			link.href = `/plugin/${index}/styles.css?v=${version}`;
			link.dataset['pluginStyle'] = id;
			link.onload = () => resolve();
			link.onerror = () => resolve();
			document.head.append(link);
		});
		this.app.workspace.trigger('css-change');
	}
}
