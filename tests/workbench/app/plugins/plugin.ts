import type { CliFlags, CliHandler, Command, MarkdownPostProcessorContext, ObsidianProtocolData } from 'obsidian';
import { Component } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import type { Manifest } from '../core/server';
import { setIcon } from '../ui/icons';
import {
	createCodeBlockPostProcessor,
	registerPostProcessor,
	unregisterPostProcessor,
	type PostProcessor,
} from '../markdown/post-processors';
import type { SettingTab } from '../settings/setting-tab';
import type { WorkspaceLeaf } from '../workspace/leaf';
import type { BasesRegistration } from '../bases/registry';

/** What a plugin extends. Everything registered is taken back when it is unloaded. */
export class Plugin extends Component {
	settings?: unknown;
	_userDisabled = false;
	onExternalSettingsChange?(): unknown;

	constructor(
		public app: App,
		public manifest: Manifest,
	) {
		super();
	}

	/** Unlike other components a plugin may load asynchronously, and the app waits for it. */
	override load(): void {
		void this.loadFully();
	}

	async loadFully(): Promise<void> {
		if (this.loaded__) return;
		this.loaded__ = true;
		await (this.onload() as unknown as Promise<void> | undefined);
		for (const child of [...this.children__]) child.load();
	}

	onUserEnable(): void {
		return undefined;
	}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = createDiv({
			cls: 'clickable-icon side-dock-ribbon-action',
			attr: { 'aria-label': title, 'data-tooltip-position': 'right', role: 'button', tabindex: '0' },
		});
		setIcon(el, icon);
		el.addEventListener('click', (event) => {
			void callback(event);
		});
		this.app.ribbonActionsEl.append(el);
		this.register(() => el.remove());
		return el;
	}

	addStatusBarItem(): HTMLElement {
		const el = createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.app.statusBarEl.prepend(el);
		this.register(() => el.remove());
		return el;
	}

	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => this.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(commandId: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
	}

	addSettingTab(tab: SettingTab): void {
		this.app.setting.addSettingTab(tab);
		this.register(() => this.app.setting.removeSettingTab(tab));
	}

	registerView(type: string, creator: (leaf: WorkspaceLeaf) => unknown): void {
		this.app.viewRegistry.registerView(type, creator);
		this.register(() => this.app.viewRegistry.unregisterView(type));
	}

	registerExtensions(extensions: string[], viewType: string): void {
		this.app.viewRegistry.registerExtensions(extensions, viewType);
		this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
	}

	registerHoverLinkSource(id: string, info: { display: string; defaultMod: boolean }): void {
		this.app.hoverLinkSources.set(id, info);
		this.register(() => this.app.hoverLinkSources.delete(id));
	}

	registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
		registerPostProcessor(processor, sortOrder);
		this.register(() => unregisterPostProcessor(processor));
		this.app.workspace.trigger('post-processor-change');
		return processor;
	}

	registerMarkdownCodeBlockProcessor(
		language: string,
		handler: (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => unknown,
		sortOrder?: number,
	): PostProcessor {
		const processor = createCodeBlockPostProcessor(language, handler);
		return this.registerMarkdownPostProcessor(processor, sortOrder);
	}

	registerBasesView(viewId: string, registration: BasesRegistration): boolean {
		this.app.bases.register(viewId, registration);
		this.register(() => this.app.bases.unregister(viewId));
		return true;
	}

	registerEditorExtension(extension: unknown): void {
		this.app.editorExtensions.push(extension);
		this.app.workspace.updateOptions();
		this.register(() => {
			const index = this.app.editorExtensions.indexOf(extension);
			if (index !== -1) this.app.editorExtensions.splice(index, 1);
			this.app.workspace.updateOptions();
		});
	}

	registerEditorSuggest(suggest: unknown): void {
		this.app.editorSuggests.push(suggest);
		this.register(() => {
			const index = this.app.editorSuggests.indexOf(suggest);
			if (index !== -1) this.app.editorSuggests.splice(index, 1);
		});
	}

	registerObsidianProtocolHandler(action: string, handler: (params: ObsidianProtocolData) => unknown): void {
		this.app.protocolHandlers.set(action, handler);
		this.register(() => this.app.protocolHandlers.delete(action));
	}

	registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
		if (this.app.cliHandlers.has(command)) throw new Error(`CLI command "${command}" is already registered`);
		this.app.cliHandlers.set(command, { description, flags, handler });
		this.register(() => this.app.cliHandlers.delete(command));
	}

	private get dataPath(): string {
		return `${this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`}/data.json`;
	}

	async loadData(): Promise<unknown> {
		const { folder } = this.app.vault;
		if (!(await folder.exists(this.dataPath))) return null;
		const text = await folder.read(this.dataPath);
		this.app.plugins.noteOwnData(this.manifest.id, text);
		return JSON.parse(text) as unknown;
	}

	async saveData(data: unknown): Promise<void> {
		const text = JSON.stringify(data, null, 2);
		this.app.plugins.noteOwnData(this.manifest.id, text);
		await this.app.vault.folder.mkdir(this.dataPath.slice(0, this.dataPath.lastIndexOf('/')));
		await this.app.vault.folder.write(this.dataPath, text);
	}
}
