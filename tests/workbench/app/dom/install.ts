import { setup } from 'obsidian-test-mocks/setup';

type Descriptors = Record<string, PropertyDescriptor>;
interface Delegated {
	readonly type: string;
	readonly selector: string;
	readonly listener: unknown;
	readonly callback: (event: Event) => void;
}

const delegated = new WeakMap<EventTarget, Delegated[]>();
const migrated = new WeakMap<Node, Set<(win: Window) => void>>();

type Delegation<Listener> = [type: string, selector: string, listener: Listener, options?: AddEventListenerOptions];

function on(
	this: EventTarget,
	...[type, selector, listener, options]: Delegation<(this: EventTarget, event: Event, target: Element) => void>
): void {
	const callback = (event: Event): void => {
		const start = event.target as Node;
		const element = start.nodeType === 1 ? (start as Element) : start.parentElement;
		const target = element?.closest(selector) ?? null;
		if (target !== null) listener.call(this, event, target);
	};
	const list = delegated.get(this) ?? [];
	delegated.set(this, [...list, { type, selector, listener, callback }]);
	this.addEventListener(type, callback, options);
}

function off(this: EventTarget, ...[type, selector, listener, options]: Delegation<unknown>): void {
	for (const one of delegated.get(this) ?? []) {
		if (one.type === type && one.selector === selector && one.listener === listener)
			this.removeEventListener(type, one.callback, options);
	}
}

const documentOf = (node: Node): Document =>
	node.nodeType === 9 ? (node as Document) : (node.ownerDocument ?? document);

function nearest(start: Element, selector: string, lastParent?: Element): Element | null {
	for (let element: Element | null = start; element !== null; element = element.parentElement) {
		if (element.matches(selector)) return element;
		if (element === lastParent) break;
	}
	return null;
}

const nodeMembers: Descriptors = Object.getOwnPropertyDescriptors({
	/** Holds for nodes made in any window of the app (obsidian.d.ts: "Cross-window capable instanceof check"). */
	instanceOf(this: Node, type: { name: string; new (): unknown }): boolean {
		if (this instanceof type) return true;
		const other = (this.ownerDocument ?? (this as Document)).defaultView as unknown as Record<string, unknown> | null;
		const local = other?.[type.name];
		return typeof local === 'function' && this instanceof local;
	},
	get doc(): Document {
		return documentOf(this as unknown as Node);
	},
	get win(): Window {
		return documentOf(this as unknown as Node).defaultView ?? window;
	},
	setChildrenInPlace(this: Node, children: Node[]): void {
		(this as Element).replaceChildren(...children);
	},
});

const elementMembers: Descriptors = Object.getOwnPropertyDescriptors({
	find(this: Element, selector: string): Element | null {
		return this.querySelector(selector);
	},
	matchParent(this: Element, selector: string, lastParent?: Element): Element | null {
		return nearest(this, selector, lastParent);
	},
	isActiveElement(this: Element): boolean {
		return this.doc.activeElement === this;
	},
	getCssPropertyValue(this: Element, property: string, pseudo?: string): string {
		return this.win.getComputedStyle(this, pseudo).getPropertyValue(property).trim();
	},
});

const htmlMembers: Descriptors = Object.getOwnPropertyDescriptors({
	find(this: Element, selector: string): Element | null {
		return this.querySelector(selector);
	},
	on,
	off,
	isShown(this: HTMLElement): boolean {
		return this.offsetParent !== null;
	},
	/** Click and middle click, as the app's own links listen. */
	onClickEvent(
		this: HTMLElement,
		listener: (this: HTMLElement, event: MouseEvent) => unknown,
		options?: AddEventListenerOptions,
	): void {
		this.addEventListener('click', listener, options);
		this.addEventListener('auxclick', listener, options);
	},
	onNodeInserted(this: HTMLElement, listener: () => void, once = false): () => void {
		const observer = new MutationObserver(() => {
			if (!this.isConnected) return;
			if (once) observer.disconnect();
			listener();
		});
		observer.observe(this.doc, { childList: true, subtree: true });
		return () => observer.disconnect();
	},
	onWindowMigrated(this: HTMLElement, listener: (win: Window) => void): () => void {
		const set = migrated.get(this) ?? new Set();
		migrated.set(this, set.add(listener));
		return () => set.delete(listener);
	},
});

const uiEventMembers: Descriptors = Object.getOwnPropertyDescriptors({
	get win(): Window {
		return (this as unknown as UIEvent).view ?? window;
	},
	get doc(): Document {
		return ((this as unknown as UIEvent).view ?? window).document;
	},
	get targetNode(): Node | null {
		const { target } = this as unknown as UIEvent;
		return target !== null && 'nodeType' in target ? (target as Node) : null;
	},
	instanceOf(this: UIEvent, type: { name: string; new (): unknown }): boolean {
		if (this instanceof type) return true;
		const local = (this.view as unknown as Record<string, unknown> | null)?.[type.name];
		return typeof local === 'function' && this instanceof local;
	},
});

const PROTOTYPES = [
	'Node',
	'Element',
	'HTMLElement',
	'SVGElement',
	'Document',
	'DocumentFragment',
	'UIEvent',
	'Array',
	'String',
] as const;

/** Obsidian's additions to the DOM: the mocks', with those replaced that need several windows or a layout. */
export function installDom(): void {
	const before = new Map(
		PROTOTYPES.map((name) => [name, new Set(Object.getOwnPropertyNames(prototypeOf(window, name)))]),
	);
	setup();
	const add = (name: (typeof PROTOTYPES)[number], members: Descriptors): void => {
		for (const [key, descriptor] of Object.entries(members)) {
			Object.defineProperty(prototypeOf(window, name), key, { ...descriptor, configurable: true, enumerable: false });
		}
	};
	add('Node', nodeMembers);
	add('Element', elementMembers);
	add('HTMLElement', htmlMembers);
	add('DocumentFragment', { find: elementMembers['find'] ?? {} });
	add('Document', { on: htmlMembers['on'] ?? {}, off: htmlMembers['off'] ?? {} });
	add('UIEvent', uiEventMembers);
	for (const name of PROTOTYPES) {
		const names = before.get(name);
		const target = prototypeOf(window, name);
		added.set(
			name,
			Object.fromEntries(
				Object.entries(Object.getOwnPropertyDescriptors(target)).filter(([key]) => names?.has(key) !== true),
			),
		);
	}
	let active: Window = window;
	Object.defineProperty(window, 'activeWindow', {
		get: () => active,
		set: (win: Window) => (active = win),
		configurable: true,
	});
	Object.defineProperty(window, 'activeDocument', { get: () => active.document, configurable: true });
	follow(window);
}

const added = new Map<string, Descriptors>();

const prototypeOf = (win: Window, name: string): object =>
	(win as unknown as Record<string, { prototype: object }>)[name]?.prototype ?? {};

/** Gives a pop-out window the same additions: its nodes have prototypes of their own. */
export function installDomInto(win: Window): void {
	for (const [name, members] of added) Object.defineProperties(prototypeOf(win, name), members);
	const target = win as unknown as Record<string, unknown>;
	const source = window as unknown as Record<string, unknown>;
	for (const name of [
		'createEl',
		'createDiv',
		'createSpan',
		'createSvg',
		'createFragment',
		'sleep',
		'nextFrame',
		'app',
		'moment',
	])
		target[name] = source[name];
	Object.defineProperty(win, 'activeWindow', { get: () => window.activeWindow });
	Object.defineProperty(win, 'activeDocument', { get: () => window.activeDocument });
	follow(win);
}

/** A window is the active one once it gets the focus, a press or a key: a browser run by a test may tell of the focus late, or of two windows at once. */
function follow(win: Window): void {
	for (const event of ['focus', 'pointerdown', 'keydown']) {
		win.addEventListener(
			event,
			() => {
				window.activeWindow = win;
			},
			{ capture: event !== 'focus' },
		);
	}
}

/** Tells an element and what is in it that it now belongs to another window. */
export function announceMigration(root: Element, win: Window): void {
	for (const element of [root, ...Array.from(root.querySelectorAll('*'))]) {
		for (const listener of migrated.get(element) ?? []) listener(win);
	}
}
