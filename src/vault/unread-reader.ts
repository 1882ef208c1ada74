// Finds plugin notes whose properties the app could not read. Obsidian tells of a note's text when it changes; at the start only the
// text of notes that may be meant is read: where a block of properties stands that came to nothing, and where plugin notes lie.
import { parseYaml, type App, type CachedMetadata, type TFile } from 'obsidian';
import { isWithin, isWithinAny } from '../lib/path-key';
import { folderOf } from '../notes/entry';
import { readUnread, type UnreadNote } from '../notes/unread/unread-note';
import type { CaseStore } from './case-store';

/** Where notes lie by the settings. */
export interface NotePlaces {
	/** The folders of plugin notes. */
	readonly folders: readonly string[];
	/** That of the therapist's own templates, which hold properties to be filled in; empty for none. */
	readonly templates: string;
}

export class UnreadReader {
	/** Notes whose text is being read; whatever tells of them meanwhile takes them out. */
	readonly #reading = new Set<string>();

	constructor(
		private readonly app: App,
		private readonly store: CaseStore,
		private readonly places: () => NotePlaces,
	) {}

	/** The app has parsed this text and found no properties. */
	take(path: string, text: string): void {
		this.#reading.delete(path);
		const note = this.#isTemplate(path) ? null : readUnread(path, text, parse);
		if (note === null) this.store.put(path, undefined);
		else this.store.putUnread(note);
	}

	/** The note has come to be read, or is gone. */
	drop(path: string): void {
		this.#reading.delete(path);
	}

	/** The note has moved, its text unchanged. */
	move(note: UnreadNote, path: string): void {
		if (!this.#isTemplate(path)) this.store.putUnread({ ...note, path });
	}

	/** Reads those of these notes, in which the app found no properties, that may be plugin notes. */
	async look(files: readonly TFile[]): Promise<void> {
		const isInFolders = isWithinAny(this.places().folders);
		const beside = new Set(this.store.paths().map(folderOf));
		for (const file of files) {
			const first = this.app.metadataCache.getFileCache(file)?.sections?.[0]?.type;
			const isNear = beside.has(folderOf(file.path)) && (first === undefined || first === 'thematicBreak');
			const isMeant = first === 'yaml' || isNear || isInFolders(file.path);
			if (isMeant) await this.#read(file);
		}
	}

	async #read(file: TFile): Promise<void> {
		const { path } = file;
		this.#reading.add(path);
		try {
			const text = await this.app.vault.cachedRead(file);
			const cache = this.app.metadataCache.getFileCache(file);
			const isRead = cache !== null && hasProperties(cache);
			if (this.#reading.has(path) && !isRead && file.path === path) this.take(path, text);
		} catch {
			// It is gone meanwhile.
			this.#reading.delete(path);
		}
	}

	#isTemplate(path: string): boolean {
		return isWithin(path, this.places().templates);
	}
}

/** Whether the app has read properties in a note. A block that is no list of them may come to nothing, or to an empty object. */
export function hasProperties({ frontmatter }: CachedMetadata): boolean {
	return frontmatter !== undefined && frontmatter !== null && Object.keys(frontmatter).length > 0;
}

function parse(yaml: string): unknown {
	return parseYaml(yaml) as unknown;
}
