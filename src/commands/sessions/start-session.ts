import { commandText } from '../../strings';
import { beginSession, sessionOn } from './begin-session';
import type { Desk } from '../desk';
import { codeOnScreen } from '../on-screen';
import { newClient } from '../clients/new-client';
import { pickOrNameClient } from '../clients/pick-client';

type StartDesk = Pick<
	Desk,
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
	| 'say'
	| 'showBrief'
>;

/** Asks for the client and opens the note of a session that begins now; today's, where one has begun already and is wanted. */
export async function startSession(desk: StartDesk): Promise<void> {
	const picked = await pickOrNameClient(desk, commandText.startWith);
	if (picked === null) return;
	const client = 'path' in picked ? picked.path : await newClient(desk, { code: picked.newCode, open: false });
	if (client !== null) await startSessionWith(desk, client);
}

/** The same for a client already known. */
export async function startSessionWith(desk: StartDesk, client: string): Promise<void> {
	const caseFile = desk.cases.caseFile(client);
	if (caseFile === null) {
		desk.say(commandText.noSuchClient(codeOnScreen(desk, client)));
		return;
	}
	const start = desk.now();
	const begun = sessionOn(caseFile, start.day);
	if (begun !== null) {
		const answer = await desk.choose({
			title: commandText.begunTitle(codeOnScreen(desk, caseFile.client.code)),
			text: [commandText.begunText],
			options: [
				{ value: 'open', label: commandText.openBegun, main: true },
				{ value: 'another', label: commandText.startAnother },
			],
		});
		if (answer === null) return;
		if (answer === 'open') {
			await desk.open(begun);
			return;
		}
	}
	const session = await beginSession(desk, caseFile, start);
	await desk.open(session.path, session.cursor);
	if (desk.settings().openTimelineOnStart) await desk.showBrief(client);
}
