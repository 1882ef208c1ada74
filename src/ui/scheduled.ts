/** Where work is put off: whatever says which window it is in now. */
export interface HasWindow {
	readonly win: Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame' | 'setTimeout' | 'clearTimeout'>;
}

/**
 * Work put off to the next frame of the window an element is in, or by `after` milliseconds. Asked for again before that,
 * it is put off again; it is called off in the window that was asked, since the element may have moved to another.
 */
export class Scheduled {
	private cancelPending: (() => void) | null = null;

	constructor(
		private readonly el: HasWindow,
		private readonly work: () => void,
		private readonly after: number | null = null,
	) {}

	schedule(): void {
		this.cancel();
		const {
			el: { win },
			after,
		} = this;
		const begin = (): void => {
			this.cancelPending = null;
			this.work();
		};
		if (after === null) {
			const id = win.requestAnimationFrame(begin);
			this.cancelPending = () => win.cancelAnimationFrame(id);
		} else {
			const id = win.setTimeout(begin, after);
			this.cancelPending = () => win.clearTimeout(id);
		}
	}

	cancel(): void {
		this.cancelPending?.();
		this.cancelPending = null;
	}
}
