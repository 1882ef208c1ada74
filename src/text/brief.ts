// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { counted, plural } from '../lib/plural';
import { daysAgo } from './dates';
import { raterNames, attendanceNames, ruptureNames } from './names';

export const briefText = {
	title: (code: string | null, number: number | null) => {
		if (code === null) return number === null ? 'Before the session' : `Before session ${number}`;
		return number === null ? code : `${code} · session ${number}`;
	},
	close: 'Close',
	summary: 'Before the session',
	first: 'No session has taken place yet.',
	firstRuns: 'No session before this one.',
	sinceLast: (days: number, date: string, usual: number | null) =>
		`Last session ${daysAgo(days)}, ${date}${usual === null ? '' : `; usually every ${plural(usual, 'day', `${usual} days`)}`}.`,
	lastRead: (days: number, date: string) => `The last session that could be read was ${daysAgo(days)}, ${date}.`,
	missed: (attendance: string, date: string) =>
		`${attendanceNames[attendance === 'cancelled' ? attendance : 'no-show']}: ${date}.`,
	sections: {
		toBringUp: 'To bring up',
		ruptures: 'Open ruptures',
		repairs: 'Did it hold?',
		tasks: 'Tasks to review',
		goals: 'Open goals',
		ratings: 'Last ratings',
		intake: 'From the intake',
		signals: 'To think about',
	},
	hidden: {
		toBringUp: (count: number) => counted(count, 'thing'),
		goals: (count: number) => counted(count, 'goal'),
		tasks: (count: number) => counted(count, 'task'),
	},
	ruptureKind: ruptureNames,
	rupture: 'Rupture',
	ruptureOf: (kind: string, participant: string) => `${kind}, ${participant}`,
	ruptureBetween: (kind: string, participant: string, between: string) => `${kind}, ${participant} and ${between}`,
	intensity: (value: number) => `${value} of 5`,
	during: { this: 'this session', last: 'last session' },
	sessionsSince: (sessions: number) => `${counted(sessions, 'session')} since`,
	inRepair: 'in repair',
	repaired: (when: string) => `repaired ${when}`,
	agreed: (when: string) => `agreed ${when}`,
	inSession: (number: number | null, date: string) => (number === null ? date : `in session ${number}`),
	outcome: { done: 'done', partly: 'partly done', 'not-done': 'not done', dropped: 'dropped' },
	reviewed: (outcome: string, when: string) => `${outcome} ${when}`,
	rater: raterNames,
	about: (rater: string, participant: string) => `${rater} about ${participant}`,
	dimension: { bond: 'bond', goal: 'goals', task: 'tasks', overall: 'as a whole', total: 'total' },
	aGoal: 'a goal',
	ratings: (who: string, instrument: string | null, values: readonly string[]) =>
		`${who}${instrument === null ? '' : `, ${instrument}`}: ${values.join('; ')}.`,
	rating: (name: string, value: string, direction: 'up' | 'same' | 'down' | null, previous: string | null) => {
		if (direction === null || previous === null) return `${name} ${value}`;
		return `${name} ${value}, ${direction === 'same' ? 'same' : `${direction} from ${previous}`}`;
	},
};
