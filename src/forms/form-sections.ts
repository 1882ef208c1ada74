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
	private readonly groups: HTMLElement[] = [];

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

	/** Opens the collapsed part when it has what is asked for. */
	expand(holds: (inside: HTMLElement) => boolean): void {
		if (this.collapsed !== null && holds(this.collapsed.el)) this.collapsed.detailsEl.open = true;
	}

	/** Takes what holds no question that is asked now off the page, headings and all. */
	hideEmpty(): void {
		const isShown = (el: Element): boolean => !el.matches('[hidden], .is-empty, .alliance-form-group-label');
		for (const el of this.groups) el.toggleClass('is-empty', !Array.from(el.children).some(isShown));
		this.collapsed?.detailsEl.toggleClass('is-empty', !Array.from(this.collapsed.el.children).some(isShown));
	}

	private addGroup(parent: HTMLElement, name: string): HTMLElement {
		const id = `${this.prefix}-group-${this.groups.length + 1}`;
		const el = parent.createDiv({ cls: 'alliance-form-group', attr: { role: 'group', 'aria-labelledby': id } });
		el.createDiv({ cls: 'alliance-form-group-label', text: name, attr: { id } });
		this.groups.push(el);
		return el;
	}

	private addCollapsed(): Section & { readonly detailsEl: HTMLDetailsElement } {
		const detailsEl = this.parent.createEl('details', 'alliance-form-more');
		detailsEl.createEl('summary', { text: this.moreLabel });
		return { detailsEl, el: detailsEl.createDiv('alliance-form-section'), group: null };
	}
}
