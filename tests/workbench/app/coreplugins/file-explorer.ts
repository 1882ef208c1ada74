import { TFile, TFolder, type TAbstractFile } from 'obsidian-test-mocks/obsidian';
import { debounceInApp } from '../core/debounce';
import { Menu } from '../ui/menu';
import { setIcon } from '../ui/icons';
import { Keymap } from '../ui/scope';
import { View } from '../workspace/view';

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The folders and notes of the vault; what is inside a folder is drawn when it is opened. */
export class FileExplorerView extends View {
	override icon = 'lucide-folder-closed';
	private readonly listEl: HTMLElement;
	private readonly open = new Set<string>(['/']);
	private readonly redraw = debounceInApp(() => this.draw(), 50);

	constructor(leaf: View['leaf']) {
		super(leaf);
		const buttons = this.containerEl.createDiv('nav-header').createDiv('nav-buttons-container');
		const button = (icon: string, label: string, command: string): void => {
			const el = buttons.createDiv({
				cls: 'clickable-icon nav-action-button',
				attr: { 'aria-label': label, role: 'button', tabindex: '0' },
			});
			setIcon(el, icon);
			el.addEventListener('click', () => this.app.commands.executeCommandById(command));
		};
		button('lucide-square-pen', 'New note', 'file-explorer:new-file');
		button('lucide-folder-plus', 'New folder', 'file-explorer:new-folder');
		this.listEl = this.containerEl.createDiv({
			cls: 'nav-files-container node-insert-event',
			attr: { role: 'tree', 'aria-label': 'Files' },
		});
	}

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	override onload(): void {
		for (const name of ['create', 'delete', 'rename'])
			this.registerEvent(this.app.vault.on(name, () => void this.redraw()));
		this.registerEvent(this.app.workspace.on('file-open', () => this.mark()));
	}

	override async onOpen(): Promise<void> {
		this.draw();
		return Promise.resolve();
	}

	private draw(): void {
		this.listEl.empty();
		const root = this.listEl.createDiv('tree-item nav-folder mod-root');
		this.children(this.app.vault.getRoot(), root.createDiv('tree-item-children nav-folder-children'), 0);
		this.mark();
	}

	private children(folder: TFolder, el: HTMLElement, depth: number): void {
		const sorted = [...folder.children].sort(
			(a, b) => Number(b instanceof TFolder) - Number(a instanceof TFolder) || byName.compare(a.name, b.name),
		);
		for (const child of sorted) {
			if (child instanceof TFolder) this.folder(child, el, depth);
			else if (child instanceof TFile) this.file(child, el, depth);
		}
	}

	private title(el: HTMLElement, file: TAbstractFile, depth: number, cls: string): HTMLElement {
		const title = el.createDiv({
			cls: `tree-item-self ${cls} tappable is-clickable`,
			attr: { 'data-path': file.path, role: 'treeitem', tabindex: '0' },
		});
		title.setCssStyles({ paddingInlineStart: `${24 + depth * 17}px` });
		title.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') title.click();
		});
		title.addEventListener('contextmenu', (event) => {
			const menu = Menu.forEvent(event);
			menu.addItem((item) =>
				item
					.setSection('danger')
					.setTitle('Delete')
					.setIcon('lucide-trash-2')
					.setWarning(true)
					.onClick(() => void this.app.fileManager.promptForDeletion(file)),
			);
			if (file instanceof TFile)
				menu.addItem((item) =>
					item
						.setSection('open')
						.setTitle('Open in new tab')
						.setIcon('lucide-file-plus')
						.onClick(() => void this.app.workspace.getLeaf('tab').openFile(file)),
				);
			this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
		});
		return title;
	}

	private folder(folder: TFolder, parent: HTMLElement, depth: number): void {
		const el = parent.createDiv('tree-item nav-folder');
		const title = this.title(el, folder, depth, 'nav-folder-title mod-collapsible');
		const icon = title.createDiv('tree-item-icon collapse-icon');
		setIcon(icon, 'right-triangle');
		title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
		const holder = el.createDiv('tree-item-children nav-folder-children');
		const show = (): void => {
			const open = this.open.has(folder.path);
			el.toggleClass('is-collapsed', !open);
			icon.toggleClass('is-collapsed', !open);
			title.setAttribute('aria-expanded', String(open));
			holder.empty();
			if (open) this.children(folder, holder, depth + 1);
		};
		title.addEventListener('click', () => {
			if (!this.open.delete(folder.path)) this.open.add(folder.path);
			show();
			this.mark();
		});
		show();
	}

	private file(file: TFile, parent: HTMLElement, depth: number): void {
		const el = parent.createDiv('tree-item nav-file');
		const title = this.title(el, file, depth, 'nav-file-title');
		title.createDiv({
			cls: 'tree-item-inner nav-file-title-content',
			text: file.extension === 'md' ? file.basename : file.basename,
		});
		if (file.extension !== 'md') title.createDiv({ cls: 'nav-file-tag', text: file.extension.toUpperCase() });
		const go = (event: MouseEvent): void => {
			if (event.button > 1) return;
			const mod = Keymap.isModEvent(event) as never;
			void this.app.workspace.getLeaf(mod).openFile(file);
			if (this.app.isMobile) this.app.workspace.leftSplit.collapse();
		};
		title.addEventListener('click', go);
		title.addEventListener('auxclick', go);
	}

	private mark(): void {
		const path = this.app.workspace.getActiveFile()?.path ?? '';
		for (const el of Array.from(this.listEl.querySelectorAll('.is-active'))) el.removeClass('is-active');
		this.listEl.querySelector(`.nav-file-title[data-path="${CSS.escape(path)}"]`)?.addClass('is-active');
	}
}
