import { setIcon, type ItemView, type Menu, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { timelinePaneText as text } from '../../text/timeline-pane';
import { PersistentPane } from '../../ui/persistent-pane';
import { fromEvent, noteMenu, previewPath } from '../../ui/note-actions';
import type { ClientPanel, TimelineServices } from './services';
import type { TimelineCommand } from './empty-state';
import { TimelineFigures } from './figures';
import { TimelinePage } from './page';
import { defaultTimelineState, parseTimelineState, type TimelineState } from './state';

export const timelineViewType = 'alliance-timeline';

/** The pane: follows the active note's client or stays with one, and draws again only when that client changed. */
export class TimelinePane extends PersistentPane<TimelineState> {
	override icon = 'chart-spline';
	private page: TimelinePage | null = null;
	private titled = '';
	/** The client whose private words are shown all the same; forgotten with the client and the session. */
	private unfoldedFor: string | null = null;
	private folds = false;
	private figures: TimelineFigures | null = null;
	private brief: ClientPanel | null = null;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly deps: TimelineServices,
	) {
		super(leaf, { initial: defaultTimelineState, parse: parseTimelineState, serialize: (state) => ({ ...state }) });
	}

	getViewType(): string {
		return timelineViewType;
	}

	getDisplayText(): string {
		const code = this.caseFile()?.client.code;
		return code === undefined || this.deps.discreet() ? text.title : text.titleOf(code);
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		this.follow(this.app.workspace.getActiveFile()?.path ?? null);
	}

	override async onOpen(): Promise<void> {
		const { app, deps } = this;
		await super.onOpen();
		this.contentEl.addClass('alliance-timeline-pane');
		this.page = new TimelinePage(this.contentEl, {
			open: fromEvent(deps.open),
			preview: (event, target, path) => previewPath(app, this.leaf, path, { event, target }),
			menu: (event, mark) => this.openMarkMenu(event, mark),
			setOptions: (options) => this.update({ options }),
			setTable: (table) => this.update({ table }),
			setUnfolded: (unfolded) => {
				this.unfoldedFor = unfolded ? this.current.client : null;
				this.schedule();
			},
			setPinned: (pinned) => this.update({ pinned }),
			run: (command) => void this.run(command),
			icon: setIcon,
		});
		this.figures = new TimelineFigures(this.contentEl);
		this.brief = deps.briefPanel(this.page.slot);
		this.register(deps.cases.onChange((clients) => this.changed(clients)));
		this.register(deps.onSettings(() => this.schedule()));
		this.registerEvent(app.workspace.on('file-open', (file) => this.follow(file?.path ?? null)));
		this.registerEvent(
			app.vault.on('rename', (file, oldPath) => {
				if (oldPath === this.current.client) this.updateSoon({ client: file.path });
			}),
		);
		this.follow(app.workspace.getActiveFile()?.path ?? null);
		// Not at once: the state comes right after this, and may name another client.
		this.schedule();
	}

	override async onClose(): Promise<void> {
		await super.onClose();
		this.page?.destroy();
		this.page = null;
		this.figures = null;
		this.brief = null;
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		menu.addItem((item) =>
			item
				.setTitle(text.pin)
				.setIcon('pin')
				.setChecked(this.current.pinned)
				.onClick(() => this.update({ pinned: !this.current.pinned })),
		);
		const caseFile = this.caseFile();
		const picture = this.page?.content.chart.picture ?? null;
		if (caseFile !== null && picture !== null) this.deps.pictureActions(menu, caseFile, this.current.options, picture);
	}

	private caseFile() {
		return this.current.client === null ? null : this.deps.cases.caseFile(this.current.client);
	}

	private follow(path: string | null): void {
		const client =
			(this.current.pinned && this.current.client !== null) || path === null ? null : this.deps.cases.clientOf(path);
		if (client !== null && client !== this.current.client) this.updateSoon({ client });
	}

	private changed(clients: ReadonlySet<string>): void {
		if (this.current.client === null) this.follow(this.app.workspace.getActiveFile()?.path ?? null);
		// A session of anyone that begins or ends folds or unfolds.
		const isOther = this.deps.foldsPrivate() !== this.folds;
		if (isOther || this.current.client === null || clients.has(this.current.client)) this.schedule();
	}

	protected override draw(): void {
		const { deps, current } = this;
		this.retitle();
		this.folds = deps.foldsPrivate();
		if (!this.folds || this.unfoldedFor !== current.client) this.unfoldedFor = null;
		const folded = this.folds && this.unfoldedFor === null;
		void this.brief?.show(current.client, folded);
		const caseFile = this.caseFile();
		const around = { today: deps.today(), instruments: deps.instruments() };
		const discreet = deps.discreet();
		this.page?.show({
			...current,
			...around,
			caseFile,
			anyClients: deps.cases.clientPaths().length > 0,
			discreet,
			shared: false,
			folds: this.folds,
			folded,
		});
		this.figures?.show({ ...around, caseFile: discreet ? null : caseFile, rules: deps.rules() });
	}

	/** The tab's name follows the client, and discreet mode. */
	private retitle(): void {
		const title = this.getDisplayText();
		if (title === this.titled) return;
		this.titled = title;
		refreshTitle(this);
	}

	private async run(command: TimelineCommand): Promise<void> {
		if (command !== 'pick-client') return this.deps.run(command, this.current.client);
		const client = await this.deps.pickClient();
		if (client !== null) this.update({ client, pinned: true });
	}

	private openMarkMenu(event: MouseEvent, mark: Parameters<TimelineServices['markActions']>[1]): void {
		const caseFile = this.caseFile();
		if (caseFile === null || mark.path === null) return;
		noteMenu(this.deps.open, mark.path, (menu) => this.deps.markActions(menu, mark, caseFile)).showAtMouseEvent(event);
	}
}

/**
 * Has the app ask a view for its name again, so that a tab does not go on naming a client whom discreet mode hides. The
 * public interface has no way to; the private `updateHeader` is used if present. It leaves the name in the view's header alone.
 */
function refreshTitle(view: ItemView): void {
	const { leaf, containerEl } = view;
	if ('updateHeader' in leaf && typeof leaf.updateHeader === 'function') Reflect.apply(leaf.updateHeader, leaf, []);
	containerEl.querySelector('.view-header-title')?.setText(view.getDisplayText());
}
