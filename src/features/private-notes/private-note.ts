import type { CaseFile, CaseSession } from '../../case/case-file';
import { parseDay, type Day } from '../../notes/day';
import type { PropertiesOf } from '../../notes/kinds';
import { fillTemplate } from '../../templates/fill';
import { notePath } from '../../templates/note-path';
import { placeholderValues } from '../../templates/placeholders';
import { insertUnder } from '../../templates/sections';
import { atFreePath } from '../../vault/at-free-path';
import type { CommandContext } from '../current/command-context';
import { wikilinkTo } from '../current/wikilink-to';
import { reportUnfilled } from '../current/report-unfilled';
import { escapeTemplater, templateContext } from '../current/template-context';

type PrivateNoteContext = Pick<
	CommandContext,
	'files' | 'settings' | 'templates' | 'formatDate' | 'now' | 'showNotice'
>;

export interface PrivateNoteSubject {
	readonly client: string;
	readonly session?: string;
	readonly date: Day;
}

export interface PrivateNoteInput<Kind extends 'rupture' | 'reflection'> {
	readonly kind: Kind;
	readonly caseFile: CaseFile;
	readonly session: CaseSession | null;
	/** All its properties, from those that say whom and when it is about. */
	properties(about: PrivateNoteSubject): PropertiesOf<Kind>;
	/** What was typed already, by the heading it goes under. */
	readonly sections: readonly (readonly [heading: string, text: string | null])[];
}

/**
 * Makes a note in the client's private folder, of the session's day or of today. It holds which session it belongs to,
 * and nothing of the record: no time, no rating, no goal, no task.
 */
export async function createPrivateNote<Kind extends 'rupture' | 'reflection'>(
	context: PrivateNoteContext,
	note: PrivateNoteInput<Kind>,
): Promise<{ readonly path: string; readonly cursor: number | null }> {
	const { kind, caseFile, session } = note;
	const day = dayOf(session) ?? context.now().day;
	const template = (await context.templates()).find((each) => each.id === kind);
	const about = { path: '', start: { day, time: null }, number: null, private: true };
	const named = placeholderValues(await templateContext(context, caseFile, about), context.formatDate);
	const wanted = notePath(`${context.settings().privateFolder}/{{client}}/{{client}} {{date}} ${kind}`, named);
	const made = await atFreePath(context.files, wanted, async (path) => {
		const values = placeholderValues(await templateContext(context, caseFile, { ...about, path }), context.formatDate);
		const filled = fillTemplate(template?.text ?? '', values);
		const link = (to: string): string => wikilinkTo(context, to, path);
		await context.files.create<Kind>({
			path,
			kind,
			properties: note.properties({
				client: link(caseFile.client.path),
				...(session === null ? {} : { session: link(session.path) }),
				date: day,
			}),
			body: note.sections.reduce(
				(body, [heading, text]) => insertUnder(body, heading, escapeTemplater(text ?? '')),
				filled.text,
			),
		});
		return { path, ...filled };
	});
	reportUnfilled(context, made.unknown);
	return { path: made.path, cursor: made.cursor };
}

function dayOf(session: CaseSession | null): Day | null {
	return parseDay(session?.date ?? '');
}
