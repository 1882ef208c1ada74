import { formText } from '../model/text';
import { addButton } from '../../ui/add-button';
import type { ScaleField } from '../model/field';
import { scaleSteps, adjacentStep, typedStep } from '../model/scale-steps';
import type { Control, OnAnswer } from './control';
import { FieldFrame } from './field-frame';
import { addRadioChips } from './radio-chips';

/** How long a digit waits for the next one, as in 1, 0 for 10. */
const digitPause = 800;

export function addScale(parent: HTMLElement, id: string, field: ScaleField, enter: OnAnswer<number | null>): Control {
	const frame = new FieldFrame(parent, id, field, 'group');
	const scaleEl = frame.slotEl.createDiv('alliance-scale');
	const lineEl = scaleEl.createDiv('alliance-scale-line');
	const group = lineEl.createDiv('alliance-scale-steps');
	frame.labelGroup(group, 'radiogroup');
	if (field.required !== undefined) group.ariaRequired = 'true';
	const steps = scaleSteps(field);
	const initial = field.initial ?? null;
	frame.slotEl.setCssProps({ '--alliance-steps': String(steps.length) });
	if (steps.length > 7) group.addClass('is-long');
	let typed = '';
	let typedAt = 0;

	const chips = addRadioChips<number>({
		parent: group,
		name: id,
		options: steps.map((step) => ({ value: step, label: String(step) })),
		chosen: initial,
		onKey: (event, current) => {
			if (/^[0-9]$/.test(event.key)) {
				const found = typedStep(steps, event.timeStamp - typedAt < digitPause ? typed : '', event.key);
				typed = found?.typed ?? '';
				typedAt = event.timeStamp;
				return found?.step ?? undefined;
			}
			return stepForKey(steps, current, event.key, group.win.getComputedStyle(group).direction === 'rtl');
		},
		onChoose: (value) => {
			clear.hidden = value === null;
			enter(value);
		},
	});

	// Delete does the same from the keyboard, so that Tab goes on to the next question.
	const clear = addButton(
		scaleEl,
		'×',
		() => {
			chips.choose(null);
			chips.focus();
		},
		{ cls: 'alliance-scale-clear clickable-icon', attr: { tabindex: -1, 'aria-label': formText.clear(field.label) } },
	);
	clear.hidden = initial === null;

	if (field.low !== undefined || field.high !== undefined) {
		const ends = lineEl.createDiv('alliance-scale-ends');
		ends.createSpan({ text: field.low === undefined ? '' : formText.scaleEnd(field.min, field.low) });
		ends.createSpan({ text: field.high === undefined ? '' : formText.scaleEnd(field.max, field.high) });
		frame.describe(ends, 'ends');
	}
	return { frame, focus: () => chips.focus() };
}

function stepForKey(
	steps: readonly number[],
	current: number | null,
	key: string,
	mirrored: boolean,
): number | null | undefined {
	switch (key) {
		case 'ArrowRight':
			return adjacentStep(steps, current, mirrored ? -1 : 1);
		case 'ArrowLeft':
			return adjacentStep(steps, current, mirrored ? 1 : -1);
		case 'ArrowUp':
			return adjacentStep(steps, current, 1);
		case 'ArrowDown':
			return adjacentStep(steps, current, -1);
		case 'Home':
			return steps[0];
		case 'End':
			return steps.at(-1);
		default:
			return undefined;
	}
}
