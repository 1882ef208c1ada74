import { setIcon } from './icons';

/** What an item knows of its menu. */
export interface MenuOwner {
	createSubmenu(): MenuOwner;
	showAtPosition(position: { x: number; y: number }): unknown;
}

export class MenuSeparator {
	readonly dom = createDiv('menu-separator');
}

export class MenuItem {
	readonly dom: HTMLElement;
	readonly iconEl: HTMLElement;
	readonly titleEl: HTMLElement;
	section = '';
	disabled = false;
	callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;
	submenu: MenuOwner | null = null;

	constructor(readonly menu: MenuOwner) {
		this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
		this.iconEl = this.dom.createDiv('menu-item-icon');
		this.titleEl = this.dom.createDiv('menu-item-title');
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		setIcon(this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.toggleClass('mod-checked', checked === true);
		this.dom.querySelector('.mod-check')?.remove();
		if (checked !== null) {
			this.dom.setAttribute('role', 'menuitemcheckbox');
			this.dom.setAttribute('aria-checked', String(checked));
		}
		if (checked === true) setIcon(this.dom.createDiv('menu-item-icon mod-check'), 'lucide-check');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		this.dom.setAttribute('aria-disabled', String(disabled));
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.dom.toggleClass('is-label', isLabel);
		if (isLabel) this.setDisabled(true);
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		this.dom.dataset['section'] = section;
		return this;
	}

	/** Not in the public API, but plugins use it. */
	setSubmenu(): MenuOwner {
		this.submenu ??= this.menu.createSubmenu();
		this.dom.addClass('has-submenu');
		setIcon(this.dom.createDiv('menu-item-icon mod-submenu'), 'lucide-chevron-right');
		return this.submenu;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}
}
