import type { MenuPositionDef } from 'obsidian';
import { Component } from 'obsidian-test-mocks/obsidian';
import { Platform } from '../core/platform';
import { MenuItem, MenuSeparator } from './menu-item';
import { Scope } from './scope';

interface Keys {
	pushScope(scope: Scope): void;
	popScope(scope: Scope): void;
}

/** The sections of Obsidian's own menus, in their order; items of other sections follow. */
const SECTION_ORDER = [
	'',
	'title',
	'open',
	'close',
	'pane',
	'action-primary',
	'action',
	'selection',
	'view',
	'info',
	'system',
	'danger',
];

export class Menu extends Component {
	static keymap: Keys | null = null;
	private static current: Menu | null = null;
	readonly dom: HTMLElement;
	readonly scope = new Scope();
	private readonly items: (MenuItem | MenuSeparator)[] = [];
	private selected = -1;
	private hideCallback: (() => unknown) | null = null;
	private shown = false;
	private before: Element | null = null;
	private bgEl: HTMLElement | null = null;

	constructor() {
		super();
		this.dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: '-1' } });
		this.scope.register([], 'ArrowDown', () => this.move(1));
		this.scope.register([], 'ArrowUp', () => this.move(-1));
		this.scope.register([], 'Home', () => this.select(0, 1));
		this.scope.register([], 'End', () => this.select(this.choices.length - 1, -1));
		this.scope.register([], 'Enter', (event) => this.activate(event));
		this.scope.register([], ' ', (event) => this.activate(event));
		this.scope.register([], 'Escape', () => {
			this.hide();
			return false;
		});
		this.scope.register([], 'Tab', () => false);
	}

	static forEvent(event: MouseEvent): Menu {
		const menu = new Menu();
		event.preventDefault();
		window.setTimeout(() => menu.showAtMouseEvent(event), 0);
		return menu;
	}

	addItem(callback: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.items.push(item);
		callback(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	createSubmenu(): Menu {
		return new Menu();
	}

	addSections(_sections: string[]): this {
		return this;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(_useNativeMenu: boolean): this {
		return this;
	}

	setParentElement(_el: HTMLElement): this {
		return this;
	}

	private get choices(): MenuItem[] {
		return this.items.filter((item): item is MenuItem => item instanceof MenuItem);
	}

	private move(by: number): false {
		const count = this.choices.length;
		return this.select(
			this.selected === -1 && by < 0 ? count - 1 : (this.selected + by + count) % Math.max(1, count),
			by,
		);
	}

	private select(index: number, by: number): false {
		const { choices } = this;
		let next = index;
		for (let tries = 0; tries < choices.length && choices[next]?.disabled === true; tries += 1)
			next = (next + by + choices.length) % choices.length;
		choices[this.selected]?.dom.removeClass('selected');
		this.selected = next;
		choices[next]?.dom.addClass('selected');
		choices[next]?.dom.scrollIntoView({ block: 'nearest' });
		return false;
	}

	private activate(event: MouseEvent | KeyboardEvent): false {
		const item = this.choices[this.selected];
		if (item === undefined || item.disabled) return false;
		if (item.submenu !== null) {
			const rect = item.dom.getBoundingClientRect();
			const { submenu } = item;
			this.hide();
			submenu.showAtPosition({ x: rect.left, y: rect.top });
			return false;
		}
		this.hide();
		item.callback?.(event);
		return false;
	}

	showAtMouseEvent(event: MouseEvent): this {
		const element = event.target as Element | null;
		if (event.clientX === 0 && event.clientY === 0 && element !== null) {
			const rect = element.getBoundingClientRect();
			return this.showAtPosition({ x: rect.left, y: rect.bottom }, element.ownerDocument);
		}
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, element?.ownerDocument ?? activeDocument);
	}

	showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
		if (this.shown) return this;
		Menu.current?.hide();
		Menu.current = this;
		this.shown = true;
		this.load();
		this.arrange();
		this.before = doc.activeElement;
		const win = doc.defaultView ?? window;
		if (Platform.isPhone) {
			this.bgEl = doc.body.createDiv('menu-bg');
			this.bgEl.addEventListener('click', () => this.hide());
			this.dom.addClass('mod-sheet');
		}
		doc.body.append(this.dom);
		if (!Platform.isPhone) {
			const { offsetWidth: width, offsetHeight: height } = this.dom;
			const left = position.left === true ? position.x - width : position.x;
			this.dom.setCssStyles({
				left: `${Math.max(4, Math.min(left, win.innerWidth - width - 4))}px`,
				top: `${Math.max(4, position.y + height > win.innerHeight - 4 ? Math.max(4, win.innerHeight - height - 4) : position.y)}px`,
			});
		}
		Menu.keymap?.pushScope(this.scope);
		this.dom.focus({ preventScroll: true });
		for (const [index, item] of this.choices.entries()) {
			item.dom.onmouseenter = () => this.select(index, 1);
			item.dom.onclick = (event) => {
				if (item.disabled) return;
				this.selected = index;
				this.activate(event);
			};
		}
		const outside = (event: Event): void => {
			if (!this.dom.contains(event.target as Node)) this.hide();
		};
		window.setTimeout(() => {
			if (!this.shown) return;
			this.registerDomEvent(doc, 'pointerdown', outside, true);
			this.registerDomEvent(win, 'blur', () => this.hide());
		}, 0);
		return this;
	}

	private arrange(): void {
		const groups = new Map<string, (MenuItem | MenuSeparator)[]>();
		for (const item of this.items) {
			const section = item instanceof MenuItem ? item.section : '';
			groups.set(section, [...(groups.get(section) ?? []), item]);
		}
		const order = [...groups.keys()].sort((a, b) => rank(a) - rank(b));
		const scroll = this.dom.createDiv('menu-scroll');
		for (const [index, section] of order.entries()) {
			if (index > 0) scroll.createDiv('menu-separator');
			for (const item of groups.get(section) ?? []) scroll.append(item.dom);
		}
		const sorted = order.flatMap((section) => groups.get(section) ?? []);
		this.items.splice(0, this.items.length, ...sorted);
	}

	hide(): this {
		if (!this.shown) return this;
		this.shown = false;
		if (Menu.current === this) Menu.current = null;
		Menu.keymap?.popScope(this.scope);
		this.dom.detach();
		this.bgEl?.detach();
		if (this.before !== null && this.before.isConnected && this.before.instanceOf(HTMLElement))
			this.before.focus({ preventScroll: true });
		this.hideCallback?.();
		this.unload();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.hideCallback = callback;
	}
}

const rank = (section: string): number => {
	const at = SECTION_ORDER.indexOf(section);
	return at === -1 ? SECTION_ORDER.indexOf('action') + 0.5 : at;
};
