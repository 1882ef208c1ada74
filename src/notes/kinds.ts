// Note format, version 1: every kind of note and its properties, in the order in which they are written.
import {
	answers,
	checkbox,
	day,
	link,
	list,
	number,
	numberFrom,
	oneOf,
	start,
	text,
	wholeFrom,
	type Property,
	type ValueOf,
} from './property';

const rating = numberFrom(0, 10);
const strength = numberFrom(1, 5);

export const noteKinds = {
	client: {
		format: oneOf(['individual', 'couple', 'family', 'group']),
		participants: list,
		status: oneOf(['active', 'paused', 'ended']),
		started: day,
		ended: day,
		'interval-days': numberFrom(1, 3660),
	},
	session: {
		client: link,
		date: start,
		number: wholeFrom(1),
		attendance: oneOf(['attended', 'late', 'cancelled', 'no-show']),
		medium: oneOf(['in person', 'video', 'phone']),
		minutes: numberFrom(0, 24 * 60),
		present: list,
		floor: text,
		'goals-agreed': list,
		'goals-met': list,
		'goals-dropped': list,
		'tasks-agreed': list,
		'tasks-done': list,
		'tasks-partly': list,
		'tasks-not-done': list,
		'tasks-dropped': list,
		bond: rating,
		'goal-agreement': rating,
		'task-agreement': rating,
		'client-bond': rating,
		'client-goal-agreement': rating,
		'client-task-agreement': rating,
		ruptures: list,
		repairs: list,
		countertransference: list,
	},
	measure: {
		client: link,
		session: link,
		date: day,
		instrument: text,
		rater: oneOf(['client', 'therapist', 'observer']),
		participant: text,
		items: answers,
		bond: number,
		goal: number,
		task: number,
		total: number,
		about: text,
		weight: number,
	},
	rupture: {
		client: link,
		session: link,
		date: day,
		kind: oneOf(['withdrawal', 'confrontation', 'mixed']),
		markers: list,
		strategies: list,
		intensity: strength,
		resolution: strength,
		status: oneOf(['open', 'in repair', 'repaired', 'left']),
		repaired: day,
		'repair-session': link,
		participant: text,
		between: text,
		'noticed-by': oneOf(['therapist', 'client', 'supervision']),
	},
	reflection: {
		client: link,
		session: link,
		date: day,
		reactions: list,
		pull: list,
		intensity: strength,
		supervision: checkbox,
	},
	'self-check': {
		date: day,
		energy: rating,
		boredom: rating,
		irritability: rating,
		fatigue: rating,
	},
} as const satisfies Record<string, Record<string, Property>>;

export type NoteKind = keyof typeof noteKinds;

/** The properties of a kind of note. An absent or empty one has no key: 0 is a value, nothing is not. */
export type PropertiesOf<Kind extends NoteKind> = {
	readonly [Name in keyof (typeof noteKinds)[Kind]]?: ValueOf<(typeof noteKinds)[Kind][Name]>;
};

/**
 * One note of ours, read. `scores` holds the other numbers of a measure or self-check by property name: which of them
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
