// Plugin notes that can't be read. They count nowhere, and are kept so that nobody goes on as if they were not there.
import type { CaseUnread } from '../case/case-file';
import { compareText } from '../lib/compare-text';
import { folderOf, noteName, normalizeText, type ResolveLink } from '../notes/entry';
import type { Problem } from '../notes/problem';
import { unreadProblem, type UnreadNote } from '../notes/unread/unread-note';
import { nameKey } from './link-names';

export class UnreadNotes {
	readonly #notes = new Map<string, UnreadNote>();

	/** `clientPaths` gives the client notes that there are. */
	constructor(
		private readonly resolve: ResolveLink,
		private readonly clientPaths: () => readonly string[],
	) {}

	get isEmpty(): boolean {
		return this.#notes.size === 0;
	}

	get(path: string): UnreadNote | null {
		return this.#notes.get(path) ?? null;
	}

	paths(): readonly string[] {
		return [...this.#notes.keys()];
	}

	/** Whether just the same is known of it already. */
	knows(note: UnreadNote): boolean {
		return JSON.stringify(this.#notes.get(note.path)) === JSON.stringify(note);
	}

	put(note: UnreadNote): void {
		this.#notes.set(note.path, note);
	}

	remove(path: string): void {
		this.#notes.delete(path);
	}

	/** Whether one of them links to a note of this name. */
	linkTo(path: string): boolean {
		return [...this.#notes.values()].some(({ clients }) => clients.some((target) => nameKey(target) === nameKey(path)));
	}

	/** The client notes it seems to belong to: those it links to, else that of its place. None where nothing tells. */
	ownersOf(path: string): readonly string[] {
		const note = this.#notes.get(path);
		if (note === undefined) return [];
		const known = new Set(this.clientPaths());
		const linked = note.clients.flatMap((target) => this.resolve(target, path) ?? []).filter((to) => known.has(to));
		if (linked.length > 0) return [...new Set(linked)];
		const owner = ownerByPlace(path, [...known]);
		return owner === null ? [] : [owner];
	}

	/** As a case file tells of them: this client's, and those of which nobody knows whose they are. */
	of(client: string): readonly CaseUnread[] {
		return this.#inOrder().flatMap(({ path, kind, day, cause, line }) => {
			const owners = this.ownersOf(path);
			const ofClient = owners.includes(client);
			return ofClient || owners.length === 0 ? [{ path, kind, date: day, ofClient, cause, line }] : [];
		});
	}

	/** A problem for each of this client's. */
	problemsOf(client: string): readonly Problem[] {
		return this.#inOrder()
			.filter(({ path }) => this.ownersOf(path).includes(client))
			.map(unreadProblem);
	}

	/** A problem for each of them. */
	problems(): readonly Problem[] {
		return this.#inOrder().map(unreadProblem);
	}

	#inOrder(): readonly UnreadNote[] {
		return [...this.#notes.values()].sort((a, b) => compareText(a.path, b.path));
	}
}

/**
 * The client note that a note belongs to by where it lies, of those there are: the only one in its folder or in a folder above,
 * else the one by whose code a folder above, or the beginning of its own name, is called. Null where that is none, or several.
 */
export function ownerByPlace(path: string, clients: readonly string[]): string | null {
	for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
		const here = clients.filter((client) => folderOf(client) === folder);
		const named = here.length > 0 ? here : clients.filter((client) => sameCode(noteName(client), noteName(folder)));
		const [only, ...others] = named;
		if (only !== undefined && others.length === 0) return only;
	}
	const words = normalizeText(noteName(path));
	const [only, ...others] = clients.filter((client) => {
		const code = normalizeText(noteName(client));
		return words === code || words.startsWith(`${code} `);
	});
	return only !== undefined && others.length === 0 ? only : null;
}

function sameCode(code: string, folder: string): boolean {
	return normalizeText(code) === normalizeText(folder);
}
