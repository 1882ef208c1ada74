import type { DataWriteOptions } from 'obsidian';
import { getLinkpath, TFile, TFolder, type TAbstractFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { ConfirmationModal } from '../ui/confirmation-modal';
import { withFrontMatter } from './front-matter';

export class FileManager {
	constructor(private readonly app: App) {}

	/** "Default location for new notes" is the vault folder unless set otherwise. */
	getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
		const { vault } = this.app;
		const location = vault.getConfig('newFileLocation');
		if (location === 'current') return vault.getFileByPath(sourcePath)?.parent ?? vault.getRoot();
		const folder = vault.getConfig('newFileFolderPath');
		if (location === 'folder' && typeof folder === 'string') return vault.getFolderByPath(folder) ?? vault.getRoot();
		return vault.getRoot();
	}

	async createNewMarkdownFile(folder: TFolder, name = 'Untitled', content = ''): Promise<TFile> {
		const { vault } = this.app;
		return vault.create(vault.getAvailablePath__(`${folder.isRoot() ? '' : `${folder.path}/`}${name}`, 'md'), content);
	}

	/**
	 * Through `vault.process`, so two calls for one note follow one another. A note open in an editor is changed on disk and
	 * the editor takes the change in beside what is not saved yet ("… has been modified externally, merging changes
	 * automatically" is what the app says of it).
	 */
	async processFrontMatter(
		file: TFile,
		fn: (frontmatter: Record<string, unknown>) => void,
		options?: DataWriteOptions,
	): Promise<void> {
		if (file.extension !== 'md') throw new Error('Not a markdown file');
		await this.app.vault.process(file, (content) => withFrontMatter(content, fn), options);
	}

	async trashFile(file: TAbstractFile): Promise<void> {
		await this.app.vault.trash(file, this.app.vault.getConfig('trashOption') === 'system');
	}

	async promptForDeletion(file: TAbstractFile): Promise<boolean> {
		return new Promise((resolve) => {
			const modal = new ConfirmationModal(this.app);
			let confirmed = false;
			modal.setTitle(`Delete ${file instanceof TFolder ? 'folder' : 'file'}`);
			modal.setContent(
				`Are you sure you want to delete “${file.name}”? It will be moved to the trash folder of the vault.`,
			);
			modal.addButton((button) =>
				button
					.setButtonText('Delete')
					.setWarning()
					.setInitialFocus()
					.onClick(async () => {
						confirmed = true;
						await this.trashFile(file);
					}),
			);
			modal.addCancelButton();
			modal.setCloseCallback(() => resolve(confirmed));
			modal.open();
		});
	}

	async promptForFileDeletion(file: TAbstractFile): Promise<boolean> {
		return this.promptForDeletion(file);
	}

	/** Links in other notes follow the file ("Automatically update internal links"). */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const { vault, metadataCache } = this.app;
		const moved =
			file instanceof TFile ? [file] : vault.getFiles().filter((one) => one.path.startsWith(`${file.path}/`));
		const sources = new Map<string, Map<string, TFile>>();
		for (const [source, targets] of Object.entries(metadataCache.resolvedLinks)) {
			for (const target of moved) {
				if (targets[target.path] === undefined) continue;
				const cache = metadataCache.getCache(source);
				const links = sources.get(source) ?? new Map<string, TFile>();
				const paths = [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])].map(
					({ link }) => getLinkpath(link),
				);
				const leading = paths.filter((path) => metadataCache.getFirstLinkpathDest(path, source) === target);
				for (const path of leading) links.set(path, target);
				sources.set(source, links);
			}
		}
		const files = new Map([...sources].map(([source, links]) => [vault.getFileByPath(source), links] as const));
		await vault.rename(file, newPath);
		for (const [source, links] of files) {
			if (source === null) continue;
			await vault.process(source, (content) => {
				let changed = content;
				for (const [path, target] of links) {
					const now = metadataCache.fileToLinktext(target, source.path);
					if (now === path) continue;
					const pattern = new RegExp(`(!?\\[\\[)${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=[\\]|#])`, 'g');
					changed = changed.replace(pattern, (_match, open: string) => open + now);
				}
				return changed;
			});
		}
	}

	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
		const { metadataCache, vault } = this.app;
		if (vault.getConfig('useMarkdownLinks') === true) {
			const target = encodeURI(`${metadataCache.fileToLinktext(file, sourcePath, false)}${subpath}`);
			return `${file.extension === 'md' ? '' : '!'}[${alias === '' ? file.basename : alias}](${target})`;
		}
		const link = metadataCache.fileToLinktext(file, sourcePath) + subpath;
		const embed = file.extension === 'md' ? '' : '!';
		return alias === '' || alias === link ? `${embed}[[${link}]]` : `${embed}[[${link}|${alias}]]`;
	}

	async getAvailablePathForAttachment(
		filename: string,
		sourcePath = this.app.workspace.getActiveFile()?.path ?? '',
	): Promise<string> {
		const dot = filename.lastIndexOf('.');
		const [name, extension] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot + 1)] : [filename, ''];
		return this.app.vault.getAvailablePathForAttachments__(name, extension, this.app.vault.getFileByPath(sourcePath));
	}
}
