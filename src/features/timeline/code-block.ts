// ```alliance-timeline in any note: the same picture from the same data, with the options written in it.
import { MarkdownRenderChild, type App, type MarkdownPostProcessorContext } from 'obsidian';
import type { CaseFile } from '../../case/case-file';
import { parseBlock, type TimelineBlock } from '../../timeline/options/parse-block';
import type { TimelineOptions } from '../../timeline/options/options';
import { closestMatch } from '../../notes/closest-match';
import { timelinePaneText } from '../../text/timeline-pane';
import { timelineText as text } from '../../text/timeline';
import { drawClientTitle } from '../../ui/client-title';
import { fromEvent, noteMenu, previewPath } from '../../ui/note-actions';
import { TimelineContent } from './content';
import type { TimelineServices } from './services';

export const timelineBlockLanguage = 'alliance-timeline';

/** What the app calls for each block it comes upon. */
export function timelineBlock(
	app: App,
	deps: TimelineServices,
): (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => void {
	return (source, el, context) => {
		const child = new TimelineBlockChild(el, app, deps, { ...parseBlock(source), notePath: context.sourcePath });
		// Drawn before it is loaded: who exports a note waits for this call and for nothing after it.
		child.draw();
		context.addChild(child);
	};
}

class TimelineBlockChild extends MarkdownRenderChild {
	hoverPopover = null;
	private readonly content: TimelineContent;
	private readonly title: HTMLElement;
	private readonly faults: HTMLElement;
	private options: TimelineOptions;
	private drawnFor: readonly unknown[] = [];

	constructor(
		el: HTMLElement,
		app: App,
		private readonly deps: TimelineServices,
		private readonly block: TimelineBlock & { readonly notePath: string },
	) {
		super(el);
		this.options = block.options;
		this.containerEl.addClass('alliance-timeline-block');
		this.faults = this.containerEl.createEl('ul', 'alliance-timeline-faults');
		this.title = this.containerEl.createDiv({ cls: 'alliance-client-title', attr: { dir: 'auto' } });
		this.content = new TimelineContent(this.containerEl.createDiv(), {
			open: fromEvent(deps.open),
			preview: (event, target, path) => previewPath(app, this, path, { event, target }),
			menu: (event, mark) => {
				const caseFile = this.caseFile();
				if (caseFile !== null && mark.path !== null)
					noteMenu(deps.open, mark.path, (menu) => deps.markActions(menu, mark, caseFile)).showAtMouseEvent(event);
			},
			// For as long as the note is shown: what is written in the block stays as it is written.
			setOptions: (options) => {
				this.options = options;
				this.draw();
			},
		});
	}

	override onload(): void {
		const { deps } = this;
		this.register(deps.cases.onChange((clients) => this.changed(clients)));
		this.register(deps.onSettings(() => this.draw()));
		this.draw();
	}

	override onunload(): void {
		this.content.destroy();
	}

	private changed(clients: ReadonlySet<string>): void {
		const path = this.clientPath();
		if (path === null || clients.has(path)) this.draw();
	}

	private caseFile() {
		const client = this.block.client ?? this.deps.cases.clientOf(this.block.notePath);
		return client === null ? null : this.deps.cases.caseFile(client);
	}

	private clientPath(): string | null {
		return this.caseFile()?.client.path ?? null;
	}

	/** Nothing where all would be the same: the block is loaded right after it is drawn, and a setting may be none of its own. */
	draw(): void {
		const { deps, block, options } = this;
		const caseFile = this.caseFile();
		const drawFor = [caseFile, options, deps.today(), deps.discreet(), deps.instruments()];
		// Without a case its place may name others, which may have come or gone.
		if (caseFile !== null && drawFor.every((part, index) => part === this.drawnFor[index])) return;
		this.drawnFor = drawFor;
		const faults = block.problems.map(({ line, message }) => text.block.atLine(line, message));
		if (caseFile === null) {
			const codes = deps.discreet() ? [] : deps.cases.clients().map(({ code }) => code);
			faults.push(
				block.client === null
					? text.block.noClient
					: text.block.unknownClient(block.client, closestMatch(block.client, codes)),
			);
		}
		this.faults.empty();
		this.faults.toggle(faults.length > 0);
		for (const fault of faults) this.faults.createEl('li', { text: fault, attr: { dir: 'auto' } });
		this.drawTitle(caseFile);
		this.content.show({
			caseFile,
			options,
			today: deps.today(),
			discreet: deps.discreet(),
			shared: false,
			instruments: deps.instruments(),
		});
	}

	/** In a client's own note it is plain whose picture it is; elsewhere it has to be said. */
	private drawTitle(caseFile: CaseFile | null): void {
		const { block, deps, title } = this;
		title.toggle(caseFile !== null && block.client !== null);
		if (caseFile === null) return;
		const { code, path } = caseFile.client;
		drawClientTitle(
			title,
			deps.discreet() ? timelinePaneText.someClient : code,
			deps.discreet() ? null : path,
			fromEvent(deps.open),
		);
	}
}
