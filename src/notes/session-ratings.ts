// The parts of the alliance that a session note holds, each rated from 0 to 10.
import type { PropertiesOf } from './kinds';

type Rated = readonly (keyof PropertiesOf<'session'>)[];

/** The therapist's own impression. */
export const therapistRatingProperties = ['bond', 'goal-agreement', 'task-agreement'] as const satisfies Rated;

/** The client's answers when asked; in a couple, family or group each participant's are measures of their own. */
export const clientRatingProperties = [
	'client-bond',
	'client-goal-agreement',
	'client-task-agreement',
] as const satisfies Rated;

export const sessionRatingProperties = [...therapistRatingProperties, ...clientRatingProperties] as const;

export type SessionRating = (typeof sessionRatingProperties)[number];
