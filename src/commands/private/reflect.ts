import { pulls, reactionKinds } from '../../alliance/reaction-kinds';
import { checkbox, many, scale } from '../../forms/field';
import { form } from '../../forms/form';
import { reflectText, ruptureText } from '../../strings';
import { chosenSession, clientAtHand, sessionField } from '../clients/client-at-hand';
import type { Desk } from '../desk';
import { given } from '../given';
import { createPrivateNote } from './private-note';
import { titleFor } from '../sessions/session-title';

type ReflectDesk = Pick<
	Desk,
	| 'cases'
	| 'note'
	| 'files'
	| 'settings'
	| 'templates'
	| 'formatDate'
	| 'now'
	| 'activePath'
	| 'open'
	| 'pick'
	| 'ask'
	| 'say'
>;

/** Asks what the therapist felt with a client, and opens a private note with questions to go on with. */
export async function reflect(desk: ReflectDesk): Promise<void> {
	const hand = await clientAtHand(desk, reflectText.which);
	if (hand === null) return;
	let made: Awaited<ReturnType<typeof createPrivateNote>> | null = null;
	await desk.ask(
		form({
			title: titleFor(desk, reflectText, hand),
			submit: reflectText.submit,
			fields: {
				reactions: many({ label: reflectText.reactions, options: reactionKinds, own: reflectText.ownReaction }),
				intensity: scale({
					label: reflectText.intensity,
					min: 1,
					max: 5,
					low: ruptureText.intensityLow,
					high: ruptureText.intensityHigh,
				}),
				pull: many({ label: reflectText.pull, options: pulls, own: reflectText.ownPull }),
				supervision: checkbox({ label: reflectText.supervision }),
				session: sessionField(hand, { label: ruptureText.session, none: ruptureText.betweenSessions }),
			},
			save: async ({ reactions, intensity, pull, supervision, session }) => {
				made = await createPrivateNote(desk, {
					kind: 'reflection',
					caseFile: hand.caseFile,
					session: chosenSession(hand, session),
					properties: (about) => ({
						...about,
						reactions,
						pull,
						...given({ intensity }),
						...(supervision ? { supervision } : {}),
					}),
					written: [],
				});
			},
		}),
	);
	await openMade(desk, made);
}

async function openMade(
	desk: Pick<Desk, 'open'>,
	made: { readonly path: string; readonly cursor: number | null } | null,
): Promise<void> {
	if (made !== null) await desk.open(made.path, made.cursor);
}
