import { foldText } from '../../notes/entry';
import { formText } from '../../strings';
import { addButton } from '../add-button';
import type { ManyField, Option } from '../field';
import { addChip } from './chip';
import type { Control, Enter } from './control';
import { Frame } from './frame';

export function addMany(parent: HTMLElement, id: string, field: ManyField, enter: Enter<readonly string[]>): Control {
	const frame = new Frame(parent, id, field, 'group');
	const group = frame.slotEl;
	frame.tieGroup(group, 'group');
	const chipsEl = group.createDiv('alliance-chips-row');
	const chosen = new Set(field.initial ?? []);
	const ownWords = (field.initial ?? []).filter((word) => !isOffered(field.options, word));
	let options = field.options;
	let ownInput: HTMLInputElement | null = null;

	function tell(): void {
		const pending = ownInput?.value.trim() ?? '';
		const words = [...options.map(({ value }) => value), ...ownWords].filter((word) => chosen.has(word));
		// Words still standing in the line count: they were meant to be kept.
		enter(pending === '' || words.includes(wordFor(pending)) ? words : [...words, wordFor(pending)]);
	}

	function wordFor(typed: string): string {
		const folded = foldText(typed);
		const known = options.find(({ value, label }) => foldText(value) === folded || foldText(label) === folded)?.value;
		return known ?? ownWords.find((word) => foldText(word) === folded) ?? typed;
	}

	function show(): void {
		chipsEl.empty();
		const own = ownWords.filter((word) => !isOffered(options, word)).map((word) => ({ value: word, label: word }));
		for (const { value, label } of [...options, ...own]) {
			const box = addChip(chipsEl, 'checkbox', id, label, chosen.has(value));
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
		if (!isOffered(options, word) && !ownWords.includes(word)) ownWords.push(word);
		chosen.add(word);
		input.value = '';
		show();
		tell();
		return true;
	}

	show();
	if (field.own !== undefined) ownInput = addOwnLine(group, field.own, take, tell);
	return {
		frame,
		focus: () => group.querySelector('input')?.focus(),
		offer: (offered) => {
			options = offered;
			show();
			tell();
		},
	};
}

function addOwnLine(
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

function isOffered(options: readonly Option[], word: string): boolean {
	return options.some(({ value }) => value === word);
}
