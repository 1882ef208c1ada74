// What the vault as a whole knows about a note that does not know it itself: whose it is, and which number it lacks.
import { isSamePath } from '../lib/path-key';
import { folderOf, normalizeText, formatLink, noteName } from '../notes/entry';
import type { RepairContext } from '../notes/repair';
import type { Instrument, ItemScale } from '../instruments/definition/instrument';
import { itemFault } from '../instruments/scoring/item-answers';
import { parseItems } from '../instruments/scoring/parse-items';
import type { Cases } from './cases';
import { isSameAgreement, reviewableGoals, reviewableTasks } from './reviewable-agreements';

type KnownCases = Pick<Cases, 'clients' | 'caseFile' | 'clientOf'>;

interface KnownClient {
	readonly path: string;
	readonly code: string;
}

/**
 * Tells by the folder a note lies in, its name and its neighbours. A code counts as meant only when its letters are alike
 * and its number is the same: K-14 may be K-014 and is never K-015.
 */
export function repairContext(cases: KnownCases, instruments: ReadonlyMap<string, Instrument>): RepairContext {
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
		knownEntry: (path, property, entry) => knownEntry(cases, path, property, entry),
		answersIn: (line, instrument) => answersIn(line, instruments.get(String(instrument))?.items ?? null),
	};
}

/** Properties that name a participant, with what they may say instead of one. */
const ofParticipants: ReadonlyMap<string, string | null> = new Map([
	['present', null],
	['floor', 'even'],
	['participant', null],
	['between', 'therapist'],
]);

const goalReviews = new Set(['goals-met', 'goals-dropped']);
const taskReviews = new Set(['tasks-done', 'tasks-partly', 'tasks-not-done', 'tasks-dropped']);

/** A participant as the client note writes that code, or an entry that the session of this path can review. */
function knownEntry(cases: KnownCases, path: string, property: string, entry: string): string | null | undefined {
	const client = cases.clientOf(path);
	const caseFile = client === null ? null : cases.caseFile(client);
	const also = ofParticipants.get(property);
	if (also !== undefined) {
		const participants = caseFile?.client.participants ?? [];
		// One who came alone may be called anything; several names in one text can't be told apart.
		if (participants.length === 0 && property !== 'present') return undefined;
		const wanted = normalizeText(entry);
		return [...participants, ...(also === null ? [] : [also])].find((code) => normalizeText(code) === wanted) ?? null;
	}
	if (!goalReviews.has(property) && !taskReviews.has(property)) return undefined;
	const reviewable = goalReviews.has(property) ? reviewableGoals : reviewableTasks;
	const agreements = caseFile === null ? [] : reviewable(caseFile, path);
	return agreements.some(({ agreement }) => isSameAgreement(agreement, entry)) ? entry : null;
}

/** The answers of one line, `-` for a blank one; null where they are not as many as the form has, or out of its range. */
function answersIn(line: string, scale: ItemScale | null): readonly (string | number)[] | null {
	const items = scale === null ? null : parseItems(line, scale).items;
	if (scale === null || items === null) return null;
	const faulty = items.some((answer, index) => itemFault(scale, index + 1, answer) !== null);
	return faulty ? null : items.map((answer) => answer ?? '-');
}

/** The clients whose notes lie in the nearest folder above the note that has any. */
function clientByFolder(clients: readonly KnownClient[], path: string): readonly KnownClient[] {
	for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
		const here = clients.filter(
			(client) => isSamePath(folderOf(client.path), folder) || isSamePath(noteName(client.path), noteName(folder)),
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

/** The number after the last one before, where no session of the client has it and none later has a smaller one. */
function freeNumber(cases: KnownCases, path: string): number | null {
	const client = cases.clientOf(path);
	const sessions = client === null ? [] : (cases.caseFile(client)?.sessions ?? []);
	const at = sessions.findIndex((session) => session.path === path);
	const previous = sessions.slice(0, Math.max(at, 0)).findLast(({ number }) => number !== null)?.number ?? null;
	if (previous === null) return null;
	const wanted = previous + 1;
	return sessions.some(
		({ number }, index) => number !== null && index !== at && (number === wanted || (index > at && number < wanted)),
	)
		? null
		: wanted;
}
