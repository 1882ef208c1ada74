import { commandText } from '../../text/commands';
import { beginSession, findOrBeginSession, sessionPathOn } from './begin-session';
import type { CommandContext } from '../current/command-context';
import { visibleCode } from '../current/visible-code';
import { createNewClient } from '../current/new-client';
import { pickOrCreateClient } from '../current/pick-client';

type StartSessionContext = Pick<
	CommandContext,
	| 'cases'
	| 'files'
	| 'settings'
	| 'templates'
	| 'formatDate'
	| 'now'
	| 'activePath'
	| 'open'
	| 'ask'
	| 'pick'
	| 'choose'
	| 'showNotice'
	| 'showBrief'
>;

/** Asks for the client and opens the note of a session that begins now; today's, where one has begun already and is wanted. */
export async function startSession(desk: StartSessionContext): Promise<void> {
	const picked = await pickOrCreateClient(desk, commandText.startWith);
	if (picked === null) return;
	const client = 'path' in picked ? picked.path : await createNewClient(desk, { code: picked.newCode, open: false });
	if (client !== null) await startSessionWith(desk, client);
}

/** The same for a client already known. */
export async function startSessionWith(desk: StartSessionContext, client: string): Promise<void> {
	const caseFile = desk.cases.caseFile(client);
	if (caseFile === null) {
		desk.showNotice(commandText.noSuchClient(visibleCode(desk, client)));
		return;
	}
	const start = desk.now();
	const begun = sessionPathOn(caseFile, start.day);
	if (begun !== null) {
		const answer = await desk.choose({
			title: commandText.begunTitle(visibleCode(desk, caseFile.client.code)),
			text: [commandText.begunText],
			buttons: [
				{ value: 'open', label: commandText.openBegun, isDefault: true },
				{ value: 'another', label: commandText.startAnother },
			],
		});
		if (answer === null) return;
		if (answer === 'open') {
			await desk.open(begun);
			return;
		}
	}
	const session = await (begun === null ? findOrBeginSession : beginSession)(desk, caseFile, start);
	await desk.open(session.path, session.cursor);
	if (desk.settings().openTimelineOnStart) await desk.showBrief(client);
}
