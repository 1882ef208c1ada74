import type { CaseFile } from './case-file';
import type { ClientSummary } from './cases';
import { isOpenRupture } from './open-rupture';
import { tookPlace, unreadSince } from './sessions';

/** A client at a glance. The next number is one more than the highest, or than the count of sessions that took place where notes carry none. It is left open where a session that can't be read may come after the last one with a number. */
export function summarizeClient({ client, sessions, goals, tasks, ruptures, unread }: CaseFile): ClientSummary {
	const last = sessions.findLast(tookPlace);
	const numbers = sessions.flatMap((session) => session.number ?? []);
	const numbered = sessions.findLast(({ number }) => number !== null)?.date ?? null;
	const next = (numbers.length > 0 ? Math.max(...numbers) : sessions.filter(tookPlace).length) + 1;
	return {
		path: client.path,
		code: client.code,
		format: client.format,
		status: client.status,
		participants: client.participants,
		sessions: sessions.length,
		lastSession: last?.date ?? null,
		lastFinished: last?.finished ?? false,
		sessionBefore:
			sessions.findLast((session) => tookPlace(session) && session.date < (last?.date ?? ''))?.date ?? null,
		nextNumber: unreadSince(unread, numbered).length > 0 ? null : next,
		unread: unread.length,
		openRuptures: ruptures.filter(isOpenRupture).length,
		openTasks: tasks.filter((task) => task.open).length,
		openGoals: goals.filter((goal) => goal.closed === null).length,
	};
}
