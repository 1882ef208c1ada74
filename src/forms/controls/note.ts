import type { NoteField } from '../model/field';

export function addNote(parent: HTMLElement, field: NoteField): HTMLElement {
	return parent.createEl('p', { cls: 'alliance-form-note', text: field.text });
}
