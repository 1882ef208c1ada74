import type { FuzzyMatch, Instruction } from 'obsidian';
import type { App } from '../core/app';
import { Platform } from '../core/platform';
import { Chooser } from './chooser';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './fuzzy';
import { setIcon } from './icons';
import { Modal } from './modal';

/**
 * A prompt with a list. As in Obsidian the modal is closed before `onChooseSuggestion` is called, so `onClose` runs first
 * (a known trap for plugins that turn it into a promise).
 */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = 'No results found.';
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	readonly instructionsEl: HTMLElement;
	readonly chooser: Chooser<T>;
	private turn = 0;

	constructor(app: App) {
		super(app);
		this.modalEl.remove();
		this.modalEl = this.containerEl.createDiv({ cls: 'prompt', attr: { role: 'dialog', 'aria-modal': 'true' } });
		const container = this.modalEl.createDiv('prompt-input-container');
		this.inputEl = container.createEl('input', {
			cls: 'prompt-input',
			attr: { type: 'text', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done', autocomplete: 'off' },
		});
		const clearEl = container.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear' } });
		clearEl.addEventListener('click', () => {
			this.inputEl.value = '';
			this.inputEl.focus();
			this.onInput();
		});
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.instructionsEl = createDiv('prompt-instructions');
		this.chooser = new Chooser<T>(this, this.resultContainerEl, this.scope);
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing) return undefined;
			this.selectActiveSuggestion(event);
			return false;
		});
		this.inputEl.addEventListener('input', () => this.onInput());
		if (Platform.isMobile) {
			const closeEl = container.createDiv({
				cls: 'clickable-icon prompt-close-button',
				attr: { 'aria-label': 'Close', role: 'button' },
			});
			setIcon(closeEl, 'lucide-x');
			closeEl.addEventListener('click', () => this.close());
		}
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		this.inputEl.select();
		this.updateSuggestions();
	}

	private onInput(): void {
		this.updateSuggestions();
	}

	updateSuggestions(): void {
		this.turn += 1;
		const { turn } = this;
		const found = this.getSuggestions(this.inputEl.value);
		const show = (values: T[] | null): void => {
			if (turn !== this.turn) return;
			const list = this.limit > 0 ? (values ?? []).slice(0, this.limit) : (values ?? []);
			this.chooser.setSuggestions(list);
			if (list.length === 0) this.onNoSuggestion();
		};
		if (Array.isArray(found)) show(found);
		else void Promise.resolve(found).then(show);
	}

	onNoSuggestion(): void {
		this.chooser.setSuggestions([]);
		if (this.emptyStateText !== '')
			this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		this.inputEl.setAttribute('aria-label', placeholder);
	}

	setInstructions(instructions: Instruction[]): void {
		this.instructionsEl.empty();
		this.instructionsEl.detach();
		for (const { command, purpose } of instructions) {
			const el = this.instructionsEl.createDiv('prompt-instruction');
			el.createSpan({ cls: 'prompt-instruction-command', text: command });
			el.createSpan({ text: purpose });
		}
		// Phones have no keys to explain.
		if (instructions.length > 0 && !Platform.isPhone) this.modalEl.append(this.instructionsEl);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.chooser.useSelectedItem(event);
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.app.keymap.updateModifiers(event);
		this.close();
		this.onChooseSuggestion(value, event);
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

	getSuggestions(query: string): FuzzyMatch<T>[] {
		const text = query.trim();
		if (text === '') return this.getItems().map((item) => ({ item, match: { score: 0, matches: [] } }));
		const search = prepareFuzzySearch(text);
		const found: FuzzyMatch<T>[] = [];
		for (const item of this.getItems()) {
			const match = search(this.getItemText(item));
			if (match !== null) found.push({ item, match });
		}
		sortSearchResults(found);
		return found;
	}

	renderSuggestion(match: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(match.item), match.match);
	}

	onChooseSuggestion(match: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(match.item, event);
	}
}
