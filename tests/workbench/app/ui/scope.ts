import type { KeymapContext, KeymapEventHandler, KeymapEventListener, Modifier } from 'obsidian';
import { Keymap as MockKeymap } from 'obsidian-test-mocks/obsidian';
import { Platform } from '../core/platform';

interface Handler {
	readonly scope: Scope;
	readonly modifiers: string | null;
	readonly key: string | null;
	readonly func: KeymapEventListener;
}

const modKey = (): string => (Platform.isMacOS ? 'Meta' : 'Ctrl');

const canonical = (modifiers: readonly string[]): string =>
	[...new Set(modifiers.map((modifier) => (modifier === 'Mod' ? modKey() : modifier)))].sort().join(',');

const pressed = (event: KeyboardEvent): string => {
	const names: string[] = [];
	if (event.altKey) names.push('Alt');
	if (event.ctrlKey) names.push('Ctrl');
	if (event.metaKey) names.push('Meta');
	if (event.shiftKey) names.push('Shift');
	return names.join(',');
};

/** Keys and what they do while the scope is on top; a scope without a parent hides all below it. */
export class Scope {
	private readonly handlers: Handler[] = [];
	tabFocusContainerEl: HTMLElement | null = null;

	constructor(readonly parent?: Scope) {}

	register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
		const handler: Handler = {
			scope: this,
			modifiers: modifiers === null ? null : canonical(modifiers),
			key: key?.length === 1 ? key.toUpperCase() : key,
			func,
		};
		this.handlers.push(handler);
		return handler;
	}

	unregister(handler: KeymapEventHandler): void {
		const index = this.handlers.indexOf(handler as unknown as Handler);
		if (index !== -1) this.handlers.splice(index, 1);
	}

	setTabFocusContainerEl(el: HTMLElement): void {
		this.tabFocusContainerEl = el;
	}

	/** The last registered first; the first that does not give undefined ends it. */
	handleKey(event: KeyboardEvent, context: KeymapContext): unknown {
		for (const handler of [...this.handlers].reverse()) {
			if (handler.modifiers !== null && handler.modifiers !== (context.modifiers ?? '')) continue;
			if (handler.key !== null && handler.key !== (event.key.length === 1 ? event.key.toUpperCase() : event.key))
				continue;
			const result: unknown = handler.func(event, context);
			if (result !== undefined) return result;
		}
		if (event.key === 'Tab' && this.tabFocusContainerEl !== null)
			return cycleFocus(this.tabFocusContainerEl, event.shiftKey);
		return this.parent?.handleKey(event, context);
	}
}

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';

/** Moves the focus within a dialog only when it would leave it. */
function cycleFocus(container: HTMLElement, backwards: boolean): false | undefined {
	const all = Array.from(container.querySelectorAll<HTMLElement>(FOCUSABLE)).filter(
		(element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0,
	);
	const first = all[0];
	const last = all[all.length - 1];
	if (first === undefined || last === undefined) return false;
	const current = container.doc.activeElement;
	const inside = current !== null && container.contains(current) && current !== container;
	if (!inside || current === (backwards ? first : last)) {
		(backwards ? last : first).focus();
		return false;
	}
	return undefined;
}

/** The keyboard of the whole app: what is on top of the stack gets the keys, else the active view's scope, else the app's. */
export class Keymap extends MockKeymap {
	private readonly stack: Scope[] = [];
	modifiers = '';
	viewScope: () => Scope | null = () => null;

	constructor(private readonly root: Scope) {
		super();
	}

	override pushScope(scope: unknown): void {
		this.stack.push(scope as Scope);
	}

	override popScope(scope: unknown): void {
		const index = this.stack.lastIndexOf(scope as Scope);
		if (index !== -1) this.stack.splice(index, 1);
	}

	get top(): Scope | null {
		return this.stack[this.stack.length - 1] ?? null;
	}

	updateModifiers(event: MouseEvent | KeyboardEvent | TouchEvent): void {
		this.modifiers = pressed(event as KeyboardEvent);
	}

	/** Before the focused element, or an editor would take the arrows and Enter that belong to a list open beside it. */
	listenIn(win: Window): void {
		win.addEventListener(
			'keydown',
			(event) => {
				if (event.defaultPrevented || event.isComposing) return;
				this.updateModifiers(event);
				const scope = this.top ?? this.viewScope() ?? this.root;
				const context: KeymapContext = { modifiers: this.modifiers, key: event.key, vkey: event.key };
				if (scope.handleKey(event, context) === false) {
					event.preventDefault();
					event.stopPropagation();
				}
			},
			{ capture: true },
		);
	}
}
