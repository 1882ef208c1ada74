import { linkText } from '../strings';
import type { Desk } from './desk';
import { startSession, startSessionWith } from './sessions/start-session';

/**
 * What an `obsidian://working-alliance` link does: `do=start-session` or `do=timeline`, with `client=` a code. A link carries no
 * note content, and whatever else it carries is not looked at. Any page can hold a link, so it writes only after being asked.
 */
export async function followLink(desk: Desk, parameters: Readonly<Record<string, string>>): Promise<void> {
	const client = parameters['client'];
	switch (parameters['do']) {
		case 'start-session':
			if (client === undefined) await startSession(desk);
			else await startFromLink(desk, client);
			return;
		case 'timeline':
		case undefined:
			await openFromLink(desk, client);
			return;
		default:
			desk.say(linkText.unknown);
	}
}

async function startFromLink(desk: Desk, client: string): Promise<void> {
	const caseFile = desk.cases.caseFile(client);
	if (caseFile === null) {
		desk.say(linkText.noSuchClient);
		return;
	}
	const { code, path } = caseFile.client;
	const answer = await desk.choose({ title: linkText.startTitle(code), text: [linkText.startText], options: [{ value: true, label: linkText.start, main: true }] });
	if (answer === true) await startSessionWith(desk, path);
}

async function openFromLink(desk: Desk, client: string | undefined): Promise<void> {
	const path = client === undefined ? null : (desk.cases.caseFile(client)?.client.path ?? null);
	if (client !== undefined && path === null) desk.say(linkText.noSuchClient);
	else await desk.openTimeline(path);
}
