/** Why no properties were read from what seems to be a plugin note. */
export type FrontmatterFault = 'not-first' | 'not-ended' | 'unreadable';

/** Longer than any head of a note, so that a page of something else is not searched through. */
const maxFrontmatterLength = 20_000;

/**
 * Why the app found no properties in a text whose head names a kind (`alliance:`) between dashes. Something is above them, the
 * line that ends them is missing, or they are no YAML. Null for every other text.
 */
export function frontmatterFault(text: string): FrontmatterFault | null {
	const head = text.slice(0, maxFrontmatterLength).replace(/^\uFEFF/, '');
	const begin = /^\s*---[ \t]*\r?\n/.exec(head);
	if (begin === null) return null;
	const lines = head.slice(begin[0].length).split(/\r?\n/);
	const end = lines.findIndex((line) => /^(?:---|\.\.\.)[ \t]*$/.test(line));
	const isPluginNote = (end < 0 ? lines : lines.slice(0, end)).some((line) => /^\s*["']?alliance["']?\s*:/.test(line));
	if (!isPluginNote) return null;
	if (!head.startsWith('---')) return 'not-first';
	return end < 0 ? 'not-ended' : 'unreadable';
}
