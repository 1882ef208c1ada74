export type Choices = readonly (readonly [value: string, words: string])[];

/** A native select with a name for screen readers. */
export function addSelect(
	parent: HTMLElement,
	label: string,
	choices: Choices,
	chosen: (value: string) => void,
): HTMLSelectElement {
	const el = parent.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label } });
	offerChoices(el, choices);
	el.addEventListener('change', () => chosen(el.value));
	return el;
}

/** Offers these in place of what was there. */
export function offerChoices(el: HTMLSelectElement, choices: Choices): void {
	el.empty();
	for (const [value, words] of choices) el.createEl('option', { value, text: words, attr: { dir: 'auto' } });
}
