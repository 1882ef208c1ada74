// The parts of the alliance that a session note holds, each rated from 0 to 10.
import type { PropertiesOf } from './kinds';

type Rated = readonly (keyof PropertiesOf<'session'>)[];

/** The therapist's own impression. */
export const ownRatings = ['bond', 'goal-agreement', 'task-agreement'] as const satisfies Rated;

/** The client's answers when asked; in a couple, family or group each participant's are measures of their own. */
export const clientRatings = ['client-bond', 'client-goal-agreement', 'client-task-agreement'] as const satisfies Rated;

export const sessionRatings = [...ownRatings, ...clientRatings] as const;

export type SessionRating = (typeof sessionRatings)[number];
