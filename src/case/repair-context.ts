// What the vault as a whole knows about a note that does not know it itself: whose it is, and which number it lacks.
import { folderOf, normalizeText, formatLink, noteName } from '../notes/entry';
import type { RepairContext } from '../notes/repair';
import type { Cases } from './cases';

interface KnownClient {
	readonly path: string;
	readonly code: string;
}

/**
 * Tells by the folder a note lies in, its name and its neighbours. A code counts as meant only when its letters are alike
 * and its number is the same: K-14 may be K-014 and is never K-015.
 */
export function repairContext(cases: Pick<Cases, 'clients' | 'caseFile' | 'clientOf'>): RepairContext {
	const clients: readonly KnownClient[] = cases.clients();
	const linkTo = (found: readonly KnownClient[]): string | null => {
		const [only, ...others] = found;
		if (only === undefined || others.length > 0) return null;
		const sameName = clients.filter(({ code }) => normalizeText(code) === normalizeText(only.code)).length > 1;
		return formatLink(sameName ? only.path.replace(/\.md$/, '') : only.code);
	};
	const byName = (path: string): readonly KnownClient[] =>
		clients.filter(({ code }) => normalizeText(noteName(path)).startsWith(`${normalizeText(code)} `));
	const byPlace = (path: string): string | null => linkTo(clientByFolder(clients, path)) ?? linkTo(byName(path));
	return {
		clientLink: byPlace,
		linkToClient: (written, path) =>
			linkTo(clients.filter(({ code }) => isSameCode(code, noteName(written)))) ?? byPlace(path),
		freeNumber: (path) => freeNumber(cases, path),
	};
}

/** The clients whose notes lie in the nearest folder above the note that has any. */
function clientByFolder(clients: readonly KnownClient[], path: string): readonly KnownClient[] {
	for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
		const here = clients.filter(
			(client) => folderOf(client.path) === folder || noteName(client.path) === noteName(folder),
		);
		if (here.length > 0) return here;
	}
	return [];
}

function isSameCode(code: string, written: string): boolean {
	const plain = (text: string): string =>
		normalizeText(text)
			.replace(/\d+/g, (digits) => String(Number(digits)))
			.replace(/[^\p{L}\p{N}]/gu, '');
	return plain(code) === plain(written) && plain(code) !== '';
}

/** The number after the session before, where no session of the client has it and none later has a smaller one. */
function freeNumber(cases: Pick<Cases, 'caseFile' | 'clientOf'>, path: string): number | null {
	const client = cases.clientOf(path);
	const sessions = client === null ? [] : (cases.caseFile(client)?.sessions ?? []);
	const at = sessions.findIndex((session) => session.path === path);
	const previous = sessions[at - 1]?.number;
	if (at < 1 || previous === null || previous === undefined) return null;
	const wanted = previous + 1;
	return sessions.some(
		({ number }, index) => number !== null && index !== at && (number === wanted || (index > at && number < wanted)),
	)
		? null
		: wanted;
}
