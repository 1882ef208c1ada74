import { underWay } from '../current/under-way';
import { addDays, type Start } from '../../notes/day';
import { noteName } from '../../notes/entry';
import type { CaseStore } from '../../vault/case-store';
import { sessionAt } from '../current/current-session';
import { finishSession, finishThisSession, type FinishSessionContext } from './finish-session';
import { commandText } from '../../text/commands';
import { statusText } from './text';
import { comparePaths } from '../../lib/compare-text';

/** A session that has begun and is not finished. */
export interface RunningSession {
	readonly path: string;
	/** The client's code. */
	readonly code: string;
	/** Whole minutes since it began; null where its note has no time. */
	readonly minutes: number | null;
}

/** The sessions under way, the latest begun first. Builds no case and reads no other note: every change asks for it. */
export function runningSessions(
	store: Pick<CaseStore, 'sessionsOn' | 'clientOf'>,
	now: Start,
): readonly RunningSession[] {
	const days = [now.day, addDays(now.day, -1)];
	const running = store.sessionsOn(days).flatMap(({ path, properties }): readonly RunningSession[] => {
		const found = underWay(properties, now);
		const client = found === null ? null : store.clientOf(path);
		return found === null || client === null ? [] : [{ path, code: noteName(client), minutes: found.minutes }];
	});
	return running.sort((a, b) => (a.minutes ?? Infinity) - (b.minutes ?? Infinity) || comparePaths(a.path, b.path));
}

/** What the status bar shows of the running sessions; null where there is none. */
export function sessionStatusText(running: readonly RunningSession[], discreet: boolean): string | null {
	const [latest, ...others] = running;
	return latest === undefined ? null : statusText.running(discreet ? null : latest.code, latest.minutes, others.length);
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
