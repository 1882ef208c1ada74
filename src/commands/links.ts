import { linkText } from '../strings';
import type { Desk } from './desk';
import { codeOnScreen } from './on-screen';
import { startSession, startSessionWith } from './sessions/start-session';

/**
 * What an `obsidian://working-alliance` link does: `do=start-session` or `do=timeline`, with `client=` a code. A link carries no
 * note content, and whatever else it carries is not looked at. Any page can hold a link, so it shows and writes only after being asked.
 */
export async function followLink(desk: Desk, parameters: Readonly<Record<string, string>>): Promise<void> {
	const wanted = parameters['do'] ?? 'timeline';
	if (wanted !== 'start-session' && wanted !== 'timeline') {
		desk.say(linkText.unknown);
		return;
	}
	const named = parameters['client'];
	const client = named === undefined ? null : (desk.cases.caseFile(named)?.client ?? null);
	if (named !== undefined && client === null) {
		desk.say(linkText.noSuchClient);
		return;
	}
	const code = client === null ? null : codeOnScreen(desk, client.code);
	if (wanted === 'timeline') {
		if (await isMeant(desk, linkText.openTitle(code), linkText.openText, linkText.open))
			await desk.openTimeline(client?.path ?? null);
	} else if (
		await isMeant(
			desk,
			linkText.startTitle(code),
			client === null ? linkText.pickText : linkText.startText,
			linkText.start,
		)
	) {
		await (client === null ? startSession(desk) : startSessionWith(desk, client.path));
	}
}

async function isMeant(desk: Pick<Desk, 'choose'>, title: string, text: string, label: string): Promise<boolean> {
	const answer = await desk.choose({ title, text: [text], options: [{ value: true, label, main: true }] });
	return answer ?? false;
}
