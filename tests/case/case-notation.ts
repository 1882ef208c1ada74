// A therapy in a few lines: one session a line, its day first, then what it did.
//   03-05 #1 bond=6 client-bond=7 agree:Sleep task:Walk daily
//   03-12 #2 no-show
//   03-19 #3 done:Walk daily met:Sleep
import { buildCase } from '../../src/case/build-case';
import type { CaseFile } from '../../src/case/case-file';
import { builtInInstruments } from '../../src/instruments/built-in/built-in';
import type { AnyNote } from '../../src/notes/kinds';
import { readNote } from '../../src/notes/read-note';
import type { Problem } from '../../src/notes/problem';

export const clientPath = 'Clients/K-014/K-014.md';

const lists: Readonly<Record<string, string>> = {
	agree: 'goals-agreed',
	met: 'goals-met',
	drop: 'goals-dropped',
	task: 'tasks-agreed',
	done: 'tasks-done',
	partly: 'tasks-partly',
	'not-done': 'tasks-not-done',
	'task-dropped': 'tasks-dropped',
	rupture: 'ruptures',
	repair: 'repairs',
	felt: 'countertransference',
	present: 'present',
};

export const sessionPath = (line: string): string => `Clients/K-014/Sessions/${line.split(' ')[0] ?? ''}.md`;

/** The frontmatter of a session line. Texts hold blanks: a word with a colon or an equals sign begins the next part. */
export function sessionFrontmatter(line: string): Record<string, unknown> {
	const [when = '', ...words] = line.trim().split(/\s+/);
	const frontmatter: Record<string, unknown> = { alliance: 'session', client: '[[K-014]]', date: `2026-${when}` };
	let open: string[] | null = null;
	for (const word of words) {
		const list = /^([a-z-]+):(.*)$/.exec(word);
		const rating = /^([a-z-]+)=(.+)$/.exec(word);
		if (list?.[1] !== undefined && lists[list[1]] !== undefined) {
			const name = lists[list[1]] ?? '';
			const entries = (frontmatter[name] as string[] | undefined) ?? [];
			open = entries;
			entries.push(list[2] ?? '');
			frontmatter[name] = entries;
		} else if (rating?.[1] !== undefined) {
			frontmatter[rating[1]] = Number.isNaN(Number(rating[2])) ? rating[2] : Number(rating[2]);
			open = null;
		} else if (word.startsWith('#') && open === null) frontmatter['number'] = Number(word.slice(1));
		else if (open !== null) open.push(`${open.pop() ?? ''} ${word}`.trim());
		else frontmatter['attendance'] = word;
	}
	return frontmatter;
}

/** The case of client K-014, from session lines and whole other notes by path. Links lead to the note of that name. */
export function caseOf(
	sessions: readonly string[],
	others: Readonly<Record<string, Record<string, unknown>>> = {},
	client: Record<string, unknown> = {},
): CaseFile {
	const given = new Map<string, Record<string, unknown>>(Object.entries(others));
	for (const line of sessions) given.set(sessionPath(line), sessionFrontmatter(line));
	const notes: AnyNote[] = [];
	const problems: Problem[] = [];
	for (const [path, frontmatter] of given) {
		const read = readNote(path, frontmatter);
		if (read.note !== null) notes.push(read.note);
		problems.push(...read.problems);
	}
	const clientNote = readNote(clientPath, { alliance: 'client', ...client }).note;
	if (clientNote?.kind !== 'client') throw new Error('No client note.');
	const paths = [...given.keys(), clientPath];
	const resolve = (target: string): string | null =>
		paths.find((path) => path === `${target}.md` || path.endsWith(`/${target}.md`)) ?? null;
	const instruments = new Map(builtInInstruments.map((instrument) => [instrument.id, instrument]));
	return buildCase({ client: clientNote, notes, problems, instruments, resolve });
}
