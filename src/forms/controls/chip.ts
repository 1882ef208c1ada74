/** Adds a native radio button or checkbox in the shape of a chip; the label is what a person reads and hears. */
export function addChip(
	parent: HTMLElement,
	type: 'radio' | 'checkbox',
	{ name, label, checked }: { readonly name: string; readonly label: string; readonly checked: boolean },
): HTMLInputElement {
	const chip = parent.createEl('label', 'alliance-chip');
	const input = chip.createEl('input', { type, attr: { name } });
	input.checked = checked;
	chip.createSpan({ cls: 'alliance-chip-face', text: label, attr: { dir: 'auto' } });
	return input;
}
