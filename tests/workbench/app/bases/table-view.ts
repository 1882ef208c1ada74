import { listenForLinks } from '../markdown/link-events';
import { BasesView, type QueryController } from './view-api';

const LIMIT = 500;

/** The built-in table: a column for each property of the order. */
export class TableView extends BasesView {
	readonly type = 'table';
	hoverPopover = null;
	private readonly tableEl: HTMLElement;

	constructor(controller: QueryController, containerEl: HTMLElement) {
		super(controller);
		this.tableEl = containerEl.createEl('table', 'bases-table');
		listenForLinks(this.app, this.tableEl, () => controller.file?.path ?? '', { source: 'bases', hoverParent: this });
	}

	onDataUpdated(): void {
		this.tableEl.empty();
		const order = this.config.getOrder();
		const head = this.tableEl.createEl('thead').createEl('tr');
		for (const id of order) head.createEl('th', { text: this.config.getDisplayName(id) });
		const body = this.tableEl.createEl('tbody');
		for (const entry of this.data.data.slice(0, LIMIT)) {
			const row = body.createEl('tr');
			for (const id of order) {
				const cell = row.createEl('td');
				const text = entry.getValue(id as never)?.toString() ?? '';
				const link = /^\[\[([^\]|]+)(?:\|([^\]]+))?\]\]$/.exec(text);
				if (id === 'file.name')
					cell.createEl('a', {
						cls: 'internal-link',
						text: entry.file.basename,
						attr: { 'data-href': entry.file.path, href: entry.file.path },
					});
				else if (link === null) cell.setText(text);
				else
					cell.createEl('a', {
						cls: 'internal-link',
						text: link[2] ?? link[1] ?? '',
						attr: { 'data-href': link[1] ?? '', href: link[1] ?? '' },
					});
			}
		}
		const rest = this.data.data.length - LIMIT;
		if (rest > 0)
			body.createEl('tr').createEl('td', { text: `and ${rest} more`, attr: { colspan: String(order.length) } });
	}
}
