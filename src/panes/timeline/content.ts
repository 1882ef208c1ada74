// A client's timeline as a page, from plain data. What holds it, a pane or a note, is not known here.
import type { CaseFile } from '../../alliance/case-file';
import { legendOf } from '../../chart/legend';
import type { TimelineOptions } from '../../chart/options';
import { seenCase } from '../../chart/seen-case';
import { timelineTable } from '../../chart/table';
import type { Frame } from '../../chart/view';
import { summaryWords } from '../../chart/words';
import { discreetText, timelinePaneText as text } from '../../strings';
import { TimelineChart, type ChartHandlers, type ChartSubject } from './chart';
import { TimelineControls } from './controls';
import { drawEmpty, type Emptiness, type TimelineCommand } from './empty';
import { TimelineHeader } from './header';
import { TimelineLegend } from './legend';
import { Findings } from './findings';
import { TableTwin } from './table';

export interface TimelineHandlers extends Omit<ChartHandlers, 'range'> {
	setOptions(options: TimelineOptions): void;
	setTable(shown: boolean): void;
	setPinned(pinned: boolean): void;
	run(command: TimelineCommand): void;
	/** Puts one of the app's icons into an element. */
	icon(el: HTMLElement, name: string): void;
}

export interface TimelineSubject extends Omit<ChartSubject, 'caseFile'> {
	/** null where no client is chosen, or there is none. */
	readonly caseFile: CaseFile | null;
	readonly anyClients: boolean;
	readonly pinned: boolean;
	/** Whether the table is on the page, besides being there for screen readers. */
	readonly table: boolean;
}

/** Which parts a place has room for: a pane has all, a code block what belongs to the picture. */
export interface TimelineParts {
	readonly header: boolean;
	readonly controls: boolean;
}

export class TimelineContent {
	readonly chart: TimelineChart;
	/** Between the header and the picture, for what its place wants to show there. */
	readonly slot: HTMLElement;
	private readonly el: HTMLElement;
	private readonly sign: HTMLElement;
	private readonly header: TimelineHeader;
	private readonly controls: TimelineControls;
	private readonly legend: TimelineLegend;
	private readonly empty: HTMLElement;
	private readonly drawing: HTMLElement;
	private readonly tableBox: HTMLElement;
	private readonly table: TableTwin;
	private readonly findings: Findings;
	private subject: TimelineSubject | null = null;
	private tabled: readonly unknown[] = [];

	constructor(host: HTMLElement, private readonly handlers: TimelineHandlers, private readonly parts: TimelineParts) {
		this.el = host.createDiv('alliance-timeline');
		this.sign = this.el.createEl('p', { cls: 'alliance-timeline-discreet', text: discreetText.on });
		this.header = new TimelineHeader(this.el, handlers);
		this.slot = this.el.createDiv('alliance-timeline-slot');
		this.empty = this.el.createDiv('alliance-timeline-empty');
		this.drawing = this.el.createDiv('alliance-timeline-drawing');
		this.controls = new TimelineControls(this.drawing, (options) => handlers.setOptions(options));
		this.chart = new TimelineChart(this.drawing, {
			open: (path, event) => handlers.open(path, event),
			preview: (event, target, path) => handlers.preview(event, target, path),
			menu: (event, mark) => handlers.menu(event, mark),
			range: (range) => this.change({ range }),
		});
		this.legend = new TimelineLegend(this.drawing, (change) => this.change(change));
		this.tableBox = this.el.createDiv({ cls: 'alliance-timeline-table-box', attr: { role: 'group', 'aria-label': text.table } });
		this.table = new TableTwin(this.tableBox, (path, event) => handlers.open(path, event));
		this.findings = new Findings(this.el.createDiv(), (path, event) => handlers.open(path, event));
	}

	show(subject: TimelineSubject): void {
		this.subject = subject;
		const { caseFile, options, discreet } = subject;
		this.sign.toggleClass('is-on', discreet && this.parts.header);
		const words = caseFile === null ? [] : summaryWords(caseFile, options, frameOf(subject));
		this.header.show({ code: caseFile === null || discreet ? null : caseFile.client.code, words, pinned: subject.pinned, table: subject.table, shown: this.parts.header && caseFile !== null });
		drawEmpty(this.empty, this.parts.header ? emptinessOf(subject) : null, (command) => this.handlers.run(command));
		this.drawing.toggle(caseFile !== null && caseFile.sessions.length + caseFile.series.length + caseFile.ruptures.length > 0);
		if (caseFile === null) return this.clear();
		this.findings.show(seenCase(caseFile, options, subject), discreet);
		this.controls.show({ options, severalInstruments: new Set(caseFile.series.map(({ instrument }) => instrument)).size > 1, shown: this.parts.controls });
		this.chart.show({ ...subject, caseFile });
		this.legend.show(legendOf(caseFile, options, frameOf(subject)), options.lanes, this.parts.controls);
		this.showTable(caseFile, subject);
	}

	destroy(): void {
		this.chart.destroy();
		this.el.remove();
	}

	private change(change: Partial<TimelineOptions>): void {
		if (this.subject !== null) this.handlers.setOptions({ ...this.subject.options, ...change });
	}

	private clear(): void {
		this.tabled = [];
		this.table.clear();
		this.findings.show(null, false);
	}

	private showTable(caseFile: CaseFile, subject: TimelineSubject): void {
		const { options, discreet, shared, instruments } = subject;
		// Hidden from the eye only: the words are for whoever can't see the picture.
		this.tableBox.toggleClass('is-unseen', !subject.table);
		const from = [caseFile, options.lanes, options.raters, options.dimension, options.instruments, discreet, shared, instruments];
		if (from.every((part, index) => part === this.tabled[index])) return;
		this.tabled = from;
		const caption = discreet ? text.table : text.tableOf(caseFile.client.code);
		this.table.show(caption, timelineTable(caseFile, options, frameOf(subject)));
	}
}

function frameOf({ today, discreet, shared, instruments }: TimelineSubject): Frame {
	return { width: 800, fontSize: 12, today, discreet, shared, instruments, window: null, rows: null };
}

function emptinessOf({ caseFile, anyClients }: TimelineSubject): Emptiness {
	if (!anyClients) return 'no-clients';
	if (caseFile === null) return 'no-client-chosen';
	if (caseFile.sessions.length === 0) return 'no-sessions';
	return caseFile.series.length === 0 ? 'no-ratings' : null;
}
