import { pulls, reactionKinds } from '../../case/vocabulary/reaction-kinds';
import { checkbox, multiChoice, scale } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { reflectText } from './text';
import { ruptureText } from '../../text/ruptures';
import { sessionFromAnswer, targetClient, sessionField } from '../current/target-client';
import type { CommandContext } from '../current/command-context';
import { omitNulls } from '../../lib/omit-nulls';
import { afterSaving, type CreatedNote } from './after-saving';
import { createPrivateNote } from './private-note';
import { targetTitle } from '../current/session-title';

type ReflectContext = Pick<
	CommandContext,
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
	| 'showNotice'
>;

/** Asks what the therapist felt with a client and keeps it in a private note, whose questions open beside when asked for. */
export async function reflect(context: ReflectContext): Promise<void> {
	const target = await targetClient(context, reflectText.which);
	if (target === null) return;
	let made: CreatedNote | null = null;
	let writesOn = false;
	const answers = await context.ask(
		form({
			title: targetTitle(context, reflectText, target),
			submit: reflectText.submit,
			submitAlso: reflectText.writeOn,
			fields: {
				reactions: multiChoice({
					label: reflectText.reactions,
					options: reactionKinds,
					allowCustom: reflectText.ownReaction,
				}),
				intensity: scale({
					label: reflectText.intensity,
					min: 1,
					max: 5,
					low: ruptureText.intensityLow,
					high: ruptureText.intensityHigh,
				}),
				pull: multiChoice({ label: reflectText.pull, options: pulls, allowCustom: reflectText.ownPull }),
				supervision: checkbox({ label: reflectText.supervision }),
				session: sessionField(target, { label: ruptureText.session, none: ruptureText.betweenSessions }),
			},
			save: async ({ reactions, intensity, pull, supervision, session }, by) => {
				writesOn = by === 'submitAlso';
				made = await createPrivateNote(context, {
					kind: 'reflection',
					caseFile: target.caseFile,
					session: sessionFromAnswer(target, session),
					properties: (about) => ({
						...about,
						reactions,
						pull,
						...omitNulls({ intensity }),
						...(supervision ? { supervision } : {}),
					}),
					sections: [],
				});
			},
		}),
	);
	if (answers !== null) await afterSaving(context, { made, writesOn, saved: reflectText.saved });
}
