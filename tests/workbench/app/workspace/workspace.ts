import type { OpenViewState, PaneType, SplitDirection } from 'obsidian';
import { TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { debounceInApp } from '../core/debounce';
import type { Menu } from '../ui/menu';
import { WorkspaceSidedock, type WorkspaceContainer, type WorkspaceWindow } from './items';
import type { WorkspaceLeaf } from './leaf';
import { LeafTree } from './leaf-tree';
import { openWindow } from './popout';
import { WaitingCalls } from './waiting-calls';
import { addLinkItems, targetOf } from './links';
import { restoreLayout, saveLayout, type Layout } from './layout';
import type { WorkspaceTabs } from './tabs';
import type { View } from './view';

interface FileInfoOwner {
	file?: TFile | null;
	editor?: unknown;
}

/** Where leaves are opened, found, shown and remembered. */
export class Workspace extends LeafTree {
	readonly containerEl: HTMLElement;
	activeLeaf: WorkspaceLeaf | null = null;
	activeEditor: unknown = null;
	layoutReady = false;
	private readonly ready = new WaitingCalls();
	private announcedFile: TFile | null = null;
	private recent: string[] = [];
	private clock = 0;
	private layoutTimer: number | null = null;
	readonly requestSaveLayout = debounceInApp(() => void this.saveLayout(), 500);

	constructor(app: App, containerEl: HTMLElement) {
		super(app);
		this.containerEl = containerEl;
		containerEl.addClass('workspace');
		containerEl.append(
			this.leftRibbon.containerEl,
			this.leftSplit.containerEl,
			this.rootSplit.containerEl,
			this.rightSplit.containerEl,
		);
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

	onResize(): void {
		this.iterateAllLeaves((leaf) => {
			if (leaf.isVisible()) leaf.onResize();
		});
		this.trigger('resize');
	}

	onLayoutReady(callback: () => unknown): void {
		this.ready.add(callback);
	}

	async setLayoutReady(): Promise<void> {
		this.layoutReady = true;
		await this.ready.run();
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

	async duplicateLeaf(
		leaf: WorkspaceLeaf,
		leafType: PaneType | boolean | SplitDirection = 'split',
		direction?: SplitDirection,
	): Promise<WorkspaceLeaf> {
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
		const usable = (leaf: WorkspaceLeaf): boolean =>
			!leaf.pinned && (leaf.view.navigation || leaf.view.getViewType() === 'empty');
		if (active !== null && active.getContainer() !== null && usable(active)) return active;
		const recent = this.getMostRecentLeaf();
		if (recent !== null && usable(recent)) return recent;
		const tabs = recent?.tabs ?? this.firstTabs();
		return this.createLeafInParent(tabs, tabs.children.length);
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

	afterDetach(
		leaf: WorkspaceLeaf,
		container: WorkspaceContainer | null,
		wasActive: boolean,
		tabs: WorkspaceTabs,
	): void {
		if (container !== null && container.win !== window && [...container.leaves()].length === 0) container.win.close();
		// Obsidian does not leave the main area without a tab.
		if ([...this.rootSplit.leaves()].length === 0) this.createLeafInParent(this.firstTabs(), 0);
		if (wasActive || this.activeLeaf === leaf) {
			this.activeLeaf = null;
			const next =
				(tabs.parent !== null && !(leaf.getRoot() instanceof WorkspaceSidedock) ? tabs.current : null) ??
				this.getMostRecentLeaf();
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

	async openLinkText(
		linktext: string,
		sourcePath: string,
		newLeaf: PaneType | boolean = false,
		openViewState: OpenViewState = {},
	): Promise<void> {
		const { file, subpath } = await targetOf(this.app, linktext, sourcePath);
		const eState: unknown = subpath === '' ? openViewState.eState : { ...(openViewState.eState ?? {}), subpath };
		await this.getLeaf(newLeaf).openFile(file, {
			...openViewState,
			...(eState === undefined ? {} : { eState: eState as Record<string, unknown> }),
		});
	}

	handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string): boolean {
		addLinkItems(this, menu, linktext, sourcePath);
		return true;
	}

	updateOptions(): void {
		this.trigger('options-updated');
	}

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
