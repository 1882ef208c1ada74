import type { CaseFile, CaseSession } from '../../alliance/case-file';
import type { SessionNote } from '../../notes/kinds';
import { compareText } from '../../notes/text-order';
import { commandText } from '../../strings';
import { clientInFront } from '../clients/pick-client';
import type { Desk } from '../desk';

/** A session with the case it belongs to. */
export interface CurrentSession {
	readonly caseFile: CaseFile;
	readonly session: CaseSession;
}

type SessionDesk = Pick<Desk, 'cases' | 'note' | 'now' | 'activePath' | 'pick' | 'say'>;

/**
 * The session a command is about: the session note in front; else today's unfinished one, of the client in front if there
 * is one; else the one that is picked. Null when there is none, which is said, or when the person turned away.
 */
export async function currentSession(desk: SessionDesk): Promise<CurrentSession | null> {
	const inFront = sessionInFront(desk);
	if (inFront !== null) return inFront;

	const candidates = sessionsOf(desk, clientInFront(desk));
	if (candidates.length === 0) {
		desk.say(commandText.noSessionYet);
		return null;
	}
	const today = desk.now().day;
	const unfinished = candidates.filter(({ session }) => session.date === today && isUnfinished(desk, session.path));
	const [only, ...others] = unfinished;
	if (only !== undefined && others.length === 0) return only;
	return desk.pick({
		items: unfinished.length > 0 ? unfinished : candidates,
		text: ({ caseFile, session }) => commandText.sessionLabel(caseFile.client.code, session.number, session.date),
		placeholder: commandText.whichSession,
		emptyText: commandText.noSessionYet,
	});
}

/** The session of that path; null for any other note. */
export function sessionAt(desk: Pick<Desk, 'cases'>, path: string): CurrentSession | null {
	const client = desk.cases.clientOf(path);
	const caseFile = client === null ? null : desk.cases.caseFile(client);
	const session = caseFile?.sessions.find((each) => each.path === path);
	return caseFile === null || session === undefined ? null : { caseFile, session };
}

/** The session whose note is in front; null for any other note, and where none is. */
export function sessionInFront(desk: Pick<Desk, 'cases' | 'activePath'>): CurrentSession | null {
	const active = desk.activePath();
	return active === null ? null : sessionAt(desk, active);
}

/** A session is finished once its note says how it was attended or how long it took. */
export function isUnfinished(desk: Pick<Desk, 'note'>, path: string): boolean {
	const note = desk.note(path);
	return note?.kind === 'session' && !isFinished(note);
}

function isFinished({ properties }: SessionNote): boolean {
	return properties.attendance !== undefined || properties.minutes !== undefined;
}

/** The client's sessions, or everyone's where no client is given, the latest first. */
export function sessionsOf(desk: Pick<Desk, 'cases'>, client: string | null): readonly CurrentSession[] {
	const clients = client === null ? desk.cases.clients().map(({ path }) => path) : [client];
	return clients
		.flatMap((path) => {
			const caseFile = desk.cases.caseFile(path);
			return caseFile === null ? [] : caseFile.sessions.map((session) => ({ caseFile, session }));
		})
		.sort(
			(a, b) => compareText(b.session.date, a.session.date) || compareText(b.session.time ?? '', a.session.time ?? ''),
		);
}
