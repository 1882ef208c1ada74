// The plugin notes, read, by path and by client. No Obsidian dependency: notes are pushed in, link resolution is injected.
import type { CaseFile } from '../case/case-file';
import type { Cases, ClientSummary } from '../case/cases';
import { conflictProblems, withoutCopies } from '../case/copies/conflict-copies';
import { summarizeClient } from '../case/client-summary';
import { Emitter } from '../lib/emitter';
import type { ResolveLink } from '../notes/entry';
import type { AnyNote, ClientNote, SelfCheckNote, SessionNote } from '../notes/kinds';
import type { Problem } from '../notes/problem';
import { duplicateNameProblems, unassignedProblems } from './vault-problems';
import { linkNames, nameKey, pathByName } from './link-names';
import { PluginNote } from './plugin-note';
import { sameProperties } from '../lib/equal-properties';
import { addToSet, removeFromSet } from '../lib/multi-map';
import { compareClients, comparePaths } from '../lib/compare-text';

/** Builds a case file from one client's notes. */
export type BuildCase = (client: ClientNote, notes: readonly AnyNote[], problems: readonly Problem[]) => CaseFile;

export class CaseStore implements Cases {
	readonly #notes = new Map<string, PluginNote>();
	/** The client note each plugin note belongs to, whether or not that note is there (yet). */
	readonly #ownerOf = new Map<string, string | null>();
	readonly #notesOf = new Map<string, Set<string>>();
	/** Which notes link to a name, so that a note that comes, goes or moves touches only those. */
	readonly #linkSources = new Map<string, Set<string>>();
	readonly #caseFiles = new Map<string, CaseFile>();
	readonly #summaries = new Map<string, ClientSummary>();
	readonly #listeners = new Emitter<ReadonlySet<string>>();
	#changed = new Set<string>();
	/** A note of no client has changed, such as a self-check. */
	#dirty = false;
	#batchDepth = 0;

	constructor(
		private readonly resolve: ResolveLink,
		private readonly build: BuildCase,
	) {}

	/** Takes a note as it now is. A note that is no longer a plugin note is dropped. */
	put(path: string, frontmatter: unknown): void {
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
			this.#notify(path);
			return;
		}
		this.#forget(path);
		this.#notes.set(path, own);
		for (const name of linkNames(own.frontmatter)) addToSet(this.#linkSources, name, path);
		this.#assign(own);
		this.#emit();
	}

	/** Nothing that is kept has changed, but a listener may have read the note's text. */
	#notify(path: string): void {
		const owner = this.#ownerOf.get(path) ?? null;
		if (owner !== null) this.#changed.add(owner);
		this.#emit();
	}

	remove(path: string): void {
		if (!this.#notes.has(path)) return;
		this.#forget(path);
		this.#emit();
	}

	/** A note of this path has come, gone or changed its name: links to it may lead elsewhere now. */
	relinkTo(path: string): void {
		for (const source of [...(this.#linkSources.get(nameKey(path)) ?? [])]) {
			const own = this.#notes.get(source);
			if (own === undefined) continue;
			this.#unassign(source);
			this.#assign(own);
		}
		this.#emit();
	}

	/** Does much at once and tells the listeners once. */
	batch(work: () => void): void {
		this.#batchDepth += 1;
		try {
			work();
		} finally {
			this.#batchDepth -= 1;
			this.#emit();
		}
	}

	/** Rebuilds everything, after a setting that every case depends on has changed. */
	rebuild(): void {
		for (const path of this.clientPaths()) this.#invalidate(path);
		this.#emit();
	}

	/** The paths of all the plugin notes, in no order. */
	paths(): readonly string[] {
		return [...this.#notes.keys()];
	}

	note(path: string): AnyNote | null {
		return this.#notes.get(path)?.read.note ?? null;
	}

	/** The therapist's self-checks, which belong to no client, in no order, without copies. */
	selfChecks(): readonly SelfCheckNote[] {
		const found = [...this.#notes.values()].flatMap((own) => {
			const note = own.header.kind === 'self-check' ? own.read.note : null;
			return note?.kind === 'self-check' ? [note] : [];
		});
		return withoutCopies(found, this.resolve);
	}

	/** The notes of one client, in no order, without copies. */
	notesOf(client: string): readonly AnyNote[] {
		const notes = this.#pluginNotesOf(client).flatMap(({ read }) => read.note ?? []);
		return withoutCopies(notes, this.resolve);
	}

	/** The sessions of those days, of whatever client, in no order, without copies. */
	sessionsOn(days: readonly string[]): readonly SessionNote[] {
		const sessions: SessionNote[] = [];
		for (const own of this.#notes.values()) {
			if (own.header.kind !== 'session' || !days.some((day) => own.header.date.startsWith(day))) continue;
			const { note } = own.read;
			if (note?.kind === 'session') sessions.push(note);
		}
		return withoutCopies(sessions, this.resolve);
	}

	clientPaths(): string[] {
		return [...this.#notesOf.keys()].filter((path) => this.#clientNote(path) !== null);
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
		const caseFile = this.build(
			note,
			own.flatMap(({ read }) => read.note ?? []),
			own.flatMap(({ read }) => read.problems),
		);
		this.#caseFiles.set(path, caseFile);
		return caseFile;
	}

	clientOf(path: string): string | null {
		const owner = this.#ownerOf.get(path) ?? null;
		return owner !== null && this.#clientNote(owner) !== null ? owner : null;
	}

	problems(): readonly Problem[] {
		const unassigned = [...this.#notes.values()].filter(({ path }) => this.clientOf(path) === null);
		const clients = this.clientPaths();
		return [
			...unassignedProblems(unassigned, this.resolve),
			...clients.flatMap((path) => this.caseFile(path)?.problems ?? []),
			...conflictProblems(clients.flatMap((path) => this.#clientNote(path) ?? [])),
			...duplicateNameProblems(clients),
		].sort((a, b) => comparePaths(a.path, b.path));
	}

	onChange(listener: (clients: ReadonlySet<string>) => void): () => void {
		return this.#listeners.add(listener);
	}

	#assign(own: PluginNote): void {
		const owner = this.#findOwner(own);
		this.#ownerOf.set(own.path, owner);
		this.#dirty ||= owner === null;
		if (owner === null) return;
		addToSet(this.#notesOf, owner, own.path);
		this.#invalidate(owner);
	}

	#findOwner({ path, header: { kind, client } }: PluginNote): string | null {
		if (kind === null || kind === 'self-check') return null;
		if (kind === 'client') return path;
		return client === null ? null : this.resolve(client, path);
	}

	#unassign(path: string): void {
		const owner = this.#ownerOf.get(path) ?? null;
		this.#ownerOf.delete(path);
		this.#dirty ||= owner === null;
		if (owner === null) return;
		removeFromSet(this.#notesOf, owner, path);
		this.#invalidate(owner);
	}

	#forget(path: string): void {
		const own = this.#notes.get(path);
		if (own === undefined) return;
		for (const name of linkNames(own.frontmatter)) removeFromSet(this.#linkSources, name, path);
		this.#unassign(path);
		this.#notes.delete(path);
	}

	#pluginNotesOf(client: string): readonly PluginNote[] {
		return [...(this.#notesOf.get(client) ?? [])].flatMap((path) => this.#notes.get(path) ?? []);
	}

	#invalidate(client: string): void {
		this.#caseFiles.delete(client);
		this.#summaries.delete(client);
		this.#changed.add(client);
	}

	#emit(): void {
		if (this.#batchDepth > 0 || (this.#changed.size === 0 && !this.#dirty)) return;
		const changed = this.#changed;
		this.#changed = new Set();
		this.#dirty = false;
		this.#listeners.emit(changed);
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
