/**
 * One line of a note's text or properties, fit for the body of another note: it reads there as it did, and does nothing.
 * White space and line breaks become single blanks, so that nothing can begin a block; tags of HTML and of Templater,
 * embeds, and code that some plugins run inline are set apart from the sign that makes them so. Links stay links.
 */
export function plainLine(text: string): string {
	return text
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.replace(/<(?=[%!/?a-z])/gi, '< ')
		.replace(/!(?=\[)/g, '! ')
		.replaceAll('`', '’');
}
