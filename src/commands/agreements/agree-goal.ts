import { standingGoal } from '../../alliance/reviewable';
import { text } from '../../forms/field';
import { form } from '../../forms/form';
import { agreeText } from '../../strings';
import { addAgreed, standingFault, type AgreeDesk } from './agree';
import { currentSession } from '../sessions/current-session';
import { sayWhere, sessionTitle } from '../sessions/session-title';

/** Asks for a goal in one line and adds it to those agreed in the current session. */
export async function agreeGoal(desk: AgreeDesk): Promise<void> {
	const current = await currentSession(desk);
	if (current === null) return;
	const { caseFile, session } = current;
	const answers = await desk.ask(
		form({
			title: sessionTitle(desk, agreeText.goalTitle, current),
			submit: agreeText.goalSubmit,
			fields: {
				goal: text({
					label: agreeText.goal,
					hint: agreeText.goalHint,
					required: agreeText.goalMissing,
					validate: (goal) =>
						standingFault(desk, current, 'goals-agreed', [goal], (item) => standingGoal(caseFile, session.path, item)),
				}),
			},
			save: ({ goal }) => addAgreed(desk, current, 'goals-agreed', [goal]),
		}),
	);
	if (answers !== null) sayWhere(desk, agreeText.goalDone, current);
}
