import type { EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, Instruction } from 'obsidian';
import type { TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { PopoverSuggest } from '../ui/popover-suggest';
import type { Editor } from './editor';

/** Suggestions at the cursor while one types in a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: EditorSuggestContext | null = null;
	limit = 100;
	private readonly instructionsEl: HTMLElement = createDiv('prompt-instructions');
	private turn = 0;

	constructor(app: App) {
		super(app);
	}

	setInstructions(instructions: Instruction[]): void {
		this.instructionsEl.empty();
		for (const { command, purpose } of instructions) {
			const el = this.instructionsEl.createDiv('prompt-instruction');
			el.createSpan({ cls: 'prompt-instruction-command', text: command });
			el.createSpan({ text: purpose });
		}
		this.suggestEl.append(this.instructionsEl);
	}

	abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
	abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

	/** Whether this one wants to suggest here; then it does. */
	trigger(editor: Editor, file: TFile): boolean {
		const info = this.onTrigger(editor.getCursor(), editor, file);
		if (info === null) {
			this.close();
			return false;
		}
		this.context = { ...info, editor, file } as unknown as EditorSuggestContext;
		this.turn += 1;
		const { turn, context } = this;
		void Promise.resolve(this.getSuggestions(context)).then((values) => {
			if (turn !== this.turn) return;
			if (values.length === 0) {
				this.close();
				return;
			}
			this.open();
			this.suggestions.setSuggestions(values.slice(0, this.limit));
			const rect = editor.cm.coordsAtPos(editor.posToOffset(info.start));
			if (rect !== null) this.reposition(rect);
		});
		return true;
	}

	override close(): void {
		this.turn += 1;
		super.close();
		this.context = null;
	}
}
