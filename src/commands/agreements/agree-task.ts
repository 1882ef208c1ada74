import { standingTask } from '../../alliance/reviewable';
import { longText } from '../../forms/field';
import { form } from '../../forms/form';
import { agreeText } from '../../strings';
import { addAgreed, linesOf, standingFault, type AgreeDesk } from './agree';
import { currentSession } from '../sessions/current-session';
import { sayWhere, sessionTitle } from '../sessions/session-title';

/** Asks for a task, or several with a line for each, and adds them to those agreed in the current session. */
export async function agreeTask(desk: AgreeDesk): Promise<void> {
	const current = await currentSession(desk);
	if (current === null) return;
	const { caseFile, session } = current;
	const answers = await desk.ask(
		form({
			title: sessionTitle(desk, agreeText.taskTitle, current),
			submit: agreeText.taskSubmit,
			quick: true,
			fields: {
				tasks: longText({
					label: agreeText.task,
					hint: agreeText.taskHint,
					lines: 1,
					required: agreeText.taskMissing,
					validate: (tasks) =>
						standingFault(desk, current, 'tasks-agreed', linesOf(tasks), (item) =>
							standingTask(caseFile, session.path, item),
						),
				}),
			},
			save: ({ tasks }) => addAgreed(desk, current, 'tasks-agreed', linesOf(tasks)),
		}),
	);
	if (answers !== null) sayWhere(desk, agreeText.taskDone, current);
}
