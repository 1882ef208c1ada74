import { getFrontMatterInfo } from './front-matter-info';
import { parseYaml, stringifyYaml } from './yaml';

/**
 * The note with its properties as `fn` leaves them. As in Obsidian, the properties are written anew from the object
 * (comments and quoting of the author's own are not kept), the body keeps every byte, and an emptied object takes the
 * whole block away.
 */
export function withFrontMatter(content: string, fn: (frontmatter: Record<string, unknown>) => void): string {
	const info = getFrontMatterInfo(content);
	const parsed = info.exists ? parseYaml(info.frontmatter) : null;
	const frontmatter = typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
	const before = JSON.stringify(frontmatter);
	fn(frontmatter);
	// Nothing changed: the author's own way of writing it stays.
	if (JSON.stringify(frontmatter) === before) return content;
	if (Object.keys(frontmatter).length === 0) return info.exists ? content.slice(info.contentStart) : content;
	const yaml = stringifyYaml(frontmatter);
	if (!info.exists) return `---\n${yaml}---\n${content}`;
	// In an empty block the closing line follows at once; else the line break before it is still there.
	const end = content.slice(info.to).startsWith('---') ? yaml : yaml.replace(/\n$/, '');
	return content.slice(0, info.from) + end + content.slice(info.to);
}
