import { textAnswer } from '../model/form-state';
import type { LongTextField } from '../model/field';
import type { Control, OnAnswer } from './control';
import { FieldFrame } from './field-frame';

export function addLongText(
	parent: HTMLElement,
	id: string,
	field: LongTextField,
	enter: OnAnswer<string | null>,
): Control {
	const frame = new FieldFrame(parent, id, field, 'input');
	const area = frame.labelControl(
		frame.slotEl.createEl('textarea', {
			cls: 'alliance-field-long-text',
			attr: { id, dir: 'auto', rows: field.lines ?? 3 },
		}),
	);
	if (field.lines === 1) area.addClass('is-one-line');
	area.setCssProps({ '--alliance-lines': String(field.lines ?? 3) });
	area.value = field.initial ?? '';
	if (field.placeholder !== undefined) area.placeholder = field.placeholder;
	if (field.required !== undefined) area.ariaRequired = 'true';
	area.addEventListener('input', () => enter(textAnswer(area.value)));
	return { frame, focus: () => area.focus() };
}
