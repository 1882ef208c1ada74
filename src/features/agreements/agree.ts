// What agreeing on a goal and on a task have in common.
import { isSameAgreement } from '../../case/reviewable-agreements';
import type { At } from '../../case/case-file';
import { formatDay } from '../../timeline/describe/format-day';
import { parseEntry } from '../../notes/entry';
import { withEntries } from '../../notes/write-note';
import { agreeText } from './text';
import type { CurrentSession } from '../current/current-session';
import type { CommandContext } from '../current/command-context';

export type AgreeContext = Pick<
	CommandContext,
	'cases' | 'note' | 'files' | 'settings' | 'now' | 'activePath' | 'ask' | 'pick' | 'showNotice'
>;

type AgreementList = 'goals-agreed' | 'tasks-agreed';

/** Texts as they are kept: one for each line, trimmed, each once. A wikilink stays as it is typed. */
export function linesOf(written: string): readonly string[] {
	const kept: string[] = [];
	for (const line of written.split('\n').map((each) => each.trim())) {
		if (line !== '' && !kept.some((earlier) => isAlike(earlier, line))) kept.push(line);
	}
	return kept;
}

/** What is to be agreed on, and how an open agreement that says the same is found. */
interface AgreementCheck {
	readonly items: readonly string[];
	readonly findOpen: (item: string) => { readonly text: string; readonly agreed: At } | null;
}

/** Why one of these can't be agreed on: it is open, or the session's list holds it. Null when all of them can. */
export function duplicateFault(
	context: Pick<CommandContext, 'note'>,
	{ session }: CurrentSession,
	property: AgreementList,
	{ items, findOpen }: AgreementCheck,
): string | null {
	const note = context.note(session.path);
	const listed = note?.kind === 'session' ? (note.properties[property] ?? []) : [];
	for (const item of items) {
		const open = findOpen(item);
		if (open !== null) return agreeText.standing(open.text, open.agreed.session, formatDay(open.agreed.date));
		if (listed.some((entry) => isAlike(entry, item))) return agreeText.listed(parseEntry(item).text);
	}
	return null;
}

/** Adds to the session's list, in the file as it is at that moment. */
export async function addAgreement(
	context: Pick<CommandContext, 'files'>,
	{ session }: CurrentSession,
	property: AgreementList,
	items: readonly string[],
): Promise<void> {
	await context.files.process(session.path, (frontmatter) => {
		frontmatter[property] = withEntries(frontmatter[property], items);
	});
}

function isAlike(one: string, other: string): boolean {
	const entry = parseEntry(one);
	return isSameAgreement({ text: entry.text, link: entry.target }, other);
}
