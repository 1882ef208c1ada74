/** A score's name within a sentence: in small letters, but for a letter that is a name of its own, as in “T score”. */
export function nameInSentence(name: string): string {
	return /^\p{Lu}(?!\p{L})/u.test(name) ? name.slice(0, 1) + name.slice(1).toLowerCase() : name.toLowerCase();
}
