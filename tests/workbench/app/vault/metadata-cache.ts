import type { CachedMetadata } from 'obsidian';
import { Events, getLinkpath, TFile, TFolder } from 'obsidian-test-mocks/obsidian';
import { LinkIndex } from './links';
import { parseNote } from './metadata';
import type { Vault } from './vault';

/**
 * Metadata as Obsidian announces it: 'changed' some time after the vault's 'create' or 'modify' (it parses in a worker),
 * 'resolve' for the file, then 'resolved' once nothing is left to do; 'deleted' after a deletion; nothing on renaming.
 * At start, notes already known are ready before the layout and announce nothing but 'resolve' and 'resolved'.
 */
export class MetadataCache extends Events {
	resolvedLinks: Record<string, Record<string, number>> = {};
	unresolvedLinks: Record<string, Record<string, number>> = {};
	initialized = false;
	private readonly caches = new Map<string, CachedMetadata>();
	private readonly index = new LinkIndex();
	private readonly waiting = new Set<TFile>();
	private timer: number | null = null;
	private paused = true;

	constructor(private readonly vault: Vault) {
		super();
		vault.on('create', (file) => {
			if (!(file instanceof TFile)) return;
			this.index.add(file);
			this.schedule(file);
		});
		vault.on('modify', (file) => {
			if (file instanceof TFile) this.schedule(file);
		});
		vault.on('delete', (file) => {
			if (file instanceof TFile) this.drop(file);
		});
		vault.on('rename', (file, before) => {
			if (file instanceof TFile) this.move(file, String(before));
		});
	}

	/** Parses all notes of the vault at once; `late` leaves them to be announced one by one after the layout is ready. */
	start(late: boolean): void {
		if (!late) {
			for (const file of this.waiting) this.parse(file);
			this.waiting.clear();
		}
	}

	/** Announces what was known at the start; called once the layout is ready. */
	announce(): void {
		this.paused = false;
		this.initialized = true;
		for (const [path, cache] of this.caches) {
			this.link(path, cache);
			const file = this.vault.getFileByPath(path);
			if (file !== null) this.trigger('resolve', file);
		}
		if (this.waiting.size > 0) this.wake();
		else this.trigger('resolved');
	}

	isIdle(): boolean {
		return this.waiting.size === 0;
	}

	private schedule(file: TFile): void {
		if (file.extension !== 'md') return;
		this.waiting.add(file);
		if (!this.paused) this.wake();
	}

	private wake(): void {
		this.timer ??= window.setTimeout(() => {
			this.timer = null;
			this.work();
		}, 10);
	}

	private work(): void {
		const until = performance.now() + 12;
		for (const file of this.waiting) {
			this.waiting.delete(file);
			const text = this.parse(file);
			const cache = this.caches.get(file.path);
			if (text === null || cache === undefined) continue;
			this.trigger('changed', file, text, cache);
			this.link(file.path, cache);
			this.trigger('resolve', file);
			if (performance.now() > until) break;
		}
		if (this.waiting.size > 0) this.wake();
		else this.trigger('resolved');
	}

	private parse(file: TFile): string | null {
		const text = file.extension === 'md' ? this.vault.textOf(file.path) : null;
		if (text !== null) this.caches.set(file.path, parseNote(text));
		return text;
	}

	private drop(file: TFile): void {
		this.index.remove(file);
		this.waiting.delete(file);
		const before = this.caches.get(file.path) ?? null;
		this.caches.delete(file.path);
		delete this.resolvedLinks[file.path];
		delete this.unresolvedLinks[file.path];
		this.trigger('deleted', file, before);
		this.relinkSoon();
	}

	private move(file: TFile, before: string): void {
		this.index.remove(file, before.slice(before.lastIndexOf('/') + 1));
		this.index.add(file);
		const cache = this.caches.get(before);
		this.caches.delete(before);
		delete this.resolvedLinks[before];
		delete this.unresolvedLinks[before];
		if (cache !== undefined) {
			this.caches.set(file.path, cache);
			this.link(file.path, cache);
		}
		this.relinkSoon();
	}

	/** Other notes' links may now lead elsewhere. */
	private relinkSoon(): void {
		if (this.paused) return;
		this.wake();
	}

	private link(path: string, cache: CachedMetadata): void {
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]) {
			const linkpath = getLinkpath(link);
			if (linkpath === '' || /^[a-z][a-z+.-]*:/i.test(linkpath)) continue;
			const target = this.index.resolve(linkpath, path);
			if (target === null) unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
			else resolved[target.path] = (resolved[target.path] ?? 0) + 1;
		}
		this.resolvedLinks[path] = resolved;
		this.unresolvedLinks[path] = unresolved;
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.caches.get(file.path) ?? null;
	}

	getCache(path: string): CachedMetadata | null {
		return this.caches.get(path) ?? null;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === '') return this.vault.getFileByPath(sourcePath);
		return this.index.resolve(linkpath, sourcePath);
	}

	getLinkpathDest(linkpath: string, sourcePath: string): TFile[] {
		const file = this.getFirstLinkpathDest(linkpath, sourcePath);
		return file === null ? [] : [file];
	}

	/** The name alone where it is unique, else the whole path. */
	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const short = omitMdExtension && file.extension === 'md';
		const text = this.index.named(file.name).length > 1 ? file.path : file.name;
		return short ? text.replace(/\.md$/, '') : text;
	}

	getTags(): Record<string, number> {
		const counts: Record<string, number> = {};
		for (const cache of this.caches.values()) {
			for (const { tag } of cache.tags ?? []) counts[tag] = (counts[tag] ?? 0) + 1;
		}
		return counts;
	}

	/** The names of all properties in use with the type Obsidian would guess, for the properties editor. */
	getAllPropertyInfos(): Record<string, { name: string; count: number }> {
		// A property may be called __proto__; without a prototype that is a name like any other.
		const infos = Object.create(null) as Record<string, { name: string; count: number }>;
		for (const cache of this.caches.values()) {
			for (const name of Object.keys(cache.frontmatter ?? {})) {
				const info = (infos[name.toLowerCase()] ??= { name, count: 0 });
				info.count += 1;
			}
		}
		return infos;
	}

	isUserIgnored(path: string): boolean {
		return path.split('/').some((part) => part.startsWith('.') && part.length > 1);
	}

	/** Whether a path names a folder; only for callers that ask before linking. */
	isFolder(path: string): boolean {
		return this.vault.getAbstractFileByPath(path) instanceof TFolder;
	}
}
