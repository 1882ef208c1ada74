import type { SingleField } from '../model/field';
import type { Columns, RowsField } from '../model/rows-field';

/** Adds one labelled row per item; `addCell` puts each question in its place. */
export function addRows(
	parent: HTMLElement,
	id: string,
	field: RowsField<unknown, Columns>,
	addCell: (parent: HTMLElement, row: number, column: string, cell: SingleField) => void,
): HTMLElement {
	const el = parent.createDiv({
		cls: 'alliance-field alliance-rows',
		attr: { role: 'group', 'aria-labelledby': `${id}-label` },
	});
	el.createDiv({ cls: 'alliance-field-label', text: field.label, attr: { id: `${id}-label` } });
	if (field.hint !== undefined) {
		el.createDiv({ cls: 'alliance-field-hint', text: field.hint, attr: { id: `${id}-hint` } });
		el.setAttr('aria-describedby', `${id}-hint`);
	}
	field.rows.forEach((row, index) => {
		const labelId = `${id}-${index}-label`;
		const rowEl = el.createDiv({ cls: 'alliance-row', attr: { role: 'group', 'aria-labelledby': labelId } });
		const words = rowEl.createDiv('alliance-row-words');
		words.createDiv({ cls: 'alliance-row-label', text: row.label, attr: { id: labelId, dir: 'auto' } });
		if (row.hint !== undefined) {
			words.createDiv({ cls: 'alliance-field-hint', text: row.hint, attr: { id: `${id}-${index}-hint` } });
			rowEl.setAttr('aria-describedby', `${id}-${index}-hint`);
		}
		const cells = Object.entries(row.fields);
		const cellsEl = rowEl.createDiv('alliance-row-cells');
		// Beside the row's own words a lone question needs none on screen.
		if (cells.length === 1) cellsEl.addClass('is-single');
		for (const [column, cell] of cells) addCell(cellsEl, index, column, cell);
	});
	return el;
}
