import { Component, type TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { debounceInApp } from '../core/debounce';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { parseYaml, stringifyYaml } from '../vault/yaml';
import { OptionsModal } from './options-modal';
import { passes, scopeOf, valueOf, type BaseFile, type ViewConfig } from './query';
import { TableView } from './table-view';
import { BasesViewConfig, QueryController, resultOf, type BasesView, type Row } from './view-api';

/** One base on screen: its bar with views and options, and the view that is chosen; drawn again when notes change. */
export class BasesPanel extends Component {
	private base: BaseFile = {};
	private view: BasesView | null = null;
	private chosen: string | null = null;
	private readonly barEl: HTMLElement;
	private readonly bodyEl: HTMLElement;
	private readonly refresh = debounceInApp(() => this.update(), 50);

	constructor(
		private readonly app: App,
		containerEl: HTMLElement,
		private readonly file: TFile | null,
		private readonly save: (text: string) => void,
	) {
		super();
		containerEl.addClass('bases-view');
		this.barEl = containerEl.createDiv('bases-header');
		this.bodyEl = containerEl.createDiv('bases-view-container');
	}

	override onload(): void {
		for (const name of ['changed', 'deleted'])
			this.registerEvent(this.app.metadataCache.on(name, () => void this.refresh()));
		this.registerEvent(this.app.vault.on('rename', () => void this.refresh()));
		this.registerEvent(this.app.workspace.on('bases-views-changed', () => this.draw()));
	}

	override onunload(): void {
		this.refresh.cancel();
	}

	get viewName(): string | null {
		return this.chosen;
	}

	show(text: string, viewName: string | null = this.chosen): void {
		this.chosen = viewName;
		try {
			const parsed = parseYaml(text);
			this.base = typeof parsed === 'object' && parsed !== null ? parsed : {};
		} catch (error) {
			this.fail(error);
			return;
		}
		this.draw();
	}

	private get views(): ViewConfig[] {
		this.base.views ??= [];
		if (this.base.views.length === 0) this.base.views.push({ type: 'table', name: 'Table' });
		return this.base.views;
	}

	private get current(): ViewConfig {
		return this.views.find((view) => view.name === this.chosen) ?? this.views[0] ?? { type: 'table', name: 'Table' };
	}

	private fail(error: unknown): void {
		this.bodyEl.empty();
		this.bodyEl.createDiv({ cls: 'bases-error', text: error instanceof Error ? error.message : String(error) });
	}

	private draw(): void {
		if (this.view !== null) this.removeChild(this.view);
		this.view = null;
		this.bodyEl.empty();
		const view = this.current;
		const config = new BasesViewConfig(this.app, this.base, view, () => {
			this.save(stringifyYaml(this.base));
			this.refresh();
		});
		const controller = new QueryController(this.app, config, this.file);
		this.drawBar(view, config);
		const registration = this.app.bases.registrations.get(view.type);
		if (view.type !== 'table' && registration === undefined) {
			this.fail(new Error(`There is no view of the type “${view.type}”; its plugin may be off.`));
			return;
		}
		this.view =
			registration === undefined
				? new TableView(controller, this.bodyEl)
				: (registration.factory(controller, this.bodyEl) as BasesView);
		this.addChild(this.view);
		this.update();
	}

	private drawBar(view: ViewConfig, config: BasesViewConfig): void {
		this.barEl.empty();
		const button = this.barEl.createEl('button', {
			cls: 'clickable-icon bases-toolbar-views-menu',
			attr: { type: 'button', 'aria-label': 'Views' },
		});
		setIcon(button.createSpan(), this.app.bases.registrations.get(view.type)?.icon ?? 'lucide-table');
		button.createSpan({ text: view.name });
		setIcon(button.createSpan(), 'lucide-chevron-down');
		button.addEventListener('click', (event) => {
			const menu = new Menu();
			for (const one of this.views)
				menu.addItem((item) =>
					item
						.setTitle(one.name)
						.setChecked(one === view)
						.onClick(() => this.show(stringifyYaml(this.base), one.name)),
				);
			menu.showAtMouseEvent(event);
		});
		const options = this.app.bases.registrations.get(view.type)?.options;
		if (options !== undefined) {
			const el = this.barEl.createEl('button', {
				cls: 'clickable-icon',
				attr: { type: 'button', 'aria-label': 'Configure view' },
			});
			setIcon(el, 'lucide-settings-2');
			el.addEventListener('click', () => new OptionsModal(this.app, options(config), config).open());
		}
		this.barEl.createSpan('bases-count');
	}

	private rows(view: ViewConfig): Row[] {
		const rows: Row[] = [];
		for (const file of this.app.vault.getFiles()) {
			const scope = scopeOf(this.app, file, this.base);
			if (!passes(this.base.filters, scope) || !passes(view.filters, scope)) continue;
			rows.push({ file, read: (id) => valueOf(scope, id) });
		}
		return rows;
	}

	private update(): void {
		if (this.view === null) return;
		try {
			const view = this.current;
			this.view.data = resultOf(this.app, this.base, { view, config: this.view.config }, this.rows(view));
			this.view.allProperties = [
				'file.name',
				...Object.values(this.app.metadataCache.getAllPropertyInfos()).map((info) => `note.${info.name}`),
			];
			this.barEl
				.querySelector('.bases-count')
				?.setText(`${this.view.data.data.length} ${this.view.data.data.length === 1 ? 'result' : 'results'}`);
			this.view.onDataUpdated();
		} catch (error) {
			this.fail(error);
		}
	}
}
