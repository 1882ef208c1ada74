// A row of radio buttons that can be emptied again, by pressing the chosen one or with Delete.
import { addChip } from './chip';

export interface Choosable<Value> {
	readonly value: Value;
	readonly label: string;
}

export interface RadioChips<Value> {
	choose(value: Value | null): void;
	focus(): void;
}

export interface RadioChipsInput<Value> {
	readonly parent: HTMLElement;
	/** One name per question: it is what makes the radio buttons one group. */
	readonly name: string;
	readonly options: readonly Choosable<Value>[];
	readonly chosen: Value | null;
	/** The value a key means, `current` being what is chosen; undefined when the key means nothing here. */
	readonly onKey: (event: KeyboardEvent, current: Value | null) => Value | null | undefined;
	readonly onChoose: (value: Value | null) => void;
}

export function addRadioChips<Value>({
	parent,
	name,
	options,
	chosen,
	onKey,
	onChoose,
}: RadioChipsInput<Value>): RadioChips<Value> {
	let current = chosen;
	const radios = options.map(({ value, label }) => ({
		value,
		input: addChip(parent, 'radio', { name, label, checked: value === chosen }),
	}));

	function choose(value: Value | null): void {
		for (const radio of radios) radio.input.checked = radio.value === value;
		if (value === current) return;
		current = value;
		onChoose(value);
	}

	for (const { value, input } of radios) {
		input.addEventListener('click', () => choose(value === current ? null : value));
	}
	parent.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const value = event.key === 'Delete' || event.key === 'Backspace' ? null : onKey(event, current);
		if (value === undefined) return;
		event.preventDefault();
		choose(value);
		radios.find((radio) => radio.value === value)?.input.focus();
	});
	return {
		choose,
		focus: () => (radios.find(({ input }) => input.checked) ?? radios[0])?.input.focus(),
	};
}
