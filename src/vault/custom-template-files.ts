import { TFile, TFolder, Vault, type App } from 'obsidian';
import { mergeTemplates, type CustomTemplateFile } from '../templates/custom/custom-templates';
import type { Template } from '../templates/template';
import { findAlike } from './find-file';

/** The templates there are, the therapist's own with their text. */
export async function customTemplates(app: App, folder: string): Promise<readonly Template[]> {
	const read = async (file: TFile): Promise<CustomTemplateFile> => ({
		name: file.basename,
		text: await app.vault.cachedRead(file),
	});
	return mergeTemplates(await Promise.all(filesIn(app, folder).map(read)));
}

/** The same by name alone: nothing is read, so that the settings open at once. */
export function templateNames(app: App, folder: string): readonly Template[] {
	return mergeTemplates(filesIn(app, folder).map(({ basename }) => ({ name: basename, text: '' })));
}

/** The notes of the therapist's template folder and the folders in it; none when no folder is set or it is not there. */
function filesIn(app: App, folder: string): readonly TFile[] {
	const root = folder.trim() === '' ? null : findAlike(app.vault, folder);
	const files: TFile[] = [];
	if (!(root instanceof TFolder)) return files;
	Vault.recurseChildren(root, (file) => {
		if (file instanceof TFile && file.extension === 'md') files.push(file);
	});
	return files;
}
