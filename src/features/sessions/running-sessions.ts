import { minutesBetween, parseStart, type Start } from '../../notes/day';
import { noteName } from '../../notes/entry';
import type { CaseStore } from '../../vault/case-store';
import { isUnfinished, sessionAt } from '../current/current-session';
import { finishSession, finishThisSession, type FinishSessionContext } from './finish-session';
import { commandText } from '../../text/commands';
import { compareText } from '../../lib/compare-text';

/** A session of today that has begun and is not finished. */
export interface RunningSession {
	readonly path: string;
	/** The client's code. */
	readonly code: string;
	/** Whole minutes since it began; null where its note has no time. */
	readonly minutes: number | null;
}

/** Today's unfinished sessions, the latest begun first. Nothing is folded for it, and no other note read: it is asked for at every change. */
export function runningSessions(
	store: Pick<CaseStore, 'sessionsOn' | 'note' | 'clientOf'>,
	now: Start,
): readonly RunningSession[] {
	const running = store.sessionsOn(now.day).flatMap((note): readonly RunningSession[] => {
		const start = parseStart(note.properties.date ?? '');
		if (start === null || !isUnfinished(store, note.path)) return [];
		const client = store.clientOf(note.path);
		const minutes = minutesBetween(start, now);
		return client === null || (minutes ?? 0) < 0 ? [] : [{ path: note.path, code: noteName(client), minutes }];
	});
	return running.sort((a, b) => (a.minutes ?? Infinity) - (b.minutes ?? Infinity) || compareText(a.path, b.path));
}

/** Finishes the session of this path, or the one picked of several; without any, the current one. */
export async function pickSessionToFinish(context: FinishSessionContext, paths: readonly string[]): Promise<void> {
	const [only, ...others] = paths.flatMap((path) => sessionAt(context, path) ?? []);
	if (only === undefined) {
		await finishSession(context);
		return;
	}
	const chosen =
		others.length === 0
			? only
			: await context.pick({
					items: [only, ...others],
					text: ({ caseFile, session }) => commandText.sessionLabel(caseFile.client.code, session.number, session.date),
					placeholder: commandText.whichSession,
				});
	if (chosen !== null) await finishThisSession(context, chosen);
}
