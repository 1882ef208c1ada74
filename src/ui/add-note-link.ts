export type OpenNoteHandler = (path: string, event: MouseEvent) => void;

/** A link to a note that opens as the app's own links do, by the middle button too. */
export function addNoteLink(el: HTMLElement, words: string, path: string, open: OpenNoteHandler): HTMLAnchorElement {
	const link = el.createEl('a', { cls: 'internal-link', href: '#', text: words, attr: { dir: 'auto' } });
	link.addEventListener('click', (event) => {
		event.preventDefault();
		open(path, event);
	});
	link.addEventListener('auxclick', (event) => {
		if (event.button !== 1) return;
		event.preventDefault();
		open(path, event);
	});
	return link;
}
