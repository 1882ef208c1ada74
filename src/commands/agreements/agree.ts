// What agreeing on a goal and on a task have in common.
import { isSame } from '../../alliance/reviewable';
import type { At } from '../../alliance/case-file';
import { dayWords } from '../../chart/day-words';
import { parseEntry } from '../../notes/entry';
import { withEntries } from '../../notes/write-note';
import { agreeText } from '../../strings';
import type { CurrentSession } from '../sessions/current-session';
import type { Desk } from '../desk';

export type AgreeDesk = Pick<
	Desk,
	'cases' | 'note' | 'files' | 'settings' | 'now' | 'activePath' | 'ask' | 'pick' | 'say'
>;

type AgreedIn = 'goals-agreed' | 'tasks-agreed';

/** Texts as they are kept: one for each line, trimmed, each once. A wikilink stays as it is typed. */
export function linesOf(written: string): readonly string[] {
	const kept: string[] = [];
	for (const line of written.split('\n').map((each) => each.trim())) {
		if (line !== '' && !kept.some((earlier) => isAlike(earlier, line))) kept.push(line);
	}
	return kept;
}

/** Why one of these can't be agreed on: it is open, or the session's own list holds it. Null when nothing is in the way. */
export function standingFault(
	desk: Pick<Desk, 'note'>,
	{ session }: CurrentSession,
	property: AgreedIn,
	items: readonly string[],
	standing: (item: string) => { readonly text: string; readonly agreed: At } | null,
): string | null {
	const note = desk.note(session.path);
	const listed = note?.kind === 'session' ? (note.properties[property] ?? []) : [];
	for (const item of items) {
		const open = standing(item);
		if (open !== null) return agreeText.standing(open.text, open.agreed.session, dayWords(open.agreed.date));
		if (listed.some((entry) => isAlike(entry, item))) return agreeText.listed(parseEntry(item).text);
	}
	return null;
}

/** Adds to the session's list, in the file as it stands at that moment. */
export async function addAgreed(
	desk: Pick<Desk, 'files'>,
	{ session }: CurrentSession,
	property: AgreedIn,
	items: readonly string[],
): Promise<void> {
	await desk.files.process(session.path, (frontmatter) => {
		frontmatter[property] = withEntries(frontmatter[property], items);
	});
}

function isAlike(one: string, other: string): boolean {
	const entry = parseEntry(one);
	return isSame({ text: entry.text, link: entry.target }, other);
}
