import { parseDay } from '../notes/day';
import { foldText, linkTarget, parseEntry, type ResolveLink } from '../notes/entry';
import type { RuptureNote } from '../notes/kinds';
import { nearest } from '../notes/near';
import { unknownSession, unmatchedRepair, type Problem } from '../notes/problem';
import { compareText } from '../notes/text-order';
import type { CaseRupture } from './case-file';
import { parseRuptureLine } from './rupture-line';
import type { Session, SessionFinder } from './sessions';

/** With more than this open at once, no guess is made which of them was meant: each guess costs as much as all of them. */
const mostGuesses = 200;

interface Folded {
	readonly ruptures: readonly CaseRupture[];
	readonly problems: readonly Problem[];
}

/**
 * Every rupture, by date: those with a note of their own, and those kept as lines in session notes. A note's rupture is
 * open until the note says otherwise; a line's until it stands in the `repairs` of the same or a later session.
 */
export function foldRuptures(notes: readonly RuptureNote[], sessions: readonly Session[], finder: SessionFinder, resolve: ResolveLink): Folded {
	const problems: Problem[] = [];
	const own = notes.flatMap((note) => fromNote(note, finder, resolve, problems));
	const lines = fromLines(sessions, new Set(notes.map((note) => note.path)), resolve, problems);
	const ruptures = [...own, ...lines].sort((a, b) => compareText(a.date, b.date) || compareText(a.source, b.source));
	return { ruptures, problems };
}

function fromNote({ path, properties }: RuptureNote, finder: SessionFinder, resolve: ResolveLink, problems: Problem[]): CaseRupture[] {
	const date = parseDay(properties.date ?? '');
	if (date === null) return [];
	const linked = sessionOf(path, 'session', properties.session, finder, resolve, problems);
	const repair = sessionOf(path, 'repair-session', properties['repair-session'], finder, resolve, problems);
	const status = properties.status ?? 'open';
	return [
		{
			path,
			source: path,
			text: (properties.markers ?? []).map((marker) => parseEntry(marker).text).join(', '),
			date,
			session: (linked ?? finder.byDay(date))?.number ?? null,
			kind: properties.kind ?? null,
			intensity: properties.intensity ?? null,
			resolution: properties.resolution ?? null,
			status,
			repaired: properties.repaired ?? (status === 'repaired' ? (repair?.start.day ?? null) : null),
			repairSession: repair?.number ?? null,
			participant: properties.participant ?? null,
			between: properties.between ?? 'therapist',
			markers: properties.markers ?? [],
			strategies: properties.strategies ?? [],
		},
	];
}

function sessionOf(path: string, property: string, value: string | undefined, finder: SessionFinder, resolve: ResolveLink, problems: Problem[]): Session | null {
	const target = linkTarget(value ?? '');
	if (target === null) return null;
	const session = finder.byPath(resolve(target, path));
	if (session === null) problems.push(unknownSession(path, property, value ?? ''));
	return session;
}

function fromLines(sessions: readonly Session[], noted: ReadonlySet<string>, resolve: ResolveLink, problems: Problem[]): CaseRupture[] {
	const ruptures: CaseRupture[] = [];
	const open: { readonly line: string; readonly said: string; readonly index: number }[] = [];
	const leadsToNote = (line: string, from: string): boolean => {
		const target = linkTarget(line);
		return target !== null && noted.has(resolve(target, from) ?? '');
	};
	for (const { note, start, number } of sessions) {
		for (const line of note.properties.ruptures ?? []) {
			// A line that links to a rupture's own note is that rupture, already counted.
			if (leadsToNote(line, note.path)) continue;
			const { kind, intensity, text } = parseRuptureLine(parseEntry(line).text);
			const folded = foldText(line);
			// A repair repeats the whole line, or just its text.
			open.push({ line: folded, said: foldText(parseRuptureLine(folded).text), index: ruptures.length });
			ruptures.push({
				path: null, source: note.path, text, date: start.day, session: number, kind, intensity,
				resolution: null, status: 'open', repaired: null, repairSession: null, participant: null, between: 'therapist', markers: [], strategies: [],
			});
		}
		for (const line of note.properties.repairs ?? []) {
			if (leadsToNote(line, note.path)) continue;
			const repaired = foldText(line);
			const found = open.findIndex((candidate) => repaired === candidate.line || repaired === candidate.said);
			const [closed] = found < 0 ? [] : open.splice(found, 1);
			const rupture = closed === undefined ? undefined : ruptures[closed.index];
			if (closed === undefined || rupture === undefined) problems.push(unmatchedRepair(note.path, line, open.length > mostGuesses ? null : nearest(line, open.map((candidate) => candidate.line))));
			else ruptures[closed.index] = { ...rupture, status: 'repaired', repaired: start.day, repairSession: number };
		}
	}
	return ruptures;
}
