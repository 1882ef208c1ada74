import { parseLinktext, type TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import type { Menu } from '../ui/menu';
import type { Workspace } from './workspace';

/** The note a link leads to; as in the app, following a link to nothing creates the note. */
export async function targetOf(
	app: App,
	linktext: string,
	sourcePath: string,
): Promise<{ file: TFile; subpath: string }> {
	const { path, subpath } = parseLinktext(linktext);
	const { metadataCache, vault, fileManager } = app;
	const found = metadataCache.getFirstLinkpathDest(path, sourcePath);
	if (found !== null) return { file: found, subpath };
	const name = path.endsWith('.md') ? path : `${path}.md`;
	const folder = fileManager.getNewFileParent(sourcePath, name).path;
	const target = name.includes('/') || folder === '/' ? name : `${folder}/${name}`;
	const parent = target.includes('/') ? target.slice(0, target.lastIndexOf('/')) : '';
	if (parent !== '' && vault.getAbstractFileByPath(parent) === null) await vault.createFolder(parent);
	return { file: await vault.create(target, ''), subpath };
}

export function addLinkItems(workspace: Workspace, menu: Menu, linktext: string, sourcePath: string): void {
	const add = (title: string, icon: string, where: false | 'tab' | 'split' | 'window'): void => {
		menu.addItem((item) =>
			item
				.setSection('open')
				.setTitle(title)
				.setIcon(icon)
				.onClick(() => void workspace.openLinkText(linktext, sourcePath, where)),
		);
	};
	add('Open link', 'lucide-file', false);
	add('Open in new tab', 'lucide-file-plus', 'tab');
	add('Open to the right', 'lucide-separator-vertical', 'split');
	add('Open in new window', 'lucide-picture-in-picture-2', 'window');
}
