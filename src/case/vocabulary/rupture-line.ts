// The short form of a rupture, for those who keep everything in one note: `withdrawal 3/5: went quiet after homework`.
import { ruptureKinds, type RuptureKind } from './rupture-markers';

export interface RuptureLine {
	readonly kind: RuptureKind | null;
	/** 1 to 5. */
	readonly intensity: number | null;
	readonly text: string;
}

const linePattern = /^(?:(withdrawal|confrontation|mixed)\b)?\s*(?:([1-5])\s*\/\s*5\s*)?:\s*(.*)$/isu;

/** What a line says; kind and intensity are null where it leaves them out, and a line of any other form is all text. */
export function parseRuptureLine(line: string): RuptureLine {
	const match = linePattern.exec(line.trim());
	const [, kind, intensity, text] = match ?? [];
	if (text === undefined || (kind === undefined && intensity === undefined))
		return { kind: null, intensity: null, text: line.trim() };
	return { kind: knownKind(kind), intensity: intensity === undefined ? null : Number(intensity), text: text.trim() };
}

/** The line; `parseRuptureLine` reads it back. */
export function formatRuptureLine({ kind, intensity, text }: RuptureLine): string {
	const head = [kind, intensity === null ? null : `${intensity}/5`].filter((part) => part !== null).join(' ');
	const body = text.replace(/\s+/gu, ' ').trim();
	return head === '' ? body : `${head}: ${body}`;
}

function knownKind(word: string | undefined): RuptureLine['kind'] {
	return ruptureKinds.find((kind) => kind === word?.toLowerCase()) ?? null;
}
