import {
	prepareFuzzySearch,
	renderResults,
	SuggestModal,
	type App,
	type Instruction,
	type SearchResult,
} from 'obsidian';
import { pickText } from './model/text';
import { isNewName, searchItems, type SearchHit } from './search-items';

export interface PickRequest<Item> {
	readonly items: readonly Item[];
	/** What the query is matched with, and the first line of a suggestion. */
	text(item: Item): string;
	/** A second line. */
	note?(item: Item): string | null;
	/** Other words it can be found by. */
	also?(item: Item): string;
	/** Adds to a suggestion, under its lines. */
	render?(item: Item, el: HTMLElement): void;
	/** Whether the item shows before anything is typed; all do when absent. */
	listed?(item: Item): boolean;
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
