import { parseDay, type Day } from '../../notes/day';
import { formText } from '../../strings';
import type { DateField } from '../field';
import type { Control, Enter } from './control';
import { Frame } from './frame';

export function addDate(parent: HTMLElement, id: string, field: DateField, enter: Enter<Day | null>): Control {
	const frame = new Frame(parent, id, field, 'input');
	const input = frame.tie(frame.slotEl.createEl('input', { type: 'date', attr: { id } }));
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
