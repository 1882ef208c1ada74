// The picture in the page: drawn from data for the room there is, and moved through by pointer or key.
import type { CaseFile } from '../../../case/case-file';
import type { Mark } from '../../../timeline/model/mark';
import type { TimelineOptions, TimeRange } from '../../../timeline/options/options';
import { daysOfWindow } from '../../../timeline/axis/time-window';
import { drawTimeline, type Picture } from '../../../timeline/timeline';
import type { ViewContext, Viewport } from '../../../timeline/model/view';
import { windowAround, panWindow, withWindow, zoomWindow, type AxisWindow } from '../../../timeline/zoom';
import { Scheduled } from '../../../ui/scheduled';
import { SvgPatch } from '../../../ui/svg-patch';
import { TimelineGestures } from './gestures';
import { TimelineMarks } from './marks';

export interface ChartHandlers {
	open(path: string, event: MouseEvent | KeyboardEvent): void;
	/** The pointer rests on a mark whose note could be previewed. */
	preview(event: MouseEvent, target: HTMLElement, path: string): void;
	menu(event: MouseEvent, mark: Mark): void;
	/** The person moved to another range. */
	range(range: TimeRange): void;
}

/** What the picture is drawn from, besides the room there is. */
export interface ChartSubject extends ViewContext {
	readonly caseFile: CaseFile;
	readonly options: TimelineOptions;
}

/** Time after the last movement of a gesture before it is kept, in milliseconds. */
const settleDelay = 400;
/** How far one key press zooms, and which part of the picture it moves by. */
const keyZoom = 0.7;
const keyPan = 0.25;
/** Less than this is no room, in pixels: a pane that is collapsed, or a page that is not laid out yet. */
const leastWidth = 40;
/** What is drawn in before there is room; the page stretches it to its own width. */
const provisionalWidth = 800;

export class TimelineChart {
	picture: Picture | null = null;
	private readonly el: HTMLElement;
	private readonly patch: SvgPatch;
	private readonly marks: TimelineMarks;
	private readonly resizes: ResizeObserver;
	private subject: ChartSubject | null = null;
	private drawnFor: readonly unknown[] = [];
	/** Whether there was room when it was last drawn. */
	private measured = false;
	/** The range a person has moved to; null while the range of the options holds. */
	private window: AxisWindow | null = null;
	private pendingRange: TimeRange | null = null;
	private readonly redraw: Scheduled;
	private readonly settling: Scheduled;

	constructor(
		host: HTMLElement,
		private readonly handlers: ChartHandlers,
	) {
		this.el = host.createDiv('alliance-timeline-chart');
		this.patch = new SvgPatch(this.el);
		this.redraw = new Scheduled(this.el, () => this.draw());
		this.settling = new Scheduled(this.el, () => this.commitRange(), settleDelay);
		const gestures = new TimelineGestures(this.el, {
			zoom: (factor, x) => this.move((picture) => zoomWindow(picture.view, factor, x)),
			pan: (pixels) => this.move((picture) => panWindow(picture.view, pixels)),
			end: () => this.settling.schedule(),
		});
		this.marks = new TimelineMarks(this.el, this.patch, {
			marks: () => this.picture?.marks ?? [],
			act: (mark, event) => this.act(mark, event),
			// The app would show the note itself.
			preview: (event, target, path) => {
				if (this.subject?.discreet === false) handlers.preview(event, target, path);
			},
			menu: (event, mark) => handlers.menu(event, mark),
			isDrag: (click) => gestures.isDrag(click),
		});
		this.el.addEventListener('keydown', (event) => this.key(event));
		this.resizes = new ResizeObserver(() => this.draw());
		this.resizes.observe(this.el);
	}

	show(subject: ChartSubject): void {
		const elsewhere =
			this.subject?.caseFile.client.path !== subject.caseFile.client.path ||
			this.subject.options.axis !== subject.options.axis;
		if (elsewhere || subject.options.range !== this.pendingRange) this.window = null;
		this.subject = subject;
		this.draw();
	}

	destroy(): void {
		this.resizes.disconnect();
		this.redraw.cancel();
		this.settling.cancel();
	}

	/**
	 * Draws for the room there is; nothing at all where what is drawn would be the same. Before there ever was room it draws
	 * in a fixed width: printing and exporting a note wait for no layout.
	 */
	private draw(): void {
		const room = Math.floor(this.el.clientWidth);
		if (this.subject === null || (room < leastWidth && this.measured)) return;
		this.measured = room >= leastWidth;
		this.el.toggleClass('is-provisional', !this.measured);
		const width = this.measured ? room : provisionalWidth;
		const { caseFile, options, today, discreet, shared, folded = false, instruments } = this.subject;
		const fontSize = Number.parseFloat(this.el.win.getComputedStyle(this.el).fontSize) || 12;
		const drawFor = [caseFile, options, today, discreet, shared, folded, instruments, width, fontSize, this.window];
		if (drawFor.every((part, index) => part === this.drawnFor[index])) return;
		this.drawnFor = drawFor;
		this.picture = drawTimeline(caseFile, options, {
			width: Math.max(160, width),
			fontSize,
			today,
			discreet,
			shared,
			folded,
			instruments,
			window: this.window,
			rows: this.rowCounts(),
		});
		this.patch.draw(this.picture.root);
		this.marks.redrawn();
	}

	/** While someone moves, every lane keeps its rows, so that nothing jumps up and down. */
	private rowCounts(): Viewport['rows'] {
		if (this.window === null || this.picture === null) return null;
		return Object.fromEntries(this.picture.lanes.flatMap(({ name, rows }) => (rows > 0 ? [[name, rows]] : [])));
	}

	private act({ path, span }: Mark, event: MouseEvent | KeyboardEvent): void {
		if (path !== null) this.handlers.open(path, event);
		else if (span !== null) this.moveTo((picture) => windowAround(picture.view, span));
	}

	private key(event: KeyboardEvent): void {
		if (!this.marks.key(event) && !this.moveByKey(event)) return;
		event.preventDefault();
		event.stopPropagation();
	}

	private moveByKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
		if (ctrlKey || metaKey || altKey) return false;
		const at = ({ view }: Picture): number => this.marks.current?.x ?? (view.left + view.right) / 2;
		const by = ({ view }: Picture): number => keyPan * (view.right - view.left);
		if (shiftKey && key === 'ArrowRight') this.moveTo((picture) => panWindow(picture.view, -by(picture)));
		else if (shiftKey && key === 'ArrowLeft') this.moveTo((picture) => panWindow(picture.view, by(picture)));
		else if (key === '+' || key === '=') this.moveTo((picture) => zoomWindow(picture.view, keyZoom, at(picture)));
		else if (key === '-') this.moveTo((picture) => zoomWindow(picture.view, 1 / keyZoom, at(picture)));
		else if (key === '0') this.handlers.range({ kind: 'all' });
		else return false;
		return true;
	}

	private moveTo(to: (picture: Picture) => AxisWindow): void {
		this.move(to);
		this.settling.schedule();
	}

	private move(to: (picture: Picture) => AxisWindow): void {
		if (this.picture === null) return;
		this.window = to(this.picture);
		// The next movement goes on from here, drawn or not.
		this.picture = { ...this.picture, view: withWindow(this.picture.view, this.window) };
		this.redraw.schedule();
	}

	private commitRange(): void {
		if (this.window === null || this.picture === null) return;
		this.pendingRange = daysOfWindow(this.window, this.picture.view.axis);
		this.handlers.range(this.pendingRange);
	}
}
