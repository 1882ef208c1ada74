import type { App } from '../core/app';
import { Chooser } from './chooser';
import { Scope } from './scope';

/** A list that opens below a text field or the cursor while one types. */
export abstract class PopoverSuggest<T> {
	readonly scope: Scope;
	readonly suggestEl: HTMLElement;
	readonly suggestions: Chooser<T>;
	isOpen = false;

	constructor(
		public app: App,
		scope?: Scope,
	) {
		this.scope = scope ?? new Scope();
		this.suggestEl = createDiv('suggestion-container');
		this.suggestions = new Chooser<T>(this, this.suggestEl.createDiv('suggestion'), this.scope);
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		const take = (event: KeyboardEvent): false | undefined => {
			if (event.isComposing) return undefined;
			this.suggestions.useSelectedItem(event);
			return false;
		};
		this.scope.register([], 'Enter', take);
		this.scope.register([], 'Tab', take);
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.append(this.suggestEl);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.suggestions.setSuggestions([]);
		this.suggestEl.detach();
	}

	/** Below the rectangle, or above it where there is more room. */
	reposition(rect: { left: number; top: number; bottom: number; width?: number }): void {
		const win = this.suggestEl.win;
		const height = this.suggestEl.offsetHeight;
		const below = rect.bottom + 4 + height <= win.innerHeight || rect.bottom < win.innerHeight / 2;
		const left = Math.max(4, Math.min(rect.left, win.innerWidth - this.suggestEl.offsetWidth - 4));
		this.suggestEl.setCssStyles({
			left: `${left}px`,
			top: below ? `${rect.bottom + 4}px` : `${Math.max(4, rect.top - height - 4)}px`,
		});
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** Suggestions for a text field, shown while it has the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private chosen: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;
	private turn = 0;

	constructor(
		app: App,
		readonly textInputEl: HTMLInputElement | HTMLElement,
	) {
		super(app);
		const refresh = (): void => {
			void this.showSuggestions();
		};
		textInputEl.addEventListener('focus', refresh);
		textInputEl.addEventListener('input', refresh);
		textInputEl.addEventListener('click', refresh);
		textInputEl.addEventListener('blur', () => this.close());
	}

	private async showSuggestions(): Promise<void> {
		this.turn += 1;
		const { turn } = this;
		const values = await this.getSuggestions(this.getValue());
		if (turn !== this.turn || !this.textInputEl.isActiveElement()) return;
		const list = this.limit > 0 ? values.slice(0, this.limit) : values;
		if (list.length === 0) {
			this.close();
			return;
		}
		this.open();
		this.suggestions.setSuggestions(list);
		this.suggestEl.setCssStyles({ minWidth: `${this.textInputEl.offsetWidth}px` });
		this.reposition(this.textInputEl.getBoundingClientRect());
	}

	override close(): void {
		this.turn += 1;
		super.close();
	}

	getValue(): string {
		return 'value' in this.textInputEl ? this.textInputEl.value : (this.textInputEl.textContent ?? '');
	}

	setValue(value: string): void {
		if ('value' in this.textInputEl) this.textInputEl.value = value;
		else this.textInputEl.textContent = value;
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.chosen = callback;
		return this;
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.chosen?.(value, event);
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;
}
