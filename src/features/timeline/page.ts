// A client's timeline as a page of its own: the content, and round it what can be chosen and what it amounts to.
import { buildLegend } from '../../timeline/legend';
import type { TimelineOptions } from '../../timeline/options/options';
import { summarizeTimeline } from '../../timeline/summary';
import type { CaseFile } from '../../case/case-file';
import { discreetText, foldedText } from '../../text/discreet';
import { TimelineContent, viewContextOf, type ContentHandlers, type ContentSubject } from './content';
import { TimelineControls } from './controls';
import { drawEmptyState, type EmptyReason } from './empty-state';
import { TimelineHeader, type HeaderHandlers, type HeaderSubject } from './header';
import { TimelineLegend } from './legend';

export interface PageHandlers extends ContentHandlers, HeaderHandlers {}

export interface PageSubject extends ContentSubject {
	readonly anyClients: boolean;
	readonly pinned: boolean;
	readonly table: boolean;
	/** Whether private words are folded, unless somebody asks for them. */
	readonly folds: boolean;
}

export class TimelinePage {
	readonly content: TimelineContent;
	/** Between the header and the picture, for what the pane wants to show there. */
	readonly slot: HTMLElement;
	private readonly sign: HTMLElement;
	private readonly header: TimelineHeader;
	private readonly empty: HTMLElement;
	private readonly controls: TimelineControls;
	private readonly legend: TimelineLegend;
	private subject: PageSubject | null = null;

	constructor(
		host: HTMLElement,
		private readonly handlers: PageHandlers,
	) {
		const el = host.createDiv();
		this.sign = el.createEl('p', { cls: 'alliance-timeline-discreet', text: discreetText.on });
		this.header = new TimelineHeader(el, handlers);
		this.slot = el.createDiv('alliance-timeline-slot');
		this.empty = el.createDiv('alliance-timeline-empty');
		const drawing = el.createDiv('alliance-timeline-drawing');
		this.controls = new TimelineControls(drawing, (options) => handlers.setOptions(options));
		this.content = new TimelineContent(el, handlers, drawing);
		this.legend = new TimelineLegend(drawing, (change) => this.change(change));
	}

	show(subject: PageSubject): void {
		const asked = this.subject !== null && !this.subject.table && subject.table;
		this.subject = subject;
		const { caseFile, options, discreet, pinned, table } = subject;
		this.sign.toggleClass('is-on', discreet);
		const words = caseFile === null ? [] : summarizeTimeline(caseFile, options, viewContextOf(subject));
		this.header.show({
			code: caseFile === null || discreet ? null : caseFile.client.code,
			summary: words,
			pinned,
			table,
			shown: caseFile !== null,
			folding: caseFile === null ? null : foldingOf(caseFile, subject),
		});
		drawEmptyState(this.empty, emptinessOf(subject), (command) => this.handlers.run(command));
		this.content.toggleTable(table);
		this.content.show(subject);
		if (caseFile === null) return;
		this.controls.show({
			options,
			severalInstruments: new Set(caseFile.series.map(({ instrument }) => instrument)).size > 1,
		});
		this.legend.show(buildLegend(caseFile, options, viewContextOf(subject)), options.lanes);
		if (asked) this.content.goToTable();
	}

	destroy(): void {
		this.content.destroy();
	}

	private change(change: Partial<TimelineOptions>): void {
		if (this.subject !== null) this.handlers.setOptions({ ...this.subject.options, ...change });
	}
}

/** What the head says of what is folded; null where there is nothing private, or nothing that would be folded. */
function foldingOf(
	{ ruptures, reflections }: CaseFile,
	{ folds, folded, discreet }: PageSubject,
): HeaderSubject['folding'] {
	if (!folds || discreet || ruptures.length + reflections.length === 0) return null;
	return { words: foldedText.folded(ruptures.length, reflections.length), unfolded: folded !== true };
}

function emptinessOf({ caseFile, anyClients }: PageSubject): EmptyReason {
	if (!anyClients) return 'no-clients';
	if (caseFile === null) return 'no-client-chosen';
	if (caseFile.sessions.length === 0) return 'no-sessions';
	return caseFile.series.length === 0 ? 'no-ratings' : null;
}
