// Our notes, read, by path and by client. It knows no app: it is told of each note and asks only where a link leads.
import type { CaseFile } from '../alliance/case-file';
import type { Cases, ClientSummary } from '../alliance/cases';
import { summarizeClient } from '../alliance/client-summary';
import { Listeners } from '../alliance/listeners';
import type { ResolveLink } from '../notes/entry';
import type { AnyNote, ClientNote, SelfCheckNote, SessionNote } from '../notes/kinds';
import { unknownClient, type Problem } from '../notes/problem';
import { linkNames, nameKey } from './link-names';
import { namesakes } from './namesakes';
import { OwnNote } from './own-note';
import { sameProperties } from './same-properties';
import { addTo, removeFrom } from './sets-by-key';
import { compareText } from '../notes/text-order';

/** Folds one client's notes into a case file. */
export type Fold = (client: ClientNote, notes: readonly AnyNote[], problems: readonly Problem[]) => CaseFile;

const byCode = new Intl.Collator('en', { numeric: true });

export class CaseStore implements Cases {
	readonly #own = new Map<string, OwnNote>();
	/** The client note each note of ours belongs to, whether or not that note is there (yet). */
	readonly #ownerOf = new Map<string, string | null>();
	readonly #notesOf = new Map<string, Set<string>>();
	/** Which notes link to a name, so that a note that comes, goes or moves touches only those. */
	readonly #linkedFrom = new Map<string, Set<string>>();
	readonly #folded = new Map<string, CaseFile>();
	readonly #summaries = new Map<string, ClientSummary>();
	readonly #listeners = new Listeners<ReadonlySet<string>>();
	#changed = new Set<string>();
	/** A note of no client has changed, such as a self-check. */
	#stirred = false;
	#held = 0;

	constructor(
		private readonly resolve: ResolveLink,
		private readonly fold: Fold,
	) {}

	/** Takes a note as it now is. A note that is none of ours any more is dropped. */
	put(path: string, frontmatter: unknown): void {
		const own = OwnNote.of(path, frontmatter);
		if (own === null) {
			this.drop(path);
			return;
		}
		const before = this.#own.get(path);
		// Writing on in a note's body changes none of its properties: its case stays as it is.
		if (
			before !== undefined &&
			before.frontmatter !== own.frontmatter &&
			sameProperties(before.frontmatter, own.frontmatter)
		) {
			this.#stir(path);
			return;
		}
		this.#forget(path);
		this.#own.set(path, own);
		for (const name of linkNames(own.frontmatter)) addTo(this.#linkedFrom, name, path);
		this.#claim(own);
		this.#tell();
	}

	/** Nothing that is kept has changed, but a listener may have read the note's text. */
	#stir(path: string): void {
		const owner = this.#ownerOf.get(path) ?? null;
		if (owner !== null) this.#changed.add(owner);
		this.#tell();
	}

	drop(path: string): void {
		if (!this.#own.has(path)) return;
		this.#forget(path);
		this.#tell();
	}

	/** A note of this path has come, gone or changed its name: links to it may lead elsewhere now. */
	linksTo(path: string): void {
		for (const source of [...(this.#linkedFrom.get(nameKey(path)) ?? [])]) {
			const own = this.#own.get(source);
			if (own === undefined) continue;
			this.#disown(source);
			this.#claim(own);
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
		for (const path of this.clientPaths()) this.#touch(path);
		this.#tell();
	}

	/** The paths of all our notes, in no order. */
	paths(): readonly string[] {
		return [...this.#own.keys()];
	}

	note(path: string): AnyNote | null {
		return this.#own.get(path)?.read.note ?? null;
	}

	/** The therapist's self-checks, which belong to no client, in no order. */
	selfChecks(): readonly SelfCheckNote[] {
		return [...this.#own.values()].flatMap((own) => {
			const note = own.head.kind === 'self-check' ? own.read.note : null;
			return note?.kind === 'self-check' ? [note] : [];
		});
	}

	notesOf(client: string): readonly AnyNote[] {
		return this.#ownNotesOf(client).flatMap(({ read }) => read.note ?? []);
	}

	/** The sessions of that day, of whatever client, in no order. */
	sessionsOn(day: string): readonly SessionNote[] {
		const sessions: SessionNote[] = [];
		for (const own of this.#own.values()) {
			if (own.head.kind !== 'session' || !own.head.date.startsWith(day)) continue;
			const { note } = own.read;
			if (note?.kind === 'session') sessions.push(note);
		}
		return sessions;
	}

	clientPaths(): string[] {
		return [...this.#notesOf.keys()].filter((path) => this.#clientNote(path) !== null);
	}

	clients(): readonly ClientSummary[] {
		const summaries = this.clientPaths().flatMap((path) => {
			const summary = this.#summaries.get(path) ?? this.#summarize(path);
			return summary === null ? [] : [summary];
		});
		return summaries.sort((a, b) => byCode.compare(a.code, b.code) || compareText(a.path, b.path));
	}

	caseFile(client: string): CaseFile | null {
		const path = this.#clientNote(client) !== null ? client : this.#byName(client);
		const note = path === null ? null : this.#clientNote(path);
		if (path === null || note === null) return null;
		const known = this.#folded.get(path);
		if (known !== undefined) return known;
		const own = this.#ownNotesOf(path);
		const caseFile = this.fold(
			note,
			own.flatMap(({ read }) => read.note ?? []),
			own.flatMap(({ read }) => read.problems),
		);
		this.#folded.set(path, caseFile);
		return caseFile;
	}

	clientOf(path: string): string | null {
		const owner = this.#ownerOf.get(path) ?? null;
		return owner !== null && this.#clientNote(owner) !== null ? owner : null;
	}

	problems(): readonly Problem[] {
		const homeless = [...this.#own.values()].flatMap(({ path, head, read }) => {
			if (this.clientOf(path) !== null) return [];
			const belongs = head.kind !== null && head.kind !== 'self-check';
			return head.client === null || !belongs
				? read.problems
				: [...read.problems, unknownClient(path, `[[${head.client}]]`)];
		});
		const ofClients = this.clientPaths().flatMap((path) => this.caseFile(path)?.problems ?? []);
		return [...homeless, ...ofClients, ...namesakes(this.clientPaths())].sort((a, b) => compareText(a.path, b.path));
	}

	onChange(listener: (clients: ReadonlySet<string>) => void): () => void {
		return this.#listeners.add(listener);
	}

	#claim(own: OwnNote): void {
		const owner = this.#owner(own);
		this.#ownerOf.set(own.path, owner);
		this.#stirred ||= owner === null;
		if (owner === null) return;
		addTo(this.#notesOf, owner, own.path);
		this.#touch(owner);
	}

	#owner({ path, head: { kind, client } }: OwnNote): string | null {
		if (kind === null || kind === 'self-check') return null;
		if (kind === 'client') return path;
		return client === null ? null : this.resolve(client, path);
	}

	#disown(path: string): void {
		const owner = this.#ownerOf.get(path) ?? null;
		this.#ownerOf.delete(path);
		this.#stirred ||= owner === null;
		if (owner === null) return;
		removeFrom(this.#notesOf, owner, path);
		this.#touch(owner);
	}

	#forget(path: string): void {
		const own = this.#own.get(path);
		if (own === undefined) return;
		for (const name of linkNames(own.frontmatter)) removeFrom(this.#linkedFrom, name, path);
		this.#disown(path);
		this.#own.delete(path);
	}

	#ownNotesOf(client: string): readonly OwnNote[] {
		return [...(this.#notesOf.get(client) ?? [])].flatMap((path) => this.#own.get(path) ?? []);
	}

	#touch(client: string): void {
		this.#folded.delete(client);
		this.#summaries.delete(client);
		this.#changed.add(client);
	}

	#tell(): void {
		if (this.#held > 0 || (this.#changed.size === 0 && !this.#stirred)) return;
		const changed = this.#changed;
		this.#changed = new Set();
		this.#stirred = false;
		this.#listeners.tell(changed);
	}

	#clientNote(path: string): ClientNote | null {
		const own = this.#own.get(path);
		const note = own?.head.kind === 'client' ? own.read.note : null;
		return note?.kind === 'client' ? note : null;
	}

	#byName(name: string): string | null {
		const key = nameKey(name);
		// A path that is not there must not lead to another client whose note has the same name.
		const end = name.includes('/') ? `/${name.replace(/\.md$/, '')}.md`.toLowerCase() : '';
		return (
			this.clientPaths()
				.sort()
				.find((path) => nameKey(path) === key && `/${path.toLowerCase()}`.endsWith(end)) ?? null
		);
	}

	#summarize(path: string): ClientSummary | null {
		const caseFile = this.caseFile(path);
		if (caseFile === null) return null;
		const summary = summarizeClient(caseFile);
		this.#summaries.set(path, summary);
		return summary;
	}
}
