import type { CheckboxField } from '../model/field';
import type { Control, OnAnswer } from './control';
import { FieldFrame } from './field-frame';

export function addCheckbox(parent: HTMLElement, id: string, field: CheckboxField, enter: OnAnswer<boolean>): Control {
	const frame = new FieldFrame(parent, id, field, 'self-labelled');
	const label = frame.slotEl.createEl('label', 'alliance-field-checkbox');
	const input = frame.labelControl(label.createEl('input', { type: 'checkbox', attr: { id } }));
	label.createSpan({ text: field.label });
	input.checked = field.initial ?? false;
	input.addEventListener('change', () => enter(input.checked));
	return { frame, focus: () => input.focus() };
}
