/** Why a block of properties is none to the app, whatever stands in it. */
export type BlockFault = 'not-first' | 'not-ended' | 'byte-order-mark';

/** The block of properties at a note's beginning as its text has it, before anything reads it. */
export interface PropertyBlock {
	/** Those between the dashes; up to the end of what is looked at where the second dashes are missing. */
	readonly lines: readonly string[];
	/** The number of the first of them in the note, from 1. */
	readonly firstLine: number;
	/** Null where only its lines can be at fault. */
	readonly fault: BlockFault | null;
}

/** Longer than any head of a note, so that a page of something else is not searched through. */
const maxFrontmatterLength = 20_000;

/** A property of the plugin's, in whichever case and quotation marks; in YAML that can't be read it may lack its blank. */
export const allianceLine = /^\s*["']?alliance["']?\s*:/i;

/**
 * The block between dashes with which a note begins, where one of its lines names the kind of a plugin note (`alliance:`, in any
 * case); null for every other text. Blank lines above it, a missing second line of dashes, and the invisible byte order mark
 * are its faults. Never throws, and never looks far into the text.
 */
export function propertyBlock(text: string): PropertyBlock | null {
	const marked = text.startsWith('\uFEFF');
	const head = text.slice(0, maxFrontmatterLength).replace(/^\uFEFF/, '');
	const begin = /^\s*---[ \t]*\r?\n/.exec(head)?.[0];
	if (begin === undefined) return null;
	const rest = head.slice(begin.length).split(/\r?\n/);
	const end = rest.findIndex((line) => /^---[ \t]*$/.test(line));
	const lines = end < 0 ? rest : rest.slice(0, end);
	if (!lines.some((line) => allianceLine.test(line))) return null;
	return { lines, firstLine: begin.split('\n').length, fault: faultOf(begin, end, marked) };
}

function faultOf(begin: string, end: number, marked: boolean): BlockFault | null {
	if (!begin.startsWith('---')) return 'not-first';
	if (end < 0) return 'not-ended';
	return marked ? 'byte-order-mark' : null;
}
