// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { counted } from '../lib/plural';
import { commandNames } from './commands';

export const timelinePaneText = {
	title: 'Alliance timeline',
	titleOf: (code: string) => `Timeline of ${code}`,
	someClient: 'Client',
	controls: 'What the timeline shows',
	range: 'Range',
	ownRange: 'From and to…',
	rangeName: (kind: 'all' | 'sessions' | 'months' | 'days', count: number) =>
		({
			all: 'All of it',
			sessions: `Last ${count} sessions`,
			months: `Last ${count} months`,
			days: 'From and to…',
		})[kind],
	from: 'From',
	to: 'To',
	dimension: 'Dimension',
	dimensionName: {
		each: 'Bond, goals, tasks',
		bond: 'Bond',
		goal: 'Goal agreement',
		task: 'Task agreement',
		total: 'Total',
	},
	axis: 'Axis',
	axisName: { date: 'By date', session: 'By session' },
	scale: 'Scale',
	scaleName: { own: 'Own scales', common: 'Common scale' },
	legend: 'Legend and lanes',
	table: 'The timeline as a table',
	tableOf: (code: string) => `The timeline of ${code} as a table`,
	showTable: 'Show as table',
	earlierRows: (count: number) => `Show earlier rows (${count} more)`,
	emptyTable: 'Nothing to list yet.',
	pick: 'Choose a client',
	pin: 'Stay with this client',
	unpin: 'Follow the active note',
	signals: (count: number) => `${counted(count, 'signal')}, each with its reason`,
	problems: (count: number) => `${counted(count, 'thing')} in the notes could not be read as meant`,
	unreadElsewhere: 'may be of any client. Check notes says what is wrong with it.',
	empty: {
		'no-clients': {
			message: 'No client yet. A client is a note with a code for its name.',
			button: 'Create your first client',
			command: 'new-client',
		},
		'no-client-chosen': {
			message: 'Open a note of a client, or choose one here.',
			button: 'Choose a client',
			command: 'pick-client',
		},
		'no-sessions': {
			message: 'No session yet with this client.',
			button: commandNames['start-session'],
			command: 'start-session',
		},
		'no-ratings': {
			message: 'No rating yet. Finishing a session asks for them; you can also rate now.',
			button: 'Rate the alliance',
			command: 'rate-alliance',
		},
	},
	openNote: 'Open',
	openTab: 'Open in new tab',
	openWindow: 'Open in new window',
} as const;
