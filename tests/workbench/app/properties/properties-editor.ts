import type { App } from '../core/app';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { AbstractInputSuggest } from '../ui/popover-suggest';
import { getFrontMatterInfo } from '../vault/front-matter-info';
import { parseYaml } from '../vault/yaml';
import { asText } from './as-text';
import { TYPE_ICONS, TYPE_NAMES, type PropertyType } from './property-types';
import { valueEditors, type ValueEditor } from './value-editors';

export interface PropertiesOwner {
	change(fn: (frontmatter: Record<string, unknown>) => void): void;
	openLink(link: string, event: MouseEvent | KeyboardEvent): void;
	leave(): void;
	sourcePath(): string;
}

interface Row {
	readonly el: HTMLElement;
	readonly type: PropertyType;
	readonly editor: ValueEditor;
	value: string;
}

class NameSuggest extends AbstractInputSuggest<string> {
	constructor(
		app: App,
		inputEl: HTMLInputElement,
		private readonly take: (name: string) => void,
	) {
		super(app, inputEl);
	}

	protected getSuggestions(query: string): string[] {
		const names = Object.values(this.app.metadataCache.getAllPropertyInfos())
			.sort((a, b) => b.count - a.count)
			.map((info) => info.name);
		return names.filter((name) => name.toLowerCase().includes(query.toLowerCase()));
	}

	renderSuggestion(name: string, el: HTMLElement): void {
		el.setText(name);
	}

	override selectSuggestion(name: string): void {
		this.setValue(name);
		this.close();
		this.take(name);
	}
}

/** The properties of a note, one row each, with the field its type asks for. */
export class PropertiesEditor {
	readonly containerEl: HTMLElement;
	private readonly listEl: HTMLElement;
	private readonly addEl: HTMLElement;
	private readonly errorEl: HTMLElement;
	private readonly rows = new Map<string, Row>();
	private collapsed = false;

	constructor(
		private readonly app: App,
		parent: HTMLElement,
		private readonly owner: PropertiesOwner,
	) {
		this.containerEl = parent.createDiv('metadata-container');
		const heading = this.containerEl.createDiv({
			cls: 'metadata-properties-heading',
			attr: { role: 'button', tabindex: '0', 'aria-expanded': 'true' },
		});
		setIcon(heading.createDiv('collapse-indicator'), 'right-triangle');
		heading.createDiv({ cls: 'metadata-properties-title', text: 'Properties' });
		const toggle = (): void => {
			this.collapsed = !this.collapsed;
			this.containerEl.toggleClass('is-collapsed', this.collapsed);
			heading.setAttribute('aria-expanded', String(!this.collapsed));
		};
		heading.addEventListener('click', toggle);
		heading.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') toggle();
		});
		const content = this.containerEl.createDiv('metadata-content');
		this.errorEl = content.createDiv({
			cls: 'metadata-error',
			text: 'Invalid properties. The block at the top of the note is not valid YAML; edit it in the source.',
		});
		this.listEl = content.createDiv('metadata-properties');
		this.addEl = content.createEl('button', { cls: 'metadata-add-button text-icon-button', attr: { type: 'button' } });
		setIcon(this.addEl.createSpan('text-button-icon'), 'lucide-plus');
		this.addEl.createSpan({ cls: 'text-button-label', text: 'Add property' });
		this.addEl.addEventListener('click', () => this.add());
	}

	/** Shows what the text says; rows that say the same already are left alone, also the one being edited. */
	show(text: string): void {
		const info = getFrontMatterInfo(text);
		let frontmatter: Record<string, unknown> = {};
		let broken = false;
		try {
			const parsed = info.exists ? parseYaml(info.frontmatter) : null;
			if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
				frontmatter = parsed as Record<string, unknown>;
			else broken = info.frontmatter.trim() !== '';
		} catch {
			broken = true;
		}
		this.errorEl.toggle(broken);
		this.containerEl.toggleClass('is-empty', !info.exists);
		const names = Object.keys(frontmatter);
		for (const [name, row] of this.rows) {
			if (names.includes(name)) continue;
			row.el.remove();
			this.rows.delete(name);
		}
		let before: HTMLElement | null = null;
		for (const name of names) {
			const row = this.row(name, frontmatter[name]);
			const place: Element | null = before === null ? this.listEl.firstElementChild : before.nextElementSibling;
			if (place !== row.el) this.listEl.insertBefore(row.el, place);
			before = row.el;
		}
	}

	private row(name: string, value: unknown): Row {
		const type = this.app.propertyTypes.of(name, value);
		const existing = this.rows.get(name);
		const key = JSON.stringify(value) ?? '';
		if (existing !== undefined && existing.type === type) {
			if (existing.value !== key) existing.editor.show(value);
			existing.value = key;
			return existing;
		}
		existing?.el.remove();
		const el = createDiv({ cls: 'metadata-property', attr: { 'data-property-key': name, 'data-property-type': type } });
		const keyEl = el.createDiv('metadata-property-key');
		const icon = keyEl.createSpan({
			cls: 'metadata-property-icon',
			attr: { 'aria-label': TYPE_NAMES[type], role: 'button', tabindex: '-1' },
		});
		setIcon(icon, TYPE_ICONS[type]);
		icon.addEventListener('click', (event) => this.menu(name).showAtMouseEvent(event));
		const nameEl = keyEl.createEl('input', {
			cls: 'metadata-property-key-input',
			attr: { type: 'text', 'aria-label': `Property name, ${name}`, autocapitalize: 'none', tabindex: '-1' },
			value: name,
		});
		nameEl.addEventListener('change', () => this.rename(name, nameEl.value.trim()));
		const valueEl = el.createDiv('metadata-property-value');
		const editor = valueEditors[type](valueEl, {
			name,
			set: (next) => {
				const row = this.rows.get(name);
				if (row !== undefined) row.value = JSON.stringify(next) ?? '';
				this.owner.change((frontmatter) => {
					frontmatter[name] = next;
				});
			},
			openLink: (link, event) => this.owner.openLink(link, event),
			next: () => this.focusAfter(name),
		});
		editor.show(value);
		el.addEventListener('contextmenu', (event) => {
			event.preventDefault();
			this.menu(name).showAtMouseEvent(event);
		});
		const row: Row = { el, type, editor, value: key };
		this.rows.set(name, row);
		return row;
	}

	private focusAfter(name: string): void {
		const names = Array.from(this.listEl.children).map((el) => (el as HTMLElement).dataset['propertyKey'] ?? '');
		const next = this.rows.get(names[names.indexOf(name) + 1] ?? '');
		if (next === undefined) this.owner.leave();
		else next.editor.focus();
	}

	private rename(name: string, to: string): void {
		if (to === '' || to === name) return;
		this.owner.change((frontmatter) => {
			const entries = Object.entries(frontmatter);
			for (const [key] of entries) Reflect.deleteProperty(frontmatter, key);
			for (const [key, value] of entries) frontmatter[key === name ? to : key] = value;
		});
	}

	private menu(name: string): Menu {
		const menu = new Menu();
		for (const type of ['text', 'multitext', 'number', 'checkbox', 'date', 'datetime'] as const) {
			menu.addItem((item) =>
				item
					.setSection('view')
					.setTitle(TYPE_NAMES[type])
					.setIcon(TYPE_ICONS[type])
					.setChecked(this.rows.get(name)?.type === type)
					.onClick(() => {
						this.app.propertyTypes.assign(name, type);
						this.owner.change((frontmatter) => {
							frontmatter[name] = convert(frontmatter[name], type);
						});
					}),
			);
		}
		menu.addItem((item) =>
			item
				.setSection('danger')
				.setTitle('Remove')
				.setIcon('lucide-trash-2')
				.setWarning(true)
				.onClick(() => {
					this.owner.change((frontmatter) => {
						Reflect.deleteProperty(frontmatter, name);
					});
				}),
		);
		return menu;
	}

	/** A row for a new property: first its name, then its value. */
	add(): void {
		this.collapsed = false;
		this.containerEl.removeClass('is-collapsed', 'is-empty');
		this.listEl.querySelector('.metadata-property.is-new')?.remove();
		const el = this.listEl.createDiv('metadata-property is-new');
		const keyEl = el.createDiv('metadata-property-key');
		setIcon(keyEl.createSpan('metadata-property-icon'), TYPE_ICONS.text);
		const input = keyEl.createEl('input', {
			cls: 'metadata-property-key-input',
			attr: { type: 'text', placeholder: 'Property name', 'aria-label': 'Property name', autocapitalize: 'none' },
		});
		el.createDiv('metadata-property-value');
		let done = false;
		const take = (name: string): void => {
			if (done) return;
			done = true;
			el.remove();
			if (name === '') return;
			if (!this.rows.has(name)) {
				this.owner.change((frontmatter) => {
					if (!Object.hasOwn(frontmatter, name)) frontmatter[name] = null;
				});
			}
			this.rows.get(name)?.editor.focus();
		};
		new NameSuggest(this.app, input, take);
		input.addEventListener('keydown', (event) => {
			if (event.defaultPrevented) return;
			if (event.key === 'Enter') {
				event.preventDefault();
				take(input.value.trim());
			} else if (event.key === 'Escape') {
				input.value = '';
				take('');
			}
		});
		input.addEventListener('blur', () => take(input.value.trim()));
		input.focus();
	}
}

function convert(value: unknown, type: PropertyType): unknown {
	const text = Array.isArray(value) ? value.map(asText).join(', ') : asText(value);
	if (type === 'multitext' && Array.isArray(value)) return value;
	if (type === 'multitext') return text === '' ? [] : [text];
	if (type === 'checkbox') return value === true || text === 'true';
	if (type === 'number') return text === '' || !Number.isFinite(Number(text)) ? null : Number(text);
	if (type === 'date') return /^\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10) : null;
	if (type === 'datetime' && !/^\d{4}-\d\d-\d\d/.test(text)) return null;
	if (type === 'datetime') return text.length === 10 ? `${text}T00:00:00` : text.slice(0, 19);
	return text;
}
