import { formatDay } from '../../timeline/describe/format-day';
import { sessionTitleText } from './text';
import type { TargetClient } from './target-client';
import { visibleCode } from './visible-code';
import type { CurrentSession } from './current-session';
import type { CommandContext } from './command-context';

/** The title of a form: what it does and to which session, so that nothing lands in another client's note unseen. */
export function sessionTitle(
	context: Pick<CommandContext, 'settings'>,
	action: string,
	{ caseFile, session }: CurrentSession,
): string {
	return sessionTitleText.title(
		action,
		visibleCode(context, caseFile.client.code),
		session.number,
		formatDay(session.date),
	);
}

/** The same where the session may not be known. */
export function targetTitle(
	context: Pick<CommandContext, 'settings'>,
	words: { readonly action: string; readonly inSession: string },
	{ caseFile, session }: TargetClient,
): string {
	if (session !== null) return sessionTitle(context, words.inSession, { caseFile, session });
	return sessionTitleText.ofClient(words.action, visibleCode(context, caseFile.client.code));
}

/** Says what was written and where: the properties it went into are seldom in sight, even of the active note. */
export function confirmWritten(
	context: Pick<CommandContext, 'settings' | 'showNotice'>,
	done: string,
	current: CurrentSession,
): void {
	context.showNotice(sessionTitle(context, done, current));
}
