import type { TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';

/** The note's name above its text; edited there, the file is renamed when the title loses the focus. */
export function createInlineTitle(
	parent: HTMLElement,
	app: App,
	file: () => TFile | null,
	leave: () => void,
): HTMLElement {
	const el = parent.createDiv({
		cls: 'inline-title',
		attr: { contenteditable: 'true', spellcheck: 'false', role: 'textbox', 'aria-label': 'Title' },
	});
	const rename = async (): Promise<void> => {
		const current = file();
		const title = (el.textContent ?? '').trim();
		if (current === null || title === '' || title === current.basename) return;
		const folder = current.parent === null || current.parent.isRoot() ? '' : `${current.parent.path}/`;
		await app.fileManager.renameFile(current, `${folder}${title}.${current.extension}`);
	};
	el.addEventListener('blur', () => void rename());
	el.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter') return;
		event.preventDefault();
		leave();
	});
	return el;
}
