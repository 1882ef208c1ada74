import type { Command, FuzzyMatch } from 'obsidian';
import type { App } from '../core/app';
import { FuzzySuggestModal } from '../ui/suggest-modal';

/** Recently used commands come first, then by name. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	private static recent: string[] = [];

	constructor(app: App) {
		super(app);
		this.setPlaceholder('Select a command…');
		this.emptyStateText = 'No commands found.';
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	getItems(): Command[] {
		const { recent } = CommandPalette;
		const rank = (command: Command): number =>
			recent.includes(command.id) ? recent.indexOf(command.id) : recent.length;
		return this.app.commands.listCommands().sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
	}

	getItemText(command: Command): string {
		return command.name;
	}

	override renderSuggestion(match: FuzzyMatch<Command>, el: HTMLElement): void {
		el.addClass('mod-complex');
		const title = el.createDiv('suggestion-content').createDiv('suggestion-title');
		super.renderSuggestion(match, title);
		const hotkey = this.app.hotkeys.print(match.item.id);
		if (hotkey !== '') el.createDiv('suggestion-aux').createEl('kbd', { cls: 'suggestion-hotkey', text: hotkey });
	}

	onChooseItem(command: Command): void {
		CommandPalette.recent = [command.id, ...CommandPalette.recent.filter((id) => id !== command.id)].slice(0, 5);
		this.app.commands.executeCommandById(command.id);
	}
}
