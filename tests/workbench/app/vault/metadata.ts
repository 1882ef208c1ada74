import type { CachedMetadata } from 'obsidian';
import { parseMarkdownContent } from 'mocks:internal/markdown-parser.mjs';
import { getFrontMatterInfo } from './front-matter-info';

/** What the mocks' parser finds; properties that are not YAML leave the note without properties, as in Obsidian. */
export function parseNote(content: string): CachedMetadata {
	try {
		return parseMarkdownContent(content);
	} catch {
		const info = getFrontMatterInfo(content);
		const blank = info.frontmatter.replace(/[^\n]/g, ' ');
		const cache = parseMarkdownContent(content.slice(0, info.from) + blank + content.slice(info.to));
		delete cache.frontmatter;
		return cache;
	}
}
