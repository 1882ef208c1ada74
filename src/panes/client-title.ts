/** Says whose picture follows, as a link to the client's note; as plain words where `path` is null. Written anew only when it says something else. */
export function drawClientTitle(el: HTMLElement, name: string, path: string | null, open: (path: string, event: MouseEvent) => void): void {
	if (el.textContent === name && el.getAttribute('data-path') === path) return;
	el.empty();
	el.setAttrs({ 'data-path': path });
	if (path === null) {
		el.setText(name);
		return;
	}
	const link = el.createEl('a', { cls: 'internal-link', href: '#', text: name });
	link.addEventListener('click', (event) => {
		event.preventDefault();
		open(path, event);
	});
	link.addEventListener('auxclick', (event) => {
		if (event.button !== 1) return;
		event.preventDefault();
		open(path, event);
	});
}
