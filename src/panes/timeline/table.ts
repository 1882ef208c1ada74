// The table twin: always there for screen readers, on the page for whoever asks for it.
import type { TimelineTable } from '../../chart/table';
import { timelinePaneText as text } from '../../strings';

/** Draws the table; the first cell of a row opens its note, another cell the note it comes from. */
export function drawTable(el: HTMLElement, caption: string, table: TimelineTable, open: (path: string, event: MouseEvent) => void): void {
	el.empty();
	const tableEl = el.createEl('table', 'alliance-timeline-table');
	tableEl.createEl('caption', { text: caption });
	const head = tableEl.createEl('thead').createEl('tr');
	for (const column of table.columns) head.createEl('th', { text: column, attr: { scope: 'col', dir: 'auto' } });
	const body = tableEl.createEl('tbody');
	for (const { cells } of table.rows) {
		const row = body.createEl('tr');
		cells.forEach(({ text: words, path }, index) => {
			const cell = index === 0 ? row.createEl('th', { attr: { scope: 'row' } }) : row.createEl('td', { cls: lookOf(words), attr: { dir: 'auto' } });
			// The row's own note is reached from its first cell; that is enough to tab through.
			if (path === null || words === '' || (index > 0 && path === cells[0]?.path)) cell.setText(words);
			else addLink(cell, words, path, open);
		});
	}
	if (table.rows.length === 0) el.createEl('p', { text: text.emptyTable });
}

function addLink(cell: HTMLElement, words: string, path: string, open: (path: string, event: MouseEvent) => void): void {
	const link = cell.createEl('a', { text: words, href: '#', cls: 'internal-link' });
	link.addEventListener('click', (event) => {
		event.preventDefault();
		open(path, event);
	});
	link.addEventListener('auxclick', (event) => {
		if (event.button !== 1) return;
		event.preventDefault();
		open(path, event);
	});
}

/** Numbers take little room, sentences get more than names. */
function lookOf(words: string): string {
	if (/^-?[\d.]*$/.test(words)) return 'is-number';
	return words.length > 60 ? 'is-sentence' : 'is-words';
}
