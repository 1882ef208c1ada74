// The picture in the page: drawn from data, walked through by keys, moved by hand.
import type { CaseFile } from '../alliance/case-file';
import type { Mark } from '../chart/mark';
import type { TimelineOptions, TimeRange } from '../chart/options';
import { daysOfWindow } from '../chart/time-window';
import { drawTimeline, type Picture } from '../chart/timeline';
import type { Frame } from '../chart/view';
import { nearestMark, stepFrom, type Step } from '../chart/walk-marks';
import { around, panned, viewOver, zoomed, type Window } from '../chart/zoom';
import { SvgPatch } from './svg-patch';
import { TimelineGestures } from './timeline-gestures';
import { TimelineTip } from './timeline-tip';

export interface ChartHandlers {
	open(path: string, event: MouseEvent | KeyboardEvent): void;
	/** The pointer rests on a mark whose note could be previewed. */
	preview(event: MouseEvent, target: HTMLElement, path: string): void;
	menu(event: MouseEvent, mark: Mark): void;
	/** The person moved to another stretch of time by hand. */
	range(range: TimeRange): void;
}

/** What the picture is drawn from, besides the room there is. */
export interface ChartSubject extends Pick<Frame, 'today' | 'discreet' | 'shared' | 'instruments'> {
	readonly caseFile: CaseFile;
	readonly options: TimelineOptions;
}

const keys: Readonly<Record<string, Step>> = { ArrowRight: 'next', ArrowLeft: 'previous', ArrowUp: 'above', ArrowDown: 'below', Home: 'first', End: 'last' };
/** Time after the last movement of a gesture before it is kept, in milliseconds. */
const settleAfter = 400;

export class TimelineChart {
	picture: Picture | null = null;
	private readonly el: HTMLElement;
	private readonly patch: SvgPatch;
	private readonly tip: TimelineTip;
	private readonly gestures: TimelineGestures;
	private readonly resizes: ResizeObserver;
	private subject: ChartSubject | null = null;
	private drawnFor: readonly unknown[] = [];
	private window: Window | null = null;
	private keptRange: TimeRange | null = null;
	private focused: string | null = null;
	private hovered: string | null = null;
	private frame = 0;
	private settling = 0;

	constructor(host: HTMLElement, private readonly handlers: ChartHandlers) {
		this.el = host.createDiv('alliance-timeline-chart');
		this.patch = new SvgPatch(this.el);
		this.tip = new TimelineTip(this.el);
		this.gestures = new TimelineGestures(this.el, {
			zoom: (factor, x) => this.move((picture) => zoomed(picture.view, factor, x)),
			pan: (pixels) => this.move((picture) => panned(picture.view, pixels)),
			end: () => this.settle(),
		});
		this.resizes = new ResizeObserver(() => this.draw());
		this.resizes.observe(this.el);
		this.listen();
	}

	show(subject: ChartSubject): void {
		const moved = this.subject?.caseFile.client.path !== subject.caseFile.client.path || this.subject.options.axis !== subject.options.axis;
		if (moved || subject.options.range !== this.keptRange) this.window = null;
		this.subject = subject;
		this.draw();
	}

	destroy(): void {
		this.resizes.disconnect();
		this.el.win.cancelAnimationFrame(this.frame);
		this.el.win.clearTimeout(this.settling);
	}

	/** Draws for the room there is; nothing at all where what is drawn would be the same. */
	private draw(): void {
		const width = Math.floor(this.el.clientWidth);
		if (this.subject === null || width < 40) return;
		const { caseFile, options, today, discreet, shared, instruments } = this.subject;
		const fontSize = Number.parseFloat(this.el.win.getComputedStyle(this.el).fontSize) || 12;
		const drawFor = [caseFile, options, today, discreet, shared, instruments, width, fontSize, this.window];
		if (drawFor.every((part, index) => part === this.drawnFor[index])) return;
		this.drawnFor = drawFor;
		const rows = this.window === null || this.picture === null ? null : Object.fromEntries(this.picture.lanes.flatMap(({ name, rows: used }) => (used > 0 ? [[name, used]] : [])));
		this.picture = drawTimeline(caseFile, options, { width: Math.max(160, width), fontSize, today, discreet, shared, instruments, window: this.window, rows });
		this.patch.draw(this.picture.root);
		this.refocus();
		if (this.markOf(this.hovered) === null) this.leave();
	}

	private listen(): void {
		const { el } = this;
		el.addEventListener('pointermove', (event) => this.hover(event));
		el.addEventListener('pointerleave', () => this.leave());
		el.addEventListener('click', (event) => this.click(event));
		el.addEventListener('auxclick', (event) => event.button === 1 && this.click(event));
		el.addEventListener('contextmenu', (event) => this.contextMenu(event));
		el.addEventListener('keydown', (event) => this.key(event));
		el.addEventListener('focusin', (event) => this.focusIn(event));
		el.addEventListener('focusout', () => this.tip.hide());
	}

	private markOf(key: string | null): Mark | null {
		return key === null ? null : (this.picture?.marks.find((mark) => mark.key === key) ?? null);
	}

	/** The mark under an event: the one it was sent to, or the nearest to the pointer. */
	private markAt(event: MouseEvent): Mark | null {
		const box = this.el.getBoundingClientRect();
		const keyed = event.targetNode?.instanceOf(Element) === true ? event.targetNode.closest('.wa-mark')?.getAttribute('data-key') : null;
		return this.markOf(keyed ?? null) ?? nearestMark(this.picture?.marks ?? [], event.clientX - box.left, event.clientY - box.top);
	}

	private hover(event: PointerEvent): void {
		if (this.el.hasClass('is-dragging')) return this.leave();
		const mark = this.markAt(event);
		if (mark === null) return this.leave();
		if (mark.key === this.hovered) return;
		this.leave();
		this.hovered = mark.key;
		this.patch.element(mark.key)?.addClass('is-hovered');
		this.el.addClass('has-target');
		this.tip.show(mark);
		if (mark.path !== null) this.handlers.preview(event, this.el, mark.path);
	}

	private leave(): void {
		if (this.hovered === null) return;
		this.patch.element(this.hovered)?.removeClass('is-hovered');
		this.hovered = null;
		this.el.removeClass('has-target');
		this.tip.hide();
	}

	private click(event: MouseEvent): void {
		const mark = this.gestures.dragged ? null : this.markAt(event);
		if (mark !== null) this.act(mark, event);
	}

	private act(mark: Mark, event: MouseEvent | KeyboardEvent): void {
		const { span } = mark;
		if (mark.path !== null) this.handlers.open(mark.path, event);
		else if (span !== null) {
			this.move((picture) => around(picture.view, span));
			this.settle();
		}
	}

	private contextMenu(event: MouseEvent): void {
		const mark = this.markAt(event);
		if (mark === null || mark.path === null) return;
		event.preventDefault();
		this.handlers.menu(event, mark);
	}

	private key(event: KeyboardEvent): void {
		const picture = this.picture;
		if (picture === null || event.altKey || event.ctrlKey || event.metaKey) {
			if (event.key !== 'Enter') return;
		}
		const mark = this.markOf(this.focused);
		const step = keys[event.key];
		if (event.key === 'Escape') {
			if (!this.tip.hide()) return;
		} else if ((event.key === 'Enter' || event.key === ' ') && mark !== null) this.act(mark, event);
		else if (event.shiftKey && (step === 'next' || step === 'previous')) this.byKey(({ view }) => panned(view, (step === 'next' ? -0.25 : 0.25) * (view.right - view.left)));
		else if (event.key === '+' || event.key === '=') this.byKey(({ view }) => zoomed(view, 0.7, mark?.x ?? view.right));
		else if (event.key === '-') this.byKey(({ view }) => zoomed(view, 1 / 0.7, mark?.x ?? view.right));
		else if (event.key === '0') this.handlers.range({ kind: 'all' });
		else if (step !== undefined) this.focus(stepFrom(picture?.marks ?? [], mark, step));
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	private byKey(to: (picture: Picture) => Window): void {
		this.move(to);
		this.settle();
	}

	private focusIn(event: FocusEvent): void {
		const key = event.targetNode?.instanceOf(Element) === true ? event.targetNode.getAttribute('data-key') : null;
		const mark = this.markOf(key);
		if (mark === null) return;
		this.makeTabbable(mark.key);
		this.tip.show(mark);
	}

	private focus(mark: Mark | null): void {
		if (mark === null) return;
		this.makeTabbable(mark.key);
		this.patch.element(mark.key)?.focus({ preventScroll: false });
	}

	/** One mark takes part in the page's tab order, the others are reached from it. */
	private makeTabbable(key: string | null): void {
		if (this.focused !== null && this.focused !== key) this.patch.element(this.focused)?.setAttribute('tabindex', '-1');
		this.focused = key;
		if (key !== null) this.patch.element(key)?.setAttribute('tabindex', '0');
	}

	private refocus(): void {
		const marks = this.picture?.marks ?? [];
		const latest = marks.findLast((mark) => mark.lane === 'sessions') ?? marks[marks.length - 1];
		this.makeTabbable((this.markOf(this.focused) ?? latest)?.key ?? null);
	}

	private move(to: (picture: Picture) => Window): void {
		if (this.picture === null) return;
		this.window = to(this.picture);
		// The next movement goes on from here, drawn or not.
		this.picture = { ...this.picture, view: viewOver(this.picture.view, this.window) };
		this.el.win.cancelAnimationFrame(this.frame);
		this.frame = this.el.win.requestAnimationFrame(() => this.draw());
	}

	private settle(): void {
		this.el.win.clearTimeout(this.settling);
		this.settling = this.el.win.setTimeout(() => {
			if (this.window === null || this.subject === null || this.picture === null) return;
			this.keptRange = daysOfWindow(this.window, this.picture.view.axis);
			this.handlers.range(this.keptRange);
		}, settleAfter);
	}
}
