import { textAnswer } from '../model/form-state';
import type { TextField } from '../model/field';
import type { Control, OnAnswer } from './control';
import { FieldFrame } from './field-frame';

export function addText(parent: HTMLElement, id: string, field: TextField, enter: OnAnswer<string | null>): Control {
	const frame = new FieldFrame(parent, id, field, 'input');
	const input = frame.labelControl(
		frame.slotEl.createEl('input', {
			type: 'text',
			cls: 'alliance-field-text',
			attr: { id, dir: 'auto', autocomplete: 'off', enterkeyhint: 'go' },
		}),
	);
	input.value = field.initial ?? '';
	if (field.placeholder !== undefined) input.placeholder = field.placeholder;
	if (field.required !== undefined) input.ariaRequired = 'true';
	input.addEventListener('input', () => enter(textAnswer(input.value)));
	return { frame, focus: () => input.focus() };
}
