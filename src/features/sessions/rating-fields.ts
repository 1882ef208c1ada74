// The three parts of the alliance as questions from 0 to 10: the therapist's, the client's, and each participant's.
import { note, scale, type ScaleField } from '../../forms/model/field';
import { rows, type RowsField } from '../../forms/model/rows-field';
import type { PropertiesOf } from '../../notes/kinds';
import { clientRatingProperties, therapistRatingProperties, type SessionRating } from '../../notes/session-ratings';
import type { PropertyChange } from '../../notes/write-note';
import { ratingText } from './text';
import type { ParticipantRatings } from './participant-ratings';

type Properties = PropertiesOf<'session'>;

export const therapistRatingIds = ['ownWords', ...therapistRatingProperties] as const;
export const clientRatingIds = ['clientWords', ...clientRatingProperties] as const;

/** The ratings of a session note by their properties, then those of each participant. */
export function ratingFields(properties: Properties, participants: readonly ParticipantRatings[]) {
	return { ...therapistFields(properties), ...clientFields(properties), participants: participantFields(participants) };
}

export type RatingAnswers = { readonly [Name in SessionRating]: number | null };

/** What the answers make of the session note, for those that were asked; without answers, all of them empty. */
export function ratingChange(
	answers: RatingAnswers | null,
	asked: { readonly own: boolean; readonly client: boolean },
): PropertyChange<'session'> {
	const change: { -readonly [Name in SessionRating]?: number | null } = {};
	for (const name of [...(asked.own ? therapistRatingProperties : []), ...(asked.client ? clientRatingProperties : [])])
		change[name] = answers?.[name] ?? null;
	return change;
}

function therapistFields(properties: Properties) {
	const group = ratingText.own;
	return {
		ownWords: note({ group, text: ratingText.range }),
		bond: zeroToTen(ratingText.bond, properties.bond, group),
		'goal-agreement': zeroToTen(ratingText.goal, properties['goal-agreement'], group),
		'task-agreement': zeroToTen(ratingText.task, properties['task-agreement'], group),
	};
}

function clientFields(properties: Properties) {
	const group = ratingText.client;
	return {
		clientWords: note({ group, text: ratingText.asked }),
		'client-bond': zeroToTen(ratingText.bond, properties['client-bond'], group),
		'client-goal-agreement': zeroToTen(ratingText.goal, properties['client-goal-agreement'], group),
		'client-task-agreement': zeroToTen(ratingText.task, properties['client-task-agreement'], group),
	};
}

type ParticipantColumns = { readonly bond: ScaleField; readonly goal: ScaleField; readonly task: ScaleField };

function participantFields(
	participants: readonly ParticipantRatings[],
): RowsField<ParticipantRatings, ParticipantColumns> {
	return rows({
		label: ratingText.participants,
		hint: ratingText.asked,
		items: participants,
		row: ({ participant, ratings, otherMeasures }) => ({
			label: participant,
			...(otherMeasures.length === 0 ? {} : { hint: ratingText.filledIn(otherMeasures) }),
			fields: {
				bond: zeroToTen(ratingText.bond, ratings.bond),
				goal: zeroToTen(ratingText.goal, ratings.goal),
				task: zeroToTen(ratingText.task, ratings.task),
			},
		}),
	});
}

function zeroToTen(label: string, initial: number | undefined, group?: string): ScaleField {
	return scale({ label, min: 0, max: 10, initial: initial ?? null, ...(group === undefined ? {} : { group }) });
}
