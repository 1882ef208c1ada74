import { BasesView, setIcon, type HoverParent, type HoverPopover, type QueryController } from 'obsidian';
import { caseOfNotes } from '../../alliance/case-of-notes';
import type { CaseFile } from '../../alliance/case-file';
import { baseViewOptions } from '../../chart/base-view-options';
import { BasesTimelines } from './timelines';
import { fromEvent, noteMenu, previewPath } from '../note-actions';
import type { TimelineDeps } from '../timeline/deps';

export const basesViewType = 'alliance-timeline';

/** A base as timelines: its notes decide which clients and sessions are drawn. */
export class BasesTimelineView extends BasesView implements HoverParent {
	override readonly type = basesViewType;
	hoverPopover: HoverPopover | null = null;
	private readonly timelines: BasesTimelines;
	/** A view is loaded before the base has its first data. */
	private hasData = false;

	constructor(controller: QueryController, containerEl: HTMLElement, private readonly deps: TimelineDeps) {
		super(controller);
		this.timelines = new BasesTimelines(containerEl.createDiv(), {
			open: fromEvent(deps.open),
			preview: (event, target, path) => previewPath(this.app, this, event, target, path),
			menu: (event, mark, caseFile) => {
				if (mark.path !== null) noteMenu(deps.open, mark.path, (menu) => deps.markActions(menu, mark, caseFile)).showAtMouseEvent(event);
			},
			icon: setIcon,
		});
	}

	override onload(): void {
		this.register(this.deps.cases.onChange(() => this.drawTimelines()));
		this.register(this.deps.onSettings(() => this.drawTimelines()));
	}

	override onunload(): void {
		this.timelines.destroy();
	}

	override onDataUpdated(): void {
		this.hasData = true;
		this.drawTimelines();
	}

	private drawTimelines(): void {
		if (!this.hasData) return;
		const { deps, config } = this;
		this.timelines.show({ cases: this.cases(), options: baseViewOptions((key) => config.get(key)), today: deps.today(), discreet: deps.discreet(), instruments: deps.instruments() });
	}

	/** A case for each client in the order in which the base first comes upon a note of theirs. */
	private cases(): readonly CaseFile[] {
		const notes = new Map<string, Set<string>>();
		for (const { file: { path } } of this.data.data) {
			const client = this.deps.cases.clientOf(path);
			if (client === null) continue;
			const listed = notes.get(client);
			if (listed === undefined) notes.set(client, new Set([path]));
			else listed.add(path);
		}
		return [...notes].flatMap(([client, paths]) => {
			const caseFile = this.deps.cases.caseFile(client);
			return caseFile === null ? [] : [caseOfNotes(caseFile, paths)];
		});
	}
}
