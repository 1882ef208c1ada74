// Where questions stand on the page: under a heading with their neighbours, or collapsed under “More”.

interface Place {
	readonly group?: string;
	readonly more?: boolean;
}

interface Section {
	readonly el: HTMLElement;
	group: { readonly name: string; readonly el: HTMLElement } | null;
}

export class FormSections {
	private readonly main: Section;
	private collapsed: (Section & { readonly detailsEl: HTMLDetailsElement }) | null = null;
	private groups = 0;

	constructor(
		private readonly parent: HTMLElement,
		private readonly prefix: string,
		private readonly moreLabel: string,
	) {
		this.main = { el: parent.createDiv('alliance-form-section'), group: null };
	}

	/** The element a field goes into, fields coming in order. */
	placeFor({ group, more }: Place): HTMLElement {
		const section = more === true ? (this.collapsed ??= this.addCollapsed()) : this.main;
		if (group === undefined) {
			section.group = null;
			return section.el;
		}
		if (section.group?.name !== group) section.group = { name: group, el: this.addGroup(section.el, group) };
		return section.group.el;
	}

	/** Opens the folded part when it has what is asked for. */
	expand(holds: (inside: HTMLElement) => boolean): void {
		if (this.collapsed !== null && holds(this.collapsed.el)) this.collapsed.detailsEl.open = true;
	}

	private addGroup(parent: HTMLElement, name: string): HTMLElement {
		const id = `${this.prefix}-group-${(this.groups += 1)}`;
		const el = parent.createDiv({ cls: 'alliance-form-group', attr: { role: 'group', 'aria-labelledby': id } });
		el.createDiv({ cls: 'alliance-form-group-label', text: name, attr: { id } });
		return el;
	}

	private addCollapsed(): Section & { readonly detailsEl: HTMLDetailsElement } {
		const detailsEl = this.parent.createEl('details', 'alliance-form-more');
		detailsEl.createEl('summary', { text: this.moreLabel });
		return { detailsEl, el: detailsEl.createDiv('alliance-form-section'), group: null };
	}
}
