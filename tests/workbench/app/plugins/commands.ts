import type { Command, Hotkey } from 'obsidian';
import type { App } from '../core/app';
import { Platform } from '../core/platform';

interface EditorOwner {
	editor?: unknown;
	file?: unknown;
	getMode?(): string;
}

/** All commands by id; a command that says it cannot run now is not listed. */
export class Commands {
	readonly commands: Record<string, Command> = {};

	constructor(private readonly app: App) {}

	addCommand(command: Command): void {
		this.commands[command.id] = command;
		for (const hotkey of command.hotkeys ?? []) this.app.hotkeys.add(command.id, hotkey);
	}

	removeCommand(id: string): void {
		// Only own properties are commands.
		Reflect.deleteProperty(this.commands, id);
		this.app.hotkeys.remove(id);
	}

	listCommands(): Command[] {
		return Object.values(this.commands).filter((command) => this.isAvailable(command));
	}

	findCommand(id: string): Command | undefined {
		return this.commands[id];
	}

	private isAvailable(command: Command): boolean {
		if (command.mobileOnly === true && !Platform.isMobile) return false;
		return this.run(command, true);
	}

	executeCommandById(id: string, _event?: Event): boolean {
		const command = this.findCommand(id);
		return command !== undefined && this.executeCommand(command);
	}

	executeCommand(command: Command): boolean {
		return this.run(command, true) && this.run(command, false);
	}

	/** The editor callbacks come before the plain ones and need an editor that is being edited, not read. */
	private run(command: Command, checking: boolean): boolean {
		if (command.editorCheckCallback !== undefined || command.editorCallback !== undefined) {
			const owner = this.app.workspace.activeEditor as EditorOwner | null;
			if (owner?.editor === undefined || owner.editor === null || owner.getMode?.() === 'preview') return false;
			const [editor, context] = [owner.editor, owner] as [never, never];
			if (command.editorCheckCallback !== undefined)
				return command.editorCheckCallback(checking, editor, context) === true || !checking;
			if (!checking) command.editorCallback?.(editor, context);
			return true;
		}
		if (command.checkCallback !== undefined) {
			const answer = command.checkCallback(checking);
			return checking ? answer === true : answer !== false;
		}
		if (command.callback === undefined) return false;
		if (!checking) command.callback();
		return true;
	}
}

const modKey = (): string => (Platform.isMacOS ? 'Meta' : 'Ctrl');

const order = (modifiers: readonly string[]): string =>
	modifiers
		.map((modifier) => (modifier === 'Mod' ? modKey() : modifier))
		.sort()
		.join(',');

export class Hotkeys {
	private readonly byCommand = new Map<string, Hotkey[]>();

	add(id: string, hotkey: Hotkey): void {
		this.byCommand.set(id, [...(this.byCommand.get(id) ?? []), hotkey]);
	}

	remove(id: string): void {
		this.byCommand.delete(id);
	}

	find(modifiers: string, key: string): string | null {
		for (const [id, hotkeys] of this.byCommand) {
			for (const hotkey of hotkeys) {
				if (order(hotkey.modifiers) === modifiers && hotkey.key.toUpperCase() === key.toUpperCase()) return id;
			}
		}
		return null;
	}

	/** As printed beside a command: `Ctrl + P`. */
	print(id: string): string {
		const [hotkey] = this.byCommand.get(id) ?? [];
		if (hotkey === undefined) return '';
		const modName = Platform.isMacOS ? '⌘' : 'Ctrl';
		const names = hotkey.modifiers.map((modifier) => (modifier === 'Mod' ? modName : modifier));
		return [...names, hotkey.key.length === 1 ? hotkey.key.toUpperCase() : hotkey.key].join(' + ');
	}
}
