/** A button that says and does something, and submits no form. */
export function addButton(
	parent: HTMLElement,
	text: string,
	press: (event: MouseEvent) => void,
	more: Pick<DomElementInfo, 'cls' | 'attr'> = {},
): HTMLButtonElement {
	const button = parent.createEl('button', { ...more, text, attr: { type: 'button', ...more.attr } });
	button.addEventListener('click', press);
	return button;
}
