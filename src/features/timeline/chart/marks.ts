// Pointing at marks: with a mouse, a finger or the arrow keys.
import type { Mark } from '../../../timeline/model/mark';
import { nearestMark, neighbourMark, type MarkStep } from '../../../timeline/mark-navigation';
import type { SvgPatch } from '../../../ui/svg-patch';
import { TimelineTip } from './tip';

export interface MarkHandlers {
	/** Lane by lane, each in order of time. */
	marks(): readonly Mark[];
	act(mark: Mark, event: MouseEvent | KeyboardEvent): void;
	preview(event: MouseEvent, target: HTMLElement, path: string): void;
	menu(event: MouseEvent, mark: Mark): void;
	/** Whether a click only ends a drag. */
	isDrag(click: MouseEvent): boolean;
}

const steps: Readonly<Record<string, MarkStep>> = {
	ArrowRight: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'above',
	ArrowDown: 'below',
	Home: 'first',
	End: 'last',
};

export class TimelineMarks {
	private readonly tip: TimelineTip;
	private focused: string | null = null;
	private hovered: string | null = null;
	/** Lies under the pointer at the mark, so that the app has an element to show its preview at. */
	private target: HTMLElement | null = null;
	private byTouch = false;

	constructor(
		private readonly el: HTMLElement,
		private readonly patch: SvgPatch,
		private readonly handlers: MarkHandlers,
	) {
		this.tip = new TimelineTip(el);
		el.addEventListener('pointerdown', (event) => (this.byTouch = event.pointerType === 'touch'));
		el.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && this.hover(event));
		el.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && this.leave());
		el.addEventListener('click', (event) => this.click(event));
		el.addEventListener('auxclick', (event) => event.button === 1 && this.click(event));
		el.addEventListener('contextmenu', (event) => this.contextMenu(event));
		el.addEventListener('focusin', (event) => this.focusIn(event));
		el.addEventListener('focusout', () => this.tip.hide());
	}

	/** The mark that has the focus, or would get it; null in an empty picture. */
	get current(): Mark | null {
		return this.find(this.focused);
	}

	/** After each drawing: what is pointed at may be elsewhere, or gone. */
	redrawn(): void {
		const marks = this.handlers.marks();
		const latest = marks.findLast((mark) => mark.lane === 'sessions') ?? marks[marks.length - 1];
		this.makeTabbable((this.current ?? latest)?.key ?? null);
		const hovered = this.find(this.hovered);
		if (this.hovered !== null && (hovered === null || this.el.hasClass('is-dragging'))) this.leave();
		else if (hovered !== null) this.point(hovered);
	}

	/** Whether the key was for the marks. */
	key(event: KeyboardEvent): boolean {
		const mark = this.current;
		if (event.key === 'Escape') return this.tip.hide();
		if ((event.key === 'Enter' || event.key === ' ') && mark !== null) {
			this.handlers.act(mark, event);
			return true;
		}
		const step = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey ? undefined : steps[event.key];
		const next = step === undefined ? null : neighbourMark(this.handlers.marks(), mark, step);
		if (next === null) return false;
		this.makeTabbable(next.key);
		this.patch.element(next.key)?.focus();
		return true;
	}

	private find(key: string | null): Mark | null {
		return key === null ? null : (this.handlers.marks().find((mark) => mark.key === key) ?? null);
	}

	/** The mark an event was sent to, or the one nearest to the pointer. */
	private at(event: MouseEvent): Mark | null {
		const keyed = keyOf(event.targetNode);
		if (keyed !== null) return this.find(keyed);
		const box = this.el.getBoundingClientRect();
		return nearestMark(this.handlers.marks(), event.clientX - box.left, event.clientY - box.top);
	}

	private hover(event: PointerEvent): void {
		if (this.el.hasClass('is-dragging')) return this.leave();
		const mark = this.at(event);
		if (mark === null) return this.leave();
		if (mark.key === this.hovered) return;
		this.point(mark);
		if (mark.path !== null && this.target !== null) this.handlers.preview(event, this.target, mark.path);
	}

	private point(mark: Mark): void {
		if (mark.key !== this.hovered) {
			this.leave();
			this.target?.remove();
			this.target = this.el.createDiv('alliance-timeline-target');
		}
		const size = Math.max(24, 2 * mark.r);
		this.target?.setCssStyles({
			left: `${mark.x - size / 2}px`,
			top: `${mark.y - size / 2}px`,
			width: `${size}px`,
			height: `${size}px`,
		});
		this.hovered = mark.key;
		this.patch.element(mark.key)?.addClass('is-hovered');
		this.el.addClass('has-target');
		this.tip.show(mark);
	}

	private leave(): void {
		if (this.hovered !== null) this.patch.element(this.hovered)?.removeClass('is-hovered');
		this.hovered = null;
		this.el.removeClass('has-target');
		this.tip.hide();
	}

	private click(event: MouseEvent): void {
		const mark = this.handlers.isDrag(event) ? null : this.at(event);
		if (mark === null) return this.byTouch ? this.leave() : undefined;
		// A finger can't hover: the first tap tells, the second opens.
		if (this.byTouch && event.detail > 0 && mark.key !== this.hovered) this.point(mark);
		else this.handlers.act(mark, event);
	}

	private contextMenu(event: MouseEvent): void {
		const mark = this.at(event);
		if (mark === null || mark.path === null) return;
		event.preventDefault();
		event.stopPropagation();
		this.handlers.menu(event, mark);
	}

	private focusIn(event: FocusEvent): void {
		const mark = this.find(keyOf(event.targetNode));
		if (mark === null) return;
		this.makeTabbable(mark.key);
		this.tip.show(mark);
	}

	/** One mark takes part in the page's tab order; the others are reached from it. */
	private makeTabbable(key: string | null): void {
		if (this.focused !== null && this.focused !== key) this.patch.element(this.focused)?.setAttribute('tabindex', '-1');
		this.focused = key;
		if (key !== null) this.patch.element(key)?.setAttribute('tabindex', '0');
	}
}

function keyOf(node: Node | null): string | null {
	return node?.instanceOf(Element) === true ? (node.closest('.wa-mark')?.getAttribute('data-key') ?? null) : null;
}
