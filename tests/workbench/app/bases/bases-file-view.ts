import type { TFile } from 'obsidian-test-mocks/obsidian';
import { FileView } from '../editor/file-view';
import { BasesPanel } from './bases-panel';

/** A `.base` file in a tab. */
export class BasesFileView extends FileView {
	override icon = 'lucide-table';
	private panel: BasesPanel | null = null;
	private wanted: string | null = null;

	getViewType(): string {
		return 'bases';
	}

	override onload(): void {
		super.onload();
		this.registerEvent(
			this.app.vault.on('modify', (file) => {
				if (file === this.file && this.file !== null) this.panel?.show(this.app.vault.textOf(this.file.path) ?? '');
			}),
		);
	}

	override getState(): Record<string, unknown> {
		return {
			...super.getState(),
			...(this.panel?.viewName === null || this.panel === null ? {} : { viewName: this.panel.viewName }),
		};
	}

	override async setState(state: unknown, result: { history: boolean }): Promise<void> {
		const { viewName } = (state ?? {}) as { viewName?: unknown };
		this.wanted = typeof viewName === 'string' ? viewName : null;
		await super.setState(state, result);
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.contentEl.empty();
		this.panel = this.addChild(
			new BasesPanel(this.app, this.contentEl.createDiv(), file, (text) => void this.app.vault.modify(file, text)),
		);
		this.panel.show(await this.app.vault.read(file), this.wanted);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		if (this.panel !== null) this.removeChild(this.panel);
		this.panel = null;
		return Promise.resolve();
	}
}
