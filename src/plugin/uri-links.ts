import { linkText } from './text';
import type { CommandContext } from '../features/current/command-context';
import { visibleCode } from '../features/current/visible-code';
import { startSession, startSessionWith } from '../features/sessions/start-session';

/**
 * What an `obsidian://working-alliance` link does: `do=start-session` or `do=timeline`, with `client=` a code. A link carries no
 * note content, and whatever else it carries is not looked at. Any page can hold a link, so it shows and writes only after being asked.
 */
export async function handleUri(context: CommandContext, parameters: Readonly<Record<string, string>>): Promise<void> {
	const wanted = parameters['do'] ?? 'timeline';
	if (wanted !== 'start-session' && wanted !== 'timeline') {
		context.showNotice(linkText.unknown);
		return;
	}
	const named = parameters['client'];
	const client = named === undefined ? null : (context.cases.caseFile(named)?.client ?? null);
	if (named !== undefined && client === null) {
		context.showNotice(linkText.noSuchClient);
		return;
	}
	const code = client === null ? null : visibleCode(context, client.code);
	if (wanted === 'timeline') {
		if (await confirmLink(context, linkText.openTitle(code), linkText.openText, linkText.open))
			await context.openTimeline(client?.path ?? null);
	} else if (
		await confirmLink(
			context,
			linkText.startTitle(code),
			client === null ? linkText.pickText : linkText.startText,
			linkText.start,
		)
	) {
		await (client === null ? startSession(context) : startSessionWith(context, client.path));
	}
}

/**
 * Follows links once the notes have been read, one at a time: a page that holds twenty must not stack twenty questions. Those
 * that come while one waits for its answer are not followed, which is said once.
 */
export function createUriHandler(
	context: CommandContext,
	notesRead: Promise<void>,
): (parameters: Readonly<Record<string, string>>) => Promise<void> {
	let isBusy = false;
	let isSaid = false;
	return async (parameters) => {
		if (isBusy) {
			if (!isSaid) context.showNotice(linkText.oneAtATime);
			isSaid = true;
			return;
		}
		isBusy = true;
		isSaid = false;
		try {
			await notesRead;
			await handleUri(context, parameters);
		} finally {
			isBusy = false;
		}
	};
}

async function confirmLink(
	context: Pick<CommandContext, 'choose'>,
	title: string,
	text: string,
	label: string,
): Promise<boolean> {
	const answer = await context.choose({ title, text: [text], buttons: [{ value: true, label, isDefault: true }] });
	return answer ?? false;
}
