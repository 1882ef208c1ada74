import type { ChoiceField, Option } from '../model/field';
import type { Control, OnAnswer } from './control';
import { FieldFrame } from './field-frame';
import { addRadioChips, type RadioChips } from './radio-chips';

export function addChoice(
	parent: HTMLElement,
	id: string,
	field: ChoiceField,
	enter: OnAnswer<string | null>,
): Control {
	const frame = new FieldFrame(parent, id, field, 'group');
	const group = frame.slotEl;
	frame.labelGroup(group, 'radiogroup');
	group.addClass('alliance-chips');
	if (field.required !== undefined) group.ariaRequired = 'true';
	const initial = field.initial ?? null;
	let chosen = initial;
	let chips = show(includeInitial(field.options, initial));

	function show(options: readonly Option[]): RadioChips<string> {
		return addRadioChips({
			parent: group.createDiv('alliance-chips-row'),
			name: id,
			options,
			chosen,
			onKey: (event, current) => optionFor(options, event.key, current),
			onChoose: (value) => {
				chosen = value;
				enter(value);
			},
		});
	}

	return {
		frame,
		focus: () => chips.focus(),
		setOptions: (offered) => {
			group.empty();
			const options = includeInitial(offered, initial);
			chips = show(options);
			enter(options.some(({ value }) => value === chosen) ? chosen : null);
		},
	};
}

/** A start value from elsewhere is offered too, so that it is not lost. */
function includeInitial(options: readonly Option[], initial: string | null): readonly Option[] {
	return initial === null || options.some(({ value }) => value === initial)
		? options
		: [...options, { value: initial, label: initial }];
}

/** The next option whose label begins with the letter, as in a native list. */
function optionFor(options: readonly Option[], key: string, current: string | null): string | undefined {
	if (key.length !== 1 || key === ' ') return undefined;
	const after = options.findIndex(({ value }) => value === current) + 1;
	const inOrder = [...options.slice(after), ...options.slice(0, after)];
	return inOrder.find(({ label }) => label.toLowerCase().startsWith(key.toLowerCase()))?.value;
}
