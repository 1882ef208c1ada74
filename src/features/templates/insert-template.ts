import type { CaseFile } from '../../case/case-file';
import { summarizeClient } from '../../case/client-summary';
import { parseDay, type Start } from '../../notes/day';
import { noteName } from '../../notes/entry';
import { insertTemplateText, promptText } from './text';
import { fillTemplate } from '../../templates/fill';
import { emptyContext, placeholders, placeholderValues, type TemplateContext } from '../../templates/placeholders';
import { withoutSectionsOf } from '../../templates/sections';
import type { Template } from '../../templates/template';
import { sessionAt } from '../current/current-session';
import type { CommandContext } from '../current/command-context';
import { activeNoteSide, type NoteSide } from '../current/note-side';
import { pickClient } from '../current/pick-client';
import { reportUnfilled } from '../current/report-unfilled';
import { templateContext } from '../current/template-context';

type InsertTemplateContext = Pick<
	CommandContext,
	| 'cases'
	| 'note'
	| 'files'
	| 'settings'
	| 'templates'
	| 'formatDate'
	| 'now'
	| 'activePath'
	| 'canInsert'
	| 'openText'
	| 'insert'
	| 'pick'
	| 'choose'
	| 'showNotice'
>;

/** Puts a template at the cursor, filled for the active note's client. What belongs on the other side of the notes is asked about, and stays unfilled there. */
export async function insertTemplate(context: InsertTemplateContext): Promise<void> {
	if (!context.canInsert()) {
		context.showNotice(promptText.noEditor);
		return;
	}
	const side = activeNoteSide(context);
	const template = await context.pick({
		items: await context.templates(),
		text: ({ name }) => name,
		note: (each) => (isOtherSide(each, side) ? sideText(each) : null),
		isListed: (each) => !isOtherSide(each, side),
		placeholder: insertTemplateText.which,
	});
	if (template === null) return;
	const doubt = insertWarning(template, side);
	if (doubt !== null && !(await confirmInsert(context, template, doubt))) return;
	const templateContext = await contextFor(context, template, side === null ? template.private : side === 'private');
	if (templateContext === null) return;
	// A heading that is there already would be found twice, and what is written under one of them not at all.
	const left = withoutSectionsOf(context.openText() ?? '', template.text);
	if (left.text.trim() === '') {
		context.showNotice(insertTemplateText.allThere(template.name));
		return;
	}
	const { text, cursor, unknown } = fillTemplate(left.text, placeholderValues(templateContext, context.formatDate));
	if (!context.insert(text.trimEnd(), cursor)) {
		context.showNotice(promptText.noEditor);
		return;
	}
	if (left.leftOut.length > 0) context.showNotice(insertTemplateText.leftOut(left.leftOut));
	reportUnfilled(context, unknown);
}

/** The therapist's own suit either side. */
function isOtherSide({ id, private: isPrivate }: Template, side: NoteSide | null): boolean {
	return side !== null && !id.startsWith('own/') && isPrivate !== (side === 'private');
}

function sideText(template: Template): string {
	return template.private ? insertTemplateText.forPrivate : insertTemplateText.forRecord;
}

/** What speaks against the template here; null when nothing does. A private one names ruptures, so its side has to be known. */
function insertWarning(template: Template, side: NoteSide | null): string | null {
	if (side === null) return template.private ? insertTemplateText.privateIntoUnknown : null;
	if (!isOtherSide(template, side)) return null;
	return template.private ? insertTemplateText.privateIntoRecord : insertTemplateText.recordIntoPrivate;
}

async function confirmInsert(context: InsertTemplateContext, template: Template, doubt: string): Promise<boolean> {
	const answer = await context.choose({
		title: insertTemplateText.wrongSideTitle(template.name),
		text: [doubt],
		buttons: [
			{ value: false, label: insertTemplateText.cancel, isDefault: true },
			{ value: true, label: insertTemplateText.insert },
		],
	});
	return answer ?? false;
}

/** What the template is filled from; asks for a client where it speaks of one and none is active. Null when cancelled. */
async function contextFor(
	context: InsertTemplateContext,
	template: Template,
	isPrivate: boolean,
): Promise<TemplateContext | null> {
	const path = context.activePath() ?? '';
	const inFront = sessionAt(context, path);
	const caseFile = inFront?.caseFile ?? (await clientFor(context, template, path));
	if (caseFile === null) return null;
	const start = startOf(inFront?.session) ?? context.now();
	if (caseFile === 'none') {
		return { ...emptyContext, private: isPrivate, title: noteName(path), start };
	}
	return templateContext(context, caseFile, {
		path,
		start,
		number: inFront === null ? summarizeClient(caseFile).nextNumber : inFront.session.number,
		private: isPrivate,
	});
}

async function clientFor(
	context: InsertTemplateContext,
	template: Template,
	path: string,
): Promise<CaseFile | 'none' | null> {
	const client = context.cases.clientOf(path);
	if (client !== null) return context.cases.caseFile(client);
	if (!asksForClient(template)) return 'none';
	const picked = await pickClient(context, insertTemplateText.client);
	return picked === null ? null : context.cases.caseFile(picked);
}

const contextWithoutClient: ReadonlySet<string> = new Set(['title', 'date', 'time', 'cursor']);

function asksForClient(template: Template): boolean {
	const asked = new Set<string>();
	const values = placeholders.map(
		({ name }) =>
			[
				name,
				() => {
					asked.add(name);
					return '';
				},
			] as const,
	);
	fillTemplate(template.text, Object.fromEntries(values));
	return [...asked].some((name) => !contextWithoutClient.has(name));
}

function startOf(session: { readonly date: string; readonly time: string | null } | undefined): Start | null {
	const day = parseDay(session?.date ?? '');
	return day === null ? null : { day, time: session?.time ?? null };
}
