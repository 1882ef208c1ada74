import type { OpenViewState, PaneType, SplitDirection } from 'obsidian';
import { Events, TFile, parseLinktext } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { debounce } from '../core/debounce';
import { Platform } from '../core/platform';
import type { Menu } from '../ui/menu';
import { WorkspaceContainer, WorkspaceFloating, WorkspaceMobileDrawer, WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, type WorkspaceItem, type WorkspaceParent, type WorkspaceWindow } from './items';
import { WorkspaceLeaf } from './leaf';
import { openWindow } from './popout';
import { restoreLayout, saveLayout, type Layout } from './layout';
import { WorkspaceTabs } from './tabs';
import type { View } from './view';

interface FileInfoOwner {
	file?: TFile | null;
	editor?: unknown;
}

/** Where leaves are opened, found, shown and remembered. */
export class Workspace extends Events {
	readonly containerEl: HTMLElement;
	readonly leftRibbon = new WorkspaceRibbon('left');
	readonly rightRibbon = new WorkspaceRibbon('right');
	readonly leftSplit: WorkspaceSidedock = Platform.isMobile ? new WorkspaceMobileDrawer('left') : new WorkspaceSidedock('left');
	readonly rightSplit: WorkspaceSidedock = Platform.isMobile ? new WorkspaceMobileDrawer('right') : new WorkspaceSidedock('right');
	readonly rootSplit = new WorkspaceRoot();
	readonly floatingSplit = new WorkspaceFloating();
	activeLeaf: WorkspaceLeaf | null = null;
	activeEditor: unknown = null;
	layoutReady = false;
	private readonly readyCallbacks: (() => unknown)[] = [];
	private announcedFile: TFile | null = null;
	private recent: string[] = [];
	private clock = 0;
	private layoutTimer: number | null = null;
	readonly requestSaveLayout = debounce(() => void this.saveLayout(), 500, true);

	constructor(readonly app: App, containerEl: HTMLElement) {
		super();
		this.containerEl = containerEl;
		containerEl.addClass('workspace');
		containerEl.append(this.leftRibbon.containerEl, this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
		for (const dock of [this.leftSplit, this.rightSplit]) {
			dock.appendChild(this.newTabs());
			dock.onToggle = () => {
				document.body.toggleClass(`is-${dock.side}-sidedock-open`, !dock.collapsed);
				for (const leaf of dock.leaves()) leaf.onShown();
				this.onLayoutChange();
			};
		}
		this.rootSplit.appendChild(this.newTabs());
		const observer = new ResizeObserver(() => this.onResize());
		for (const part of [this.leftSplit, this.rootSplit, this.rightSplit]) observer.observe(part.containerEl);
	}

	private newTabs(): WorkspaceTabs {
		const tabs = new WorkspaceTabs();
		tabs.onNewTab = () => {
			const leaf = this.createLeafInParent(tabs, tabs.children.length);
			this.setActiveLeaf(leaf, { focus: true });
		};
		return tabs;
	}

	onResize(): void {
		this.iterateAllLeaves((leaf) => {
			if (leaf.isVisible()) leaf.onResize();
		});
		this.trigger('resize');
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.readyCallbacks.push(callback);
	}

	/** Callbacks run in the order of their registration; one that throws does not keep the others from running. */
	async setLayoutReady(): Promise<void> {
		this.layoutReady = true;
		for (const callback of this.readyCallbacks.splice(0)) {
			try {
				await callback();
			} catch (error) {
				console.error(error);
			}
		}
		this.trigger('layout-ready');
		this.iterateAllLeaves((leaf) => leaf.onShown());
		this.onLayoutChange();
		if (this.activeLeaf !== null) this.trigger('active-leaf-change', this.activeLeaf);
		this.announceFile();
	}

	onLayoutChange(): void {
		this.requestSaveLayout();
		this.layoutTimer ??= window.setTimeout(() => {
			this.layoutTimer = null;
			this.trigger('layout-change');
		}, 10);
	}

	// Leaves

	createLeafInParent(parent: WorkspaceParent, index: number): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app);
		if (parent instanceof WorkspaceTabs) {
			parent.insertChild(index, leaf);
		} else {
			const tabs = this.newTabs();
			parent.insertChild(index, tabs);
			tabs.appendChild(leaf);
		}
		this.onLayoutChange();
		return leaf;
	}

	createLeafBySplit(leaf: WorkspaceLeaf, direction: SplitDirection = 'vertical', before = false): WorkspaceLeaf {
		const tabs = leaf.tabs;
		const created = new WorkspaceLeaf(this.app);
		const fresh = this.newTabs();
		fresh.appendChild(created);
		const parent = tabs?.parent;
		if (tabs === null || !(parent instanceof WorkspaceSplit)) {
			this.rootSplit.appendChild(fresh);
			return created;
		}
		const index = parent.children.indexOf(tabs);
		if (parent.direction === direction || parent instanceof WorkspaceSidedock) {
			parent.insertChild(before ? index : index + 1, fresh);
		} else {
			const split = new WorkspaceSplit(direction);
			parent.removeChild(tabs);
			parent.insertChild(index, split);
			for (const child of before ? [fresh, tabs] : [tabs, fresh]) split.appendChild(child);
		}
		this.onLayoutChange();
		return created;
	}

	splitActiveLeaf(direction?: SplitDirection): WorkspaceLeaf {
		return this.createLeafBySplit(this.getMostRecentLeaf() ?? this.getLeaf(true), direction);
	}

	splitLeafOrActive(leaf: WorkspaceLeaf | null, direction?: SplitDirection): WorkspaceLeaf {
		return leaf === null ? this.splitActiveLeaf(direction) : this.createLeafBySplit(leaf, direction);
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, leafType: PaneType | boolean | SplitDirection = 'split', direction?: SplitDirection): Promise<WorkspaceLeaf> {
		const type = leafType === 'vertical' || leafType === 'horizontal' ? 'split' : leafType;
		const created = this.getLeaf(type, direction ?? (leafType === 'horizontal' ? 'horizontal' : 'vertical'));
		await created.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
		return created;
	}

	getLeaf(newLeaf: PaneType | boolean = false, direction: SplitDirection = 'vertical'): WorkspaceLeaf {
		if (newLeaf === 'window') return this.openPopoutLeaf();
		if (newLeaf === 'split') return this.splitActiveLeaf(direction);
		const recent = this.getMostRecentLeaf();
		if (newLeaf === true || newLeaf === 'tab') {
			// The first tab of an empty group is as good as a new one.
			if (recent !== null && recent.view.getViewType() === 'empty') return recent;
			const tabs = recent?.tabs ?? this.firstTabs();
			return this.createLeafInParent(tabs, tabs.currentTab + (tabs.children.length > 0 ? 1 : 0));
		}
		return this.getUnpinnedLeaf();
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		const active = this.activeLeaf;
		const usable = (leaf: WorkspaceLeaf): boolean => !leaf.pinned && (leaf.view.navigation || leaf.view.getViewType() === 'empty');
		if (active !== null && active.getContainer() !== null && usable(active)) return active;
		const recent = this.getMostRecentLeaf();
		if (recent !== null && usable(recent)) return recent;
		const tabs = recent?.tabs ?? this.firstTabs();
		return this.createLeafInParent(tabs, tabs.children.length);
	}

	private firstTabs(): WorkspaceTabs {
		const find = (parent: WorkspaceParent): WorkspaceTabs | null => {
			for (const child of parent.children) {
				if (child instanceof WorkspaceTabs) return child;
				if (child instanceof WorkspaceSplit) {
					const found = find(child);
					if (found !== null) return found;
				}
			}
			return null;
		};
		const found = find(this.rootSplit);
		if (found !== null) return found;
		const tabs = this.newTabs();
		this.rootSplit.appendChild(tabs);
		return tabs;
	}

	private sideLeaf(dock: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
		const last = dock.children[dock.children.length - 1];
		const empty = [...dock.leaves()].find((leaf) => leaf.view.getViewType() === 'empty');
		if (!split && empty !== undefined) return empty;
		if (!split && last instanceof WorkspaceTabs) return this.createLeafInParent(last, last.children.length);
		return this.createLeafInParent(dock, dock.children.length);
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf | null {
		return this.sideLeaf(this.leftSplit, split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf | null {
		return this.sideLeaf(this.rightSplit, split);
	}

	async ensureSideLeaf(type: string, side: 'left' | 'right', options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {}): Promise<WorkspaceLeaf> {
		const dock = side === 'left' ? this.leftSplit : this.rightSplit;
		let leaf = [...dock.leaves()].find((one) => one.getViewState().type === type) ?? this.getLeavesOfType(type)[0];
		if (leaf === undefined) {
			leaf = this.sideLeaf(dock, options.split === true);
			await leaf.setViewState({ type, active: options.active ?? false, ...(options.state === undefined ? {} : { state: options.state }) });
		}
		if (options.reveal !== false) await this.revealLeaf(leaf);
		if (options.active === true) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	/** Brings a leaf to the front, opening its dock or window; since 1.7.2 the promise waits for its view to be loaded. */
	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (root instanceof WorkspaceSidedock) root.expand();
		leaf.tabs?.select(leaf);
		const container = leaf.getContainer();
		if (container !== null && container.win !== window) container.win.focus();
		await leaf.loadIfDeferred();
		if (!(root instanceof WorkspaceSidedock)) this.setActiveLeaf(leaf);
	}

	openPopoutLeaf(): WorkspaceLeaf {
		const opened = openWindow(this);
		return this.createLeafInParent(opened, 0);
	}

	moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
		const opened = openWindow(this);
		const tabs = this.newTabs();
		opened.appendChild(tabs);
		const from = leaf.tabs;
		from?.removeChild(leaf);
		from?.tidy();
		tabs.appendChild(leaf);
		this.setActiveLeaf(leaf, { focus: true });
		return opened;
	}

	afterDetach(leaf: WorkspaceLeaf, container: WorkspaceContainer | null, wasActive: boolean, tabs: WorkspaceTabs): void {
		if (container !== null && container.win !== window && [...container.leaves()].length === 0) container.win.close();
		// Obsidian does not leave the main area without a tab.
		if ([...this.rootSplit.leaves()].length === 0) this.createLeafInParent(this.firstTabs(), 0);
		if (wasActive || this.activeLeaf === leaf) {
			this.activeLeaf = null;
			const next = (tabs.parent !== null && !(leaf.getRoot() instanceof WorkspaceSidedock) ? tabs.current : null) ?? this.getMostRecentLeaf();
			if (next !== null) this.setActiveLeaf(next, { focus: true });
		}
		this.onLayoutChange();
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus?: boolean): void {
		const wantsFocus = typeof params === 'object' ? params.focus === true : focus === true;
		leaf.tabs?.select(leaf);
		this.clock += 1;
		leaf.activeTime = this.clock;
		const changed = this.activeLeaf !== leaf;
		if (changed) {
			this.activeLeaf?.containerEl.removeClass('mod-active');
			this.activeLeaf?.tabs?.containerEl.removeClass('mod-active');
			this.activeLeaf = leaf;
			leaf.containerEl.addClass('mod-active');
			leaf.tabs?.containerEl.addClass('mod-active');
			const win = leaf.getContainer()?.win;
			if (win !== undefined) window.activeWindow = win;
		}
		const owner = leaf.view as unknown as FileInfoOwner;
		if (owner.editor !== undefined) this.activeEditor = leaf.view;
		else if (leaf.view.navigation) this.activeEditor = null;
		if (wantsFocus) this.focusLeaf(leaf);
		if (changed && this.layoutReady) {
			this.trigger('active-leaf-change', leaf);
			this.announceFile();
			this.requestSaveLayout();
		}
	}

	private focusLeaf(leaf: WorkspaceLeaf): void {
		if (leaf.containerEl.contains(leaf.containerEl.doc.activeElement)) return;
		leaf.setEphemeralState({ focus: true });
	}

	/** 'file-open' once for each change of the active file. */
	announceFile(): void {
		if (!this.layoutReady) return;
		const owner = this.activeLeaf?.view as unknown as FileInfoOwner | undefined;
		if (owner?.editor !== undefined) this.activeEditor = owner;
		const file = this.getActiveFile();
		if (file === this.announcedFile) return;
		this.announcedFile = file;
		this.trigger('file-open', file);
	}

	// Finding

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.rootSplit.leaves()) callback(leaf);
		for (const leaf of this.floatingSplit.leaves()) callback(leaf);
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.iterateRootLeaves(callback);
		for (const leaf of this.leftSplit.leaves()) callback(leaf);
		for (const leaf of this.rightSplit.leaves()) callback(leaf);
	}

	private allLeaves(): WorkspaceLeaf[] {
		const leaves: WorkspaceLeaf[] = [];
		this.iterateAllLeaves((leaf) => leaves.push(leaf));
		return leaves;
	}

	getLeavesOfType(viewType: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.view.getViewType() === viewType);
	}

	detachLeavesOfType(viewType: string): void {
		for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.group === group);
	}

	getMostRecentLeaf(root?: WorkspaceItem): WorkspaceLeaf | null {
		const leaves: WorkspaceLeaf[] = [];
		this.iterateRootLeaves((leaf) => {
			if (root === undefined || leaf.getRoot() === root) leaves.push(leaf);
		});
		return leaves.reduce<WorkspaceLeaf | null>((best, leaf) => (best === null || leaf.activeTime > best.activeTime ? leaf : best), null);
	}

	getActiveViewOfType<V extends View>(type: abstract new (...args: never[]) => V): V | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	/** The file of the active leaf, or of the last used one in the main area while a side pane is active. */
	getActiveFile(): TFile | null {
		const fileOf = (leaf: WorkspaceLeaf | null): TFile | null => {
			const file = (leaf?.view as unknown as FileInfoOwner | undefined)?.file;
			return file instanceof TFile && leaf?.view.navigation === true ? file : null;
		};
		return fileOf(this.activeLeaf) ?? fileOf(this.getMostRecentLeaf());
	}

	getActiveFileView(): View | null {
		return this.getMostRecentLeaf()?.view ?? null;
	}

	remember(path: string): void {
		this.recent = [path, ...this.recent.filter((one) => one !== path)].slice(0, 50);
	}

	/** The ten last opened files, the last one first. */
	getLastOpenFiles(): string[] {
		return this.recent.slice(0, 10);
	}

	async openLinkText(linktext: string, sourcePath: string, newLeaf: PaneType | boolean = false, openViewState: OpenViewState = {}): Promise<void> {
		const { path, subpath } = parseLinktext(linktext);
		const { metadataCache, vault, fileManager } = this.app;
		let file = metadataCache.getFirstLinkpathDest(path, sourcePath);
		if (file === null) {
			// As in the app, following a link to nothing creates the note.
			const name = path.endsWith('.md') ? path : `${path}.md`;
			const folder = fileManager.getNewFileParent(sourcePath, name).path;
			const target = name.includes('/') || folder === '/' ? name : `${folder}/${name}`;
			const parent = target.includes('/') ? target.slice(0, target.lastIndexOf('/')) : '';
			if (parent !== '' && vault.getAbstractFileByPath(parent) === null) await vault.createFolder(parent);
			file = await vault.create(target, '');
		}
		const eState = subpath === '' ? openViewState.eState : { ...(openViewState.eState ?? {}), subpath };
		await this.getLeaf(newLeaf).openFile(file, { ...openViewState, ...(eState === undefined ? {} : { eState }) });
	}

	handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string): boolean {
		menu.addItem((item) => item.setSection('open').setTitle('Open link').setIcon('lucide-file').onClick(() => void this.openLinkText(linktext, sourcePath)));
		menu.addItem((item) => item.setSection('open').setTitle('Open in new tab').setIcon('lucide-file-plus').onClick(() => void this.openLinkText(linktext, sourcePath, 'tab')));
		menu.addItem((item) => item.setSection('open').setTitle('Open to the right').setIcon('lucide-separator-vertical').onClick(() => void this.openLinkText(linktext, sourcePath, 'split')));
		return true;
	}

	updateOptions(): void {
		this.trigger('options-updated');
	}

	// Layout

	getLayout(): Layout {
		return saveLayout(this);
	}

	async changeLayout(layout: unknown): Promise<void> {
		await restoreLayout(this, layout as Layout);
		this.onLayoutChange();
	}

	/** Not as `workspace.json`: the layout a real Obsidian keeps in this folder stays as it is. */
	async saveLayout(): Promise<void> {
		if (!this.layoutReady) return;
		await this.app.writeConfig('workbench-layout.json', this.getLayout());
	}
}
