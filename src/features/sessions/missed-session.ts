import type { CaseFile } from '../../case/case-file';
import { choice, date } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { parseDay, type Day } from '../../notes/day';
import { sessionRatingProperties } from '../../notes/session-ratings';
import { changeFrontmatter, clearEmpty, type PropertyChange } from '../../notes/write-note';
import { omitNulls } from '../../lib/omit-nulls';
import { cancelledChange, cancelledFields, hiddenUnlessCancelled } from './cancelled-fields';
import { finishText, missedText } from './text';
import { notePath } from '../../templates/note-path';
import { placeholderValues } from '../../templates/placeholders';
import { atFreePath } from '../../vault/at-free-path';
import { describeUnread } from '../current/describe-unread';
import { isUnfinished, sessionUnderWay } from '../current/current-session';
import type { CommandContext } from '../current/command-context';
import { wikilinkTo } from '../current/wikilink-to';
import { visibleCode } from '../current/visible-code';
import { pickClient } from '../current/pick-client';
import { templateContext } from '../current/template-context';

type MissedSessionContext = Pick<
	CommandContext,
	'cases' | 'note' | 'files' | 'settings' | 'formatDate' | 'now' | 'activePath' | 'ask' | 'pick' | 'showNotice'
>;

/** Notes a session that did not take place, without beginning one: in that day's unfinished note, else in a new one. */
export async function recordMissedSession(context: MissedSessionContext): Promise<void> {
	const client = await pickClient(context, missedText.which);
	const caseFile = client === null ? null : context.cases.caseFile(client);
	if (caseFile === null) return;
	const { code } = caseFile.client;
	const answers = await context.ask(
		form({
			title: missedText.title(visibleCode(context, code)),
			submit: missedText.submit,
			fields: {
				attendance: choice({
					label: finishText.attendance,
					options: (['no-show', 'cancelled'] as const).map((value) => ({
						value,
						label: finishText.attendances[value],
					})),
					required: finishText.attendanceMissing,
				}),
				...cancelledFields({}),
				date: date({ label: missedText.date, initial: dayToAsk(context, caseFile), required: missedText.dateMissing }),
			},
			hidden: ({ attendance }) => hiddenUnlessCancelled(attendance),
			save: (said) => note(context, caseFile, { attendance: said.attendance, ...cancelledChange(said) }, said.date),
		}),
	);
	if (answers === null) return;
	const unread = describeUnread(caseFile, context.settings().discreet);
	context.showNotice(unread === null ? missedText.done : `${missedText.done} ${unread}`);
}

/** Of the session under way, which may have begun yesterday; else today. */
function dayToAsk(context: MissedSessionContext, caseFile: CaseFile): Day {
	return parseDay(sessionUnderWay(context, caseFile)?.date ?? '') ?? context.now().day;
}

async function note(
	context: MissedSessionContext,
	caseFile: CaseFile,
	missed: PropertyChange<'session'>,
	day: Day,
): Promise<void> {
	const begun = caseFile.sessions.findLast((session) => session.date === day && isUnfinished(context, session.path));
	if (begun !== undefined) {
		await context.files.process(begun.path, (frontmatter) => {
			changeFrontmatter<'session'>(frontmatter, { ...missed, number: null });
			clearEmpty(frontmatter, sessionRatingProperties);
		});
		return;
	}
	const start = { day, time: null };
	// Only sessions that took place are counted.
	const noteContext = await templateContext(context, caseFile, { path: '', start, number: null, private: false });
	const wanted = notePath(context.settings().sessionPath, placeholderValues(noteContext, context.formatDate));
	await atFreePath(context.files, wanted, async (path) => {
		const client = wikilinkTo(context, caseFile.client.path, path);
		await context.files.create({
			path,
			kind: 'session',
			properties: { client, date: day, ...omitNulls(missed) },
			body: '',
		});
	});
}
