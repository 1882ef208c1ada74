// A line is enough, a note says more: an entry of a list is plain text or a wikilink to the note that holds the details.

/** What a link points at, as written but for its Unicode form, which is NFC: `K-014`, `Clients/K-014/Goals/Sleep`. */
export type LinkTarget = string;

/** Finds the note a link in `from` leads to, the way the app does; null when there is none. */
export type ResolveLink = (target: LinkTarget, from: string) => string | null;

/** One entry of a list. `target` is null for plain text; `text` is what a person reads. */
export interface Entry {
	readonly text: string;
	readonly target: LinkTarget | null;
}

const wikilink = /^\[\[([^\]|#^]+)(?:[#^][^\]|]*)?(?:\|([^\]]*))?\]\]$/;

/** The entry a list item stands for. A whole wikilink gives its display text, or the last part of its path; anything else is text as is. */
export function parseEntry(item: string): Entry {
	const trimmed = item.trim();
	const match = wikilink.exec(trimmed);
	const target = match?.[1]?.trim();
	if (target === undefined || target === '') return { text: trimmed, target: null };
	const label = match?.[2]?.trim();
	return { target: target.normalize('NFC'), text: label === undefined || label === '' ? noteName(target) : label };
}

/** The target of a text that is one whole wikilink, alias and heading left out; null for anything else. */
export function linkTarget(text: string): LinkTarget | null {
	return parseEntry(text).target;
}

/** The wikilink to a note, with a display text when it differs from the target's own name. */
export function formatLink(target: LinkTarget, label?: string): string {
	const safe = label?.replace(/[[\]|\n]+/g, ' ').trim();
	return safe === undefined || safe === '' || safe === target ? `[[${target}]]` : `[[${target}|${safe}]]`;
}

/** A text made comparable: Unicode NFC, trimmed, case folded, white space collapsed. Texts equal after normalization count as the same entry. */
export function normalizeText(text: string): string {
	// Upper case first: only so do ß and ss, or both Greek sigmas, fold alike.
	return text.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** A note's own name: the last part of its path or link, without `.md`. */
export function noteName(target: string): string {
	const name = target.slice(target.lastIndexOf('/') + 1);
	return name.endsWith('.md') ? name.slice(0, -3) : name;
}

/** The folder a note lies in, without a slash at its end; `''` at the vault's own top. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
