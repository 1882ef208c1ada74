import { parse } from 'yaml';
import type { CaseFile } from '../../src/case/case-file';
import { buildCase } from '../../src/case/build-case';
import { instrumentsById } from '../../src/instruments/built-in/built-in';
import { linkTarget, noteName } from '../../src/notes/entry';
import type { AnyNote } from '../../src/notes/kinds';
import { readNote } from '../../src/notes/read-note';
import { demoVault } from './demo-vault';

/** The properties of a note, `null` for one that has none; throws on properties that cannot be read. */
export function propertiesOf(text: string): unknown {
	const block = /^---\n(.*?\n)---\n/su.exec(text)?.[1];
	return block === undefined ? null : parse(block);
}

export function bodyOf(text: string): string {
	return text.replace(/^---\n.*?\n---\n/su, '');
}

function readable(text: string): unknown {
	try {
		return propertiesOf(text);
	} catch {
		return null;
	}
}

const read = [...demoVault()]
	.filter(([path]) => path.endsWith('.md'))
	.map(([path, text]) => readNote(path, readable(text)));
const notes = read.flatMap(({ note }) => note ?? []);
const paths = new Map(notes.map(({ path }) => [noteName(path), path]));
const instruments = instrumentsById([]);

/** The case file of one client of the demo vault, built as the plugin builds it; null for an unknown code. */
export function demoCase(code: string): CaseFile | null {
	const mine = notes.filter((note) => clientOf(note) === code);
	const client = mine.find((note) => note.kind === 'client');
	if (client === undefined) return null;
	const ours = new Set(mine.map(({ path }) => path));
	const problems = read.flatMap((each) => each.problems).filter(({ path }) => ours.has(path));
	const resolve = (target: string): string | null => paths.get(noteName(target)) ?? null;
	return buildCase({ client, notes: mine, problems, instruments, resolve });
}

function clientOf(note: AnyNote): string | null {
	if (note.kind === 'client') return noteName(note.path);
	return note.kind === 'self-check' ? null : linkTarget(note.properties.client ?? '');
}
