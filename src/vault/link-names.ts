import { comparePaths } from '../lib/compare-text';
import { pathKey } from '../lib/path-key';
import { linkTarget, noteName } from '../notes/entry';

/** What a path and every link to it have in common: the note's own name, case and Unicode form aside. */
export function nameKey(path: string): string {
	return noteName(pathKey(path));
}

/** The names that a note's properties link to, each once or more. */
export function linkNames(frontmatter: object): readonly string[] {
	const names: string[] = [];
	const take = (value: unknown): void => {
		if (typeof value !== 'string' || !value.includes('[[')) return;
		const target = linkTarget(value);
		if (target !== null) names.push(nameKey(target));
	};
	const values: readonly unknown[] = Object.values(frontmatter);
	for (const value of values) {
		if (Array.isArray(value)) value.forEach(take);
		else take(value);
	}
	return names;
}

/** Of the paths, the first by its letters that a name or the end of a path means, case and Unicode form aside; null where none does. */
export function pathByName(paths: readonly string[], name: string): string | null {
	const key = nameKey(name);
	// A path that is not there must not lead to another note that has the same name.
	const end = name.includes('/') ? `/${pathKey(name).replace(/\.md$/, '')}.md` : '';
	return (
		[...paths].sort(comparePaths).find((path) => nameKey(path) === key && `/${pathKey(path)}`.endsWith(end)) ?? null
	);
}
