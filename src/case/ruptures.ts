import { parseDay } from '../notes/day';
import { normalizeText, linkTarget, parseEntry, type ResolveLink } from '../notes/entry';
import type { RuptureNote } from '../notes/kinds';
import { guessEntry } from '../notes/closest-match';
import { unmatchedRepair, type Problem } from '../notes/problem';
import { comparePaths, compareText } from '../lib/compare-text';
import type { CaseRupture } from './case-file';
import { linkedSession } from './linked-session';
import type { ParticipantCodes } from './participant-codes';
import { parseRuptureLine } from './vocabulary/rupture-line';
import type { Session, SessionFinder } from './sessions';

interface BuiltRuptures {
	readonly ruptures: readonly CaseRupture[];
	readonly problems: readonly Problem[];
}

/**
 * Every rupture, by date: those with a note of their own, and those kept as lines in session notes. A note's rupture is
 * open until the note says otherwise, by its status or by telling of a repair; any rupture until its line, or the link to its
 * note, is in the `repairs` of the same or a later session.
 */
export function buildRuptures(
	notes: readonly RuptureNote[],
	sessions: readonly Session[],
	finder: SessionFinder,
	codes: ParticipantCodes,
	resolve: ResolveLink,
): BuiltRuptures {
	const problems: Problem[] = [];
	const noted = new Map(
		notes
			.flatMap((note) => fromNote(note, finder, codes, resolve, problems))
			.map((rupture) => [rupture.source, rupture]),
	);
	const lines = fromLines(sessions, noted, resolve, problems);
	const ruptures = [...noted.values(), ...lines].sort(
		(a, b) => compareText(a.date, b.date) || comparePaths(a.source, b.source),
	);
	return { ruptures, problems };
}

function fromNote(
	{ path, properties }: RuptureNote,
	finder: SessionFinder,
	codes: ParticipantCodes,
	resolve: ResolveLink,
	problems: Problem[],
): CaseRupture[] {
	const date = parseDay(properties.date ?? '');
	if (date === null) return [];
	const linked = linkedSession(path, 'session', properties.session, finder, resolve, problems);
	const repair = linkedSession(path, 'repair-session', properties['repair-session'], finder, resolve, problems);
	const status = properties.status ?? (properties.repaired === undefined && repair === null ? 'open' : 'repaired');
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
			participant: properties.participant === undefined ? null : codes.resolve(properties.participant),
			between: properties.between === undefined ? 'therapist' : codes.resolve(properties.between),
			markers: properties.markers ?? [],
			strategies: properties.strategies ?? [],
		},
	];
}

/** A line of a session note that waits for its repair. */
interface UnrepairedLine {
	readonly written: string;
	readonly normalized: string;
	/** The line without kind and intensity: a repair repeats the whole line, or just its text. */
	readonly text: string;
	/** Where its link leads; null for a line that is none. */
	readonly note: string | null;
	readonly index: number;
}

/** The ruptures kept as lines. A line that links to a rupture's own note is that rupture, which `noted` holds; its repair is written there. */
function fromLines(
	sessions: readonly Session[],
	noted: Map<string, CaseRupture>,
	resolve: ResolveLink,
	problems: Problem[],
): readonly CaseRupture[] {
	const ruptures: CaseRupture[] = [];
	const open: UnrepairedLine[] = [];
	for (const { note, start, number } of sessions) {
		const leadsTo = (line: string): string | null => {
			const target = linkTarget(line);
			return target === null ? null : (resolve(target, note.path) ?? target);
		};
		for (const line of note.properties.ruptures ?? []) {
			const link = leadsTo(line);
			if (link !== null && noted.has(link)) continue;
			const shown = parseEntry(line).text;
			const { kind, intensity, text } = parseRuptureLine(shown);
			open.push({
				written: line,
				normalized: normalizeText(shown),
				text: normalizeText(text),
				note: link,
				index: ruptures.length,
			});
			ruptures.push({
				path: null,
				source: note.path,
				text,
				date: start.day,
				session: number,
				kind,
				intensity,
				resolution: null,
				status: 'open',
				repaired: null,
				repairSession: null,
				participant: null,
				between: 'therapist',
				markers: [],
				strategies: [],
			});
		}
		for (const line of note.properties.repairs ?? []) {
			const link = leadsTo(line);
			const own = link === null ? undefined : noted.get(link);
			const repair = { status: 'repaired', repaired: start.day, repairSession: number };
			if (own !== undefined && own.date <= start.day) {
				if (own.status === 'open' || own.status === 'in repair') noted.set(own.source, { ...own, ...repair });
				continue;
			}
			const found = own === undefined ? openLine(open, link, normalizeText(parseEntry(line).text)) : -1;
			const [closed] = found < 0 ? [] : open.splice(found, 1);
			const rupture = closed === undefined ? undefined : ruptures[closed.index];
			if (closed === undefined || rupture === undefined)
				problems.push(
					unmatchedRepair(
						note.path,
						line,
						guessEntry(
							line,
							open.map(({ written }) => written),
						),
					),
				);
			else ruptures[closed.index] = { ...rupture, ...repair };
		}
	}
	return ruptures;
}

/** The first line that links to the same note, else the first that reads the same; −1 for none. */
function openLine(open: readonly UnrepairedLine[], link: string | null, folded: string): number {
	const linked = link === null ? -1 : open.findIndex(({ note }) => note === link);
	return linked >= 0 ? linked : open.findIndex((line) => folded === line.normalized || folded === line.text);
}
