/** A stretch of a text, with the groups of the pattern that found it. */
export interface TextMatch {
	readonly index: number;
	readonly 0: string;
	readonly 1?: string | undefined;
}

/**
 * Every match that stands alone: no letter or digit right before or after it, unless its own edge is no letter or digit.
 * iOS before 16.4 lacks lookbehind. A match that does not stand alone is looked for again from its next character.
 */
export function findStandalone(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	const search = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
	const found: RegExpExecArray[] = [];
	for (let match = search.exec(text); match !== null; match = search.exec(text)) {
		const end = match.index + match[0].length;
		if (match[0] !== '' && standsAlone(text, match.index, end)) found.push(match);
		else search.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
	}
	return found;
}

/**
 * Every match of the pattern, with all that is right before it and is made of `before` alone, which is at least one
 * character. So what is known by its end, such as a file's name, is found in the time the text takes: from its start, each
 * place would be one to begin at.
 */
export function findEnding(text: string, pattern: RegExp, before: RegExp): readonly TextMatch[] {
	const found: TextMatch[] = [];
	let reached = 0;
	for (const { index, 0: tail } of findStandalone(text, pattern)) {
		let start = index;
		while (start > reached && before.test(characterBefore(text, start))) start -= characterBefore(text, start).length;
		if (start === index) continue;
		found.push({ index: start, 0: text.slice(start, index + tail.length) });
		reached = index + tail.length;
	}
	return found;
}

function characterBefore(text: string, index: number): string {
	const unit = text.charCodeAt(index - 1);
	const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff && index > 1;
	return text.slice(isSecondHalf ? index - 2 : index - 1, index);
}

function standsAlone(text: string, start: number, end: number): boolean {
	return (
		!(isWordCharacter(text, start - 1) && isWordCharacter(text, start)) &&
		!(isWordCharacter(text, end - 1) && isWordCharacter(text, end))
	);
}

/** Whether a letter, digit or mark is at this place; half a surrogate pair counts as one where the whole does. */
export function isWordCharacter(text: string, index: number): boolean {
	const unit = text.charCodeAt(index);
	if (Number.isNaN(unit)) return false;
	if (unit < 0x80) return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
	const start = unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index;
	return /^[\p{L}\p{M}\p{N}]/u.test(text.slice(start, start + 2));
}
