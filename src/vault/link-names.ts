import { linkTarget, nameOf } from '../notes/entry';
import type { AnyNote } from '../notes/kinds';

/** What a path and every link to it have in common: the note's own name, case aside. */
export function nameKey(path: string): string {
	return nameOf(path.toLowerCase());
}

/** The names that a note's properties link to. */
export function linkNames(note: AnyNote): ReadonlySet<string> {
	const names = new Set<string>();
	for (const value of Object.values(note.properties)) {
		for (const item of Array.isArray(value) ? value : [value]) {
			const target = typeof item === 'string' && item.includes('[[') ? linkTarget(item) : null;
			if (target !== null) names.add(nameKey(target));
		}
	}
	return names;
}
