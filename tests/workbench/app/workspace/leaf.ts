import type { OpenViewState, ViewState } from 'obsidian';
import type { HoverPopover } from '../ui/hover-popover';
import type { TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { WorkspaceItem } from './items';
import { TabHeader } from './tab-header';
import { WorkspaceTabs } from './tabs';
import { DeferredView, EmptyView, UnknownView } from './plain-views';
import type { View } from './view';

let nextId = 1;

interface Entry {
	readonly state: ViewState;
	readonly eState: unknown;
	readonly title: string;
}

/** One tab. What it shows is its view; since 1.7 a restored tab loads its view only when it is first shown. */
export class WorkspaceLeaf extends WorkspaceItem {
	readonly containerEl: HTMLElement;
	readonly tabHeaderEl: HTMLElement;
	private readonly header: TabHeader;
	view: View;
	id: string;
	pinned = false;
	group: string | null = null;
	hoverPopover: HoverPopover | null = null;
	activeTime = 0;
	private readonly back: Entry[] = [];
	private readonly forward: Entry[] = [];
	private working = false;

	constructor(
		readonly app: App,
		id?: string,
	) {
		super();
		this.id = id ?? `leaf-${nextId++}`;
		this.containerEl = createDiv('workspace-leaf');
		this.header = new TabHeader(this);
		this.tabHeaderEl = this.header.el;
		this.containerEl.addEventListener('focusin', () => this.app.workspace.setActiveLeaf(this, { focus: false }));
		this.containerEl.addEventListener('mousedown', () => this.app.workspace.setActiveLeaf(this, { focus: false }));
		this.view = new EmptyView(this);
		this.mount(this.view);
		this.view.load();
		void this.view.onOpen();
	}

	get tabs(): WorkspaceTabs | null {
		return this.parent instanceof WorkspaceTabs ? this.parent : null;
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	async loadIfDeferred(): Promise<void> {
		if (!(this.view instanceof DeferredView)) return;
		const { state, eState } = this.view.pending;
		await this.setViewState({ ...state, active: false }, eState);
	}

	/** Called when the tab comes to the front of its group. */
	onShown(): void {
		if (this.isDeferred && this.app.workspace.layoutReady && this.isVisible()) void this.loadIfDeferred();
		this.onResize();
	}

	isVisible(): boolean {
		return this.tabs?.current === this && this.containerEl.isShown();
	}

	private mount(view: View): void {
		this.containerEl.replaceChildren(view.containerEl);
		view.containerEl.dataset['type'] = view.getViewType();
		this.updateHeader();
	}

	updateHeader(): void {
		this.header.show(this.getDisplayText(), this.getIcon(), this.view.getViewType());
		this.view.updateHeader();
	}

	/** The view that was there is closed and unloaded first; then the new one is loaded and opened. */
	async open(view: View): Promise<View> {
		const before = this.view;
		await before.onClose();
		before.unload();
		this.view = view;
		this.mount(view);
		view.load();
		await view.onOpen();
		this.updateHeader();
		return view;
	}

	getViewState(): ViewState {
		if (this.view instanceof DeferredView)
			return { ...this.view.pending.state, ...(this.pinned ? { pinned: true } : {}) };
		return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
	}

	async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
		const { workspace, viewRegistry } = this.app;
		const historic = this.remember();
		this.working = true;
		try {
			if (this.view.getViewType() !== viewState.type || this.isDeferred) {
				const creator = viewRegistry.getViewCreatorByType(viewState.type);
				const make = (): View => (creator === null ? new UnknownView(this, viewState) : (creator(this) as View));
				await this.open(viewState.type === 'empty' ? new EmptyView(this) : make());
			}
			const result = { history: false };
			await this.view.setState(viewState.state ?? {}, result);
			if (
				historic !== null &&
				(result.history || historic.state.type !== viewState.type) &&
				historic.state.type !== 'empty'
			) {
				this.back.push(historic);
				this.forward.length = 0;
			}
		} finally {
			this.working = false;
		}
		if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
		if (viewState.group !== undefined) this.setGroupMember(viewState.group as unknown as WorkspaceLeaf);
		this.updateHeader();
		if (eState !== undefined) this.setEphemeralState(eState);
		if (viewState.active === true) workspace.setActiveLeaf(this, { focus: true });
		workspace.onLayoutChange();
		if (workspace.activeLeaf === this) workspace.announceFile();
	}

	/** Restores the view later; what is known of it is in its place until then. */
	defer(state: ViewState, eState: unknown): void {
		const view = new DeferredView(this, { state, eState });
		this.view.unload();
		this.view = view;
		this.mount(view);
		view.load();
	}

	/** A plugin that comes or goes takes its views with it; their place and state stay. */
	async rebuildView(): Promise<void> {
		const state = this.view instanceof UnknownView ? this.view.wanted : this.getViewState();
		const eState = this.getEphemeralState();
		if (this.isDeferred) return;
		await this.open(new EmptyView(this));
		await this.setViewState({ ...state, active: false }, eState);
	}

	async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
		const type = this.app.viewRegistry.getTypeByExtension(file.extension) ?? 'markdown';
		const state = { ...(openState.state ?? {}), file: file.path };
		await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
		this.app.workspace.remember(file.path);
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	private remember(): Entry | null {
		if (this.working || this.view instanceof EmptyView || this.isDeferred || !this.view.navigation) return null;
		return { state: this.getViewState(), eState: this.getEphemeralState(), title: this.getDisplayText() };
	}

	get canGoBack(): boolean {
		return this.back.length > 0;
	}

	get canGoForward(): boolean {
		return this.forward.length > 0;
	}

	async go(from: 'back' | 'forward'): Promise<void> {
		const [source, target] = from === 'back' ? [this.back, this.forward] : [this.forward, this.back];
		const entry = source.pop();
		const here = this.remember();
		if (entry === undefined) return;
		if (here !== null) target.push(here);
		this.working = true;
		try {
			await this.setViewState({ ...entry.state, active: true }, entry.eState);
		} finally {
			this.working = false;
		}
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		if (this.pinned === pinned) return;
		this.pinned = pinned;
		this.tabHeaderEl.toggleClass('mod-pinned', pinned);
		this.trigger('pinned-change', pinned);
		this.app.workspace.onLayoutChange();
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger('group-change', group);
	}

	setGroupMember(other: WorkspaceLeaf): void {
		other.group ??= `group-${nextId++}`;
		this.setGroup(other.group);
	}

	detach(): void {
		const { tabs } = this;
		if (tabs === null) return;
		const { workspace } = this.app;
		const wasActive = workspace.activeLeaf === this;
		const container = this.getContainer();
		void this.view.onClose().then(() => this.view.unload());
		tabs.removeChild(this);
		tabs.tidy();
		workspace.afterDetach(this, container, wasActive, tabs);
	}

	/** Takes the leaf out of its group without telling anyone; for building a layout. */
	detachQuietly(): void {
		this.view.unload();
		this.tabs?.removeChild(this);
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		if (!this.isDeferred) this.view.onResize();
	}
}
