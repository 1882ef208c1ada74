import type { CheckboxField } from '../field';
import type { Control, Enter } from './control';
import { Frame } from './frame';

export function addCheckbox(parent: HTMLElement, id: string, field: CheckboxField, enter: Enter<boolean>): Control {
	const frame = new Frame(parent, id, field, 'self-labelled');
	const label = frame.slotEl.createEl('label', 'alliance-field-checkbox');
	const input = frame.tie(label.createEl('input', { type: 'checkbox', attr: { id } }));
	label.createSpan({ text: field.label });
	input.checked = field.initial ?? false;
	input.addEventListener('change', () => enter(input.checked));
	return { frame, focus: () => input.focus() };
}
