import type { CaseFile, CaseSession } from '../../case/case-file';
import { isFinished, underWay } from './under-way';
import { compareText } from '../../lib/compare-text';
import { commandText } from '../../text/commands';
import { activeClient } from './pick-client';
import type { CommandContext } from './command-context';

/** A session with the case it belongs to. */
export interface CurrentSession {
	readonly caseFile: CaseFile;
	readonly session: CaseSession;
}

type CurrentSessionContext = Pick<CommandContext, 'cases' | 'note' | 'now' | 'activePath' | 'pick' | 'showNotice'>;

/**
 * The session a command is about: the active session note; else the one under way, of the active note's client if there
 * is one; else the one that is picked. Null when there is none, which is said, or when cancelled.
 */
export async function currentSession(context: CurrentSessionContext): Promise<CurrentSession | null> {
	const inFront = activeSession(context);
	if (inFront !== null) return inFront;

	const candidates = sessionsOf(context, activeClient(context));
	if (candidates.length === 0) {
		context.showNotice(commandText.noSessionYet);
		return null;
	}
	const running = candidates.filter(({ session }) => isUnderWay(context, session.path));
	const [only, ...others] = running;
	if (only !== undefined && others.length === 0) return only;
	return context.pick({
		items: running.length > 0 ? running : candidates,
		text: ({ caseFile, session }) => commandText.sessionLabel(caseFile.client.code, session.number, session.date),
		placeholder: commandText.whichSession,
		emptyText: commandText.noSessionYet,
	});
}

/** The session of that path; null for any other note. */
export function sessionAt(context: Pick<CommandContext, 'cases'>, path: string): CurrentSession | null {
	const client = context.cases.clientOf(path);
	const caseFile = client === null ? null : context.cases.caseFile(client);
	const session = caseFile?.sessions.find((each) => each.path === path);
	return caseFile === null || session === undefined ? null : { caseFile, session };
}

/** The session whose note is active; null for any other note, and where none is. */
export function activeSession(context: Pick<CommandContext, 'cases' | 'activePath'>): CurrentSession | null {
	const active = context.activePath();
	return active === null ? null : sessionAt(context, active);
}

/** Whether the note of that path says neither how the session was attended nor how long it took. */
export function isUnfinished(context: Pick<CommandContext, 'note'>, path: string): boolean {
	const note = context.note(path);
	return note?.kind === 'session' && !isFinished(note.properties);
}

/** Whether the session of that path is under way, on whichever day it began. */
export function isUnderWay(context: Pick<CommandContext, 'note' | 'now'>, path: string): boolean {
	const note = context.note(path);
	return note?.kind === 'session' && underWay(note.properties, context.now()) !== null;
}

/** The session of that client that is under way, the latest begun; null where there is none. */
export function sessionUnderWay(
	context: Pick<CommandContext, 'note' | 'now'>,
	{ sessions }: Pick<CaseFile, 'sessions'>,
): CaseSession | null {
	return sessions.findLast(({ path }) => isUnderWay(context, path)) ?? null;
}

/** The client's sessions, or everyone's where no client is given, the latest first. */
export function sessionsOf(context: Pick<CommandContext, 'cases'>, client: string | null): readonly CurrentSession[] {
	const clients = client === null ? context.cases.clients().map(({ path }) => path) : [client];
	return clients
		.flatMap((path) => {
			const caseFile = context.cases.caseFile(path);
			return caseFile === null ? [] : caseFile.sessions.map((session) => ({ caseFile, session }));
		})
		.sort(
			(a, b) => compareText(b.session.date, a.session.date) || compareText(b.session.time ?? '', a.session.time ?? ''),
		);
}
