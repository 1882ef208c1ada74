import DiffMatchPatch from 'diff-match-patch';

/**
 * Both changes to one text: what changed outside is applied to what was typed here. Obsidian merges with the same library
 * when a note open with unsaved text is changed by something else, and does not look whether every patch found its place:
 * one that did not is dropped (CLAUDE.md of github.com/SmetDenis/obsidian-frontmatter-date-manager, observed in 1.13.6;
 * lost lines in alangrainger/obsidian-frontmatter-modified-date #32). Which of the two texts it patches is not known.
 */
export function mergeTexts(base: string, here: string, outside: string): string {
	if (here === base || here === outside) return outside;
	if (outside === base) return here;
	const dmp = new DiffMatchPatch();
	return dmp.patch_apply(dmp.patch_make(base, outside), here)[0];
}
