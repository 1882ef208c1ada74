// Every command that writes, and what a person answers on its way: the words that stand on the screen, nothing else.
import type { commandNames } from '../../../src/strings';
import { desk, pair, session } from './practice';

/** One answer in a form. */
export type Answer =
	| { readonly write: string; readonly in: string }
	/** `within` is the heading or the row a question stands under, where its name alone is not enough. */
	| { readonly choose: string; readonly in: string; readonly within?: string }
	| { readonly tick: string; readonly in?: string }
	| { readonly unfold: string };

/** One thing that opens and asks. */
export type Page =
	| { readonly list: string; readonly pick: string; readonly type?: string }
	| { readonly form: string; readonly answers: readonly Answer[]; readonly go: string }
	| { readonly window: string; readonly press: readonly string[] };

export interface Deed {
	/** What is recorded under this name. */
	readonly name: string;
	readonly command: keyof typeof commandNames;
	/** The note in front. */
	readonly inFront: string;
	/** The cursor goes to the end of it first. */
	readonly atEnd?: true;
	readonly pages: readonly Page[];
	/** So many or such files that only their names and sizes are recorded. */
	readonly named?: true;
}

const impression = 'My impression';
const answered = 'The client’s answers, when asked';

export const deeds: readonly Deed[] = [
	{
		name: 'new client',
		command: 'new-client',
		inFront: desk,
		pages: [
			{
				form: 'New client',
				answers: [
					{ write: 'P-009', in: 'Code' },
					{ choose: 'Couple', in: 'Format' },
					{ write: 'A, B', in: 'Participants' },
					{ unfold: 'More' },
					{ write: '14', in: 'Usual interval' },
				],
				go: 'Create client',
			},
		],
	},
	{
		name: 'client paused',
		command: 'client-status',
		inFront: desk,
		pages: [
			{ list: 'Change the status of…', pick: 'K-021' },
			{ form: 'Client status · K-021', answers: [{ choose: 'Paused', in: 'Status' }], go: 'Save' },
		],
	},
	{
		name: 'session started',
		command: 'start-session',
		inFront: desk,
		pages: [{ list: 'Start a session with…', pick: 'K-021' }],
	},
	{
		name: 'second session started',
		command: 'start-session',
		inFront: session,
		pages: [
			{ list: 'Start a session with…', pick: 'K-014' },
			{ window: 'A session with K-014 has begun today', press: ['Start another'] },
		],
	},
	{
		name: 'session started with a new client',
		command: 'start-session',
		inFront: desk,
		pages: [
			{ list: 'Start a session with…', type: 'K-050', pick: 'Create client “K-050”' },
			{ form: 'New client', answers: [{ unfold: 'More' }, { write: '7', in: 'Usual interval' }], go: 'Create client' },
		],
	},
	{
		name: 'session finished',
		command: 'finish-session',
		inFront: desk,
		pages: [
			{ list: 'Which session?', pick: 'K-014 · session 7' },
			{
				form: 'Finish session 7 · K-014',
				answers: [
					{ choose: 'Came late', in: 'How it went' },
					{ choose: 'Video', in: 'Where' },
					{ write: '45', in: 'Length' },
					{ choose: '8', in: 'Trust between us', within: impression },
					{ choose: '0', in: 'Agreement on tasks', within: impression },
					{ choose: '10', in: 'Trust between us', within: answered },
				],
				go: 'Finish session',
			},
		],
	},
	{
		name: 'couple’s session finished',
		command: 'finish-session',
		inFront: pair,
		pages: [
			{
				form: 'Finish session 2 · P-008',
				answers: [
					{ choose: 'In person', in: 'Where' },
					{ choose: 'B', in: 'Who had more of the time' },
					{ choose: '6', in: 'Trust between us', within: impression },
					{ choose: '7', in: 'Trust between us', within: 'A' },
					{ choose: '3', in: 'Agreement on goals', within: 'B' },
				],
				go: 'Finish session',
			},
		],
	},
	{
		name: 'missed session',
		command: 'missed-session',
		inFront: desk,
		pages: [
			{ list: 'A missed session with…', pick: 'K-021' },
			{ form: 'Missed session · K-021', answers: [{ choose: 'Did not come', in: 'How it went' }], go: 'Note it' },
		],
	},
	{
		name: 'alliance rated',
		command: 'rate-alliance',
		inFront: session,
		pages: [
			{
				form: 'Rate the alliance in session 7 · K-014',
				answers: [
					{ choose: '7', in: 'Agreement on goals', within: impression },
					{ choose: '5', in: 'Agreement on goals', within: answered },
				],
				go: 'Save ratings',
			},
		],
	},
	{
		name: 'couple’s alliance rated',
		command: 'rate-alliance',
		inFront: pair,
		pages: [
			{
				form: 'Rate the alliance in session 2 · P-008',
				answers: [
					{ choose: '9', in: 'Trust between us', within: 'A' },
					{ choose: '4', in: 'Trust between us', within: 'B' },
				],
				go: 'Save ratings',
			},
		],
	},
	{
		name: 'goal agreed',
		command: 'agree-goal',
		inFront: session,
		pages: [{ form: 'Agree on a goal in session 7 · K-014', answers: [{ write: 'Say no without a stomach ache', in: 'Goal' }], go: 'Agree' }],
	},
	{
		name: 'task agreed',
		command: 'agree-task',
		inFront: session,
		pages: [{ form: 'Agree on a task in session 7 · K-014', answers: [{ write: 'One no a day, however small', in: 'Task' }], go: 'Agree' }],
	},
	{
		name: 'agreements reviewed',
		command: 'review-agreements',
		inFront: session,
		pages: [
			{
				form: 'Goals and tasks in session 7 · K-014',
				answers: [
					{ choose: 'Partly', in: 'What became of it', within: 'Worry window' },
					{ choose: 'Done', in: 'What became of it', within: 'A walk before noon' },
					{ choose: 'Met', in: 'What became of it', within: 'See friends again' },
				],
				go: 'Save review',
			},
		],
	},
	{
		name: 'rupture logged',
		command: 'log-rupture',
		inFront: session,
		pages: [
			{
				form: 'Rupture in session 7 · K-014',
				answers: [
					{ choose: 'Confrontation', in: 'Kind' },
					{ write: 'She said the walks were my idea.', in: 'What happened' },
					{ unfold: 'More' },
					{ tick: 'complained about the tasks', in: 'What it looked like' },
					{ write: 'looked past me', in: 'In your own words' },
					{ choose: '4', in: 'How strong' },
					{ write: 'It got quiet.', in: 'What it did in the room' },
					{ write: 'I had been quick.', in: 'My part in it' },
					{ choose: 'The client', in: 'Who noticed it' },
				],
				go: 'Note it',
			},
		],
	},
	{
		name: 'rupture repaired',
		command: 'log-repair',
		inFront: session,
		pages: [
			{ list: 'Which rupture?', pick: 'A nod, and then the weather.' },
			{
				form: 'Repair in session 7 · K-014',
				answers: [
					{ choose: 'Repaired', in: 'How it stands' },
					{ tick: 'owned my part', in: 'What was done' },
					{ choose: '4', in: 'How far repaired' },
				],
				go: 'Save',
			},
		],
	},
	{
		name: 'reflection',
		command: 'reflect',
		inFront: session,
		pages: [
			{
				form: 'Reflection on session 7 · K-014',
				answers: [
					{ tick: 'protective', in: 'What I felt' },
					{ write: 'awe', in: 'In your own words' },
					{ choose: '3', in: 'How strong' },
					{ tick: 'rescue', in: 'What I was pulled to do' },
					{ tick: 'Take it to supervision' },
				],
				go: 'Open the note',
			},
		],
	},
	{
		name: 'self-check',
		command: 'self-check',
		inFront: desk,
		pages: [
			{
				form: 'Self-check',
				answers: [
					{ choose: '4', in: 'Energy' },
					{ choose: '0', in: 'Boredom' },
					{ choose: '10', in: 'Fatigue' },
				],
				go: 'Open the note',
			},
		],
	},
	{
		name: 'measure recorded',
		command: 'record-measure',
		inFront: session,
		pages: [
			{ list: 'Record a measure for…', pick: 'K-014' },
			{ list: 'Which instrument?', pick: 'WAI-SR' },
			{ form: 'WAI-SR · K-014', answers: [{ write: '34433-443334', in: '1, 1 to 5' }], go: 'Save' },
		],
	},
	{
		name: 'prompt inserted',
		command: 'insert-prompt',
		inFront: session,
		atEnd: true,
		pages: [{ list: 'Insert a prompt…', type: 'boundaries', pick: 'What you say stays here.' }],
	},
	{
		name: 'template inserted',
		command: 'insert-template',
		inFront: session,
		atEnd: true,
		pages: [
			{ list: 'Insert a template…', type: 'Reflection', pick: 'Reflection' },
			{ window: 'Insert “Reflection” here?', press: ['Insert it here'] },
		],
	},
	{
		name: 'templates copied',
		command: 'copy-templates',
		inFront: desk,
		named: true,
		pages: [{ form: 'Copy templates', answers: [{ write: 'Forms', in: 'Folder' }], go: 'Copy' }],
	},
	{ name: 'bases created', command: 'create-bases', inFront: desk, named: true, pages: [] },
	{
		name: 'packet made',
		command: 'export-packet',
		inFront: desk,
		pages: [
			{ list: 'Make a packet about…', pick: 'K-014' },
			{
				form: 'Packet for supervision',
				answers: [
					{ choose: 'The last ones', in: 'Sessions' },
					{ write: '2', in: 'How many' },
					{ tick: 'Timeline, as a picture', in: 'What to include' },
					{ tick: 'Ruptures', in: 'Private notes to include' },
					{ write: 'April', in: 'Names to replace' },
				],
				go: 'Continue',
			},
			{ window: 'What will be written', press: ['Write 6 files'] },
		],
	},
	{
		name: 'note repaired',
		command: 'check-notes',
		inFront: desk,
		pages: [{ window: 'Problems in notes', press: ['Repair…', 'Change this property'] }],
	},
];
