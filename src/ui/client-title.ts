import { addNoteLink, type OpenNoteHandler } from './add-note-link';

/** Says whose picture follows, as a link to the client's note; as plain words where `path` is null. Written anew only when it says something else. */
export function drawClientTitle(el: HTMLElement, name: string, path: string | null, open: OpenNoteHandler): void {
	if (el.textContent === name && el.getAttribute('data-path') === path) return;
	el.empty();
	el.setAttrs({ 'data-path': path });
	if (path === null) el.setText(name);
	else addNoteLink(el, name, path, open);
}
