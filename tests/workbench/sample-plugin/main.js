'use strict';

const {
	BasesView,
	FuzzySuggestModal,
	ItemView,
	MarkdownRenderChild,
	Menu,
	Modal,
	Notice,
	Plugin,
	PluginSettingTab,
	Setting,
	TFile,
} = require('obsidian');

const VIEW = 'sample-view';

class CountView extends ItemView {
	getViewType() {
		return VIEW;
	}

	getDisplayText() {
		return 'Sample view';
	}

	getIcon() {
		return 'sprout';
	}

	async onOpen() {
		this.registerEvent(this.app.metadataCache.on('changed', () => this.draw()));
		this.draw();
	}

	draw() {
		this.contentEl.empty();
		this.contentEl.createDiv({
			cls: 'sample-count',
			text: `${this.app.vault.getMarkdownFiles().length} notes, mood ${this.state?.mood ?? 'unknown'}`,
		});
		const button = this.contentEl.createEl('button', { text: 'Menu' });
		button.addEventListener('click', (event) => {
			const menu = new Menu();
			menu.addItem((item) =>
				item
					.setTitle('First')
					.setIcon('star')
					.onClick(() => new Notice('First chosen')),
			);
			menu.addItem((item) => item.setTitle('Second').onClick(() => new Notice('Second chosen')));
			menu.showAtMouseEvent(event);
		});
	}

	getState() {
		return { mood: this.state?.mood ?? 'unknown' };
	}

	async setState(state, result) {
		this.state = state;
		await super.setState(state, result);
		this.draw();
	}
}

class NameModal extends Modal {
	onOpen() {
		this.setTitle('Say hello');
		let name = '';
		new Setting(this.contentEl).setName('Name').addText((text) =>
			text.setPlaceholder('Anyone').onChange((value) => {
				name = value;
			}),
		);
		new Setting(this.contentEl).addButton((button) =>
			button
				.setButtonText('Greet')
				.setCta()
				.onClick(() => {
					new Notice(`Hello, ${name}`);
					this.close();
				}),
		);
	}

	onClose() {
		this.contentEl.empty();
	}
}

class FruitModal extends FuzzySuggestModal {
	getItems() {
		return ['Apple', 'Banana', 'Cherry'];
	}

	getItemText(item) {
		return item;
	}

	onChooseItem(item) {
		new Notice(`Chose ${item}`);
	}
}

class Ticker extends MarkdownRenderChild {
	onload() {
		this.containerEl.setText('alive');
		window.sampleAlive = (window.sampleAlive ?? 0) + 1;
	}

	onunload() {
		window.sampleAlive -= 1;
	}
}

class SampleSettings extends PluginSettingTab {
	constructor(app, plugin) {
		super(app, plugin);
		this.plugin = plugin;
	}

	getSettingDefinitions() {
		return [
			{
				name: 'Greeting',
				desc: 'What is said first.',
				control: { type: 'text', key: 'greeting', validate: (value) => (value === '' ? 'Say something.' : undefined) },
			},
			{
				type: 'group',
				heading: 'Details',
				items: [
					{ name: 'Loud', aliases: ['volume'], control: { type: 'toggle', key: 'loud' } },
					{
						name: 'How loud',
						visible: () => this.plugin.settings.loud,
						control: { type: 'slider', key: 'level', min: 0, max: 10, step: 1 },
					},
					{ name: 'Folder', control: { type: 'folder', key: 'folder' } },
				],
			},
		];
	}
}

class ListView extends BasesView {
	constructor(controller, containerEl) {
		super(controller);
		this.type = 'sample-list';
		this.listEl = containerEl.createEl('ul', 'sample-list');
	}

	onDataUpdated() {
		this.listEl.empty();
		for (const entry of this.data.data) {
			this.listEl.createEl('li', {
				text: [entry.file.basename, ...this.config.getOrder().map((id) => entry.getValue(id)?.toString() ?? '')].join(
					this.config.get('separator') ?? ' / ',
				),
			});
		}
	}
}

module.exports = class SamplePlugin extends Plugin {
	async onload() {
		this.settings = { greeting: 'Hello', loud: false, level: 3, folder: '', ...(await this.loadData()) };
		this.log = ['onload'];
		this.registerEvent(
			this.app.vault.on('create', (file) => {
				if (file instanceof TFile && this.log.length < 5) this.log.push(`create ${file.path}`);
			}),
		);
		this.app.workspace.onLayoutReady(() => this.log.push('layout-ready'));
		this.registerEvent(this.app.metadataCache.on('resolved', () => this.log.push('resolved')));
		this.addSettingTab(new SampleSettings(this.app, this));
		this.registerView(VIEW, (leaf) => new CountView(leaf));
		this.addRibbonIcon('sprout', 'Open sample view', () => this.openView());
		this.addStatusBarItem().setText('Sample is on');
		this.addCommand({ id: 'open-view', name: 'Open view', callback: () => this.openView() });
		this.addCommand({ id: 'greet', name: 'Greet', callback: () => new NameModal(this.app).open() });
		this.addCommand({ id: 'fruit', name: 'Choose a fruit', callback: () => new FruitModal(this.app).open() });
		this.addCommand({ id: 'stamp', name: 'Stamp', editorCallback: (editor) => editor.replaceSelection('[stamp]') });
		this.addCommand({
			id: 'finish',
			name: 'Mark as done',
			checkCallback: (checking) => {
				const file = this.app.workspace.getActiveFile();
				if (file === null) return false;
				if (!checking)
					this.finished = this.app.fileManager.processFrontMatter(file, (frontmatter) => {
						frontmatter.done = true;
					});
				return true;
			},
		});
		this.addCommand({
			id: 'window',
			name: 'Open in window',
			callback: () =>
				this.app.workspace.openPopoutLeaf().setViewState({ type: VIEW, active: true, state: { mood: 'airy' } }),
		});
		this.registerMarkdownCodeBlockProcessor('sample', (source, el, ctx) => {
			el.createDiv({ cls: 'sample-block', text: `${ctx.sourcePath}: ${source}` });
			ctx.addChild(new Ticker(el.createDiv('sample-ticker')));
		});
		this.registerBasesView('sample-list', {
			name: 'Sample list',
			icon: 'sprout',
			factory: (controller, containerEl) => new ListView(controller, containerEl),
			options: () => [{ type: 'text', key: 'separator', displayName: 'Separator', default: ' / ' }],
		});
		this.registerObsidianProtocolHandler('sample', ({ say }) => new Notice(`Link says ${say}`));
		this.registerCliHandler(
			'sample:echo',
			'Says it again.',
			{ text: { value: '<text>', description: 'What to say', required: true } },
			({ text }) => `echo ${text}`,
		);
	}

	onExternalSettingsChange() {
		this.log.push('settings changed outside');
	}

	async openView() {
		const leaf = this.app.workspace.getLeavesOfType(VIEW)[0] ?? this.app.workspace.getRightLeaf(false);
		await leaf.setViewState({ type: VIEW, active: true, state: { mood: 'calm' } });
		await this.app.workspace.revealLeaf(leaf);
	}
};
