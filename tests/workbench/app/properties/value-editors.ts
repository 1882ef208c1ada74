import { setIcon } from '../ui/icons';
import { asText } from './as-text';
import type { PropertyType } from './property-types';

export interface ValueContext {
	readonly name: string;
	readonly set: (value: unknown) => void;
	readonly openLink: (link: string, event: MouseEvent | KeyboardEvent) => void;
	/** Enter in a field goes on to the next row. */
	readonly next: () => void;
}

export interface ValueEditor {
	show(value: unknown): void;
	focus(): void;
}

type Maker = (parent: HTMLElement, context: ValueContext) => ValueEditor;

const LINK = /^\[\[([^\]|]+)(?:\|([^\]]+))?\]\]$/;

/** A wikilink is shown by its name and can be followed, until one edits it. */
function drawText(el: HTMLElement, value: string, context: ValueContext): void {
	el.empty();
	const link = LINK.exec(value.trim());
	if (link === null) {
		el.setText(value);
		return;
	}
	const anchor = el.createSpan({
		cls: 'metadata-link-inner internal-link',
		text: link[2] ?? link[1] ?? '',
		attr: { 'data-href': link[1] ?? '', role: 'link', contenteditable: 'false' },
	});
	anchor.addEventListener('mousedown', (event) => event.preventDefault());
	anchor.addEventListener('click', (event) => {
		event.stopPropagation();
		context.openLink(link[1] ?? '', event);
	});
}

const textEditor: Maker = (parent, context) => {
	const el = parent.createDiv({
		cls: 'metadata-input-longtext',
		attr: {
			contenteditable: 'true',
			tabindex: '0',
			role: 'textbox',
			'aria-label': context.name,
			'data-placeholder': 'Empty',
			spellcheck: 'false',
		},
	});
	let current = '';
	el.addEventListener('focus', () => el.setText(current));
	el.addEventListener('input', () => {
		current = el.textContent ?? '';
		context.set(current);
	});
	el.addEventListener('blur', () => drawText(el, current, context));
	el.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || event.isComposing) return;
		event.preventDefault();
		context.next();
	});
	return {
		show(value) {
			current = asText(value);
			if (el.isActiveElement()) {
				if (el.textContent !== current) el.setText(current);
			} else drawText(el, current, context);
		},
		focus: () => el.focus(),
	};
};

function inputEditor(
	type: string,
	cls: string,
	read: (input: HTMLInputElement) => unknown,
	write: (value: unknown) => string,
): Maker {
	return (parent, context) => {
		const input = parent.createEl('input', {
			cls,
			attr: { type, 'aria-label': context.name, placeholder: 'Empty', ...(type === 'number' ? { step: 'any' } : {}) },
		});
		if (type === 'datetime-local') input.step = '60';
		input.addEventListener('input', () => context.set(read(input)));
		input.addEventListener('keydown', (event) => {
			if (event.key === 'Enter') context.next();
		});
		return {
			show(value) {
				const text = write(value);
				if (
					input.value !== text &&
					!(input.isActiveElement() && type === 'number' && Number(input.value) === Number(text) && input.value !== '')
				)
					input.value = text;
			},
			focus: () => input.focus(),
		};
	};
}

const numberEditor = inputEditor(
	'number',
	'metadata-input metadata-input-number',
	(input) => (input.value === '' ? null : input.valueAsNumber),
	asText,
);
const dateEditor = inputEditor(
	'date',
	'metadata-input metadata-input-text mod-date',
	(input) => (input.value === '' ? null : input.value),
	(value) => asText(value).slice(0, 10),
);
const datetimeEditor = inputEditor(
	'datetime-local',
	'metadata-input metadata-input-text mod-datetime',
	// The app stores seconds too.
	({ value }) => {
		if (value === '') return null;
		return value.length === 16 ? `${value}:00` : value;
	},
	(value) => {
		const text = asText(value);
		return text.length === 10 ? `${text}T00:00` : text.slice(0, 16);
	},
);

const checkboxEditor: Maker = (parent, context) => {
	const input = parent.createEl('input', {
		cls: 'metadata-input-checkbox',
		attr: { type: 'checkbox', 'aria-label': context.name },
	});
	input.addEventListener('change', () => context.set(input.checked));
	return {
		show: (value) => {
			input.checked = value === true;
			input.indeterminate = value === null || value === undefined;
		},
		focus: () => input.focus(),
	};
};

const listEditor: Maker = (parent, context) => {
	const el = parent.createDiv('multi-select-container');
	let values: string[] = [];
	const input = createDiv({
		cls: 'multi-select-input',
		attr: {
			contenteditable: 'true',
			tabindex: '0',
			role: 'textbox',
			'aria-label': `Add to ${context.name}`,
			'data-placeholder': 'Empty',
			spellcheck: 'false',
		},
	});
	const change = (next: string[]): void => {
		values = next;
		context.set(next);
		draw();
	};
	const draw = (): void => {
		const focused = input.isActiveElement();
		for (const pill of Array.from(el.querySelectorAll('.multi-select-pill'))) pill.remove();
		for (const [index, value] of values.entries()) {
			const pill = createDiv({ cls: 'multi-select-pill', attr: { tabindex: '0' } });
			drawText(pill.createDiv('multi-select-pill-content'), value, context);
			const remove = pill.createDiv({
				cls: 'multi-select-pill-remove-button',
				attr: { 'aria-label': `Remove ${value}`, role: 'button' },
			});
			setIcon(remove, 'lucide-x');
			remove.addEventListener('click', () => change(values.filter((_one, at) => at !== index)));
			pill.addEventListener('keydown', (event) => {
				if (event.key === 'Backspace' || event.key === 'Delete') change(values.filter((_one, at) => at !== index));
			});
			if (input.parentElement === el) input.before(pill);
			else el.append(pill);
		}
		if (input.parentElement !== el) el.append(input);
		if (focused) input.focus();
		input.toggleClass('is-first', values.length === 0);
	};
	const take = (): boolean => {
		const text = (input.textContent ?? '').trim();
		input.empty();
		if (text === '') return false;
		if (!values.includes(text)) change([...values, text]);
		return true;
	};
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'Enter') {
			event.preventDefault();
			if (!take()) context.next();
		} else if (event.key === 'Backspace' && input.textContent === '' && values.length > 0) change(values.slice(0, -1));
	});
	input.addEventListener('blur', () => take());
	el.addEventListener('click', (event) => {
		if (event.target === el) input.focus();
	});
	return {
		show(value) {
			const isBlank = value === null || value === undefined || value === '';
			const one = isBlank ? [] : [asText(value)];
			values = Array.isArray(value) ? value.map(asText) : one;
			draw();
		},
		focus: () => input.focus(),
	};
};

const unknownEditor: Maker = (parent) => {
	const el = parent.createDiv('metadata-property-value-item mod-unknown');
	return { show: (value) => el.setText(asText(value)), focus: () => undefined };
};

export const valueEditors: Readonly<Record<PropertyType, Maker>> = {
	text: textEditor,
	multitext: listEditor,
	number: numberEditor,
	checkbox: checkboxEditor,
	date: dateEditor,
	datetime: datetimeEditor,
	unknown: unknownEditor,
};
