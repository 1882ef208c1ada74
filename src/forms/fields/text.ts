import { textAnswer } from '../answers';
import type { TextField } from '../field';
import type { Control, Enter } from './control';
import { Frame } from './frame';

export function addText(parent: HTMLElement, id: string, field: TextField, enter: Enter<string | null>): Control {
	const frame = new Frame(parent, id, field, 'input');
	const input = frame.tie(
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
