import { normalizePath, TFile, Vault, type App } from 'obsidian';
import { templatesWith } from '../templates/own-templates';
import type { Template } from '../templates/template';

/** The templates there are, by name alone: nothing is read, so that the page opens at once. */
export function templatesThere(app: App, folder: string): readonly Template[] {
	const root = folder.trim() === '' ? null : app.vault.getFolderByPath(normalizePath(folder));
	const own: { readonly name: string; readonly text: string }[] = [];
	if (root !== null) {
		Vault.recurseChildren(root, (file) => {
			if (file instanceof TFile && file.extension === 'md') own.push({ name: file.basename, text: '' });
		});
	}
	return templatesWith(own);
}
