import type { TooltipOptions } from 'obsidian';
import type { BaseComponent } from './components/base';
import { ButtonComponent } from './components/button';
import { ColorComponent } from './components/color';
import { DisplayValueComponent } from './components/display-value';
import { DropdownComponent } from './components/dropdown';
import { ExtraButtonComponent } from './components/extra-button';
import { ProgressBarComponent } from './components/progress-bar';
import { SearchComponent } from './components/search';
import { SliderComponent } from './components/slider';
import { TextAreaComponent, TextComponent } from './components/text';
import { ToggleComponent } from './components/toggle';
import { MomentFormatComponent } from './moment-format';
import { setTooltip } from './tooltip';

let count = 0;

/** One row: name and description at the left, controls at the right. */
export class Setting {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	private add<C extends BaseComponent>(component: C, callback: (component: C) => unknown): this {
		this.components.push(component);
		callback(component);
		return this;
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(...cls.split(' '));
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.nameEl, tooltip, options);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		return this;
	}

	setNoInfo(): this {
		this.infoEl.detach();
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	setErrorMessage(message: string | null): this {
		const shown = message !== null && message !== '';
		this.settingEl.toggleClass('is-invalid', shown);
		if (shown) {
			count += 1;
			this.errorEl ??= this.settingEl.createDiv({
				cls: 'setting-item-error',
				attr: { role: 'alert', id: `setting-error-${count}` },
			});
			this.errorEl.setText(message);
		} else {
			this.errorEl?.detach();
			this.errorEl = null;
		}
		return this;
	}

	addComponent<C extends BaseComponent>(callback: (el: HTMLElement) => C): this {
		this.components.push(callback(this.controlEl));
		return this;
	}

	addDisplayValue(callback: (component: DisplayValueComponent) => unknown): this {
		callback(new DisplayValueComponent(this.controlEl));
		return this;
	}

	addButton(callback: (component: ButtonComponent) => unknown): this {
		return this.add(new ButtonComponent(this.controlEl), callback);
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		return this.add(new ExtraButtonComponent(this.controlEl), callback);
	}

	addToggle(callback: (component: ToggleComponent) => unknown): this {
		this.settingEl.addClass('mod-toggle');
		return this.add(new ToggleComponent(this.controlEl), callback);
	}

	addText(callback: (component: TextComponent) => unknown): this {
		return this.add(new TextComponent(this.controlEl), callback);
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		return this.add(new SearchComponent(this.controlEl), callback);
	}

	addTextArea(callback: (component: TextAreaComponent) => unknown): this {
		return this.add(new TextAreaComponent(this.controlEl), callback);
	}

	addMomentFormat(callback: (component: MomentFormatComponent) => unknown): this {
		return this.add(new MomentFormatComponent(this.controlEl), callback);
	}

	addDropdown(callback: (component: DropdownComponent) => unknown): this {
		return this.add(new DropdownComponent(this.controlEl), callback);
	}

	addColorPicker(callback: (component: ColorComponent) => unknown): this {
		return this.add(new ColorComponent(this.controlEl), callback);
	}

	addProgressBar(callback: (component: ProgressBarComponent) => unknown): this {
		return this.add(new ProgressBarComponent(this.controlEl), callback);
	}

	addSlider(callback: (component: SliderComponent) => unknown): this {
		return this.add(new SliderComponent(this.controlEl), callback);
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}
}

export class SettingGroup {
	readonly groupEl: HTMLElement;
	readonly headerEl: HTMLElement;
	readonly headerInnerEl: HTMLElement;
	readonly controlEl: HTMLElement;
	readonly listEl: HTMLElement;
	readonly components: (SearchComponent | ExtraButtonComponent)[] = [];

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.headerEl = createDiv('setting-item setting-item-heading');
		this.headerInnerEl = this.headerEl.createDiv('setting-item-name');
		this.controlEl = this.headerEl.createDiv('setting-item-control');
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.headerInnerEl.setText(text);
		if (text === '') this.headerEl.detach();
		else this.groupEl.prepend(this.headerEl);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(callback: (setting: Setting) => void): this {
		callback(new Setting(this.listEl));
		return this;
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		const search = new SearchComponent(this.groupEl.createDiv('setting-group-search'));
		this.listEl.before(search.containerEl.parentElement ?? search.containerEl);
		this.components.push(search);
		callback(search);
		return this;
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		const button = new ExtraButtonComponent(this.controlEl);
		if (!this.headerEl.isConnected) this.groupEl.prepend(this.headerEl);
		this.components.push(button);
		callback(button);
		return this;
	}
}
