// Our notes, read, by path and by client. It knows no app: it is told of each note and asks only where a link leads.
import type { CaseFile } from '../alliance/case-file';
import type { Cases, ClientSummary } from '../alliance/cases';
import { summarizeClient } from '../alliance/client-summary';
import { linkTarget, type ResolveLink } from '../notes/entry';
import type { AnyNote, ClientNote } from '../notes/kinds';
import { unknownClient, type Problem } from '../notes/problem';
import { readNote, type ReadNote } from '../notes/read-note';
import { linkNames, nameKey } from './link-names';

/** Folds one client's notes into a case file. */
export type Fold = (client: ClientNote, notes: readonly AnyNote[], problems: readonly Problem[]) => CaseFile;

export class CaseStore implements Cases {
	readonly #read = new Map<string, ReadNote>();
	/** The client note each note of ours belongs to, whether or not that note is there (yet). */
	readonly #ownerOf = new Map<string, string | null>();
	readonly #notesOf = new Map<string, Set<string>>();
	/** Which notes link to a name, so that a note that comes, goes or moves touches only those. */
	readonly #linkedFrom = new Map<string, Set<string>>();
	readonly #folded = new Map<string, CaseFile>();
	readonly #summaries = new Map<string, ClientSummary>();
	readonly #listeners = new Set<(clients: ReadonlySet<string>) => void>();
	#changed = new Set<string>();
	#held = 0;

	constructor(
		private readonly resolve: ResolveLink,
		private readonly fold: Fold,
	) {}

	/** Takes a note as it now is. A note that is none of ours any more is dropped. */
	put(path: string, frontmatter: unknown): void {
		const read = readNote(path, frontmatter);
		if (read.note === null && read.problems.length === 0) {
			this.drop(path);
			return;
		}
		this.#forget(path);
		this.#read.set(path, read);
		if (read.note !== null) {
			for (const name of linkNames(read.note)) addTo(this.#linkedFrom, name, path);
		}
		this.#claim(path, read.note);
		this.#tell();
	}

	drop(path: string): void {
		if (!this.#read.has(path)) return;
		this.#forget(path);
		this.#tell();
	}

	/** A note of this path has come, gone or changed its name: links to it may lead elsewhere now. */
	linksTo(path: string): void {
		for (const source of [...(this.#linkedFrom.get(nameKey(path)) ?? [])]) {
			const note = this.#read.get(source)?.note;
			if (note === undefined) continue;
			this.#disown(source);
			this.#claim(source, note);
		}
		this.#tell();
	}

	/** Does much at once and tells the listeners once. */
	together(work: () => void): void {
		this.#held += 1;
		try {
			work();
		} finally {
			this.#held -= 1;
			this.#tell();
		}
	}

	/** Folds everything anew, after a setting that every case depends on has changed. */
	refold(): void {
		for (const path of this.#clientPaths()) this.#touch(path);
		this.#tell();
	}

	note(path: string): AnyNote | null {
		return this.#read.get(path)?.note ?? null;
	}

	/** Every note of ours, in no order. */
	notes(): readonly AnyNote[] {
		return [...this.#read.values()].flatMap(({ note }) => (note === null ? [] : [note]));
	}

	notesOf(client: string): readonly AnyNote[] {
		return [...(this.#notesOf.get(client) ?? [])].flatMap((path) => this.#read.get(path)?.note ?? []);
	}

	clients(): readonly ClientSummary[] {
		const summaries = this.#clientPaths().flatMap((path) => {
			const summary = this.#summaries.get(path) ?? this.#summarize(path);
			return summary === null ? [] : [summary];
		});
		return summaries.sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }) || (a.path < b.path ? -1 : 1));
	}

	caseFile(client: string): CaseFile | null {
		const path = this.#clientNote(client) !== null ? client : this.#byName(client);
		const note = path === null ? null : this.#clientNote(path);
		if (path === null || note === null) return null;
		const known = this.#folded.get(path);
		if (known !== undefined) return known;
		const reads = [...(this.#notesOf.get(path) ?? [])].flatMap((notePath) => this.#read.get(notePath) ?? []);
		const caseFile = this.fold(
			note,
			reads.flatMap((read) => read.note ?? []),
			reads.flatMap((read) => read.problems),
		);
		this.#folded.set(path, caseFile);
		return caseFile;
	}

	clientOf(path: string): string | null {
		const owner = this.#ownerOf.get(path) ?? null;
		return owner !== null && this.#clientNote(owner) !== null ? owner : null;
	}

	problems(): readonly Problem[] {
		const homeless = [...this.#read].flatMap(([path, { note, problems }]) => {
			if (note !== null && this.clientOf(path) !== null) return [];
			const link = note !== null && 'client' in note.properties ? note.properties.client : undefined;
			return link === undefined ? problems : [...problems, unknownClient(path, link)];
		});
		const ofClients = this.#clientPaths().flatMap((path) => this.caseFile(path)?.problems ?? []);
		return [...homeless, ...ofClients].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
	}

	onChange(listener: (clients: ReadonlySet<string>) => void): () => void {
		this.#listeners.add(listener);
		return () => {
			this.#listeners.delete(listener);
		};
	}

	#claim(path: string, note: AnyNote | null): void {
		const owner = this.#owner(path, note);
		this.#ownerOf.set(path, owner);
		if (owner === null) return;
		addTo(this.#notesOf, owner, path);
		this.#touch(owner);
	}

	#owner(path: string, note: AnyNote | null): string | null {
		if (note === null || note.kind === 'self-check') return null;
		if (note.kind === 'client') return path;
		const target = linkTarget(note.properties.client ?? '');
		return target === null ? null : this.resolve(target, path);
	}

	#disown(path: string): void {
		const owner = this.#ownerOf.get(path) ?? null;
		this.#ownerOf.delete(path);
		if (owner === null) return;
		removeFrom(this.#notesOf, owner, path);
		this.#touch(owner);
	}

	#forget(path: string): void {
		const note = this.#read.get(path)?.note ?? null;
		if (note !== null) {
			for (const name of linkNames(note)) removeFrom(this.#linkedFrom, name, path);
		}
		this.#disown(path);
		this.#read.delete(path);
	}

	#touch(client: string): void {
		this.#folded.delete(client);
		this.#summaries.delete(client);
		this.#changed.add(client);
	}

	#tell(): void {
		if (this.#held > 0 || this.#changed.size === 0) return;
		const changed = this.#changed;
		this.#changed = new Set();
		for (const listener of this.#listeners) listener(changed);
	}

	#clientNote(path: string): ClientNote | null {
		const note = this.#read.get(path)?.note;
		return note?.kind === 'client' ? note : null;
	}

	#clientPaths(): string[] {
		return [...this.#notesOf.keys()].filter((path) => this.#clientNote(path) !== null);
	}

	#byName(name: string): string | null {
		const key = nameKey(name);
		return this.#clientPaths().sort().find((path) => nameKey(path) === key) ?? null;
	}

	#summarize(path: string): ClientSummary | null {
		const caseFile = this.caseFile(path);
		if (caseFile === null) return null;
		const summary = summarizeClient(caseFile);
		this.#summaries.set(path, summary);
		return summary;
	}
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
	const values = map.get(key);
	if (values === undefined) map.set(key, new Set([value]));
	else values.add(value);
}

function removeFrom(map: Map<string, Set<string>>, key: string, value: string): void {
	const values = map.get(key);
	values?.delete(value);
	if (values?.size === 0) map.delete(key);
}
