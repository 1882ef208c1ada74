// A packet for supervision: what it is made from, what may be left out, and what comes of it.
import type { CaseFile } from '../../case/case-file';
import type { CsvFormat, DecimalSign } from '../../lib/csv';
import type { Instrument } from '../../instruments/definition/instrument';
import type { DoubtfulWord } from '../deidentify/doubtful-words';
import type { Piece, ReplacementKind } from '../deidentify/piece';

export const packetParts = ['sessions', 'agreements', 'ratings', 'timeline', 'intake'] as const;
/** Private notes: out of a packet until they are chosen. */
export const privateParts = ['ruptures', 'reflections'] as const;
export type PacketPart = (typeof packetParts)[number] | (typeof privateParts)[number];

/** Which sessions: by their paths, in the case file's order. */
export interface PacketChoices {
	readonly sessions: readonly string[];
	readonly parts: readonly PacketPart[];
	/** Further names to replace, as typed in: a partner's, a school's. */
	readonly names: readonly string[];
	/** How the table of ratings is written, and the decimal sign of the place it is written at. */
	readonly table: { readonly format: CsvFormat; readonly decimal: DecimalSign };
}

export interface PacketMaterial {
	readonly caseFile: CaseFile;
	/** The whole text of a note by its path; notes that are not there are left out of the packet. */
	readonly texts: ReadonlyMap<string, string>;
	/** Other names of the client, from the client note's aliases. */
	readonly aliases: readonly string[];
	/** The codes of the vault's other clients. */
	readonly others: readonly string[];
	readonly instruments: ReadonlyMap<string, Instrument>;
}

/** One file of the packet. A picture and a table are one piece of the packet's own. */
export interface DraftFile {
	readonly name: string;
	readonly pieces: readonly Piece[];
}

/** A packet before a person has decided about the doubtful words. */
export interface PacketDraft {
	readonly files: readonly DraftFile[];
	readonly doubtful: readonly DoubtfulWord[];
	/** Whether some text is in a script without capitals. */
	readonly uncased: boolean;
}

export interface Replacement {
	readonly file: string;
	readonly from: string;
	readonly to: string;
	readonly kind: ReplacementKind;
}

/** What will be written, with every replacement. `kept` are the doubtful words that stay as they are. */
export interface Packet {
	readonly files: readonly (DraftFile & { readonly text: string })[];
	readonly replacements: readonly Replacement[];
	readonly kept: readonly string[];
}
