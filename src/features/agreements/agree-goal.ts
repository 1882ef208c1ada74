import { findOpenGoal } from '../../case/reviewable-agreements';
import { text } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { agreeText } from './text';
import { addAgreement, duplicateFault, type AgreeContext } from './agree';
import { currentSession } from '../current/current-session';
import { confirmWritten, sessionTitle } from '../current/session-title';

/** Asks for a goal in one line and adds it to those agreed in the current session. */
export async function agreeGoal(context: AgreeContext): Promise<void> {
	const current = await currentSession(context);
	if (current === null) return;
	const { caseFile, session } = current;
	const answers = await context.ask(
		form({
			title: sessionTitle(context, agreeText.goalTitle, current),
			submit: agreeText.goalSubmit,
			fields: {
				goal: text({
					label: agreeText.goal,
					hint: agreeText.goalHint,
					required: agreeText.goalMissing,
					validate: (goal) =>
						duplicateFault(context, current, 'goals-agreed', {
							items: [goal],
							findOpen: (item) => findOpenGoal(caseFile, session.path, item),
						}),
				}),
			},
			save: ({ goal }) => addAgreement(context, current, 'goals-agreed', [goal]),
		}),
	);
	if (answers !== null) confirmWritten(context, agreeText.goalDone, current);
}
