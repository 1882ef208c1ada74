import type { Scope } from './scope';

export interface SuggestionOwner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** The list below a prompt or a text field: one item is selected, by arrows or by pointing; Enter or a click takes it. */
export class Chooser<T> {
	values: T[] = [];
	selectedItem = -1;
	private elements: HTMLElement[] = [];

	constructor(
		private readonly owner: SuggestionOwner<T>,
		readonly containerEl: HTMLElement,
		scope: Scope,
	) {
		const move =
			(by: (index: number, count: number) => number) =>
			(event: KeyboardEvent): false | undefined => {
				if (event.isComposing) return undefined;
				if (this.values.length > 0) this.setSelectedItem(by(this.selectedItem, this.values.length));
				return false;
			};
		scope.register(
			[],
			'ArrowUp',
			move((index, count) => (index - 1 + count) % count),
		);
		scope.register(
			[],
			'ArrowDown',
			move((index, count) => (index + 1) % count),
		);
		scope.register(
			[],
			'PageUp',
			move((index) => Math.max(0, index - 7)),
		);
		scope.register(
			[],
			'PageDown',
			move((index, count) => Math.min(count - 1, index + 7)),
		);
		scope.register(
			['Mod'],
			'Home',
			move(() => 0),
		);
		scope.register(
			['Mod'],
			'End',
			move((_index, count) => count - 1),
		);
		containerEl.setAttribute('role', 'listbox');
		containerEl.addEventListener('mousemove', (event) => {
			const index = this.indexOf(event.target);
			if (index !== -1 && index !== this.selectedItem) this.setSelectedItem(index, false);
		});
		containerEl.addEventListener('mousedown', (event) => event.preventDefault());
		containerEl.addEventListener('click', (event) => {
			const index = this.indexOf(event.target);
			if (index === -1) return;
			event.preventDefault();
			this.setSelectedItem(index, false);
			this.useSelectedItem(event);
		});
	}

	private indexOf(target: EventTarget | null): number {
		return this.elements.findIndex((element) => element.contains(target as Node | null));
	}

	setSuggestions(values: T[]): void {
		this.values = values;
		this.containerEl.empty();
		this.elements = values.map((value, index) => {
			const element = this.containerEl.createDiv({
				cls: 'suggestion-item',
				attr: { role: 'option', id: `suggestion-${index}` },
			});
			this.owner.renderSuggestion(value, element);
			return element;
		});
		this.selectedItem = -1;
		if (values.length > 0) this.setSelectedItem(0);
	}

	setSelectedItem(index: number, scroll = true): void {
		this.elements[this.selectedItem]?.removeClass('is-selected');
		this.elements[this.selectedItem]?.setAttribute('aria-selected', 'false');
		this.selectedItem = index;
		const element = this.elements[index];
		element?.addClass('is-selected');
		element?.setAttribute('aria-selected', 'true');
		if (scroll) element?.scrollIntoView({ block: 'nearest' });
	}

	/** Whether there was one to take. */
	useSelectedItem(event: MouseEvent | KeyboardEvent): boolean {
		const value = this.values[this.selectedItem];
		if (this.selectedItem < 0 || this.selectedItem >= this.values.length) return false;
		this.owner.selectSuggestion(value as T, event);
		return true;
	}
}
