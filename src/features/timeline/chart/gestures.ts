// Wheel, drag and pinch. The page scrolls as ever: only a held modifier, a sideways drag or two fingers are for the picture.

export interface GestureHandlers {
	/** `factor` below 1 shows less; `x` in pixels of the picture. */
	zoom(factor: number, x: number): void;
	/** Pixels to the right since the last call. */
	pan(pixels: number): void;
	/** No finger or button is down any more. */
	end(): void;
}

/** A movement below this many pixels is a click. */
const clickTolerance = 5;

export class TimelineGestures {
	private readonly pointers = new Map<number, number>();
	private moved = 0;
	private lastPinchDistance = 0;

	constructor(
		private readonly el: HTMLElement,
		private readonly handlers: GestureHandlers,
	) {
		el.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
		el.addEventListener('pointerdown', (event) => this.down(event));
		el.addEventListener('pointermove', (event) => this.move(event));
		el.addEventListener('pointerup', (event) => this.up(event));
		el.addEventListener('pointercancel', (event) => this.up(event));
		// On a phone the app opens its side panes by a sideways touch anywhere.
		for (const type of ['touchstart', 'touchmove'] as const)
			el.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
	}

	/** Whether a click is the end of a drag. One without a pointer, from a screen reader, never is. */
	isDrag(click: MouseEvent): boolean {
		return this.moved >= clickTolerance && click.detail > 0;
	}

	private wheel(event: WheelEvent): void {
		if (event.ctrlKey || event.metaKey) {
			event.preventDefault();
			this.handlers.zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 150), this.x(event));
		} else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
			event.preventDefault();
			this.handlers.pan(-(event.deltaX === 0 ? event.deltaY : event.deltaX));
		} else return;
		this.handlers.end();
	}

	private down(event: PointerEvent): void {
		if (event.pointerType === 'mouse' && event.button !== 0) return;
		if (this.pointers.size === 0) this.moved = 0;
		this.pointers.set(event.pointerId, this.x(event));
		this.lastPinchDistance = this.spread();
	}

	private move(event: PointerEvent): void {
		const before = this.pointers.get(event.pointerId);
		if (before === undefined) return;
		const x = this.x(event);
		this.moved = Math.max(this.moved, Math.abs(x - before));
		if (this.moved < clickTolerance) return;
		this.pointers.set(event.pointerId, x);
		this.el.addClass('is-dragging');
		if (!this.el.hasPointerCapture(event.pointerId)) this.el.setPointerCapture(event.pointerId);
		if (this.pointers.size === 1) this.handlers.pan(x - before);
		else this.pinch();
	}

	private pinch(): void {
		const pinchDistance = this.spread();
		const xs = [...this.pointers.values()];
		if (this.lastPinchDistance > 10 && pinchDistance > 10)
			this.handlers.zoom(this.lastPinchDistance / pinchDistance, xs.reduce((sum, x) => sum + x, 0) / xs.length);
		this.lastPinchDistance = pinchDistance;
	}

	private up(event: PointerEvent): void {
		if (!this.pointers.delete(event.pointerId)) return;
		this.lastPinchDistance = this.spread();
		if (this.pointers.size > 0) return;
		this.el.removeClass('is-dragging');
		if (this.moved >= clickTolerance) this.handlers.end();
	}

	private spread(): number {
		const xs = [...this.pointers.values()];
		return xs.length < 2 ? 0 : Math.max(...xs) - Math.min(...xs);
	}

	private x(event: MouseEvent): number {
		return event.clientX - this.el.getBoundingClientRect().left;
	}
}
