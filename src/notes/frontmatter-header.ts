import { linkTarget, type LinkTarget } from './entry';
import { isNoteKind, type NoteKind } from './kinds';

/** What places a note among the others, without the rest of it being read. */
export interface FrontmatterHeader {
	/** Null for a kind nobody knows. */
	readonly kind: NoteKind | null;
	/** What the note's `client` links to; null where it links to nothing. */
	readonly client: LinkTarget | null;
	/** The note's `date` as is; empty where it has none. */
	readonly date: string;
}

/** The head of a note's frontmatter, of any shape; null for a note that is not a plugin note. Agrees with `readNote`. */
export function frontmatterHeader(frontmatter: unknown): FrontmatterHeader | null {
	if (
		typeof frontmatter !== 'object' ||
		frontmatter === null ||
		!('alliance' in frontmatter) ||
		!Object.hasOwn(frontmatter, 'alliance')
	)
		return null;
	const { alliance } = frontmatter;
	if (
		alliance === undefined ||
		alliance === null ||
		(typeof alliance === 'string' && alliance.trim() === '') ||
		(Array.isArray(alliance) && alliance.length === 0)
	)
		return null;
	const kind = typeof alliance === 'string' && isNoteKind(alliance) ? alliance : null;
	const client =
		'client' in frontmatter && typeof frontmatter.client === 'string' ? linkTarget(frontmatter.client) : null;
	const date = 'date' in frontmatter && typeof frontmatter.date === 'string' ? frontmatter.date : '';
	return { kind, client, date };
}
