import type { Modal } from 'obsidian';

/** Tells assistive technology that the open window is a dialog, and what it is called. */
export function nameDialog({ modalEl, titleEl }: Modal): void {
	titleEl.id = `alliance-dialog-${modalEl.doc.querySelectorAll('.modal').length}`;
	modalEl.setAttrs({ role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': titleEl.id });
}
