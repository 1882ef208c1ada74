import { TFile } from 'obsidian-test-mocks/obsidian';
import { debounceInApp } from '../core/debounce';
import { Notice } from '../ui/notice';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { EditableFileView } from './file-view';
import { mergeTexts } from './merge';

/**
 * A view whose data is text: saved two seconds after the first request since the last save (obsidian.d.ts,
 * `TextFileView.requestSave`; that keys do not put it off: CLAUDE.md of github.com/SmetDenis/obsidian-frontmatter-date-manager),
 * or when it is closed. Losing the focus saves nothing: no source says that the app does so. A change from outside is taken
 * in at once; with unsaved text both are merged, a notice says so, and the result is saved.
 */
export abstract class TextFileView extends EditableFileView {
	data = '';
	private saved = '';
	private writing: string | null = null;
	private failed = false;
	dirty = false;
	readonly requestSave: () => void;
	private readonly saveSoon = debounceInApp(() => void this.save(), 2000);

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.requestSave = () => {
			this.dirty = true;
			this.saveSoon();
		};
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		super.onload();
		this.registerEvent(
			this.app.vault.on('modify', (file) => {
				if (file === this.file && file instanceof TFile) void this.onModify(file);
			}),
		);
	}

	override async onLoadFile(file: TFile): Promise<void> {
		const text = await this.app.vault.read(file);
		if (this.file !== file) return;
		this.data = text;
		this.saved = text;
		this.dirty = false;
		this.setViewData(text, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.save(true);
	}

	override async onDelete(): Promise<void> {
		this.dirty = false;
		this.saveSoon.cancel();
		return Promise.resolve();
	}

	async save(clear = false): Promise<void> {
		this.saveSoon.cancel();
		const { file } = this;
		if (file !== null && this.dirty) {
			const text = this.getViewData();
			this.data = text;
			this.dirty = false;
			if (text !== this.saved && !(await this.write(file, text)) && !clear) this.saveSoon();
		}
		if (clear) {
			this.data = '';
			this.clear();
		}
	}

	/** Whether it was written. Where not, what was typed stays in the editor, to be saved again. */
	private async write(file: TFile, text: string): Promise<boolean> {
		this.writing = text;
		try {
			await this.app.vault.modify(file, text);
			this.saved = text;
			this.failed = false;
			return true;
		} catch (error) {
			this.dirty = true;
			if (!this.failed) new Notice(`Failed to save file: ${(error as Error).message}`);
			this.failed = true;
			return false;
		} finally {
			this.writing = null;
		}
	}

	private async onModify(file: TFile): Promise<void> {
		const text = this.app.vault.textOf(file.path) ?? (await this.app.vault.read(file));
		if (text === this.writing) {
			this.saved = text;
			return;
		}
		if (text === this.saved) return;
		const here = this.getViewData();
		const isMerged = this.dirty && here !== this.saved && here !== text;
		const merged = isMerged ? mergeTexts(this.saved, here, text) : text;
		if (isMerged) new Notice(`"${file.basename}" has been modified externally, merging changes automatically.`);
		this.saved = text;
		this.data = merged;
		if (merged !== here) this.setViewData(merged, false);
		if (merged !== text) this.requestSave();
	}
}
