// A phone's keyboard covers the window without making it smaller; only the visual viewport tells what is left.

/** Keeps `containerEl` above the keyboard. Returns its own undo. */
export function keepAboveKeyboard(containerEl: HTMLElement): () => void {
	const { win } = containerEl;
	const viewport = win.visualViewport;
	if (viewport === null) return () => undefined;

	function fit(): void {
		if (viewport === null) return;
		// From the element's own edge, since some systems make room for the keyboard themselves.
		const covered = Math.max(0, containerEl.getBoundingClientRect().bottom - viewport.offsetTop - viewport.height);
		// Zooming in shrinks the visual viewport as well, and must move nothing.
		containerEl.setCssProps({ '--alliance-keyboard': viewport.scale > 1 ? '0px' : `${Math.round(covered)}px` });
	}

	viewport.addEventListener('resize', fit);
	viewport.addEventListener('scroll', fit);
	fit();
	return () => {
		viewport.removeEventListener('resize', fit);
		viewport.removeEventListener('scroll', fit);
	};
}
