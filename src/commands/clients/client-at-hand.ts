import type { CaseFile, CaseSession } from '../../alliance/case-file';
import { tookPlace } from '../../alliance/sessions';
import { dayWords } from '../../chart/day-words';
import { choice, type ChoiceField } from '../../forms/field';
import { ruptureText } from '../../strings';
import { isUnfinished, sessionInFront, sessionsOf, type CurrentSession } from '../sessions/current-session';
import type { Desk } from '../desk';
import { clientInFront, pickClient } from './pick-client';

export interface ClientAtHand {
	readonly caseFile: CaseFile;
	/** The session in front or under way; null where none is. */
	readonly session: CaseSession | null;
}

type HandDesk = Pick<Desk, 'cases' | 'settings' | 'note' | 'now' | 'activePath' | 'pick'>;

/**
 * Whom a private note is about: the client and session in front; else the client in front; else the one whose session is
 * under way, where there is just one; else the one that is picked. Null when the person turned away.
 */
export async function clientAtHand(desk: HandDesk, question: string): Promise<ClientAtHand | null> {
	const inFront = sessionInFront(desk);
	if (inFront !== null) return inFront;
	const client = clientInFront(desk);
	if (client !== null) return withToday(desk, client);
	const [only, ...others] = heldToday(desk, null).filter(({ session }) => isUnfinished(desk, session.path));
	if (only !== undefined && others.length === 0) return only;
	const picked = await pickClient(desk, question);
	return picked === null ? null : withToday(desk, picked);
}

/** The value of the option that means no session. */
const between = 'between';

interface SessionQuestion {
	readonly label: string;
	/** The option that means no session. */
	readonly none: string;
	/** No session from before this day. */
	readonly from?: string;
	/** Asks openly even where the session is clear. */
	readonly openly?: boolean;
}

/**
 * Which session it belongs to. Where one is at hand, that one, unless another is chosen from what is folded away; else it is
 * asked openly, the last one that took place being chosen already.
 */
export function sessionField(
	{ caseFile, session }: ClientAtHand,
	{ label, none, from, openly = session === null }: SessionQuestion,
): ChoiceField {
	const held = caseFile.sessions.filter(
		(each) => each.path === session?.path || (tookPlace(each) && (from === undefined || each.date >= from)),
	);
	const recent = held.filter((each, index) => each.path === session?.path || index >= held.length - 5).reverse();
	const options = [
		...recent.map((each) => ({ value: each.path, label: sessionWords(each) })),
		{ value: between, label: none },
	];
	if (openly || session === null)
		return choice({ label, options, initial: session?.path ?? recent[0]?.path ?? between });
	return choice({
		label,
		hint: ruptureText.unlessAnother(sessionWords(session)),
		options: options.filter(({ value }) => value !== session.path),
		more: true,
	});
}

/** The session that was chosen, the one at hand where nothing was; null for none. */
export function chosenSession({ caseFile, session }: ClientAtHand, chosen: string | null): CaseSession | null {
	return chosen === null ? session : (caseFile.sessions.find(({ path }) => path === chosen) ?? null);
}

function sessionWords({ number, date }: CaseSession): string {
	return ruptureText.sessionOption(number, dayWords(date));
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
