import { writeAsNumbers } from '../../notes/numbers-as-text';
import { changeFrontmatter } from '../../notes/write-note';
import { form } from '../../forms/model/form';
import { commandText } from '../../text/commands';
import { ratingText } from './text';
import { currentSession } from '../current/current-session';
import type { CommandContext } from '../current/command-context';
import { participantRatings, writeParticipantRatings } from './participant-ratings';
import { diffProperties } from '../current/diff-properties';
import { clientRatingIds, ratingChange, ratingFields } from './rating-fields';
import { confirmWritten, sessionTitle } from '../current/session-title';

type RateAllianceContext = Pick<
	CommandContext,
	| 'instruments'
	| 'cases'
	| 'note'
	| 'notesOf'
	| 'files'
	| 'settings'
	| 'formatDate'
	| 'now'
	| 'activePath'
	| 'ask'
	| 'pick'
	| 'showNotice'
>;

/** Asks for the therapist's three ratings and the client's three answers, and writes what changed. */
export async function rateAlliance(context: RateAllianceContext): Promise<void> {
	const current = await currentSession(context);
	if (current === null) return;
	const { path } = current.session;
	const note = context.note(path);
	if (note?.kind !== 'session') {
		context.showNotice(commandText.missingNote);
		return;
	}
	const participants = participantRatings(context, current);
	const several = participants.length > 0;
	const answers = await context.ask(
		form({
			title: sessionTitle(context, ratingText.title, current),
			submit: ratingText.submit,
			fields: ratingFields(note.properties, participants),
			hidden: () => (several ? clientRatingIds : ['participants' as const]),
			save: async (said) => {
				const answered = ratingChange(said, { own: true, client: !several });
				const change = diffProperties<'session'>(note.properties, answered);
				const numbers = Object.keys(answered);
				if (change !== null || writeAsNumbers({ ...context.files.properties(path) }, numbers)) {
					await context.files.process(path, (frontmatter) => {
						changeFrontmatter<'session'>(frontmatter, change ?? {});
						writeAsNumbers(frontmatter, numbers);
					});
				}
				await writeParticipantRatings(context, current, said.participants);
			},
		}),
	);
	if (answers !== null) confirmWritten(context, ratingText.done, current);
}
