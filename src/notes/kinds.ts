// Note format, version 1: every kind of note and its properties, in the order in which they are written.
import {
	itemAnswersProperty,
	checkboxProperty,
	dayProperty,
	linkProperty,
	textListProperty,
	numberProperty,
	numberInRange,
	oneOf,
	startProperty,
	textProperty,
	integerFrom,
	type Property,
	type PropertyValueOf,
} from './property';

const rating = numberInRange(0, 10);
const strength = numberInRange(1, 5);
/** Which of several of the same session or day it is, where more than one is meant; absent where there is only one. */
const occasion = integerFrom(1);

export const noteKinds = {
	client: {
		format: oneOf(['individual', 'couple', 'family', 'group']),
		participants: textListProperty,
		status: oneOf(['active', 'paused', 'ended']),
		started: dayProperty,
		ended: dayProperty,
		'ended-how': oneOf(['agreed', 'client stopped', 'therapist stopped', 'referred', 'moved', 'died', 'other']),
		'interval-days': numberInRange(1, 3660),
	},
	session: {
		client: linkProperty,
		date: startProperty,
		number: integerFrom(1),
		attendance: oneOf(['attended', 'late', 'cancelled', 'no-show']),
		'cancelled-by': oneOf(['client', 'therapist', 'other']),
		notice: textProperty,
		medium: oneOf(['in person', 'video', 'phone']),
		minutes: numberInRange(0, 24 * 60),
		present: textListProperty,
		floor: textProperty,
		'goals-agreed': textListProperty,
		'goals-met': textListProperty,
		'goals-dropped': textListProperty,
		'tasks-agreed': textListProperty,
		'tasks-done': textListProperty,
		'tasks-partly': textListProperty,
		'tasks-not-done': textListProperty,
		'tasks-dropped': textListProperty,
		bond: rating,
		'goal-agreement': rating,
		'task-agreement': rating,
		'client-bond': rating,
		'client-goal-agreement': rating,
		'client-task-agreement': rating,
		ruptures: textListProperty,
		repairs: textListProperty,
		countertransference: textListProperty,
		occasion,
	},
	measure: {
		client: linkProperty,
		session: linkProperty,
		date: dayProperty,
		instrument: textProperty,
		rater: oneOf(['client', 'therapist', 'observer']),
		participant: textProperty,
		items: itemAnswersProperty,
		bond: numberProperty,
		goal: numberProperty,
		task: numberProperty,
		total: numberProperty,
		about: textProperty,
		weight: numberProperty,
		occasion,
	},
	rupture: {
		client: linkProperty,
		session: linkProperty,
		date: dayProperty,
		kind: oneOf(['withdrawal', 'confrontation', 'mixed']),
		markers: textListProperty,
		strategies: textListProperty,
		intensity: strength,
		resolution: strength,
		status: oneOf(['open', 'in repair', 'repaired', 'left']),
		repaired: dayProperty,
		'repair-session': linkProperty,
		participant: textProperty,
		between: textProperty,
		'noticed-by': oneOf(['therapist', 'client', 'supervision']),
		occasion,
	},
	reflection: {
		client: linkProperty,
		session: linkProperty,
		date: dayProperty,
		reactions: textListProperty,
		pull: textListProperty,
		intensity: strength,
		supervision: checkboxProperty,
		occasion,
	},
	'self-check': {
		date: dayProperty,
		energy: rating,
		boredom: rating,
		irritability: rating,
		fatigue: rating,
		occasion,
	},
} as const satisfies Record<string, Record<string, Property>>;

export type NoteKind = keyof typeof noteKinds;

/** The properties of a kind of note. An absent or empty one has no key: 0 is a value, nothing is not. */
export type PropertiesOf<Kind extends NoteKind> = {
	readonly [Name in keyof (typeof noteKinds)[Kind]]?: PropertyValueOf<(typeof noteKinds)[Kind][Name]>;
};

/**
 * One plugin note, read. `scores` holds the other numbers of a measure or self-check by property name: which of them
 * are scores only the instrument knows.
 */
export interface NoteOf<Kind extends NoteKind> {
	readonly kind: Kind;
	readonly path: string;
	readonly properties: PropertiesOf<Kind>;
	readonly scores: ReadonlyMap<string, number>;
}

export type ClientNote = NoteOf<'client'>;
export type SessionNote = NoteOf<'session'>;
export type MeasureNote = NoteOf<'measure'>;
export type RuptureNote = NoteOf<'rupture'>;
export type ReflectionNote = NoteOf<'reflection'>;
export type SelfCheckNote = NoteOf<'self-check'>;
export type AnyNote = ClientNote | SessionNote | MeasureNote | RuptureNote | ReflectionNote | SelfCheckNote;

/** Whether the text names a kind of note. */
export function isNoteKind(text: string): text is NoteKind {
	return Object.hasOwn(noteKinds, text);
}
