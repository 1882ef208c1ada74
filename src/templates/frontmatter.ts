export interface SplitNote {
	/** The YAML between the two `---` lines, as written; null when the note opens without properties. */
	readonly properties: string | null;
	/** All that follows; the whole text when there are no properties. */
	readonly body: string;
}

/** A note's text cut into its properties and its body. Properties that are never closed are none. Never throws. */
export function splitFrontmatter(text: string): SplitNote {
	const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
	if (open === null) return { properties: null, body: text };
	const rest = text.slice(open[0].length);
	const close = /^---[ \t]*(?:\r?\n|(?![^]))/m.exec(rest);
	if (close === null) return { properties: null, body: text };
	return { properties: rest.slice(0, close.index), body: rest.slice(close.index + close[0].length) };
}
