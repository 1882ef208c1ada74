import type { ViewState } from 'obsidian';
import { ItemView, View } from './view';
import type { WorkspaceLeaf } from './leaf';

/** A new tab. */
export class EmptyView extends ItemView {
	override icon = 'lucide-file';

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}

	override async onOpen(): Promise<void> {
		this.contentEl.empty();
		const list = this.contentEl
			.createDiv('empty-state')
			.createDiv('empty-state-container')
			.createDiv('empty-state-action-list');
		const action = (text: string, id: string): void => {
			const el = list.createDiv({ cls: 'empty-state-action tappable', text, attr: { role: 'button', tabindex: '0' } });
			el.addEventListener('click', () => this.app.commands.executeCommandById(id));
		};
		action('Create new note (Ctrl + N)', 'file-explorer:new-file');
		action('Go to file (Ctrl + O)', 'switcher:open');
		action('Close', 'workspace:close');
		return Promise.resolve();
	}
}

/** Stands for a view whose plugin is not there; it keeps the state for when it comes back. */
export class UnknownView extends ItemView {
	override icon = 'lucide-ghost';

	constructor(
		leaf: WorkspaceLeaf,
		readonly wanted: ViewState,
	) {
		super(leaf);
	}

	getViewType(): string {
		return this.wanted.type;
	}

	getDisplayText(): string {
		return 'Plugin no longer active';
	}

	override getState(): Record<string, unknown> {
		return this.wanted.state ?? {};
	}

	override async onOpen(): Promise<void> {
		this.contentEl.empty();
		this.contentEl.createDiv({ cls: 'pane-empty', text: `The plugin that shows “${this.wanted.type}” is not active.` });
		return Promise.resolve();
	}
}

/** Stands for a view that has not been shown yet (`leaf.isDeferred`). */
export class DeferredView extends View {
	constructor(
		leaf: WorkspaceLeaf,
		readonly pending: { readonly state: ViewState; readonly eState: unknown },
	) {
		super(leaf);
		const icon = (pending.state as { icon?: string }).icon;
		if (icon !== undefined) this.icon = icon;
	}

	getViewType(): string {
		return this.pending.state.type;
	}

	getDisplayText(): string {
		return (this.pending.state as { title?: string }).title ?? this.pending.state.type;
	}

	override getState(): Record<string, unknown> {
		return this.pending.state.state ?? {};
	}
}
