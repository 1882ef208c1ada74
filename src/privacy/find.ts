/**
 * Every match that stands alone: no letter or digit right before or after it, unless its own edge is no letter or digit.
 * Done by hand, since older phones know no lookbehind. A match that does not stand alone is looked for again from its next character.
 */
export function findAll(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	const search = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
	const found: RegExpExecArray[] = [];
	for (let match = search.exec(text); match !== null; match = search.exec(text)) {
		const end = match.index + match[0].length;
		if (match[0] !== '' && standsAlone(text, match.index, end)) found.push(match);
		else search.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xFFFF ? 2 : 1);
	}
	return found;
}

function standsAlone(text: string, start: number, end: number): boolean {
	return !(isWord(text, start - 1) && isWord(text, start)) && !(isWord(text, end - 1) && isWord(text, end));
}

/** Whether a letter, digit or mark is at this place; half a surrogate pair counts as one where the whole does. */
export function isWord(text: string, index: number): boolean {
	const unit = text.charCodeAt(index);
	if (Number.isNaN(unit)) return false;
	if (unit < 0x80) return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
	const start = unit >= 0xDC00 && unit <= 0xDFFF ? index - 1 : index;
	return /^[\p{L}\p{M}\p{N}]/u.test(text.slice(start, start + 2));
}
