import { parseDay } from '../notes/day';
import { parseEntry } from '../notes/entry';
import type { ReflectionNote } from '../notes/kinds';
import { compareText } from '../notes/text-order';
import type { CaseReflection } from './case-file';
import type { Session } from './sessions';

/** Every reflection, by date: those with a note of their own, and the `countertransference` lines of session notes, each line one reaction in its own words. */
export function foldReflections(notes: readonly ReflectionNote[], sessions: readonly Session[]): readonly CaseReflection[] {
	const own = notes.flatMap(({ path, properties }): CaseReflection[] => {
		const date = parseDay(properties.date ?? '');
		if (date === null) return [];
		const { reactions, intensity, supervision } = properties;
		return [{ path, date, reactions: (reactions ?? []).map(label), intensity: intensity ?? null, supervision: supervision ?? false }];
	});
	const lines = sessions.flatMap(({ note, start }): CaseReflection[] => {
		const reactions = note.properties.countertransference;
		return reactions === undefined ? [] : [{ path: note.path, date: start.day, reactions: reactions.map(label), intensity: null, supervision: false }];
	});
	return [...own, ...lines].sort((a, b) => compareText(a.date, b.date) || compareText(a.path, b.path));
}

function label(entry: string): string {
	return parseEntry(entry).text;
}
