import { frontmatterHeader, type FrontmatterHeader } from '../notes/frontmatter-header';
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
