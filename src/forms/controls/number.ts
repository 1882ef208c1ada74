import { readTypedNumber } from '../../lib/parse-number';
import { formText } from '../model/text';
import type { NumberField } from '../model/field';
import type { Control, OnAnswer } from './control';
import { FieldFrame } from './field-frame';

export function addNumber(
	parent: HTMLElement,
	id: string,
	field: NumberField,
	enter: OnAnswer<number | null>,
): Control {
	const frame = new FieldFrame(parent, id, field, 'input');
	frame.slotEl.addClass('alliance-field-number');
	// A text line: a native number input drops what it can't read and changes under the wheel.
	const input = frame.labelControl(
		frame.slotEl.createEl('input', {
			type: 'text',
			attr: {
				id,
				inputmode: field.whole === true && (field.min ?? -1) >= 0 ? 'numeric' : 'decimal',
				autocomplete: 'off',
				enterkeyhint: 'go',
			},
		}),
	);
	input.value = String(field.initial ?? '');
	if (field.required !== undefined) input.ariaRequired = 'true';
	if (field.unit !== undefined)
		frame.describe(frame.slotEl.createSpan({ cls: 'alliance-field-unit', text: field.unit }), 'unit');
	input.addEventListener('input', () => {
		const read = readTypedNumber(input.value);
		if (read === undefined) enter(null, formText.unreadableNumber);
		else enter(read);
	});
	return { frame, focus: () => input.focus() };
}
