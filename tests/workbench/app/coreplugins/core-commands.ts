import type { Hotkey } from 'obsidian';
import type { App } from '../core/app';
import { MarkdownView } from '../editor/markdown-view';
import { CommandPalette } from './command-palette';
import { QuickSwitcher } from './quick-switcher';

/** The app's own commands, by the ids and names they have in Obsidian. */
export function addCoreCommands(app: App): void {
	const { workspace } = app;
	const add = (id: string, name: string, callback: () => unknown, keys?: string): void => {
		const hotkeys: Hotkey[] =
			keys === undefined
				? []
				: [{ modifiers: keys.split('+').slice(0, -1) as Hotkey['modifiers'], key: keys.split('+').pop() ?? '' }];
		app.commands.addCommand({ id, name, callback, hotkeys });
	};
	const addForNote = (id: string, name: string, run: (view: MarkdownView) => unknown, keys?: string): void => {
		add(id, name, () => undefined, keys);
		const command = app.commands.commands[id];
		if (command === undefined) return;
		Reflect.deleteProperty(command, 'callback');
		command.checkCallback = (checking) => {
			const view = workspace.getActiveViewOfType(MarkdownView);
			if (view === null) return false;
			if (!checking) run(view);
			return true;
		};
	};
	add('command-palette:open', 'Command palette: Open command palette', () => new CommandPalette(app).open(), 'Mod+P');
	add('switcher:open', 'Quick switcher: Open quick switcher', () => new QuickSwitcher(app).open(), 'Mod+O');
	add('app:open-settings', 'Open settings', () => app.setting.open(), 'Mod+,');
	add('app:go-back', 'Navigate back', () => workspace.getMostRecentLeaf()?.go('back'), 'Mod+Alt+ArrowLeft');
	add('app:go-forward', 'Navigate forward', () => workspace.getMostRecentLeaf()?.go('forward'), 'Mod+Alt+ArrowRight');
	add('app:toggle-left-sidebar', 'Toggle left sidebar', () => workspace.leftSplit.toggle());
	add('app:toggle-right-sidebar', 'Toggle right sidebar', () => workspace.rightSplit.toggle());
	add('theme:toggle-light-dark', 'Toggle light/dark mode', () => app.setTheme(app.isDarkMode() ? 'light' : 'dark'));
	add('file-explorer:open', 'Files: Show file explorer', () =>
		workspace.ensureSideLeaf('file-explorer', 'left', { reveal: true }),
	);
	add(
		'file-explorer:new-file',
		'Create new note',
		async () => {
			const file = await app.fileManager.createNewMarkdownFile(
				app.fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? ''),
			);
			await workspace.getLeaf(false).openFile(file, { active: true, eState: { rename: 'all' } });
		},
		'Mod+N',
	);
	add('file-explorer:new-folder', 'Files: Create new folder', async () => {
		await app.vault.createFolder(app.vault.getAvailablePath__('Untitled', ''));
	});
	add(
		'workspace:new-tab',
		'New tab',
		() => workspace.setActiveLeaf(workspace.getLeaf('tab'), { focus: true }),
		'Mod+T',
	);
	add('workspace:close', 'Close current tab', () => workspace.activeLeaf?.detach(), 'Mod+W');
	add('workspace:split-vertical', 'Split right', () => {
		const leaf = workspace.getMostRecentLeaf();
		return leaf === null ? undefined : workspace.duplicateLeaf(leaf, 'vertical');
	});
	add('workspace:split-horizontal', 'Split down', () => {
		const leaf = workspace.getMostRecentLeaf();
		return leaf === null ? undefined : workspace.duplicateLeaf(leaf, 'horizontal');
	});
	add('workspace:move-to-new-window', 'Move current tab to new window', () =>
		workspace.activeLeaf === null ? undefined : workspace.moveLeafToPopout(workspace.activeLeaf),
	);
	addForNote('editor:save-file', 'Save current file', (view) => view.save(), 'Mod+S');
	addForNote(
		'markdown:toggle-preview',
		'Toggle reading view',
		(view) => view.setMode(view.getMode() === 'source' ? 'preview' : 'source'),
		'Mod+E',
	);
	addForNote('markdown:add-metadata-property', 'Add file property', (view) => view.addProperty(), 'Mod+;');
	addForNote('workspace:edit-file-title', 'Rename file', (view) => view.setEphemeralState({ rename: 'all' }), 'F2');
	addForNote('app:delete-file', 'Delete current file', (view) =>
		view.file === null ? undefined : app.fileManager.promptForDeletion(view.file),
	);
}
