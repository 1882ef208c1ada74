import {
	prepareFuzzySearch,
	renderResults,
	SuggestModal,
	type App,
	type Instruction,
	type SearchResult,
} from 'obsidian';
import { pickText } from './model/text';
import { isNewName, searchItems, type SearchHit, type SearchSource } from './search-items';

/** What the user picks from: the text of an item is the first line of its suggestion. */
export interface PickRequest<Item> extends SearchSource<Item> {
	/** A second line. */
	note?(item: Item): string | null;
	/** Adds to a suggestion, under its lines. */
	render?(item: Item, el: HTMLElement): void;
	readonly placeholder: string;
	readonly emptyText?: string;
	/** Offers something new when no item is called just what was typed. Null when it comes to nothing. */
	readonly create?: { label(query: string): string; make(query: string): Promise<Item | null> | Item | null };
	readonly instructions?: readonly Instruction[];
}

/** Lets the user pick one item by typing. Resolves to the item, or to null when cancelled. */
export function pick<Item>(app: App, from: PickRequest<Item>): Promise<Item | null> {
	return new Promise((resolve, reject) => new PickModal(app, from, resolve, reject).open());
}

type Suggestion<Item> =
	| { readonly kind: 'item'; readonly found: SearchHit<Item, SearchResult> }
	| { readonly kind: 'new'; readonly query: string };

class PickModal<Item> extends SuggestModal<Suggestion<Item>> {
	private chosen = false;

	constructor(
		app: App,
		private readonly from: PickRequest<Item>,
		private readonly resolve: (item: Item | null) => void,
		private readonly reject: (error: unknown) => void,
	) {
		super(app);
		this.setPlaceholder(from.placeholder);
		this.emptyStateText = from.emptyText ?? pickText.nothing;
		if (from.instructions !== undefined) this.setInstructions([...from.instructions]);
	}

	getSuggestions(query: string): Suggestion<Item>[] {
		const found = searchItems(this.from, query, prepareFuzzySearch).map((each): Suggestion<Item> => ({
			kind: 'item',
			found: each,
		}));
		if (this.from.create === undefined || !isNewName(this.from, query)) return found;
		// Past its limit the app would cut off the last, which is the new one.
		return [...found.slice(0, this.limit - 1), { kind: 'new', query: query.trim() }];
	}

	renderSuggestion(suggestion: Suggestion<Item>, el: HTMLElement): void {
		el.addClass('mod-complex', 'alliance-suggestion');
		const content = el.createDiv('suggestion-content');
		const title = content.createDiv({ cls: 'suggestion-title', attr: { dir: 'auto' } });
		if (suggestion.kind === 'new') {
			title.setText(this.from.create?.label(suggestion.query) ?? suggestion.query);
			return;
		}
		const { item, match } = suggestion.found;
		if (match === null) title.setText(this.from.text(item));
		else renderResults(title, this.from.text(item), match);
		const note = this.from.note?.(item) ?? null;
		if (note !== null) content.createDiv({ cls: 'suggestion-note', text: note });
		this.from.render?.(item, content);
	}

	onChooseSuggestion(suggestion: Suggestion<Item>): void {
		this.chosen = true;
		if (suggestion.kind === 'item') this.resolve(suggestion.found.item);
		else Promise.resolve(this.from.create?.make(suggestion.query) ?? null).then(this.resolve, this.reject);
	}

	override onClose(): void {
		super.onClose();
		// The app closes the window first and tells what was chosen after.
		this.containerEl.win.setTimeout(() => {
			if (!this.chosen) this.resolve(null);
		}, 0);
	}
}
