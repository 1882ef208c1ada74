import type { FrontMatterInfo } from 'obsidian';

/** As the mocks', and an empty block (`---` twice) counts as properties that are there, as it does in Obsidian. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const match = /^---[ \t]*(\r?\n)(?:([\s\S]*?)(\r?\n))??---[ \t]*(?:\r?\n|$)/.exec(content);
	if (match === null) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const from = match[0].indexOf('\n') + 1;
	const frontmatter = match[2] ?? '';
	return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: match[0].length };
}
