import { dayWords } from '../../chart/day-words';
import { sessionTitleText } from '../../strings';
import type { ClientAtHand } from '../clients/client-at-hand';
import { codeOnScreen } from '../on-screen';
import type { CurrentSession } from './current-session';
import type { Desk } from '../desk';

/** What stands over a form: what it does and to which session, so that nothing lands in another client's note unseen. */
export function sessionTitle(
	desk: Pick<Desk, 'settings'>,
	action: string,
	{ caseFile, session }: CurrentSession,
): string {
	return sessionTitleText.title(
		action,
		codeOnScreen(desk, caseFile.client.code),
		session.number,
		dayWords(session.date),
	);
}

/** The same where the session may not be known. */
export function titleFor(
	desk: Pick<Desk, 'settings'>,
	words: { readonly action: string; readonly inSession: string },
	{ caseFile, session }: ClientAtHand,
): string {
	if (session !== null) return sessionTitle(desk, words.inSession, { caseFile, session });
	return sessionTitleText.ofClient(words.action, codeOnScreen(desk, caseFile.client.code));
}

/** Says what was written and where: the properties it went into are seldom in sight, even of the note in front. */
export function sayWhere(desk: Pick<Desk, 'settings' | 'say'>, done: string, current: CurrentSession): void {
	desk.say(sessionTitle(desk, done, current));
}
