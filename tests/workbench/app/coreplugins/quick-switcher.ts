import type { FuzzyMatch } from 'obsidian';
import type { TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { renderResults } from '../ui/fuzzy';
import { Keymap } from '../ui/scope';
import { FuzzySuggestModal } from '../ui/suggest-modal';

export class QuickSwitcher extends FuzzySuggestModal<TFile> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder('Find or create a note…');
		this.emptyStateText = 'No notes found. Enter to create one of that name.';
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to open' },
			{ command: 'ctrl ↵', purpose: 'to open in new tab' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
		this.scope.register(['Mod'], 'Enter', (event) => {
			this.selectActiveSuggestion(event);
			return false;
		});
	}

	getItems(): TFile[] {
		const recent = this.app.workspace.getLastOpenFiles();
		const rank = (file: TFile): number => (recent.includes(file.path) ? recent.indexOf(file.path) : recent.length);
		return this.app.vault.getFiles().sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
	}

	getItemText(file: TFile): string {
		return file.path.replace(/\.md$/, '');
	}

	override renderSuggestion(match: FuzzyMatch<TFile>, el: HTMLElement): void {
		el.addClass('mod-complex');
		const content = el.createDiv('suggestion-content');
		const path = this.getItemText(match.item);
		const slash = path.lastIndexOf('/') + 1;
		renderResults(content.createDiv('suggestion-title'), path.slice(slash), match.match, -slash);
		if (slash > 0) content.createDiv({ cls: 'suggestion-note', text: path.slice(0, slash) });
	}

	override selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		const name = this.inputEl.value.trim();
		if (this.chooser.useSelectedItem(event) || name === '') return;
		this.close();
		void this.app.workspace.openLinkText(name, '', Keymap.isModEvent(event));
	}

	onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
		void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
	}
}
