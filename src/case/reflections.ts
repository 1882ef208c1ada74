import { parseDay } from '../notes/day';
import { parseEntry } from '../notes/entry';
import type { ReflectionNote } from '../notes/kinds';
import type { Problem } from '../notes/problem';
import { comparePaths, compareText } from '../lib/compare-text';
import type { CaseReflection } from './case-file';
import { linkedSession, type LinkContext } from './linked-session';
import type { Session } from './sessions';

interface BuiltReflections {
	readonly reflections: readonly CaseReflection[];
	readonly problems: readonly Problem[];
}

/** Every reflection, by date: those with a note of their own, and the `countertransference` lines of session notes, each line one reaction in its own words. */
export function buildReflections(
	notes: readonly ReflectionNote[],
	sessions: readonly Session[],
	links: Pick<LinkContext, 'finder' | 'resolve'>,
): BuiltReflections {
	const problems: Problem[] = [];
	const own = notes.flatMap(({ path, properties }): CaseReflection[] => {
		const date = parseDay(properties.date ?? '');
		linkedSession(path, 'session', properties.session, { ...links, problems });
		if (date === null) return [];
		const { reactions, intensity, supervision } = properties;
		return [
			{
				path,
				date,
				reactions: (reactions ?? []).map(label),
				intensity: intensity ?? null,
				supervision: supervision ?? false,
			},
		];
	});
	const lines = sessions.flatMap(({ note, start }): CaseReflection[] => {
		const reactions = note.properties.countertransference;
		return reactions === undefined
			? []
			: [{ path: note.path, date: start.day, reactions: reactions.map(label), intensity: null, supervision: false }];
	});
	return {
		reflections: [...own, ...lines].sort((a, b) => compareText(a.date, b.date) || comparePaths(a.path, b.path)),
		problems,
	};
}

function label(entry: string): string {
	return parseEntry(entry).text;
}
