declare module 'mocks:internal/markdown-parser.mjs' {
	import type { CachedMetadata } from 'obsidian';
	export function parseMarkdownContent(content: string): CachedMetadata;
}

declare module 'workbench:icons' {
	/** The inside of every Lucide icon's SVG, by name; old names too. */
	const icons: Readonly<Record<string, string>>;
	export default icons;
}
