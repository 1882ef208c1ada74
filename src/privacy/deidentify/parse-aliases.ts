import { splitFrontmatter } from '../../templates/frontmatter';

/** The names in `aliases` of a note's properties, written as a list, in brackets or as one text; none where there are none. Read from the text, since aliases are the app's own and no property of ours. */
export function parseAliases(text: string): readonly string[] {
	const lines = (splitFrontmatter(text).properties ?? '').split(/\r?\n/);
	const start = lines.findIndex((line) => /^["']?alias(?:es)?["']?\s*:/i.test(line));
	if (start < 0) return [];
	const inline = (lines[start] ?? '').replace(/^[^:]*:/, '').trim();
	if (inline !== '')
		return inline
			.replace(/^\[|\]$/g, '')
			.split(',')
			.map(plain)
			.filter(isName);
	const items: string[] = [];
	for (const line of lines.slice(start + 1)) {
		const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
		if (item === undefined) break;
		items.push(plain(item));
	}
	return items.filter(isName);
}

function plain(item: string): string {
	return item
		.trim()
		.replace(/^(["'])([^]*)\1$/, '$2')
		.trim();
}

function isName(item: string): boolean {
	return /\p{L}{2}/u.test(item);
}
