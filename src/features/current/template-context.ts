import type { CaseFile, CaseSession } from '../../case/case-file';
import { isOpenRupture } from '../../case/open-rupture';
import { tookPlace, unreadSessions, unreadSince } from '../../case/sessions';
import { unreadText } from '../../text/problems';
import { bringUpText } from './text';
import { parseDay, type Start } from '../../notes/day';
import { formatLink, noteName } from '../../notes/entry';
import { headings } from '../../templates/headings';
import type { TemplateContext } from '../../templates/placeholders';
import { plainLine } from '../../templates/plain-line';
import { openItems, sectionsOf } from '../../templates/sections';
import type { CommandContext } from './command-context';
import { wikilinkTo } from './wikilink-to';

/**
 * What a template can be filled from, for a note about this client that begins at `start`. Past a session that can't be read nothing is
 * carried over: its link stands in the place of what it may have changed.
 */
export async function templateContext(
	context: Pick<CommandContext, 'files'>,
	caseFile: CaseFile,
	note: { readonly path: string; readonly start: Start; readonly number: number | null; readonly private: boolean },
): Promise<TemplateContext> {
	const { client, sessions, goals, tasks, ruptures, unread } = caseFile;
	const last =
		sessions.findLast(
			(session) => tookPlace(session) && session.path !== note.path && session.date <= note.start.day,
		) ?? null;
	const lastDay = last === null ? null : parseDay(last.date);
	const asEntry = ({ text, link }: { readonly text: string; readonly link: string | null }): string =>
		plainLine(link === null ? text : formatLink(link.replace(/\.md$/, ''), text));
	const lookThere = (notes: typeof unread): readonly string[] =>
		notes.map(({ path }) => plainLine(unreadText.lookThere(wikilinkTo(context, path, note.path))));
	const unsure = lookThere(unreadSessions(unread));
	const later = unreadSince(unread, last?.date ?? null).filter(({ date }) => date === null || date <= note.start.day);
	const lastSession = later.length > 0 ? null : last;
	return {
		private: note.private,
		title: noteName(note.path),
		client: { code: client.code, link: wikilinkTo(context, client.path, note.path) },
		participants: client.participants.map(plainLine),
		start: note.start,
		number: note.number,
		goals: [...goals.filter((goal) => goal.closed === null).map(asEntry), ...unsure],
		tasks: [...tasks.filter((task) => task.open).map(asEntry), ...unsure],
		ruptures: ruptures
			.filter(isOpenRupture)
			.map(({ path, text }) => plainLine(path === null ? text : formatLink(path.replace(/\.md$/, ''), noteName(path)))),
		lastSession:
			lastSession === null || lastDay === null
				? null
				: { link: wikilinkTo(context, lastSession.path, note.path), day: lastDay },
		toBringUp: lastSession === null ? lookThere(later) : (await bringUpItems(context, lastSession)).map(plainLine),
	};
}

/** What a session's note says to bring up next time, wherever it says so. Several places are named first, so that nobody wonders where a line comes from. */
export async function bringUpItems(
	context: Pick<CommandContext, 'files'>,
	session: Pick<CaseSession, 'path'>,
): Promise<readonly string[]> {
	const places = sectionsOf(await context.files.read(session.path), headings.bringUpNext)
		.map((section) => openItems(section).filter((item) => item !== bringUpText.severalPlaces))
		.filter((items) => items.length > 0);
	const items = [...new Set(places.flat())];
	return places.length > 1 ? [bringUpText.severalPlaces, ...items] : items;
}

/** A tag of Templater's in what was typed stays text: some vaults run such tags in every new note. */
export function escapeTemplater(text: string): string {
	return text.replaceAll('<%', '< %');
}
