import type { CaseFile } from '../../case/case-file';
import { unreadSessions } from '../../case/sessions';
import { noteName } from '../../notes/entry';
import { unreadText } from '../../text/problems';

/** That notes of this client could not be read, and what is missing for it; null where all could. Unnamed in discreet mode. */
export function describeUnread({ unread }: Pick<CaseFile, 'unread'>, discreet: boolean): string | null {
	if (unread.length === 0) return null;
	const names = discreet ? null : unread.map(({ path }) => noteName(path));
	return unreadText.summary(unread.length, names, unreadSessions(unread).length > 0);
}
