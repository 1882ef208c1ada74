import { AbstractTextComponent } from './text';

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	readonly clearButtonEl: HTMLElement;
	readonly containerEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const holder = containerEl.createDiv('search-input-container');
		super(holder.createEl('input', { attr: { type: 'search', enterkeyhint: 'search', spellcheck: 'false' } }));
		this.containerEl = holder;
		this.clearButtonEl = holder.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear search' } });
		this.clearButtonEl.toggle(false);
		this.clearButtonEl.addEventListener('click', () => {
			this.inputEl.value = '';
			this.onChanged();
			this.inputEl.focus();
		});
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.clearButtonEl.toggle(value !== '');
		return this;
	}

	setClass(cls: string): this {
		this.containerEl.addClass(cls);
		return this;
	}

	override onChanged(): void {
		this.clearButtonEl.toggle(this.inputEl.value !== '');
		super.onChanged();
	}
}
