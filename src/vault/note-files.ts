// The only code that writes notes: a new one, or some properties of one. A body is never rewritten, a file never replaced.
import { normalizePath, parseYaml, stringifyYaml, TFile, type App } from 'obsidian';
import { folderOf } from '../notes/entry';
import type { NoteKind, PropertiesOf } from '../notes/kinds';
import { knownProperties } from '../notes/property-names';
import { readUnread, type UnreadNote } from '../notes/unread/unread-note';
import { changeFrontmatter, newFrontmatter, type Frontmatter, type PropertyChange } from '../notes/write-note';
import { commandText } from '../text/commands';
import { isVaultPath } from '../templates/note-path';
import { createAtomic } from './atomic-write';
import { findAlike, findFile } from './find-file';
import { hasProperties } from './unread-reader';
import { PropertyWriter, type WriteListener } from './property-writer';

export interface NewNote<Kind extends NoteKind> {
	readonly path: string;
	readonly kind: Kind;
	readonly properties: PropertiesOf<Kind>;
	/** Properties that are there empty, to be filled in by hand. */
	readonly blankProperties?: readonly (string & keyof PropertiesOf<Kind>)[];
	/** Properties of the therapist's own, from a template; never in place of the plugin's. */
	readonly extra?: Frontmatter;
	/** Scores of an instrument that the format itself does not name; they are last. */
	readonly scores?: Readonly<Record<string, number>>;
	readonly body: string;
}

export class NoteFiles {
	readonly #writer: PropertyWriter;

	constructor(
		private readonly app: App,
		private readonly listener: WriteListener,
	) {
		this.#writer = new PropertyWriter(app, listener);
	}

	/** Whether something of that path is there, case and Unicode form aside, as on most disks. */
	exists(path: string): boolean {
		return findAlike(this.app.vault, path) !== null;
	}

	/** Makes the note and the folders it needs. Throws, and changes nothing, when the path is taken. */
	async create<Kind extends NoteKind>(note: NewNote<Kind>): Promise<void> {
		const frontmatter = {
			...note.extra,
			...newFrontmatter(note.kind, note.properties, note.blankProperties),
			...note.scores,
		};
		await this.createText(note.path, `---\n${stringifyYaml(frontmatter)}---\n${note.body}`);
		this.listener.written(normalizePath(note.path), frontmatter);
	}

	/** Makes a file of plain text and the folders it needs. Throws when the path is taken or leads out of the vault. */
	async createText(path: string, text: string): Promise<void> {
		const normal = insideVault(path);
		await this.#makeFolder(folderOf(normal));
		await createAtomic(this.app, normal, text);
	}

	/** Makes a file of bytes and the folders it needs. Throws when the path is taken or leads out of the vault. */
	async createBinary(path: string, bytes: ArrayBuffer): Promise<void> {
		const normal = insideVault(path);
		await this.#makeFolder(folderOf(normal));
		await createAtomic(this.app, normal, bytes);
	}

	/** Sets or takes away the named properties of a note and touches nothing else in it. */
	async change<Kind extends NoteKind>(path: string, change: PropertyChange<Kind>): Promise<void> {
		await this.process(path, (frontmatter) => {
			changeFrontmatter(frontmatter, change);
		});
	}

	/**
	 * Lets `work` change the note's properties, by key, as they are in the file at that moment; it may run several times. A name
	 * keeps its spelling; what is added goes to its place in the format. Throws, and changes nothing, when the note is no longer
	 * a plugin note or its properties can't be read.
	 */
	async process(path: string, work: (frontmatter: Frontmatter) => void): Promise<void> {
		await this.#writer.change(this.#file(path), work);
	}

	/** A note's properties by key as the app last read them; null where it has read none. */
	properties(path: string): Frontmatter | null {
		const file = findFile(this.app.vault, path);
		const found = file === null ? undefined : this.app.metadataCache.getFileCache(file)?.frontmatter;
		return found === undefined ? null : Object.fromEntries(knownProperties(found).values);
	}

	/** The notes in which the app has found no properties, in no order; one it has not parsed yet is not among them. */
	withoutProperties(): readonly string[] {
		const { vault, metadataCache } = this.app;
		return vault.getMarkdownFiles().flatMap((file) => {
			const cache = metadataCache.getFileCache(file);
			return cache === null || hasProperties(cache) ? [] : [file.path];
		});
	}

	/** The text, from the app's cache, of the note that has this path, case and Unicode form aside. */
	async read(path: string): Promise<string> {
		const alike = findAlike(this.app.vault, path);
		return this.app.vault.cachedRead(alike instanceof TFile ? alike : this.#file(path));
	}

	/** What its text tells of a plugin note whose properties the app can't read; null for every other note. */
	async unread(path: string): Promise<UnreadNote | null> {
		return readUnread(path, await this.read(path), (yaml) => parseYaml(yaml) as unknown);
	}

	/** Waits until the app has read a note that came a moment ago from elsewhere; two seconds at most. */
	async untilRead(path: string): Promise<void> {
		const { vault, metadataCache } = this.app;
		for (let tries = 0; tries < 100; tries += 1) {
			const file = findFile(vault, path);
			// Another window makes the file first and fills it then.
			if (file !== null && (metadataCache.getFileCache(file)?.frontmatter ?? null) !== null) return;
			await new Promise((resolve) => window.setTimeout(resolve, 50));
		}
	}

	/** The link text that leads from one note to another by the shortest way that is not ambiguous. */
	linkTo(path: string, from: string): string {
		const file = this.#file(path);
		return this.app.metadataCache.fileToLinktext(file, from, true);
	}

	async #makeFolder(folder: string): Promise<void> {
		if (folder === '' || this.app.vault.getFolderByPath(folder) !== null) return;
		try {
			await this.app.vault.createFolder(folder);
		} catch (error) {
			// Another device may have made it meanwhile, or the disk has it in another case and takes that for the same.
			if (findAlike(this.app.vault, folder) === null) throw error;
		}
	}

	#file(path: string): TFile {
		const file = findFile(this.app.vault, path);
		if (file === null) throw new NoteMissingError(path);
		return file;
	}
}

/** The note a command was about is gone: deleted or renamed meanwhile. */
export class NoteMissingError extends Error {
	constructor(readonly path: string) {
		super(commandText.missingNote);
		this.name = 'MissingNote';
	}
}

/** The app would write to whatever a folder in the settings leads to. */
function insideVault(path: string): string {
	if (!isVaultPath(path)) throw new Error(commandText.outsideVault(path));
	return normalizePath(path);
}
