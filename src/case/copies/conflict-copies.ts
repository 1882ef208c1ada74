// Copies that syncing leaves behind: two devices wrote one note, and now there are two. What they say tells, not their names.
import { groupBy } from '../../lib/group-by';
import { canonicalText } from '../../lib/path-key';
import { comparableStart } from '../../notes/day';
import { folderOf, linkTarget, noteName, type ResolveLink } from '../../notes/entry';
import { isConflictName, isCopyEnding, speaksOfCopy } from './conflict-name';
import type { AnyNote } from '../../notes/kinds';
import { copyProblem, type Problem } from '../../notes/problem';
import { comparePaths } from '../../lib/compare-text';
import { checkText } from '../../text/check-notes';

/** The properties that are a link, and mean the note it leads to however it is written. */
const links: ReadonlySet<string> = new Set(['client', 'session', 'repair-session']);

/** Notes with those set apart that only repeat another. */
export interface CopiesFound {
	/** Each thing that is said, once, in the order given. */
	readonly counted: readonly AnyNote[];
	/** The path of each copy, and of the note it repeats. */
	readonly originals: ReadonlyMap<string, string>;
	/** For each copy the number that would tell it from all that are like it. */
	readonly places: ReadonlyMap<string, number>;
}

/**
 * Finds the notes that say the same as another: of one kind, client, day and contents, whatever else they carry, such as the
 * time stamps of other plugins. The one that counts has the plainest name; links to a copy count as links to it. Client notes
 * are never taken for copies, since most of them say the same.
 */
export function copiesAmong(notes: readonly AnyNote[], resolve: ResolveLink): CopiesFound {
	const originals = new Map<string, string>();
	const places = new Map<string, number>();
	const leadsTo = (link: string, from: string): string => {
		const target = linkTarget(link);
		const path = target === null ? null : resolve(target, from);
		return path === null ? canonicalText(link) : (originals.get(path) ?? path);
	};
	const part = (group: readonly AnyNote[]): void => {
		let last = Math.max(...group.map(occasionOf));
		const firsts = new Map<number, string>();
		for (const note of [...group].sort(plainestFirst)) {
			const original = firsts.get(occasionOf(note));
			if (original === undefined) firsts.set(occasionOf(note), note.path);
			else {
				originals.set(note.path, original);
				places.set(note.path, (last += 1));
			}
		}
	};
	// Sessions first: a measure that links to the copy of a session belongs to the session.
	for (const group of groupsOf(
		notes.filter(({ kind }) => kind === 'session'),
		leadsTo,
	))
		part(group);
	const others = notes.filter(({ kind }) => kind !== 'session' && kind !== 'client');
	for (const group of groupsOf(others, leadsTo)) part(group);
	return { counted: notes.filter(({ path }) => !originals.has(path)), originals, places };
}

/** The notes, in the order given, without those that only repeat another of them. */
export function withoutCopies<Note extends AnyNote>(notes: readonly Note[], resolve: ResolveLink): readonly Note[] {
	const { originals } = copiesAmong(notes, resolve);
	return originals.size === 0 ? notes : notes.filter(({ path }) => !originals.has(path));
}

/** A problem for each copy, in the order of their paths. None is ever deleted: both are to be read by a person. */
export function copyProblems({ originals, places }: CopiesFound): readonly Problem[] {
	return [...originals]
		.sort(([a], [b]) => comparePaths(a, b))
		.map(([path, of]) => copyProblem(path, of, checkText.twin(noteName(of)), places.get(path) ?? null));
}

/**
 * A problem for each note that is named as a copy of another but differs from it. The other is of the same kind and in the same
 * folder. Both count; only a person can tell which is right.
 */
export function conflictProblems(counted: readonly AnyNote[]): readonly Problem[] {
	const byName = new Map(counted.map((note) => [`${note.kind} ${stem(note.path)}`, note.path]));
	return counted.flatMap((note) => {
		const { kind, path } = note;
		// Whoever has said which of several it is has looked at it.
		if (occasionOf(note) > 1) return [];
		const name = noteName(stem(path));
		const folder = stem(path).slice(0, -name.length);
		for (let end = name.length - 1; end > 0; end -= 1) {
			const other = byName.get(`${kind} ${folder}${name.slice(0, end).trimEnd()}`);
			if (other !== undefined && isCopyEnding(name.slice(end)))
				return [copyProblem(path, other, checkText.conflictCopyOf(noteName(other)), null)];
		}
		return isConflictName(name) ? [copyProblem(path, null, checkText.conflictCopy, null)] : [];
	});
}

function stem(path: string): string {
	return canonicalText(path.replace(/\.md$/, ''));
}

/** Those that say the same, two and more in each group, whichever of several occasions they say they are. */
function groupsOf(
	notes: readonly AnyNote[],
	leadsTo: (link: string, from: string) => string,
): readonly (readonly AnyNote[])[] {
	const near = [...groupBy(notes, headOf).values()].filter(({ length }) => length > 1);
	return near
		.flatMap((group) => [...groupBy(group, (note) => contentsOf(note, leadsTo)).values()])
		.filter(({ length }) => length > 1);
}

/** What is quickly compared, and parts nearly all notes. Empty days part nothing, so that notes without one are compared whole. */
function headOf(note: AnyNote): string {
	const { kind, properties } = note;
	const day = 'date' in properties ? (properties.date ?? '').slice(0, '2026-03-05'.length) : '';
	return note.kind === 'measure'
		? `${kind} ${day} ${note.properties.instrument} ${note.properties.rater}`
		: `${kind} ${day}`;
}

/** All that a note says, as one text. */
function contentsOf(note: AnyNote, leadsTo: (link: string, from: string) => string): string {
	const said = Object.entries(note.properties).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
		if (name === 'occasion') return [];
		if (typeof value !== 'string') return [[name, value]];
		if (name === 'date') return [[name, comparableStart(value)]];
		return [[name, links.has(name) ? leadsTo(value, note.path) : canonicalText(value)]];
	});
	// A number of ten digits counts seconds or is a day and time run together, never a score.
	const numbers = [...note.scores].filter(([, value]) => Math.abs(value) < 1e8);
	return JSON.stringify([...said, ...numbers].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function occasionOf(note: AnyNote): number {
	return note.kind === 'client' ? 1 : (note.properties.occasion ?? 1);
}

function plainestFirst(a: AnyNote, b: AnyNote): number {
	const [one, other] = [noteName(a.path), noteName(b.path)];
	return (
		Number(speaksOfCopy(one)) - Number(speaksOfCopy(other)) ||
		one.length - other.length ||
		folderOf(a.path).length - folderOf(b.path).length ||
		comparePaths(a.path, b.path)
	);
}
