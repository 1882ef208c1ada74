import { addToSet, removeFromSet } from '../lib/multi-map';

/** Which client note each note belongs to, whether or not that client note is there (yet). */
export class OwnerIndex {
	readonly #ownerOf = new Map<string, string | null>();
	readonly #notesOf = new Map<string, Set<string>>();

	/** Null for a note that belongs to nobody. */
	add(path: string, owner: string | null): void {
		this.#ownerOf.set(path, owner);
		if (owner !== null) addToSet(this.#notesOf, owner, path);
	}

	/** Gives the owner it had. */
	remove(path: string): string | null {
		const owner = this.ownerOf(path);
		this.#ownerOf.delete(path);
		if (owner !== null) removeFromSet(this.#notesOf, owner, path);
		return owner;
	}

	ownerOf(path: string): string | null {
		return this.#ownerOf.get(path) ?? null;
	}

	/** Those to which a note belongs, in no order. */
	owners(): readonly string[] {
		return [...this.#notesOf.keys()];
	}

	/** In no order. */
	notesOf(owner: string): readonly string[] {
		return [...(this.#notesOf.get(owner) ?? [])];
	}
}
