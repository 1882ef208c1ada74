import type { CaseFile, CaseSession } from '../alliance/case-file';
import { tookPlace } from '../alliance/sessions';
import { dayWords } from '../chart/day-words';
import { choice, type ChoiceField } from '../forms/field';
import { ruptureText } from '../strings';
import { isUnfinished, sessionAt, sessionsOf, type CurrentSession } from './current-session';
import type { Desk } from './desk';
import { pickClient } from './pick-client';

export interface ClientAtHand {
	readonly caseFile: CaseFile;
	/** The session in front or under way; null where none is. */
	readonly session: CaseSession | null;
}

type HandDesk = Pick<Desk, 'cases' | 'note' | 'now' | 'activePath' | 'pick'>;

/**
 * Whom a private note is about: the client and session in front; else the client in front; else the one whose session is
 * under way, where there is just one; else the one that is picked. Null when the person turned away.
 */
export async function clientAtHand(desk: HandDesk, question: string): Promise<ClientAtHand | null> {
	const active = desk.activePath();
	const inFront = active === null ? null : sessionAt(desk, active);
	if (inFront !== null) return inFront;
	const client = active === null ? null : desk.cases.clientOf(active);
	if (client !== null) return withToday(desk, client);
	const [only, ...others] = heldToday(desk, null).filter(({ session }) => isUnfinished(desk, session.path));
	if (only !== undefined && others.length === 0) return only;
	const picked = await pickClient(desk, { placeholder: question, mayCreate: false });
	return picked?.kind === 'client' ? withToday(desk, picked.path) : null;
}

/** The value of the option that means no session. */
const between = 'between';

/** Which session it belongs to: folded away where that is clear, else asked, the last one that took place standing first. */
export function sessionField({ caseFile, session }: ClientAtHand, words: { readonly label: string; readonly none: string }, from: string | null = null): ChoiceField {
	const held = caseFile.sessions.filter((each) => each.path === session?.path || (tookPlace(each) && (from === null || each.date >= from)));
	const recent = held.filter((each, index) => each.path === session?.path || index >= held.length - 5).reverse();
	const options = [
		...recent.map(({ path, number, date }) => ({ value: path, label: ruptureText.sessionOption(number, dayWords(date)) })),
		{ value: between, label: words.none },
	];
	return choice({ label: words.label, options, initial: session?.path ?? recent[0]?.path ?? between, more: session !== null });
}

/** The session that was chosen; null for none. */
export function chosenSession({ caseFile }: ClientAtHand, chosen: string | null): CaseSession | null {
	return caseFile.sessions.find(({ path }) => path === chosen) ?? null;
}

function withToday(desk: HandDesk, client: string): ClientAtHand | null {
	const today = heldToday(desk, client)[0];
	if (today !== undefined) return today;
	const caseFile = desk.cases.caseFile(client);
	return caseFile === null ? null : { caseFile, session: null };
}

/** Today's sessions that were not missed, the latest first. */
function heldToday(desk: Pick<Desk, 'cases' | 'now'>, client: string | null): readonly CurrentSession[] {
	const today = desk.now().day;
	return sessionsOf(desk, client).filter(({ session }) => session.date === today && tookPlace(session));
}
