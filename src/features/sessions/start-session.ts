import type { CaseFile } from '../../case/case-file';
import { summarizeClient } from '../../case/client-summary';
import { unreadSessions } from '../../case/sessions';
import { commandText } from '../../text/commands';
import { unreadText } from '../../text/problems';
import { beginSession, findOrBeginSession, sessionBegun } from './begin-session';
import type { CommandContext } from '../current/command-context';
import { describeUnread } from '../current/describe-unread';
import { visibleCode } from '../current/visible-code';
import { createNewClient } from '../current/new-client';
import { pickOrCreateClient } from '../current/pick-client';

type StartSessionContext = Pick<
	CommandContext,
	| 'cases'
	| 'note'
	| 'files'
	| 'settings'
	| 'templates'
	| 'formatDate'
	| 'now'
	| 'activePath'
	| 'open'
	| 'openAtLine'
	| 'ask'
	| 'pick'
	| 'choose'
	| 'showNotice'
	| 'showBrief'
>;

/** Asks for the client and opens the note of a session that begins now; today's, where one has begun already and is wanted. */
export async function startSession(context: StartSessionContext): Promise<void> {
	const picked = await pickOrCreateClient(context, commandText.startWith);
	if (picked === null) return;
	const client = 'path' in picked ? picked.path : await createNewClient(context, { code: picked.newCode, open: false });
	if (client !== null) await startSessionWith(context, client);
}

/** The same for a client already known. */
export async function startSessionWith(context: StartSessionContext, client: string): Promise<void> {
	const caseFile = context.cases.caseFile(client);
	if (caseFile === null) {
		context.showNotice(commandText.noSuchClient(visibleCode(context, client)));
		return;
	}
	const start = context.now();
	const begun = sessionBegun(context, caseFile);
	if (begun !== null) {
		const today = begun.date === start.day;
		const answer = await context.choose({
			title: commandText.begunTitle(visibleCode(context, caseFile.client.code), today),
			text: [commandText.begunText],
			buttons: [
				{ value: 'open', label: commandText.openBegun(today), isDefault: true },
				{ value: 'another', label: commandText.startAnother },
			],
		});
		if (answer === null) return;
		if (answer === 'open') {
			await context.open(begun.path);
			return;
		}
	}
	const goesOn = await askAboutUnread(context, caseFile);
	if (!goesOn) return;
	const session = await (begun === null ? findOrBeginSession : beginSession)(context, caseFile, start);
	await context.open(session.path, session.cursor);
	if (context.settings().openTimelineOnStart) await context.showBrief(client);
}

/** Where a session that can't be read may be the last one, asks before another begins without a number; whether it is to begin. */
async function askAboutUnread(context: StartSessionContext, caseFile: CaseFile): Promise<boolean> {
	const found = describeUnread(caseFile, context.settings().discreet);
	if (found === null || summarizeClient(caseFile).nextNumber !== null) return true;
	const answer = await context.choose({
		title: unreadText.startTitle(visibleCode(context, caseFile.client.code)),
		text: [found, unreadText.startText],
		buttons: [
			{ value: 'open', label: unreadText.open, isDefault: true },
			{ value: 'start', label: unreadText.startAnyway },
		],
	});
	const note = unreadSessions(caseFile.unread)[0];
	if (answer === 'open' && note !== undefined) await context.openAtLine(note.path, note.line ?? 1);
	return answer === 'start';
}
