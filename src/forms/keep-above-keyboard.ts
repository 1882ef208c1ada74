// A phone's keyboard covers the window without making it smaller; only the visual viewport tells what is left.

/** Keeps `containerEl` above the keyboard. Returns its own undo. */
export function keepAboveKeyboard(containerEl: HTMLElement): () => void {
	const { win } = containerEl;
	const viewport = win.visualViewport;
	if (viewport === null) return () => undefined;

	let kept = 0;

	function fit(): void {
		const covered = viewport === null ? 0 : coveredBy(viewport);
		// A change goes down to every question, so that one which is none costs a long form its layout once more.
		if (covered === kept) return;
		kept = covered;
		containerEl.setCssProps({ '--alliance-keyboard': `${covered}px` });
	}

	function coveredBy({ scale, offsetTop, height }: VisualViewport): number {
		// Zooming in shrinks the visual viewport as well, and must move nothing.
		if (scale > 1 || offsetTop + height >= win.innerHeight) return 0;
		// From the element's own edge, since some systems make room for the keyboard themselves.
		return Math.max(0, Math.round(containerEl.getBoundingClientRect().bottom - offsetTop - height));
	}

	viewport.addEventListener('resize', fit);
	viewport.addEventListener('scroll', fit);
	fit();
	return () => {
		viewport.removeEventListener('resize', fit);
		viewport.removeEventListener('scroll', fit);
	};
}
