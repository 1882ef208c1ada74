import { addToSet } from '../../../lib/multi-map';
import { BasesView, type HoverParent, type HoverPopover, type QueryController } from 'obsidian';
import type { CaseFile } from '../../../case/case-file';
import { baseViewOptions } from '../../../timeline/options/base-view-options';
import { CasePartCache } from './case-part-cache';
import { BasesTimelines } from './timelines';
import { fromEvent, noteMenu, previewPath } from '../../../ui/note-actions';
import { Scheduled } from '../../../ui/scheduled';
import type { TimelineServices } from '../services';

export const basesViewType = 'alliance-timeline';

/** A base as timelines: its notes decide which clients and sessions are drawn. */
export class BasesTimelineView extends BasesView implements HoverParent {
	override readonly type = basesViewType;
	hoverPopover: HoverPopover | null = null;
	private readonly timelines: BasesTimelines;
	private readonly redraw: Scheduled;
	private readonly parts = new CasePartCache();
	private drawn: ReadonlySet<string> = new Set();
	/** A view is loaded before the base has its first data. */
	private hasData = false;

	constructor(
		controller: QueryController,
		containerEl: HTMLElement,
		private readonly deps: TimelineServices,
	) {
		super(controller);
		const el = containerEl.createDiv();
		this.redraw = new Scheduled(el, () => this.draw());
		this.timelines = new BasesTimelines(el, {
			open: fromEvent(deps.open),
			preview: (event, target, path) => previewPath(this.app, this, path, { event, target }),
			menu: (event, mark, caseFile) => {
				if (mark.path !== null)
					noteMenu(deps.open, mark.path, (menu) => deps.markActions(menu, mark, caseFile)).showAtMouseEvent(event);
			},
		});
	}

	override onload(): void {
		this.register(this.deps.cases.onChange((clients) => this.changed(clients)));
		this.register(this.deps.onSettings(() => this.schedule()));
	}

	override onunload(): void {
		this.redraw.cancel();
		this.timelines.destroy();
	}

	override onDataUpdated(): void {
		this.hasData = true;
		this.schedule();
	}

	private schedule(): void {
		if (this.hasData) this.redraw.schedule();
	}

	/** Not only those drawn: the base may list a note before it is known whose it is. */
	private changed(clients: ReadonlySet<string>): void {
		if (
			[...clients].some((client) => this.drawn.has(client)) ||
			[...this.notesByClient().keys()].some((client) => clients.has(client))
		)
			this.schedule();
	}

	private draw(): void {
		const { deps, config } = this;
		const cases = this.cases();
		this.drawn = new Set(cases.map(({ client }) => client.path));
		this.timelines.show({
			cases,
			options: baseViewOptions((key) => config.get(key)),
			today: deps.today(),
			discreet: deps.discreet(),
			instruments: deps.instruments(),
		});
	}

	/** A case for each client in the order in which the base first comes upon a note of theirs. */
	private cases(): readonly CaseFile[] {
		return [...this.notesByClient()].flatMap(([client, paths]) => {
			const caseFile = this.deps.cases.caseFile(client);
			return caseFile === null ? [] : [this.parts.get(caseFile, paths)];
		});
	}

	private notesByClient(): ReadonlyMap<string, ReadonlySet<string>> {
		const notes = new Map<string, Set<string>>();
		for (const {
			file: { path },
		} of this.hasData ? this.data.data : []) {
			const client = this.deps.cases.clientOf(path);
			if (client !== null) addToSet(notes, client, path);
		}
		return notes;
	}
}
