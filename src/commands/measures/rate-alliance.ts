import { form } from '../../forms/form';
import { commandText, ratingText } from '../../strings';
import { currentSession } from '../sessions/current-session';
import type { Desk } from '../desk';
import { participantRatings, writeParticipantRatings } from './participant-ratings';
import { changeTo } from '../property-change';
import { clientIds, ratingChange, ratingFields } from './rating-fields';
import { sayWhere, sessionTitle } from '../sessions/session-title';

type RateDesk = Pick<
	Desk,
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
	| 'say'
>;

/** Asks for the therapist's three ratings and the client's three answers, and writes what changed. */
export async function rateAlliance(desk: RateDesk): Promise<void> {
	const current = await currentSession(desk);
	if (current === null) return;
	const { path } = current.session;
	const note = desk.note(path);
	if (note?.kind !== 'session') {
		desk.say(commandText.missingNote);
		return;
	}
	const participants = participantRatings(desk, current);
	const several = participants.length > 0;
	const answers = await desk.ask(
		form({
			title: sessionTitle(desk, ratingText.title, current),
			submit: ratingText.submit,
			fields: ratingFields(note.properties, participants),
			hidden: () => (several ? clientIds : ['participants' as const]),
			save: async (said) => {
				const change = changeTo<'session'>(note.properties, ratingChange(said, { own: true, client: !several }));
				if (change !== null) await desk.files.change<'session'>(path, change);
				await writeParticipantRatings(desk, current, said.participants);
			},
		}),
	);
	if (answers !== null) sayWhere(desk, ratingText.done, current);
}
