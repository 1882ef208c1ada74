// A client's timeline from plain data: the picture, its table and what was found. What holds it is not known here.
import type { CaseFile } from '../../case/case-file';
import type { TimelineOptions } from '../../timeline/options/options';
import { visibleCase } from '../../timeline/model/visible-case';
import { timelineTable } from '../../timeline/table';
import type { ViewContext } from '../../timeline/model/view';
import { timelinePaneText as text } from '../../text/timeline-pane';
import { TimelineChart, type ChartHandlers, type ChartSubject } from './chart/chart';
import { Findings } from './findings';
import { AccessibleTable } from './accessible-table';

export interface ContentHandlers extends Omit<ChartHandlers, 'range'> {
	setOptions(options: TimelineOptions): void;
}

export interface ContentSubject extends Omit<ChartSubject, 'caseFile'> {
	/** null where no client is chosen, or there is none. */
	readonly caseFile: CaseFile | null;
}

export class TimelineContent {
	readonly chart: TimelineChart;
	private readonly tableEl: HTMLElement;
	private readonly table: AccessibleTable;
	private readonly findings: Findings;
	private subject: ContentSubject | null = null;
	private summarizedCase: readonly unknown[] = [];

	/** The picture goes into `drawing`, beside whatever its place puts there. */
	constructor(
		private readonly el: HTMLElement,
		handlers: ContentHandlers,
		private readonly drawing = el.createDiv('alliance-timeline-drawing'),
	) {
		el.addClass('alliance-timeline');
		this.chart = new TimelineChart(drawing, {
			open: (path, event) => handlers.open(path, event),
			preview: (event, target, path) => handlers.preview(event, target, path),
			menu: (event, mark) => handlers.menu(event, mark),
			range: (range) => this.subject !== null && handlers.setOptions({ ...this.subject.options, range }),
		});
		// Visually hidden: these words are for screen readers.
		this.tableEl = el.createDiv({
			cls: 'alliance-timeline-table-box is-unseen',
			attr: { role: 'group', 'aria-label': text.table },
		});
		this.table = new AccessibleTable(this.tableEl, (path, event) => handlers.open(path, event));
		this.findings = new Findings(el.createDiv(), (path, event) => handlers.open(path, event));
	}

	show(subject: ContentSubject): void {
		this.subject = subject;
		const { caseFile } = subject;
		this.drawing.toggle(
			caseFile !== null && caseFile.sessions.length + caseFile.series.length + caseFile.ruptures.length > 0,
		);
		if (caseFile === null) return this.clear();
		this.chart.show({ ...subject, caseFile });
		this.showAccessibleText(caseFile, subject);
	}

	/** Whether the table is on the page, besides being there for screen readers. */
	toggleTable(shown: boolean): void {
		this.tableEl.toggleClass('is-unseen', !shown);
		this.table.setTabbable(shown);
	}

	/** Whoever asks for the table is taken to it, below the picture. */
	goToTable(): void {
		this.tableEl.scrollIntoView({ block: 'start' });
	}

	destroy(): void {
		this.chart.destroy();
		this.el.remove();
	}

	private clear(): void {
		this.summarizedCase = [];
		this.table.clear();
		this.findings.show(null, false);
	}

	/** Only where it would say something else than before. */
	private showAccessibleText(caseFile: CaseFile, subject: ContentSubject): void {
		const { options, discreet, shared, folded, instruments } = subject;
		const from = [
			caseFile,
			options.lanes,
			options.raters,
			options.dimension,
			options.instruments,
			discreet,
			shared,
			folded,
			instruments,
		];
		if (from.every((part, index) => part === this.summarizedCase[index])) return;
		this.summarizedCase = from;
		this.findings.show(visibleCase(caseFile, options, subject), discreet);
		const caption = discreet ? text.table : text.tableOf(caseFile.client.code);
		this.table.show(caption, timelineTable(caseFile, options, viewContextOf(subject)));
	}
}

/** What words and tables are made for; they have no width. */
export function viewContextOf({ today, discreet, shared, folded = false, instruments }: ContentSubject): ViewContext {
	return { today, discreet, shared, folded, instruments };
}
