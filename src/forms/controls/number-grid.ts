import { parseItems, describeItemsTextFault } from '../../instruments/scoring/parse-items';
import { gridText } from '../model/text';
import { cellFault, canContinue, readCell } from '../model/number-cell';
import { gridLine, gridNumbers, type GridCell, type NumberGridField } from '../model/number-grid-field';
import type { Control, OnAnswer } from './control';
import { FieldFrame } from './field-frame';

interface Cell {
	readonly of: GridCell;
	readonly input: HTMLInputElement;
	/** A number that may still go on is not at fault before the cell is left. */
	left: boolean;
}

export function addNumberGrid(
	parent: HTMLElement,
	id: string,
	field: NumberGridField,
	enter: OnAnswer<string | null>,
): Control {
	const frame = new FieldFrame(parent, id, field, 'group');
	const grid = frame.slotEl.createDiv('alliance-number-grid');
	grid.toggleClass('is-list', field.list === true);
	frame.labelGroup(grid, 'group');
	const given = gridNumbers(field.initial ?? null);
	const cells = field.cells.map((of, index): Cell => {
		const input = addCell(grid, `${id}-${index}`, of, index === field.cells.length - 1);
		input.value = String(given[index] ?? '');
		return { of, input, left: true };
	});
	/** What was wrong with a pasted line. */
	let pasteFault: string | null = null;

	function tell(): void {
		const faults = cells.map(({ of, input }) => cellFault(input.value, of));
		const shown = cells.map(({ of, input, left }, index) =>
			left || !canContinue(input.value, of) ? (faults[index] ?? null) : null,
		);
		cells.forEach(({ input }, index) => {
			const isWrong = (shown[index] ?? null) !== null;
			input.toggleClass('is-faulty', isWrong);
			input.setAttr('aria-invalid', isWrong ? 'true' : null);
		});
		frame.showFault(first(cells, shown) ?? pasteFault);
		const line = gridLine(
			cells.map(({ input }, index) => ((faults[index] ?? null) === null ? (readCell(input.value) ?? null) : null)),
		);
		const unreadable = first(cells, faults);
		if (unreadable === null) enter(line);
		else enter(line, unreadable);
	}

	function go(to: number): void {
		cells[to]?.input.focus();
		cells[to]?.input.select();
	}

	function typed(index: number, event: Event): void {
		const cell = cells[index];
		if (cell === undefined) return;
		pasteFault = null;
		cell.left = false;
		const { value } = cell.input;
		// Between two numbers a blank or comma ends one; where one has just ended by itself it is one too many.
		const finished =
			/^(.*\S)[\s;]+$/.exec(value) ?? (canContinue(value, cell.of) ? null : /^(.*[^\s,;])[,]+$/.exec(value));
		if (finished !== null) cell.input.value = finished[1] ?? '';
		else if (/^[\s,;]+$/.test(value)) cell.input.value = '';
		tell();
		const isAdded =
			'inputType' in event &&
			String(event.inputType).startsWith('insert') &&
			!('isComposing' in event && event.isComposing === true);
		const isDone = finished !== null || (cell.input.value !== '' && !canContinue(cell.input.value, cell.of));
		if (isAdded && isDone && cellFault(cell.input.value, cell.of) === null) go(index + 1);
	}

	function pasted(index: number, text: string): boolean {
		const rest = cells.slice(index);
		const [cell] = rest;
		const step = cell?.of.step ?? 0.1;
		const whole = parseItems(text, { count: rest.length, step });
		const found = whole.faults.find((fault) => fault.kind === 'count')?.found ?? rest.length;
		// One number is pasted into its cell like anywhere else.
		if (cell === undefined || text.trim() === '' || (found === 1 && rest.length > 1)) return false;
		const { items, faults } = found < rest.length ? parseItems(text, { count: found, step }) : whole;
		items?.forEach((item, place) => {
			const target = rest[place];
			if (target === undefined) return;
			target.input.value = String(item ?? '-');
			target.left = true;
		});
		const [fault] = items === null ? faults : whole.faults;
		pasteFault = fault === undefined ? null : describeItemsTextFault(fault);
		tell();
		if (items !== null) go(Math.min(index + items.length, cells.length - 1));
		return true;
	}

	cells.forEach((cell, index) => {
		const { input } = cell;
		input.addEventListener('input', (event) => typed(index, event));
		input.addEventListener('focus', () => input.select());
		input.addEventListener('blur', () => {
			if (cell.left) return;
			cell.left = true;
			tell();
		});
		input.addEventListener('paste', (event) => {
			if (pasted(index, event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
		});
		input.addEventListener('keydown', (event) => {
			const to = placeAfterKey(event, input, index, cells.length);
			if (to === null) return;
			event.preventDefault();
			go(to);
		});
	});
	return {
		frame,
		focus: () =>
			go(
				Math.max(
					0,
					cells.findIndex(({ input }) => input.value === ''),
				),
			),
	};
}

function addCell(
	parent: HTMLElement,
	id: string,
	{ label, description, note, min, max, step }: GridCell,
	isLast: boolean,
): HTMLInputElement {
	const cell = parent.createEl('label', 'alliance-number-cell');
	const labelEl = cell.createSpan({ cls: 'alliance-number-cell-label', text: label });
	labelEl.toggleClass('is-all', description === undefined);
	if (description !== undefined)
		cell.createSpan({ cls: 'alliance-number-cell-words', text: description, attr: { dir: 'auto' } });
	const whole = step !== null && Number.isInteger(step) && Number.isInteger(min);
	const numericPad = whole ? 'numeric' : 'decimal';
	const input = cell.createEl('input', {
		type: 'text',
		// A numeric pad has no minus on most phones.
		attr: {
			id,
			inputmode: min < 0 ? 'text' : numericPad,
			autocomplete: 'off',
			enterkeyhint: isLast ? 'go' : 'next',
			'aria-label': gridText.cell(label, description ?? null, min, max),
		},
	});
	if (note !== undefined) cell.createSpan({ cls: 'alliance-number-cell-note', text: note });
	return input;
}

/** The first thing wrong, with the cell it is about. */
function first(cells: readonly Cell[], faults: readonly (string | null)[]): string | null {
	const index = faults.findIndex((fault) => fault !== null);
	const [cell, fault] = [cells[index], faults[index]];
	return cell === undefined || fault === undefined || fault === null ? null : gridText.fault(cell.of.label, fault);
}

/** Where a key leads: Enter on, Backspace in an empty cell back, arrows to the neighbours; null for any other. */
function placeAfterKey(event: KeyboardEvent, input: HTMLInputElement, index: number, count: number): number | null {
	if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
	const isAll = input.selectionStart === 0 && input.selectionEnd === input.value.length;
	switch (event.key) {
		case 'Enter':
			return index < count - 1 ? index + 1 : null;
		case 'Backspace':
			return input.value === '' && index > 0 ? index - 1 : null;
		case 'ArrowUp':
		case 'ArrowLeft':
			return index > 0 && (isAll || event.key === 'ArrowUp') ? index - 1 : null;
		case 'ArrowDown':
		case 'ArrowRight':
			return index < count - 1 && (isAll || event.key === 'ArrowDown') ? index + 1 : null;
		default:
			return null;
	}
}
