// The two pages of the caseload: the clients, and the therapist's own side.
import { addButton } from '../../ui/add-button';
import { uniqueId } from '../../ui/unique-id';
import { caseloadText as text } from './text';

export type CaseloadPage = 'clients' | 'own';

const pages: readonly CaseloadPage[] = ['clients', 'own'];
const names: Readonly<Record<CaseloadPage, string>> = { clients: text.clients, own: text.mySide };

export class CaseloadTabs {
	page: CaseloadPage = 'clients';
	private readonly tabs = new Map<CaseloadPage, HTMLElement>();
	private readonly panels = new Map<CaseloadPage, HTMLElement>();

	constructor(
		host: HTMLElement,
		private readonly chosen: () => void,
	) {
		const id = uniqueId('caseload');
		const list = host.createDiv({ cls: 'alliance-caseload-tabs', attr: { role: 'tablist', 'aria-label': text.pages } });
		for (const page of pages) {
			const tab = addButton(list, names[page], () => this.choose(page), {
				attr: { role: 'tab', id: `${id}-tab-${page}`, 'aria-controls': `${id}-${page}` },
			});
			this.tabs.set(page, tab);
			this.panels.set(
				page,
				host.createDiv({
					cls: `alliance-caseload-panel is-${page}`,
					attr: { role: 'tabpanel', id: `${id}-${page}`, 'aria-labelledby': `${id}-tab-${page}` },
				}),
			);
		}
		list.addEventListener('keydown', (event) => {
			if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
			event.preventDefault();
			this.choose(this.page === 'clients' ? 'own' : 'clients');
			this.tabs.get(this.page)?.focus();
		});
	}

	panel(page: CaseloadPage): HTMLElement {
		const panel = this.panels.get(page);
		if (panel === undefined) throw new RangeError(`There is no page ${page}.`);
		return panel;
	}

	show(): void {
		for (const page of pages) {
			const selected = page === this.page;
			this.tabs.get(page)?.setAttrs({ 'aria-selected': String(selected), tabindex: selected ? 0 : -1 });
			this.panels.get(page)?.toggle(selected);
		}
	}

	private choose(page: CaseloadPage): void {
		this.page = page;
		this.chosen();
	}
}
