import { parseDay } from '../notes/day';
import { normalizeText, linkTarget, parseEntry, type ResolveLink } from '../notes/entry';
import type { RuptureNote } from '../notes/kinds';
import { guessEntry } from '../notes/closest-match';
import { unmatchedRepair, type Problem } from '../notes/problem';
import { comparePaths, compareText } from '../lib/compare-text';
import type { CaseRupture } from './case-file';
import { linkedSession, type LinkContext } from './linked-session';
import type { ParticipantCodes } from './participant-codes';
import { parseRuptureLine } from './vocabulary/rupture-line';
import type { Session } from './sessions';

/** What the rupture notes of one client share. */
type RuptureContext = Pick<LinkContext, 'finder' | 'resolve'> & { readonly codes: ParticipantCodes };

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
	context: RuptureContext,
): BuiltRuptures {
	const problems: Problem[] = [];
	const noted = new Map(
		notes.flatMap((note) => fromNote(note, { ...context, problems })).map((rupture) => [rupture.source, rupture]),
	);
	const lines = new RuptureLines(noted, context.resolve, problems);
	for (const session of sessions) lines.read(session);
	const ruptures = [...noted.values(), ...lines.ruptures].sort(
		(a, b) => compareText(a.date, b.date) || comparePaths(a.source, b.source),
	);
	return { ruptures, problems };
}

function fromNote({ path, properties }: RuptureNote, context: RuptureContext & LinkContext): CaseRupture[] {
	const { finder, codes } = context;
	const date = parseDay(properties.date ?? '');
	if (date === null) return [];
	const linked = linkedSession(path, 'session', properties.session, context);
	const repair = linkedSession(path, 'repair-session', properties['repair-session'], context);
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

/**
 * The ruptures kept as lines of session notes, read session by session. A line that links to a rupture's own note is that
 * rupture, which `noted` holds; its repair is written there.
 */
class RuptureLines {
	readonly ruptures: CaseRupture[] = [];
	readonly #open: UnrepairedLine[] = [];
	readonly #noted: Map<string, CaseRupture>;
	readonly #resolve: ResolveLink;
	readonly #problems: Problem[];

	constructor(noted: Map<string, CaseRupture>, resolve: ResolveLink, problems: Problem[]) {
		this.#noted = noted;
		this.#resolve = resolve;
		this.#problems = problems;
	}

	read(session: Session): void {
		for (const line of session.note.properties.ruptures ?? []) this.#begin(line, session);
		for (const line of session.note.properties.repairs ?? []) this.#repair(line, session);
	}

	/** Where the link of a line leads; null for a line without one. */
	#noteOf(line: string, { note }: Session): string | null {
		const target = linkTarget(line);
		return target === null ? null : (this.#resolve(target, note.path) ?? target);
	}

	#begin(line: string, session: Session): void {
		const link = this.#noteOf(line, session);
		if (link !== null && this.#noted.has(link)) return;
		const shown = parseEntry(line).text;
		const { kind, intensity, text } = parseRuptureLine(shown);
		this.#open.push({
			written: line,
			normalized: normalizeText(shown),
			text: normalizeText(text),
			note: link,
			index: this.ruptures.length,
		});
		this.ruptures.push({
			path: null,
			source: session.note.path,
			text,
			date: session.start.day,
			session: session.number,
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

	#repair(line: string, session: Session): void {
		const { day } = session.start;
		const link = this.#noteOf(line, session);
		const noted = link === null ? undefined : this.#noted.get(link);
		const repair = { status: 'repaired', repaired: day, repairSession: session.number };
		if (noted !== undefined && noted.date <= day) {
			if (noted.status === 'open' || noted.status === 'in repair')
				this.#noted.set(noted.source, { ...noted, ...repair });
			return;
		}
		const found = noted === undefined ? openLine(this.#open, link, normalizeText(parseEntry(line).text)) : -1;
		const [closed] = found < 0 ? [] : this.#open.splice(found, 1);
		const rupture = closed === undefined ? undefined : this.ruptures[closed.index];
		if (closed !== undefined && rupture !== undefined) {
			this.ruptures[closed.index] = { ...rupture, ...repair };
			return;
		}
		const written = this.#open.map((open) => open.written);
		this.#problems.push(unmatchedRepair(session.note.path, line, guessEntry(line, written)));
	}
}

/** The first line that links to the same note, else the first that reads the same; −1 for none. */
function openLine(open: readonly UnrepairedLine[], link: string | null, normalized: string): number {
	const linked = link === null ? -1 : open.findIndex(({ note }) => note === link);
	return linked >= 0 ? linked : open.findIndex((line) => normalized === line.normalized || normalized === line.text);
}
