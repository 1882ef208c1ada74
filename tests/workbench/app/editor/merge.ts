import DiffMatchPatch from 'diff-match-patch';

/**
 * Both changes to one text: what changed outside is applied to what was typed here. Obsidian merges with the same
 * library when a note open with unsaved text is changed by something else.
 */
export function mergeTexts(base: string, here: string, outside: string): string {
	if (here === base || here === outside) return outside;
	if (outside === base) return here;
	const dmp = new DiffMatchPatch();
	const [merged, applied] = dmp.patch_apply(dmp.patch_make(base, outside), here);
	// A patch without its place would lose the outside change; then what was typed comes back after it.
	return applied.every(Boolean) ? merged : dmp.patch_apply(dmp.patch_make(base, here), outside)[0];
}
