import { linkText } from './text';
import type { CommandContext } from '../features/current/command-context';
import { visibleCode } from '../features/current/visible-code';
import { startSession, startSessionWith } from '../features/sessions/start-session';

/**
 * What an `obsidian://working-alliance` link does: `do=start-session` or `do=timeline`, with `client=` a code. A link carries no
 * note content, and whatever else it carries is not looked at. Any page can hold a link, so it shows and writes only after being asked.
 */
export async function handleUri(desk: CommandContext, parameters: Readonly<Record<string, string>>): Promise<void> {
	const wanted = parameters['do'] ?? 'timeline';
	if (wanted !== 'start-session' && wanted !== 'timeline') {
		desk.showNotice(linkText.unknown);
		return;
	}
	const named = parameters['client'];
	const client = named === undefined ? null : (desk.cases.caseFile(named)?.client ?? null);
	if (named !== undefined && client === null) {
		desk.showNotice(linkText.noSuchClient);
		return;
	}
	const code = client === null ? null : visibleCode(desk, client.code);
	if (wanted === 'timeline') {
		if (await confirmLink(desk, linkText.openTitle(code), linkText.openText, linkText.open))
			await desk.openTimeline(client?.path ?? null);
	} else if (
		await confirmLink(
			desk,
			linkText.startTitle(code),
			client === null ? linkText.pickText : linkText.startText,
			linkText.start,
		)
	) {
		await (client === null ? startSession(desk) : startSessionWith(desk, client.path));
	}
}

async function confirmLink(
	desk: Pick<CommandContext, 'choose'>,
	title: string,
	text: string,
	label: string,
): Promise<boolean> {
	const answer = await desk.choose({ title, text: [text], buttons: [{ value: true, label, isDefault: true }] });
	return answer ?? false;
}
