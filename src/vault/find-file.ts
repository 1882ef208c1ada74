// The vault's files by path. A path may come from a setting, a script or a link, in another Unicode form than the vault has it.
import { getLinkpath, normalizePath, TFile, TFolder, type App, type TAbstractFile, type Vault } from 'obsidian';
import { pathKey } from '../lib/path-key';
import { folderOf, type ResolveLink } from '../notes/entry';

/** The ways in which a vault may have a name, the app's own first, each once. */
function unicodeForms(name: string): ReadonlySet<string> {
	return new Set([name, name.normalize('NFC'), name.normalize('NFD')]);
}

/** The file of a path, in whichever Unicode form; null where there is none. Another case is another file. */
export function findFile(vault: Vault, path: string): TFile | null {
	for (const form of new Set([normalizePath(path), ...unicodeForms(path)])) {
		const file = vault.getFileByPath(form);
		if (file !== null) return file;
	}
	return null;
}

/** What most disks take for this path: the file or folder of that name, case and Unicode form aside; null where there is none. */
export function findAlike(vault: Vault, path: string): TAbstractFile | null {
	const normal = normalizePath(path);
	const exact = vault.getAbstractFileByPath(normal);
	if (exact !== null) return exact;
	const above = folderOf(normal);
	const parent = above === '' ? vault.getRoot() : findAlike(vault, above);
	const wanted = pathKey(normal.slice(above.length).replace(/^\//, ''));
	return parent instanceof TFolder ? (parent.children.find(({ name }) => pathKey(name) === wanted) ?? null) : null;
}

/** Resolves links as the app does, whichever Unicode form they and the files' names have. */
export function linkResolver(metadataCache: App['metadataCache']): ResolveLink {
	return (target, from) => {
		for (const form of unicodeForms(getLinkpath(target))) {
			const file = metadataCache.getFirstLinkpathDest(form, from);
			if (file !== null) return file.path;
		}
		return null;
	};
}
