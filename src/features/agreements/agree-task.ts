import { findOpenTask } from '../../case/reviewable-agreements';
import { longText } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { agreeText } from './text';
import { addAgreement, linesOf, duplicateFault, type AgreeContext } from './agree';
import { currentSession } from '../current/current-session';
import { confirmWritten, sessionTitle } from '../current/session-title';

/** Asks for a task, or several with a line for each, and adds them to those agreed in the current session. */
export async function agreeTask(context: AgreeContext): Promise<void> {
	const current = await currentSession(context);
	if (current === null) return;
	const { caseFile, session } = current;
	const answers = await context.ask(
		form({
			title: sessionTitle(context, agreeText.taskTitle, current),
			submit: agreeText.taskSubmit,
			quick: true,
			fields: {
				tasks: longText({
					label: agreeText.task,
					hint: agreeText.taskHint,
					lines: 1,
					required: agreeText.taskMissing,
					validate: (tasks) =>
						duplicateFault(context, current, 'tasks-agreed', {
							items: linesOf(tasks),
							findOpen: (item) => findOpenTask(caseFile, session.path, item),
						}),
				}),
			},
			save: ({ tasks }) => addAgreement(context, current, 'tasks-agreed', linesOf(tasks)),
		}),
	);
	if (answers !== null) confirmWritten(context, agreeText.taskDone, current);
}
