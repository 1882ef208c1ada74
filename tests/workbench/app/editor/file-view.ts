import { TFile } from 'obsidian-test-mocks/obsidian';
import { ItemView } from '../workspace/view';
import type { Menu } from '../ui/menu';

/** A view of one file. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	override onload(): void {
		const { vault } = this.app;
		this.registerEvent(
			vault.on('rename', (file) => {
				if (file === this.file && file instanceof TFile) {
					void this.onRename(file);
					this.leaf.updateHeader();
				}
			}),
		);
		this.registerEvent(
			vault.on('delete', (file) => {
				if (file === this.file) void this.fileDeleted();
			}),
		);
	}

	private async fileDeleted(): Promise<void> {
		await this.onDelete();
		this.file = null;
		if (!this.allowNoFile) await this.leaf.setViewState({ type: 'empty' });
	}

	/** What is not saved when the file goes is gone with it. */
	async onDelete(): Promise<void> {
		return Promise.resolve();
	}

	override async onClose(): Promise<void> {
		await this.loadFile(null);
	}

	getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override getState(): Record<string, unknown> {
		return this.file === null ? {} : { file: this.file.path };
	}

	override async setState(state: unknown, result: { history: boolean }): Promise<void> {
		const { file } = (state ?? {}) as { file?: unknown };
		if (typeof file !== 'string') return;
		const found = this.app.vault.getFileByPath(file);
		if (found === this.file) return;
		result.history = true;
		await this.loadFile(found);
		if (found === null && !this.allowNoFile)
			this.contentEl.createDiv({ cls: 'pane-empty', text: `“${file}” no longer exists.` });
	}

	async loadFile(file: TFile | null): Promise<void> {
		const before = this.file;
		if (before !== null) await this.onUnloadFile(before);
		this.file = file;
		if (file !== null) await this.onLoadFile(file);
		this.leaf.updateHeader();
	}

	async onLoadFile(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	async onUnloadFile(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	async onRename(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}

	override onPaneMenu(menu: Menu, source: string): void {
		if (this.file === null) return;
		const { file } = this;
		menu.addItem((item) =>
			item
				.setSection('action')
				.setTitle('Rename…')
				.setIcon('lucide-pencil')
				.onClick(() => this.app.commands.executeCommandById('workspace:edit-file-title')),
		);
		menu.addItem((item) =>
			item
				.setSection('danger')
				.setTitle('Delete file')
				.setIcon('lucide-trash-2')
				.setWarning(true)
				.onClick(() => void this.app.fileManager.promptForDeletion(file)),
		);
		this.app.workspace.trigger('file-menu', menu, file, source, this.leaf);
	}
}

export abstract class EditableFileView extends FileView {}
