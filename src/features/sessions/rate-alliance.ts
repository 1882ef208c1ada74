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
export async function rateAlliance(desk: RateAllianceContext): Promise<void> {
	const current = await currentSession(desk);
	if (current === null) return;
	const { path } = current.session;
	const note = desk.note(path);
	if (note?.kind !== 'session') {
		desk.showNotice(commandText.missingNote);
		return;
	}
	const participants = participantRatings(desk, current);
	const several = participants.length > 0;
	const answers = await desk.ask(
		form({
			title: sessionTitle(desk, ratingText.title, current),
			submit: ratingText.submit,
			fields: ratingFields(note.properties, participants),
			hidden: () => (several ? clientRatingIds : ['participants' as const]),
			save: async (said) => {
				const answered = ratingChange(said, { own: true, client: !several });
				const change = diffProperties<'session'>(note.properties, answered);
				const numbers = Object.keys(answered);
				if (change !== null || writeAsNumbers({ ...desk.files.properties(path) }, numbers)) {
					await desk.files.process(path, (frontmatter) => {
						changeFrontmatter<'session'>(frontmatter, change ?? {});
						writeAsNumbers(frontmatter, numbers);
					});
				}
				await writeParticipantRatings(desk, current, said.participants);
			},
		}),
	);
	if (answers !== null) confirmWritten(desk, ratingText.done, current);
}
