import type {
	SettingDefinitionAction,
	SettingDefinitionGroup,
	SettingDefinitionItem,
	SettingDefinitionList,
	SettingDefinitionPage,
	SettingGroupItem,
} from 'obsidian';
import { Platform } from '../core/platform';
import { setIcon } from '../ui/icons';
import { Setting, SettingGroup } from '../ui/setting';
import { renderControl } from './controls';
import type { SettingPage, SettingTab } from './setting-tab';

interface Row {
	definition: SettingGroupItem;
	readonly setting: Setting;
	clean: (() => void) | null;
	hiddenBySearch: boolean;
}

interface Group {
	definition: SettingDefinitionGroup;
	readonly group: SettingGroup;
	readonly rows: Row[];
}

/** A predicate that throws counts as absent. */
export function holds(predicate: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
	if (predicate === undefined) return otherwise;
	if (typeof predicate === 'boolean') return predicate;
	try {
		return predicate();
	} catch (error) {
		console.error(error);
		return otherwise;
	}
}

const isGroup = (item: SettingDefinitionItem): item is SettingDefinitionGroup =>
	'type' in item && (item.type === 'group' || item.type === 'list');
const isPage = (item: SettingGroupItem): item is SettingDefinitionPage => 'type' in item && item.type === 'page';

/** Definitions that follow one another without a group share one. */
function grouped(items: readonly SettingDefinitionItem[]): SettingDefinitionGroup[] {
	const groups: SettingDefinitionGroup[] = [];
	let loose: SettingGroupItem[] | null = null;
	for (const item of items) {
		if (isGroup(item)) {
			groups.push(item);
			loose = null;
		} else if (loose === null) {
			loose = [item];
			groups.push({ type: 'group', items: loose });
		} else loose.push(item);
	}
	return groups;
}

/** Whether the group has the rows that are wanted, in that order. */
function hasRowsOf({ definition, rows }: Group, wanted: SettingDefinitionGroup | undefined): boolean {
	const items = wanted?.items ?? [];
	return (
		wanted?.heading === definition.heading &&
		wanted?.type === definition.type &&
		rows.length === items.length &&
		rows.every((row, index) => row.definition.name === items[index]?.name)
	);
}

function describe(setting: Setting, { name, desc }: SettingGroupItem): void {
	setting.setName(name);
	if (desc !== undefined) setting.setDesc(typeof desc === 'string' ? desc : (desc.cloneNode(true) as DocumentFragment));
}

/** A tab drawn from its definitions, with the pages opened within it. */
export class RenderedDefinitions {
	private groups: Group[] = [];
	private readonly trail: string[] = [];
	private items: readonly SettingDefinitionItem[] = [];
	private page: SettingPage | null = null;
	private readonly queries = new Map<string, string>();

	constructor(
		private readonly tab: SettingTab,
		private readonly containerEl: HTMLElement,
	) {}

	/** Drawn again with other definitions; the page that is open stays open, the focus where it was. */
	replace(items: readonly SettingDefinitionItem[]): void {
		this.items = items;
		const focused = this.containerEl.doc.activeElement;
		const name =
			focused !== null && this.containerEl.contains(focused)
				? focused.closest('.setting-item')?.querySelector('.setting-item-name')?.textContent
				: null;
		const scroll = this.containerEl.scrollTop;
		if (!this.drawInPlace()) this.draw();
		this.containerEl.scrollTop = scroll;
		if (typeof name === 'string')
			this.rowNamed(name)?.querySelector<HTMLElement>('input, select, textarea, button, [tabindex]')?.focus();
	}

	/**
	 * Rows that are as they were keep their elements: only their controls are emptied, and what a row has put elsewhere stays
	 * unless its own cleanup takes it away (notes of obsidian-frontmatter-date-manager on 1.13.4). False where rows came or went.
	 */
	private drawInPlace(): boolean {
		const wanted = grouped(this.items);
		if (this.trail.length > 0 || !this.groups.every((group, index) => hasRowsOf(group, wanted[index]))) return false;
		if (this.groups.length === 0 || this.groups.length !== wanted.length) return false;
		for (const [index, group] of this.groups.entries()) {
			group.definition = wanted[index] ?? group.definition;
			for (const [place, row] of group.rows.entries()) this.redrawRow(row, group, group.definition.items?.[place]);
		}
		this.refresh();
		return true;
	}

	private redrawRow(row: Row, { group }: Group, definition: SettingGroupItem | undefined): void {
		if (definition === undefined) return;
		const isAsBefore = row.definition.desc === definition.desc;
		row.definition = definition;
		if (isPage(definition) || (definition.render === undefined && definition.control === undefined)) return;
		row.clean?.();
		row.clean = null;
		row.setting.controlEl.empty();
		row.setting.components = [];
		if (!isAsBefore) describe(row.setting, definition);
		if (definition.render !== undefined) row.clean = definition.render(row.setting as never, group as never) ?? null;
		else if (definition.control !== undefined)
			renderControl(this.tab, row.setting, definition.control, () => this.refresh());
	}

	clear(): void {
		this.page?.hide();
		this.page = null;
		for (const group of this.groups) for (const row of group.rows) row.clean?.();
		this.groups = [];
		this.containerEl.empty();
	}

	private draw(): void {
		this.clear();
		let items = this.items;
		for (const [depth, name] of this.trail.entries()) {
			const found = items
				.flatMap((item) => (isGroup(item) ? (item.items ?? []) : [item]))
				.find((item): item is SettingDefinitionPage => isPage(item) && item.name === name);
			if (found === undefined) {
				this.trail.length = depth;
				break;
			}
			if (found.page !== undefined) {
				this.drawPage(found, found.page());
				return;
			}
			items = found.items ?? [];
		}
		if (this.trail.length > 0) this.titlebar(this.containerEl, this.trail[this.trail.length - 1] ?? '');
		this.groups = grouped(items).map((definition) => this.drawGroup(definition));
		this.refresh();
	}

	private drawPage(definition: SettingDefinitionPage, page: SettingPage | import('obsidian').SettingPage): void {
		const own = page;
		this.page = own;
		this.containerEl.append(own.rootEl);
		this.titlebar(own.titlebarEl, own.title === '' ? definition.name : own.title);
		own.display();
	}

	private titlebar(parent: HTMLElement, title: string): void {
		const bar = parent.createDiv('setting-page-titlebar-inner');
		const back = bar.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back', type: 'button' } });
		setIcon(back, 'lucide-chevron-left');
		back.addEventListener('click', () => {
			this.trail.pop();
			this.draw();
		});
		bar.createDiv({ cls: 'setting-page-title', text: title });
	}

	private drawGroup(definition: SettingDefinitionGroup): Group {
		const group = new SettingGroup(this.containerEl);
		group.listEl.addClass('setting-group-list');
		if (definition.heading !== undefined) group.setHeading(definition.heading);
		if (definition.cls !== undefined) group.addClass(...definition.cls.split(' ').filter((cls) => cls !== ''));
		if (definition.type === 'list') group.addClass('mod-list');
		for (const button of definition.extraButtons ?? []) group.addExtraButton(button as never);
		const { search } = definition;
		const rows = (definition.items ?? []).map((item, index) => this.drawRow(item, group, definition, index));
		const drawn: Group = { definition, group, rows };
		if (definition.type === 'list') this.finishList(definition as SettingDefinitionList, group, rows);
		if (search !== undefined) {
			const key = definition.heading ?? '';
			group.addSearch((component) => {
				component
					.setPlaceholder(search.placeholder ?? 'Search…')
					.setValue(this.queries.get(key) ?? '')
					.onChange((query) => {
						this.queries.set(key, query);
						this.filter(drawn, query);
					});
			});
			this.filter(drawn, this.queries.get(key) ?? '');
		}
		return drawn;
	}

	private filter(group: Group, query: string): void {
		for (const row of group.rows) {
			const always = 'searchable' in row.definition && !holds(row.definition.searchable, true);
			row.hiddenBySearch = query !== '' && !always && group.definition.search?.match(row.definition, query) === false;
		}
		this.refresh();
	}

	private drawRow(
		definition: SettingGroupItem,
		group: SettingGroup,
		parent: SettingDefinitionGroup,
		index: number,
	): Row {
		const setting = new Setting(group.listEl);
		describe(setting, definition);
		let clean: (() => void) | null = null;
		if (isPage(definition)) {
			this.drawPageRow(definition, setting);
		} else if (definition.render !== undefined) {
			clean = definition.render(setting as never, group as never) ?? null;
		} else if (definition.action !== undefined) {
			this.drawActionRow(definition, setting, parent, index);
		} else if (definition.control !== undefined) {
			renderControl(this.tab, setting, definition.control, () => this.refresh());
		}
		return { definition, setting, clean, hiddenBySearch: false };
	}

	private drawPageRow(definition: SettingDefinitionPage, setting: Setting): void {
		const value = typeof definition.displayValue === 'function' ? definition.displayValue() : definition.displayValue;
		const status = typeof definition.status === 'function' ? definition.status() : (definition.status ?? null);
		if (value !== undefined || status !== null)
			setting.addDisplayValue((component) => component.setValue(value ?? null).setStatus(status));
		setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'lucide-chevron-right');
		clickable(setting.settingEl, () => {
			this.trail.push(definition.name);
			this.draw();
		});
	}

	private drawActionRow(
		definition: SettingDefinitionAction,
		setting: Setting,
		_parent: SettingDefinitionGroup,
		index: number,
	): void {
		setting.settingEl.addClass('mod-action', 'tappable');
		clickable(setting.settingEl, () => {
			if (!holds(definition.disabled, false)) definition.action(setting.settingEl, index);
		});
	}

	private finishList(definition: SettingDefinitionList, group: SettingGroup, rows: readonly Row[]): void {
		const { emptyState, onDelete, onReorder, addItem } = definition;
		if (rows.length === 0 && emptyState !== undefined)
			group.listEl.createDiv({ cls: 'setting-group-empty', text: emptyState });
		for (const [index, { setting }] of rows.entries()) {
			if (onReorder !== undefined) {
				const move = (icon: string, tooltip: string, to: number): void => {
					setting.addExtraButton((button) =>
						button
							.setIcon(icon)
							.setTooltip(tooltip)
							.setDisabled(to < 0 || to >= rows.length)
							.onClick(() => onReorder(index, to)),
					);
				};
				move('lucide-arrow-up', 'Move up', index - 1);
				move('lucide-arrow-down', 'Move down', index + 1);
			}
			if (onDelete === undefined) continue;
			setting.addExtraButton((button) =>
				button
					.setIcon('lucide-trash-2')
					.setTooltip('Delete')
					.onClick(() => onDelete(index)),
			);
			setting.settingEl.addEventListener('keydown', (event) => {
				if (
					(event.key === 'Delete' || event.key === 'Backspace') &&
					!(event.target as HTMLElement).matches('input, textarea')
				)
					onDelete(index);
			});
		}
		if (addItem === undefined) return;
		if (Platform.isMobile) {
			const row = new Setting(group.listEl).setName(`+ ${addItem.name}`);
			clickable(row.settingEl, () => addItem.action(row.settingEl));
		} else
			group.addExtraButton((button) =>
				button
					.setIcon('lucide-plus')
					.setTooltip(addItem.name)
					.onClick(() => addItem.action(button.extraSettingsEl)),
			);
	}

	/** Every predicate again, nothing redrawn. */
	refresh(): void {
		for (const { definition, group, rows } of this.groups) {
			let any = rows.length === 0;
			for (const row of rows) {
				const visible = !row.hiddenBySearch && holds(row.definition.visible, true);
				row.setting.settingEl.toggle(visible);
				any ||= visible;
				const disabled = isPage(row.definition)
					? undefined
					: (row.definition.control?.disabled ?? ('disabled' in row.definition ? row.definition.disabled : undefined));
				if (disabled !== undefined) row.setting.setDisabled(holds(disabled, false));
			}
			group.groupEl.toggle(holds(definition.visible, true) && (any || definition.search !== undefined));
		}
	}

	private rowNamed(name: string): HTMLElement | null {
		for (const group of this.groups)
			for (const row of group.rows) if (row.definition.name === name) return row.setting.settingEl;
		return null;
	}

	reveal(name: string): void {
		const row = this.rowNamed(name);
		row?.scrollIntoView({ block: 'center' });
		row?.addClass('is-flashing');
	}
}

function clickable(el: HTMLElement, callback: () => void): void {
	el.setAttrs({ role: 'button', tabindex: '0' });
	el.addEventListener('click', (event) => {
		if (!event.defaultPrevented && (event.target as Element).closest('.clickable-icon, button, input, select') === null)
			callback();
	});
	el.addEventListener('keydown', (event) => {
		if (event.target !== el || (event.key !== 'Enter' && event.key !== ' ')) return;
		event.preventDefault();
		callback();
	});
}
