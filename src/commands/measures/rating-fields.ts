// The three parts of the alliance as questions from 0 to 10: the therapist's, the client's, and each participant's.
import { note, scale, type ScaleField } from '../../forms/field';
import { rows, type RowsField } from '../../forms/rows-field';
import type { PropertiesOf } from '../../notes/kinds';
import type { PropertyChange } from '../../notes/write-note';
import { ratingText } from '../../strings';
import type { ParticipantRatings } from './participant-ratings';

type Properties = PropertiesOf<'session'>;

export const ownIds = ['ownWords', 'bond', 'goal-agreement', 'task-agreement'] as const;
export const clientIds = ['clientWords', 'client-bond', 'client-goal-agreement', 'client-task-agreement'] as const;

/** The ratings a session note may hold. */
export const sessionRatings = ['bond', 'goal-agreement', 'task-agreement', 'client-bond', 'client-goal-agreement', 'client-task-agreement'] as const;

/** The ratings of a session note by their properties, then those of each participant. */
export function ratingFields(properties: Properties, participants: readonly ParticipantRatings[]) {
	return { ...ownFields(properties), ...clientFields(properties), participants: participantFields(participants) };
}

interface RatingAnswers {
	readonly bond: number | null;
	readonly 'goal-agreement': number | null;
	readonly 'task-agreement': number | null;
	readonly 'client-bond': number | null;
	readonly 'client-goal-agreement': number | null;
	readonly 'client-task-agreement': number | null;
}

/** What the answers make of the session note, for those that were asked. */
export function ratingChange(answers: RatingAnswers, asked: { readonly own: boolean; readonly client: boolean }): PropertyChange<'session'> {
	return {
		...(asked.own ? { bond: answers.bond, 'goal-agreement': answers['goal-agreement'], 'task-agreement': answers['task-agreement'] } : {}),
		...(asked.client
			? { 'client-bond': answers['client-bond'], 'client-goal-agreement': answers['client-goal-agreement'], 'client-task-agreement': answers['client-task-agreement'] }
			: {}),
	};
}

function ownFields(properties: Properties) {
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

function participantFields(participants: readonly ParticipantRatings[]): RowsField<ParticipantRatings, ParticipantColumns> {
	return rows({
		label: ratingText.participants,
		hint: ratingText.asked,
		items: participants,
		row: ({ participant, ratings }) => ({
			label: participant,
			fields: { bond: zeroToTen(ratingText.bond, ratings.bond), goal: zeroToTen(ratingText.goal, ratings.goal), task: zeroToTen(ratingText.task, ratings.task) },
		}),
	});
}

function zeroToTen(label: string, initial: number | undefined, group?: string): ScaleField {
	return scale({ label, min: 0, max: 10, initial: initial ?? null, ...(group === undefined ? {} : { group }) });
}
