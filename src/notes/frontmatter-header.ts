import { linkTarget, type LinkTarget } from './entry';
import { isBlank } from '../lib/is-blank';
import { isNoteKind, type NoteKind } from './kinds';
import { propertyOf } from './property-names';

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
	if (typeof frontmatter !== 'object' || frontmatter === null || Array.isArray(frontmatter)) return null;
	const alliance = propertyOf(frontmatter, 'alliance');
	if (isBlank(alliance)) return null;
	const kind = typeof alliance === 'string' && isNoteKind(alliance) ? alliance : null;
	const client = propertyOf(frontmatter, 'client');
	const date = propertyOf(frontmatter, 'date');
	return {
		kind,
		client: typeof client === 'string' ? linkTarget(client) : null,
		date: typeof date === 'string' ? date : '',
	};
}
