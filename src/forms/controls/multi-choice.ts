import { normalizeText } from '../../notes/entry';
import { formText } from '../model/text';
import { addButton } from '../../ui/add-button';
import type { MultiChoiceField, Option } from '../model/field';
import { addChip } from './chip';
import type { Control, OnAnswer } from './control';
import { FieldFrame } from './field-frame';

export function addMultiChoice(
	parent: HTMLElement,
	id: string,
	field: MultiChoiceField,
	enter: OnAnswer<readonly string[]>,
): Control {
	const frame = new FieldFrame(parent, id, field, 'group');
	const group = frame.slotEl;
	frame.labelGroup(group, 'group');
	const chipsEl = group.createDiv('alliance-chips-row');
	const chosen = new Set(field.initial ?? []);
	const ownWords = (field.initial ?? []).filter((word) => !isListed(field.options, word));
	let options = field.options;
	let ownInput: HTMLInputElement | null = null;

	function tell(): void {
		const pending = ownInput?.value.trim() ?? '';
		const words = [...options.map(({ value }) => value), ...ownWords].filter((word) => chosen.has(word));
		// Words still standing in the line count: they were meant to be kept.
		enter(pending === '' || words.includes(wordFor(pending)) ? words : [...words, wordFor(pending)]);
	}

	function wordFor(typed: string): string {
		const normalized = normalizeText(typed);
		const known = options.find(
			({ value, label }) => normalizeText(value) === normalized || normalizeText(label) === normalized,
		)?.value;
		return known ?? ownWords.find((word) => normalizeText(word) === normalized) ?? typed;
	}

	function show(): void {
		chipsEl.empty();
		const own = ownWords.filter((word) => !isListed(options, word)).map((word) => ({ value: word, label: word }));
		for (const { value, label } of [...options, ...own]) {
			const box = addChip(chipsEl, 'checkbox', { name: id, label, checked: chosen.has(value) });
			box.addEventListener('change', () => {
				if (box.checked) chosen.add(value);
				else chosen.delete(value);
				tell();
			});
		}
	}

	function take(input: HTMLInputElement): boolean {
		const typed = input.value.trim();
		if (typed === '') return false;
		const word = wordFor(typed);
		if (!isListed(options, word) && !ownWords.includes(word)) ownWords.push(word);
		chosen.add(word);
		input.value = '';
		show();
		tell();
		return true;
	}

	show();
	if (field.allowCustom !== undefined) ownInput = addCustomInput(group, field.allowCustom, take, tell);
	return {
		frame,
		focus: () => group.querySelector('input')?.focus(),
		setOptions: (offered) => {
			options = offered;
			show();
			tell();
		},
	};
}

function addCustomInput(
	parent: HTMLElement,
	label: string,
	take: (input: HTMLInputElement) => boolean,
	tell: () => void,
): HTMLInputElement {
	const line = parent.createDiv('alliance-own-words');
	const input = line.createEl('input', {
		type: 'text',
		placeholder: label,
		attr: { 'aria-label': label, dir: 'auto', autocomplete: 'off', enterkeyhint: 'done' },
	});
	addButton(
		line,
		formText.add,
		() => {
			take(input);
			input.focus();
		},
		{ attr: { tabindex: -1 } },
	);
	input.addEventListener('input', tell);
	input.addEventListener('keydown', (event) => {
		const plainEnter = event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.metaKey;
		if (plainEnter && take(input)) event.preventDefault();
	});
	return input;
}

function isListed(options: readonly Option[], word: string): boolean {
	return options.some(({ value }) => value === word);
}
