import type { CaseFile, CaseSession } from '../../case/case-file';
import { tookPlace } from '../../case/sessions';
import { formatDay } from '../../timeline/describe/format-day';
import { choice, type ChoiceField } from '../../forms/model/field';
import { ruptureText } from '../../text/ruptures';
import { isUnderWay, activeSession, sessionsOf, type CurrentSession } from './current-session';
import type { CommandContext } from './command-context';
import { activeClient, pickClient } from './pick-client';

export interface TargetClient {
	readonly caseFile: CaseFile;
	/** The active session, or the one under way; null where there is none. */
	readonly session: CaseSession | null;
}

type TargetContext = Pick<CommandContext, 'cases' | 'settings' | 'note' | 'now' | 'activePath' | 'pick'>;

/**
 * Whom a private note is about: the active client and session; else the active note's client; else the one whose session is
 * under way, where there is just one; else the one that is picked. Null when cancelled.
 */
export async function targetClient(context: TargetContext, question: string): Promise<TargetClient | null> {
	const inFront = activeSession(context);
	if (inFront !== null) return inFront;
	const client = activeClient(context);
	if (client !== null) return withTodaysSession(context, client);
	const [only, ...others] = sessionsHeldToday(context, null).filter(({ session }) => isUnderWay(context, session.path));
	if (only !== undefined && others.length === 0) return only;
	const picked = await pickClient(context, question);
	return picked === null ? null : withTodaysSession(context, picked);
}

/** The value of the option that means no session. */
const betweenSessions = 'between';

interface SessionQuestion {
	readonly label: string;
	/** The option that means no session. */
	readonly none: string;
	/** No session from before this day. */
	readonly from?: string;
	/** Asks openly even where the session is clear. */
	readonly alwaysVisible?: boolean;
}

/**
 * Which session it belongs to. The target session, unless another is chosen under the collapsed part; else it is
 * asked openly, the last one that took place being chosen already.
 */
export function sessionField(
	{ caseFile, session }: TargetClient,
	{ label, none, from, alwaysVisible = session === null }: SessionQuestion,
): ChoiceField {
	const held = caseFile.sessions.filter(
		(each) => each.path === session?.path || (tookPlace(each) && (from === undefined || each.date >= from)),
	);
	const recent = held.filter((each, index) => each.path === session?.path || index >= held.length - 5).reverse();
	const options = [
		...recent.map((each) => ({ value: each.path, label: sessionOptionLabel(each) })),
		{ value: betweenSessions, label: none },
	];
	if (alwaysVisible || session === null)
		return choice({ label, options, initial: session?.path ?? recent[0]?.path ?? betweenSessions });
	return choice({
		label,
		hint: ruptureText.unlessAnother(sessionOptionLabel(session)),
		options: options.filter(({ value }) => value !== session.path),
		more: true,
	});
}

/** The session that was chosen, the target session where nothing was; null for none. */
export function sessionFromAnswer({ caseFile, session }: TargetClient, chosen: string | null): CaseSession | null {
	return chosen === null ? session : (caseFile.sessions.find(({ path }) => path === chosen) ?? null);
}

function sessionOptionLabel({ number, date }: CaseSession): string {
	return ruptureText.sessionOption(number, formatDay(date));
}

function withTodaysSession(context: TargetContext, client: string): TargetClient | null {
	const today = sessionsHeldToday(context, client)[0];
	if (today !== undefined) return today;
	const caseFile = context.cases.caseFile(client);
	return caseFile === null ? null : { caseFile, session: null };
}

/** Today's sessions that were not missed, and those under way since yesterday, the latest first. */
export function sessionsHeldToday(
	context: Pick<CommandContext, 'cases' | 'note' | 'now'>,
	client: string | null,
): readonly CurrentSession[] {
	const today = context.now().day;
	return sessionsOf(context, client).filter(
		({ session }) => tookPlace(session) && (session.date === today || isUnderWay(context, session.path)),
	);
}
