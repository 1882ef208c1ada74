import type { CaseFile } from '../../alliance/case-file';
import { summarizeClient } from '../../alliance/client-summary';
import { parseDay, type Start } from '../../notes/day';
import { nameOf } from '../../notes/entry';
import { insertTemplateText, promptText } from '../../strings';
import { fillTemplate } from '../../templates/fill';
import { bareContext, placeholders, placeholderValues, type TemplateContext } from '../../templates/placeholders';
import type { Template } from '../../templates/template';
import { sessionAt } from '../sessions/current-session';
import type { Desk } from '../desk';
import { sideInFront, type Side } from './note-side';
import { pickClient } from '../clients/pick-client';
import { sayUnfilled } from './say-unfilled';
import { templateContext } from './template-context';

type TemplateDesk = Pick<
	Desk,
	| 'cases'
	| 'note'
	| 'files'
	| 'settings'
	| 'templates'
	| 'formatDate'
	| 'now'
	| 'activePath'
	| 'canInsert'
	| 'insert'
	| 'pick'
	| 'choose'
	| 'say'
>;

/** Puts a template at the cursor, filled for the client in front. What belongs on the other side of the notes is asked about, and stays unfilled there. */
export async function insertTemplate(desk: TemplateDesk): Promise<void> {
	if (!desk.canInsert()) {
		desk.say(promptText.noEditor);
		return;
	}
	const side = sideInFront(desk);
	const template = await desk.pick({
		items: await desk.templates(),
		text: ({ name }) => name,
		note: (each) =>
			isOtherSide(each, side) ? (each.private ? insertTemplateText.forPrivate : insertTemplateText.forRecord) : null,
		listed: (each) => !isOtherSide(each, side),
		placeholder: insertTemplateText.which,
	});
	if (template === null) return;
	const doubt = doubtAbout(template, side);
	if (doubt !== null && !(await isMeant(desk, template, doubt))) return;
	const context = await contextFor(desk, template, side === null ? template.private : side === 'private');
	if (context === null) return;
	const { text, cursor, unknown } = fillTemplate(template.text, placeholderValues(context, desk.formatDate));
	if (!desk.insert(text.trimEnd(), cursor)) {
		desk.say(promptText.noEditor);
		return;
	}
	sayUnfilled(desk, unknown);
}

/** The therapist's own suit either side. */
function isOtherSide({ id, private: isPrivate }: Template, side: Side | null): boolean {
	return side !== null && !id.startsWith('own/') && isPrivate !== (side === 'private');
}

/** What speaks against the template here; null when nothing does. A private one names ruptures, so its side has to be known. */
function doubtAbout(template: Template, side: Side | null): string | null {
	if (side === null) return template.private ? insertTemplateText.privateIntoUnknown : null;
	if (!isOtherSide(template, side)) return null;
	return template.private ? insertTemplateText.privateIntoRecord : insertTemplateText.recordIntoPrivate;
}

async function isMeant(desk: TemplateDesk, template: Template, doubt: string): Promise<boolean> {
	const answer = await desk.choose({
		title: insertTemplateText.wrongSideTitle(template.name),
		text: [doubt],
		options: [
			{ value: false, label: insertTemplateText.cancel, main: true },
			{ value: true, label: insertTemplateText.insert },
		],
	});
	return answer ?? false;
}

/** What the template is filled from; asks for a client where it speaks of one and none is in front. Null when the person turned away. */
async function contextFor(desk: TemplateDesk, template: Template, isPrivate: boolean): Promise<TemplateContext | null> {
	const path = desk.activePath() ?? '';
	const inFront = sessionAt(desk, path);
	const caseFile = inFront?.caseFile ?? (await clientFor(desk, template, path));
	if (caseFile === null) return null;
	const start = startOf(inFront?.session) ?? desk.now();
	if (caseFile === 'none') {
		return { ...bareContext, private: isPrivate, title: nameOf(path), start };
	}
	return templateContext(desk, caseFile, {
		path,
		start,
		number: inFront === null ? summarizeClient(caseFile).nextNumber : inFront.session.number,
		private: isPrivate,
	});
}

async function clientFor(desk: TemplateDesk, template: Template, path: string): Promise<CaseFile | 'none' | null> {
	const client = desk.cases.clientOf(path);
	if (client !== null) return desk.cases.caseFile(client);
	if (!asksForClient(template)) return 'none';
	const picked = await pickClient(desk, insertTemplateText.client);
	return picked === null ? null : desk.cases.caseFile(picked);
}

const ofNoClient: ReadonlySet<string> = new Set(['title', 'date', 'time', 'cursor']);

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
	return [...asked].some((name) => !ofNoClient.has(name));
}

function startOf(session: { readonly date: string; readonly time: string | null } | undefined): Start | null {
	const day = parseDay(session?.date ?? '');
	return day === null ? null : { day, time: session?.time ?? null };
}
