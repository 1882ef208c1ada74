import { frontmatterHeader, type FrontmatterHeader } from '../notes/frontmatter-header';
import type { AnyNote, NoteKind } from '../notes/kinds';
import { readNote, type ReadNote } from '../notes/read-note';

/** One of the plugin notes. Its head is known at once; its properties are read when someone first asks, and once. */
export class PluginNote {
	#read: ReadNote | null = null;

	private constructor(
		readonly path: string,
		readonly header: FrontmatterHeader,
		readonly frontmatter: object,
	) {}

	/** Null for a note that is not a plugin note. */
	static of(path: string, frontmatter: unknown): PluginNote | null {
		const head = frontmatterHeader(frontmatter);
		return head === null || typeof frontmatter !== 'object' || frontmatter === null
			? null
			: new PluginNote(path, head, frontmatter);
	}

	get read(): ReadNote {
		this.#read ??= readNote(this.path, this.frontmatter);
		return this.#read;
	}
}

/** Those of one kind. A note is read only where its header is wanted. */
export function notesOfKind<Kind extends NoteKind>(
	notes: Iterable<PluginNote>,
	kind: Kind,
	isWanted: (header: FrontmatterHeader) => boolean = () => true,
): readonly NoteOfKind<Kind>[] {
	return [...notes]
		.flatMap((own) => (own.header.kind === kind && isWanted(own.header) ? (own.read.note ?? []) : []))
		.filter((note): note is NoteOfKind<Kind> => note.kind === kind);
}

type NoteOfKind<Kind extends NoteKind> = Extract<AnyNote, { readonly kind: Kind }>;
