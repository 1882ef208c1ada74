// Who becomes what. The same person is the same letter through the whole packet, and no letter tells anything.
import type { CaseClient } from '../../case/case-file';
import { normalizeText } from '../../notes/entry';
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
 * The client as `Client A`; a couple, family or group by that word. Its participants become `Participant A`, `Participant B`
 * and so on, by their places in the client note. The code `A` is kept where it is the first, since it says nothing there.
 */
export function pseudonyms({ participants, format }: Pick<CaseClient, 'participants' | 'format'>): Pseudonyms {
	return {
		client: participants.length === 0 ? 'Client A' : (together[format] ?? 'Client A'),
		participants: new Map(
			[...new Set(participants)].map((code, index) => [
				code,
				code === letters[index] ? code : `Participant ${letters[index] ?? String(index + 1)}`,
			]),
		),
	};
}

export interface NameSources {
	readonly client: Pick<CaseClient, 'code' | 'participants' | 'format'>;
	/** Other names of the client: aliases, and those the therapist has typed in. */
	readonly names: readonly string[];
	/** The codes of the vault's other clients. */
	readonly others: readonly string[];
}

/** Every name known beforehand with what it becomes; names equal after normalization count once, the client's own before all others. `I` is kept (first person). */
export function knownNames({ client, names, others }: NameSources): readonly KnownName[] {
	const called = pseudonyms(client);
	const all: readonly KnownName[] = [
		{ name: client.code, to: called.client, kind: 'client' },
		...[...called.participants].flatMap(([name, to]) =>
			name === to || name === 'I' ? [] : [{ name, to, kind: 'participant' as const }],
		),
		...names.map((name) => ({ name, to: '‹name›', kind: 'name' as const })),
		...others.map((name) => ({ name, to: '‹another client›', kind: 'other-client' as const })),
	];
	const seen = new Set<string>();
	return all.filter(({ name }) => {
		const normalized = normalizeText(name);
		if (normalized === '' || seen.has(normalized)) return false;
		seen.add(normalized);
		return true;
	});
}

/** The words the packet itself uses for people, which are never looked into again. */
export function reservedWords({ client, participants }: Pseudonyms): readonly string[] {
	return [client, ...participants.values()].filter((word) => word.length > 1);
}
