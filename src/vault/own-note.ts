import { noteHead, type NoteHead } from '../notes/note-head';
import { readNote, type ReadNote } from '../notes/read-note';

/** One of our notes. Its head is known at once; its properties are read when someone first asks, and once. */
export class OwnNote {
	#read: ReadNote | null = null;

	private constructor(
		readonly path: string,
		readonly head: NoteHead,
		readonly frontmatter: object,
	) {}

	/** Null for a note that is none of ours. */
	static of(path: string, frontmatter: unknown): OwnNote | null {
		const head = noteHead(frontmatter);
		return head === null || typeof frontmatter !== 'object' || frontmatter === null
			? null
			: new OwnNote(path, head, frontmatter);
	}

	get read(): ReadNote {
		this.#read ??= readNote(this.path, this.frontmatter);
		return this.#read;
	}
}
