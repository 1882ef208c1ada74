// Who becomes what. The same person is the same letter through the whole packet, and no letter tells anything.
import type { CaseClient } from '../alliance/case-file';
import { foldText } from '../notes/entry';
import type { KnownName } from './find-names';

export interface Pseudonyms {
	/** What the case as a whole is called. */
	readonly client: string;
	/** By the participant's code, in the client note's order. */
	readonly participants: ReadonlyMap<string, string>;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const together: Readonly<Record<string, string>> = { couple: 'Couple', family: 'Family', group: 'Group' };

/**
 * The client as `Client A`; a couple, family or group by that word, and its participants by letters. A participant whose
 * code is one capital letter already keeps it, since it says nothing and stands in the notes; others become
 * `Participant A`, `Participant B` and so on with the letters that are left.
 */
export function pseudonyms({ participants, format }: Pick<CaseClient, 'participants' | 'format'>): Pseudonyms {
	const isLetter = (code: string): boolean => /^[A-Z]$/.test(code);
	const free = [...letters].filter((letter) => !participants.includes(letter));
	const others = participants.filter((code) => !isLetter(code));
	const named = new Map(others.map((code, index) => [code, `Participant ${free[index] ?? String(index + 1)}`]));
	return {
		client: participants.length === 0 ? 'Client A' : (together[format] ?? 'Client A'),
		participants: new Map(participants.map((code) => [code, named.get(code) ?? code])),
	};
}

export interface NamesGiven {
	readonly client: Pick<CaseClient, 'code' | 'participants' | 'format'>;
	/** Other names of the client: aliases, and those the therapist has typed in. */
	readonly names: readonly string[];
	/** The codes of the vault's other clients. */
	readonly others: readonly string[];
}

/** Every name known beforehand with what it becomes; names that fold alike count once, the client's own before all others. */
export function knownNames({ client, names, others }: NamesGiven): readonly KnownName[] {
	const called = pseudonyms(client);
	const all: readonly KnownName[] = [
		{ name: client.code, to: called.client, kind: 'client' },
		...[...called.participants].flatMap(([name, to]) => (name === to ? [] : [{ name, to, kind: 'participant' as const }])),
		...names.map((name) => ({ name, to: '‹name›', kind: 'name' as const })),
		...others.map((name) => ({ name, to: '‹another client›', kind: 'other-client' as const })),
	];
	const seen = new Set<string>();
	return all.filter(({ name }) => {
		const folded = foldText(name);
		if (folded === '' || seen.has(folded)) return false;
		seen.add(folded);
		return true;
	});
}

/** The words the packet itself uses for people, which are never looked into again. */
export function ownWords({ client, participants }: Pseudonyms): readonly string[] {
	return [client, ...participants.values()].filter((word) => word.length > 1);
}
