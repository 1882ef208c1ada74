import type { CaseFile } from './case-file';
import type { ClientSummary } from './cases';
import { isOpenRupture } from './open-rupture';
import { tookPlace } from './sessions';

/** A client at a glance. The next number is one more than the highest, or than the count where notes carry none; missed sessions keep theirs. */
export function summarizeClient({ client, sessions, goals, tasks, ruptures }: CaseFile): ClientSummary {
	const numbers = sessions.flatMap((session) => session.number ?? []);
	return {
		path: client.path,
		code: client.code,
		format: client.format,
		status: client.status,
		participants: client.participants,
		sessions: sessions.length,
		lastSession: sessions.findLast(tookPlace)?.date ?? null,
		nextNumber: (numbers.length > 0 ? Math.max(...numbers) : sessions.length) + 1,
		openRuptures: ruptures.filter(isOpenRupture).length,
		openTasks: tasks.filter((task) => task.open).length,
		openGoals: goals.filter((goal) => goal.closed === null).length,
	};
}
