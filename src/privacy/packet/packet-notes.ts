import type { CaseFile, CaseReflection, CaseRupture, CaseSession } from '../../case/case-file';
import type { PacketChoices } from './packet';

/** Something private, and the note of its own that says more; null where it is only a line of a session note. */
export interface PacketNoteSource<Entry> {
	readonly entry: Entry;
	readonly note: string | null;
}

/** What of a case goes into a packet. */
export interface PacketNotes {
	readonly sessions: readonly CaseSession[];
	readonly ruptures: readonly PacketNoteSource<CaseRupture>[];
	readonly reflections: readonly PacketNoteSource<CaseReflection>[];
}

/** The chosen sessions and, where they are wanted, the private notes from the first of them to the last. A line of a session note never brings that note along. */
export function packetNotes({ sessions, ruptures, reflections }: CaseFile, choices: PacketChoices): PacketNotes {
	const wanted = new Set<string>(choices.parts);
	const paths = new Set(choices.sessions);
	const chosen = sessions.filter(({ path }) => paths.has(path));
	const from = chosen[0]?.date ?? '';
	const to = chosen.at(-1)?.date ?? '';
	const within = ({ date }: { readonly date: string }): boolean => date >= from && date <= to;
	const sessionNotes = new Set(sessions.map(({ path }) => path));
	return {
		sessions: wanted.has('sessions') ? chosen : [],
		ruptures: wanted.has('ruptures') ? ruptures.filter(within).map((entry) => ({ entry, note: entry.path })) : [],
		reflections: wanted.has('reflections')
			? reflections.filter(within).map((entry) => ({ entry, note: sessionNotes.has(entry.path) ? null : entry.path }))
			: [],
	};
}

/** The notes whose text is needed: the client note and those above. No other is even opened. */
export function notesToRead(caseFile: CaseFile, choices: PacketChoices): readonly string[] {
	const { sessions, ruptures, reflections } = packetNotes(caseFile, choices);
	return [
		caseFile.client.path,
		...sessions.map(({ path }) => path),
		...[...ruptures, ...reflections].flatMap(({ note }) => note ?? []),
	];
}
