import { normalizePath, TFile, Vault, type App } from 'obsidian';
import type { OwnTemplateFile } from '../templates/own-templates';

/** The notes of the therapist's template folder and the folders in it; none when no folder is set or it is not there. */
export async function ownTemplateFiles(app: App, folder: string): Promise<readonly OwnTemplateFile[]> {
	if (folder.trim() === '') return [];
	const root = app.vault.getFolderByPath(normalizePath(folder));
	if (root === null) return [];
	const files: TFile[] = [];
	Vault.recurseChildren(root, (file) => {
		if (file instanceof TFile && file.extension === 'md') files.push(file);
	});
	return Promise.all(files.map(async (file) => ({ name: file.basename, text: await app.vault.cachedRead(file) })));
}
