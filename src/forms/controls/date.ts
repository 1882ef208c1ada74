import { parseDay, type Day } from '../../notes/day';
import { formText } from '../model/text';
import type { DateField } from '../model/field';
import type { Control, OnAnswer } from './control';
import { FieldFrame } from './field-frame';

export function addDate(parent: HTMLElement, id: string, field: DateField, enter: OnAnswer<Day | null>): Control {
	const frame = new FieldFrame(parent, id, field, 'input');
	const input = frame.labelControl(frame.slotEl.createEl('input', { type: 'date', attr: { id } }));
	input.value = field.initial ?? '';
	if (field.required !== undefined) input.ariaRequired = 'true';
	function tell(): void {
		const day = parseDay(input.value);
		// A half-typed date has no value at all, and only the input's own state tells it from an empty one.
		if (day === null && (input.value !== '' || input.validity.badInput)) enter(null, formText.unreadableDate);
		else enter(day);
	}
	for (const event of ['input', 'change', 'keyup', 'blur'] as const) input.addEventListener(event, tell);
	return { frame, focus: () => input.focus() };
}
