/** Where work is put off: whatever says which window it is in now. */
export interface InWindow {
	readonly win: Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame' | 'setTimeout' | 'clearTimeout'>;
}

/**
 * Work put off to the next frame of the window an element is in, or by `after` milliseconds. Asked for again before that,
 * it is put off again; it is called off in the window that was asked, since the element may have moved to another.
 */
export class PutOff {
	private callOff: (() => void) | null = null;

	constructor(
		private readonly el: InWindow,
		private readonly work: () => void,
		private readonly after: number | null = null,
	) {}

	ask(): void {
		this.cancel();
		const {
			el: { win },
			after,
		} = this;
		const begin = (): void => {
			this.callOff = null;
			this.work();
		};
		if (after === null) {
			const id = win.requestAnimationFrame(begin);
			this.callOff = () => win.cancelAnimationFrame(id);
		} else {
			const id = win.setTimeout(begin, after);
			this.callOff = () => win.clearTimeout(id);
		}
	}

	cancel(): void {
		this.callOff?.();
		this.callOff = null;
	}
}
