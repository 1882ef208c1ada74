// The plugin notes, read, by path and by client. No Obsidian dependency: notes are pushed in, link resolution is injected.
import type { CaseFile } from '../case/case-file';
import type { Cases, ClientSummary } from '../case/cases';
import { conflictProblems, withoutCopies } from '../case/copies/conflict-copies';
import { summarizeClient } from '../case/client-summary';
import type { ResolveLink } from '../notes/entry';
import type { AnyNote, ClientNote, SelfCheckNote, SessionNote } from '../notes/kinds';
import type { Problem } from '../notes/problem';
import type { UnreadNote } from '../notes/unread/unread-note';
import { ChangeBatch } from './change-batch';
import { duplicateNameProblems, unassignedProblems } from './vault-problems';
import { linkNames, nameKey, pathByName } from './link-names';
import { OwnerIndex } from './owner-index';
import { notesOfKind, PluginNote } from './plugin-note';
import { UnreadNotes } from './unread-notes';
import { sameProperties } from '../lib/equal-properties';
import { addToSet, removeFromSet } from '../lib/multi-map';
import { compareClients, comparePaths } from '../lib/compare-text';

/** Builds a case file from one client's notes. */
export type BuildCase = (client: ClientNote, notes: readonly AnyNote[], problems: readonly Problem[]) => CaseFile;

export class CaseStore implements Cases {
	readonly #notes = new Map<string, PluginNote>();
	readonly #owners = new OwnerIndex();
	/** Which notes link to a name, so that a note that comes, goes or moves touches only those. */
	readonly #linkSources = new Map<string, Set<string>>();
	readonly #caseFiles = new Map<string, CaseFile>();
	readonly #summaries = new Map<string, ClientSummary>();
	/** Those that can't be read; changed through the store alone. */
	readonly unread: UnreadNotes;
	readonly #changes = new ChangeBatch();

	constructor(
		private readonly resolve: ResolveLink,
		private readonly build: BuildCase,
	) {
		this.unread = new UnreadNotes(resolve, () => this.clientPaths());
	}

	/** Takes a note as it now is. A note that is no longer a plugin note is dropped. */
	put(path: string, frontmatter: unknown): void {
		this.#forgetUnread(path);
		const own = PluginNote.of(path, frontmatter);
		if (own === null) {
			this.remove(path);
			return;
		}
		const before = this.#notes.get(path);
		// Writing on in a note's body changes none of its properties: its case stays as it is.
		if (
			before !== undefined &&
			before.frontmatter !== own.frontmatter &&
			sameProperties(before.frontmatter, own.frontmatter)
		) {
			// Nothing that is kept has changed, but a listener may have read the note's text.
			this.#changes.add(this.#owners.ownerOf(path));
			this.#changes.emit();
			return;
		}
		this.#forget(path);
		this.#notes.set(path, own);
		for (const name of linkNames(own.frontmatter)) addToSet(this.#linkSources, name, path);
		this.#assign(own);
		this.#changes.emit();
	}

	/** Takes a plugin note whose properties can't be read. It counts no longer, and is named wherever its client's case is. */
	putUnread(note: UnreadNote): void {
		if (this.unread.knows(note)) return;
		this.#forgetUnread(note.path);
		this.#forget(note.path);
		this.unread.put(note);
		this.#touchUnread(this.unread.ownersOf(note.path));
		this.#changes.emit();
	}

	remove(path: string): void {
		this.#forgetUnread(path);
		this.#forget(path);
		this.#changes.emit();
	}

	/** A note of this path has come, gone or changed its name: links to it may lead elsewhere now. */
	relinkTo(path: string): void {
		for (const source of [...(this.#linkSources.get(nameKey(path)) ?? [])]) {
			const own = this.#notes.get(source);
			if (own === undefined) continue;
			this.#unassign(source);
			this.#assign(own);
		}
		if (this.unread.linkTo(path)) this.#touchUnread([]);
		this.#changes.emit();
	}

	/** Does much at once and tells the listeners once. */
	batch(work: () => void): void {
		this.#changes.run(work);
	}

	/** Rebuilds everything, after a setting that every case depends on has changed. */
	rebuild(): void {
		for (const path of this.clientPaths()) this.#invalidate(path);
		this.#changes.emit();
	}

	/** The paths of all the plugin notes that can be read, in no order. */
	paths(): readonly string[] {
		return [...this.#notes.keys()];
	}

	note(path: string): AnyNote | null {
		return this.#notes.get(path)?.read.note ?? null;
	}

	/** The therapist's self-checks, which belong to no client, in no order, without copies. */
	selfChecks(): readonly SelfCheckNote[] {
		return withoutCopies(notesOfKind(this.#notes.values(), 'self-check'), this.resolve);
	}

	/** The notes of one client, in no order, without copies. */
	notesOf(client: string): readonly AnyNote[] {
		const notes = this.#pluginNotesOf(client).flatMap(({ read }) => read.note ?? []);
		return withoutCopies(notes, this.resolve);
	}

	/** The sessions of those days, of whatever client, in no order, without copies. */
	sessionsOn(days: readonly string[]): readonly SessionNote[] {
		const found = notesOfKind(this.#notes.values(), 'session', ({ date }) => days.some((day) => date.startsWith(day)));
		return withoutCopies(found, this.resolve);
	}

	clientPaths(): string[] {
		return this.#owners.owners().filter((path) => this.#clientNote(path) !== null);
	}

	clients(): readonly ClientSummary[] {
		const summaries = this.clientPaths().flatMap((path) => this.#summaryOf(path) ?? []);
		return summaries.sort(compareClients);
	}

	caseFile(client: string): CaseFile | null {
		const path = this.#clientNote(client) !== null ? client : pathByName(this.clientPaths(), client);
		const note = path === null ? null : this.#clientNote(path);
		if (path === null || note === null) return null;
		const known = this.#caseFiles.get(path);
		if (known !== undefined) return known;
		const own = this.#pluginNotesOf(path);
		const built = this.build(
			note,
			own.flatMap(({ read }) => read.note ?? []),
			[...own.flatMap(({ read }) => read.problems), ...this.unread.problemsOf(path)],
		);
		const caseFile = { ...built, unread: this.unread.of(path) };
		this.#caseFiles.set(path, caseFile);
		return caseFile;
	}

	clientOf(path: string): string | null {
		const owner = this.#owners.ownerOf(path);
		return owner !== null && this.#clientNote(owner) !== null ? owner : null;
	}

	problems(): readonly Problem[] {
		const unassigned = [...this.#notes.values()].filter(({ path }) => this.clientOf(path) === null);
		const clients = this.clientPaths();
		return [
			...unassignedProblems(unassigned, this.resolve),
			...this.unread.problems(),
			...clients.flatMap((path) => this.caseFile(path)?.problems ?? []).filter(({ kind }) => kind !== 'unreadable'),
			...conflictProblems(clients.flatMap((path) => this.#clientNote(path) ?? [])),
			...duplicateNameProblems(clients),
		].sort((a, b) => comparePaths(a.path, b.path));
	}

	onChange(listener: (clients: ReadonlySet<string>) => void): () => void {
		return this.#changes.onChange(listener);
	}

	#assign(own: PluginNote): void {
		const owner = this.#findOwner(own);
		this.#owners.add(own.path, owner);
		this.#touch(own.path, owner);
	}

	#findOwner({ path, header: { kind, client } }: PluginNote): string | null {
		if (kind === null || kind === 'self-check') return null;
		if (kind === 'client') return path;
		return client === null ? null : this.resolve(client, path);
	}

	#unassign(path: string): void {
		this.#touch(path, this.#owners.remove(path));
	}

	/** A note of this owner has come or gone; null for nobody. */
	#touch(path: string, owner: string | null): void {
		if (owner === null) this.#changes.add(null);
		else this.#invalidate(owner);
		// A client note that comes or goes may be that of notes that can't be read.
		if (owner === path && !this.unread.isEmpty) this.#touchUnread([]);
	}

	#forget(path: string): void {
		const own = this.#notes.get(path);
		if (own === undefined) return;
		for (const name of linkNames(own.frontmatter)) removeFromSet(this.#linkSources, name, path);
		this.#unassign(path);
		this.#notes.delete(path);
	}

	#pluginNotesOf(client: string): readonly PluginNote[] {
		return this.#owners.notesOf(client).flatMap((path) => this.#notes.get(path) ?? []);
	}

	#invalidate(client: string): void {
		this.#caseFiles.delete(client);
		this.#summaries.delete(client);
		this.#changes.add(client);
	}

	#forgetUnread(path: string): void {
		if (this.unread.get(path) === null) return;
		const owners = this.unread.ownersOf(path);
		this.unread.remove(path);
		this.#touchUnread(owners);
	}

	/** The cases that name an unread note of these clients; all of them where nobody knows whose it is. */
	#touchUnread(owners: readonly string[]): void {
		for (const path of owners.length > 0 ? owners : this.clientPaths()) this.#invalidate(path);
		this.#changes.add(null);
	}

	#clientNote(path: string): ClientNote | null {
		const own = this.#notes.get(path);
		const note = own?.header.kind === 'client' ? own.read.note : null;
		return note?.kind === 'client' ? note : null;
	}

	#summaryOf(path: string): ClientSummary | null {
		const caseFile = this.#summaries.has(path) ? null : this.caseFile(path);
		if (caseFile !== null) this.#summaries.set(path, summarizeClient(caseFile));
		return this.#summaries.get(path) ?? null;
	}
}
