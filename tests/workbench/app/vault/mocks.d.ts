declare module 'mocks:internal/markdown-parser.mjs' {
	import type { CachedMetadata } from 'obsidian';
	export function parseMarkdownContent(content: string): CachedMetadata;
}
