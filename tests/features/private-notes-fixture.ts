// A client, a couple and two sessions, for the commands of the private side.
import type { Frontmatter } from '../../src/notes/write-note';

export const client = 'Clients/K-014/K-014.md';
export const couple = 'Clients/P-008/P-008.md';
export const earlier = 'Clients/K-014/Sessions/K-014 2026-02-26.md';
export const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
export const coupleSession = 'Clients/P-008/Sessions/P-008 2026-03-03.md';

/** What the record holds and a private note must not: a time, scores, a goal and a task. */
export const recordNotes = [
	'10:00',
	'09:30',
	'Sleep through the night',
	'Worry window',
	'goal-agreement',
	'number: 7',
	'minutes',
];

export const notes: Readonly<Record<string, Frontmatter>> = {
	[client]: { alliance: 'client' },
	[couple]: { alliance: 'client', format: 'couple', participants: ['A', 'B'] },
	[earlier]: {
		alliance: 'session',
		client: '[[K-014]]',
		date: '2026-02-26T09:30',
		number: 6,
		attendance: 'attended',
		minutes: 50,
		'goals-agreed': ['Sleep through the night'],
		'tasks-agreed': ['Worry window'],
		bond: 7,
		'goal-agreement': 8,
		'task-agreement': 6,
	},
	[session]: { alliance: 'session', client: '[[K-014]]', date: '2026-03-05T10:00', number: 7 },
	[coupleSession]: {
		alliance: 'session',
		client: '[[P-008]]',
		date: '2026-03-03T14:00',
		number: 3,
		attendance: 'attended',
	},
};
