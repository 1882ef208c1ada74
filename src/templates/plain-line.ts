/**
 * One line of a note's text or properties, made safe for the body of another note: it reads the same and does nothing there.
 * White space becomes single blanks, so that nothing can begin a block. A blank breaks tags of HTML and of Templater and
 * embeds; backticks, whose code some plugins run, become apostrophes. Links stay links.
 */
export function plainLine(text: string): string {
	return text
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.replace(/<(?=[%!/?a-z])/gi, '< ')
		.replace(/!(?=\[)/g, '! ')
		.replaceAll('`', '’');
}
