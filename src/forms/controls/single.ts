// The control for a question with one answer; the plain ones, each one native element, are here.
import { readTypedNumber } from '../../lib/parse-number';
import { parseDay, type Day } from '../../notes/day';
import type { CheckboxField, DateField, LongTextField, NumberField, SingleField, TextField } from '../model/field';
import { textAnswer, type Answer } from '../model/form-state';
import { formText } from '../model/text';
import { addChoice } from './choice';
import type { Control, OnAnswer } from './control';
import { FieldFrame } from './field-frame';
import { addMultiChoice } from './multi-choice';
import { addNumberGrid } from './number-grid';
import { addScale } from './scale';

/** Adds the control that the kind of the question asks for. */
export function addSingle(parent: HTMLElement, id: string, field: SingleField, enter: OnAnswer<Answer>): Control {
	switch (field.kind) {
		case 'text':
			return addText(parent, id, field, enter);
		case 'long-text':
			return addLongText(parent, id, field, enter);
		case 'choice':
			return addChoice(parent, id, field, enter);
		case 'many':
			return addMultiChoice(parent, id, field, enter);
		case 'scale':
			return addScale(parent, id, field, enter);
		case 'number':
			return addNumber(parent, id, field, enter);
		case 'number-grid':
			return addNumberGrid(parent, id, field, enter);
		case 'date':
			return addDate(parent, id, field, enter);
		case 'checkbox':
			return addCheckbox(parent, id, field, enter);
	}
}

function addText(parent: HTMLElement, id: string, field: TextField, enter: OnAnswer<string | null>): Control {
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

function addLongText(parent: HTMLElement, id: string, field: LongTextField, enter: OnAnswer<string | null>): Control {
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

function addNumber(parent: HTMLElement, id: string, field: NumberField, enter: OnAnswer<number | null>): Control {
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

function addDate(parent: HTMLElement, id: string, field: DateField, enter: OnAnswer<Day | null>): Control {
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

function addCheckbox(parent: HTMLElement, id: string, field: CheckboxField, enter: OnAnswer<boolean>): Control {
	const frame = new FieldFrame(parent, id, field, 'self-labelled');
	const label = frame.slotEl.createEl('label', 'alliance-field-checkbox');
	const input = frame.labelControl(label.createEl('input', { type: 'checkbox', attr: { id } }));
	label.createSpan({ text: field.label });
	input.checked = field.initial ?? false;
	input.addEventListener('change', () => enter(input.checked));
	return { frame, focus: () => input.focus() };
}
