// A plugin note whose properties the app can't read. What it seems to be is told from its text; what it says counts nowhere.
import { linkTarget, type LinkTarget } from '../entry';
import { parseDay, type Day } from '../day';
import { isNoteKind, type NoteKind } from '../kinds';
import type { Problem } from '../problem';
import { unreadText } from '../../text/problems';
import { faultyLine, type ParseYaml } from './faulty-line';
import { allianceLine, propertyBlock, type BlockFault, type PropertyBlock } from './property-block';
import { yamlFault, type YamlCause } from './yaml-fault';

export interface UnreadNote {
	readonly path: string;
	/** Null where its line names none. */
	readonly kind: NoteKind | null;
	/** What its `client` links to, in order; a slip may have put two links there. */
	readonly clients: readonly LinkTarget[];
	/** Null where its `date` begins with none. */
	readonly day: Day | null;
	readonly cause: BlockFault | YamlCause;
	/** From 1, in the whole note; null where it can't be told. */
	readonly line: number | null;
	/** The sign or the property that the cause is about; null where there is none to name. */
	readonly what: string | null;
}

/**
 * What can be told of a note in which the app has found no properties, though its text begins with a block of them that names a
 * kind; null for every other text. `parse` is the app's own reader. Never throws.
 */
export function readUnread(path: string, text: string, parse: ParseYaml): UnreadNote | null {
	const block = propertyBlock(text);
	if (block === null) return null;
	const { lines } = block;
	const kind = /^["']?([a-z-]+)/.exec(valueOf(lines, allianceLine))?.[1] ?? '';
	const clients = [...valueOf(lines, /^\s*["']?client["']?\s*:/i).matchAll(/\[\[[^[\]]+\]\]/g)];
	const day = /\d{4}-\d{2}-\d{2}/.exec(valueOf(lines, /^\s*["']?date["']?\s*:/i))?.[0] ?? '';
	return {
		path,
		kind: isNoteKind(kind) ? kind : null,
		clients: [...new Set(clients.flatMap(([link]) => linkTarget(link) ?? []))],
		day: parseDay(day),
		...faultOf(block, parse),
	};
}

/** What can't be taken as meant of it: all of it, with the cause and the line. */
export function unreadProblem({ path, cause, line, what }: UnreadNote): Problem {
	const message = unreadText.message(cause, line, what);
	return {
		path,
		property: null,
		kind: 'unreadable',
		message,
		suggestion: null,
		...(line === null ? {} : { line }),
	};
}

/** Whether a session of its client may be in it, so that neither its number nor what was agreed in it is known. */
export function mayBeSession({ kind }: { readonly kind: string | null }): boolean {
	return kind === null || kind === 'session';
}

function faultOf(
	{ lines, firstLine, fault }: PropertyBlock,
	parse: ParseYaml,
): Pick<UnreadNote, 'cause' | 'line' | 'what'> {
	if (fault === 'not-first') return { cause: fault, line: firstLine - 1, what: null };
	// Without its end, what follows the properties looks like a fault in them, unless another sign was meant to end them.
	const end = fault === 'not-ended' ? lines.findIndex((line) => /^\.\.\.\s*$/.test(line)) : -1;
	if (fault === 'not-ended') {
		return end < 0
			? { cause: fault, line: firstLine - 1, what: null }
			: { cause: 'dots', line: firstLine + end, what: null };
	}
	const index = faultyLine(lines, parse);
	if (index !== null) {
		const found = yamlFault(lines, index);
		return { cause: found.cause, line: firstLine + found.index, what: found.what };
	}
	return fault === null ? { cause: 'unknown', line: null, what: null } : { cause: fault, line: 1, what: null };
}

/** The text of a property's line and of the lines of its list; empty where there is no such line. */
function valueOf(lines: readonly string[], name: RegExp): string {
	const index = lines.findIndex((line) => name.test(line));
	const own = lines[index]?.replace(name, '').trim() ?? '';
	if (index < 0 || own !== '') return own;
	const after = lines.slice(index + 1);
	const next = after.findIndex((line) => !/^\s*-\s|^\s+\S/.test(line));
	return (next < 0 ? after : after.slice(0, next)).join(' ').trim();
}
