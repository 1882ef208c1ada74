import type { CaseFile } from '../../alliance/case-file';
import { summarizeClient } from '../../alliance/client-summary';
import { choice, date } from '../../forms/field';
import { form } from '../../forms/form';
import type { Day } from '../../notes/day';
import { sessionRatings } from '../../notes/session-ratings';
import { changeFrontmatter, clearEmpty } from '../../notes/write-note';
import { finishText, missedText } from '../../strings';
import { freePath, notePath } from '../../templates/note-path';
import { placeholderValues } from '../../templates/placeholders';
import { isUnfinished } from './current-session';
import type { Desk } from '../desk';
import { noteLink } from '../note-link';
import { codeOnScreen } from '../on-screen';
import { pickClient } from '../clients/pick-client';
import { templateContext } from '../templates/template-context';

type MissedDesk = Pick<
	Desk,
	'cases' | 'note' | 'files' | 'settings' | 'formatDate' | 'now' | 'activePath' | 'ask' | 'pick' | 'say'
>;

type Missed = 'no-show' | 'cancelled';

/** Notes a session that did not take place, without beginning one: in that day's unfinished note, else in a new one. */
export async function missedSession(desk: MissedDesk): Promise<void> {
	const client = await pickClient(desk, missedText.which);
	const caseFile = client === null ? null : desk.cases.caseFile(client);
	if (caseFile === null) return;
	const { code } = caseFile.client;
	const answers = await desk.ask(
		form({
			title: missedText.title(codeOnScreen(desk, code)),
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
				date: date({ label: missedText.date, initial: desk.now().day, required: missedText.dateMissing }),
			},
			save: (said) => note(desk, caseFile, said.attendance, said.date),
		}),
	);
	if (answers !== null) desk.say(missedText.done);
}

async function note(desk: MissedDesk, caseFile: CaseFile, attendance: Missed, day: Day): Promise<void> {
	const begun = caseFile.sessions.findLast((session) => session.date === day && isUnfinished(desk, session.path));
	if (begun !== undefined) {
		await desk.files.process(begun.path, (frontmatter) => {
			changeFrontmatter<'session'>(frontmatter, { attendance });
			clearEmpty(frontmatter, sessionRatings);
		});
		return;
	}
	const number = summarizeClient(caseFile).nextNumber;
	const start = { day, time: null };
	const context = await templateContext(desk, caseFile, { path: '', start, number, private: false });
	const path = freePath(notePath(desk.settings().sessionPath, placeholderValues(context, desk.formatDate)), (taken) =>
		desk.files.exists(taken),
	);
	const client = noteLink(desk, caseFile.client.path, path);
	await desk.files.create({ path, kind: 'session', properties: { client, date: day, number, attendance }, body: '' });
}
