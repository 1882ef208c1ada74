// Copies that syncing leaves behind: two devices wrote one note, and now there are two of them.
import type { AnyNote } from '../notes/kinds';
import type { Problem } from '../notes/problem';
import { compareText } from '../lib/compare-text';
import { checkText } from '../text/strings';

const conflictNamePattern =
	/\bconflicted copy\b|\bconflict copy\b|\.sync-conflict-|\(case conflict\b|\bconflict[ _-]\d{4}|_conflict-|\(conflict\b|\[conflict\b|\bkonfliktkopie\b|\bin konflikt stehende kopie\b|\bcopie en conflit\b/i;

/** Whether a file's name is one that a sync service gives to a copy. */
export function isConflictName(path: string): boolean {
	return conflictNamePattern.test(path.slice(path.lastIndexOf('/') + 1));
}

/**
 * A problem for every note of one client that looks like a copy of another: by the name a sync service gave it, or because
 * its name ends in a count (`… 2.md`, `… (1).md`) and another session has the same date and number, or another measure the
 * same answers in the same instrument. Both are to be read by a person; none is ever deleted.
 */
export function conflictProblems(notes: readonly AnyNote[]): readonly Problem[] {
	const byContent = new Map<string, AnyNote[]>();
	for (const note of notes) {
		const key = contentKey(note);
		if (key === null) continue;
		const others = byContent.get(key);
		if (others === undefined) byContent.set(key, [note]);
		else others.push(note);
	}
	const twins = [...byContent.values()].flatMap((alike) => {
		if (alike.length < 2) return [];
		const [first, ...others] = [...alike].sort(
			(a, b) => Number(isCounted(a.path)) - Number(isCounted(b.path)) || compareText(a.path, b.path),
		);
		return others.filter(({ path }) => isCounted(path)).map(({ path }) => ({ path, of: first?.path ?? '' }));
	});
	const conflicts = notes
		.filter(({ path }) => isConflictName(path))
		.map(({ path }) => copy(path, checkText.conflictCopy));
	const named = new Set(conflicts.map(({ path }) => path));
	return [
		...conflicts,
		...twins.filter(({ path }) => !named.has(path)).map(({ path, of }) => copy(path, checkText.twin(of))),
	];
}

function isCounted(path: string): boolean {
	return /(?: \d{1,2}| \(\d{1,2}\)| copy| - copy)\.md$/i.test(path) || isConflictName(path);
}

function contentKey(note: AnyNote): string | null {
	if (note.kind === 'session') {
		const { client, date, number } = note.properties;
		return date === undefined ? null : JSON.stringify(['session', client, date, number]);
	}
	if (note.kind === 'measure') return JSON.stringify(['measure', note.properties, [...note.scores]]);
	return note.kind === 'client' ? null : JSON.stringify([note.kind, note.properties]);
}

function copy(path: string, message: string): Problem {
	return { path, property: null, kind: 'copy', message, suggestion: null };
}
