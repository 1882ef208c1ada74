// Clients, sessions, ratings, and what was agreed.
import type { CommandScenario } from './command-scenario';
import { plainNote, coupleSession, session } from './practice-vault';

const impression = 'My impression';
const answered = 'The client’s answers, when asked';

export const recordCommands: readonly CommandScenario[] = [
	{
		name: 'new client',
		command: 'new-client',
		activeFile: plainNote,
		steps: [
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
		activeFile: plainNote,
		steps: [
			{ list: 'Change the status of…', pick: 'K-021' },
			{ form: 'Client status · K-021', answers: [{ choose: 'Paused', in: 'Status' }], go: 'Save' },
		],
	},
	{
		name: 'session started',
		command: 'start-session',
		activeFile: plainNote,
		steps: [{ list: 'Start a session with…', pick: 'K-021' }],
	},
	{
		name: 'second session started',
		command: 'start-session',
		activeFile: session,
		steps: [
			{ list: 'Start a session with…', pick: 'K-014' },
			{ window: 'A session with K-014 has begun today', press: ['Start another'] },
		],
	},
	{
		name: 'session started with a new client',
		command: 'start-session',
		activeFile: plainNote,
		steps: [
			{ list: 'Start a session with…', type: 'K-050', pick: 'Create client “K-050”' },
			{ form: 'New client', answers: [{ unfold: 'More' }, { write: '7', in: 'Usual interval' }], go: 'Create client' },
		],
	},
	{
		name: 'session finished',
		command: 'finish-session',
		activeFile: plainNote,
		steps: [
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
		activeFile: coupleSession,
		steps: [
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
		activeFile: plainNote,
		steps: [
			{ list: 'A missed session with…', pick: 'K-021' },
			{ form: 'Missed session · K-021', answers: [{ choose: 'Did not come', in: 'How it went' }], go: 'Note it' },
		],
	},
	{
		name: 'alliance rated',
		command: 'rate-alliance',
		activeFile: session,
		steps: [
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
		activeFile: coupleSession,
		steps: [
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
		activeFile: session,
		steps: [
			{
				form: 'Agree on a goal in session 7 · K-014',
				answers: [{ write: 'Say no without a stomach ache', in: 'Goal' }],
				go: 'Agree',
			},
		],
	},
	{
		name: 'task agreed',
		command: 'agree-task',
		activeFile: session,
		steps: [
			{
				form: 'Agree on a task in session 7 · K-014',
				answers: [{ write: 'One no a day, however small', in: 'Task' }],
				go: 'Agree',
			},
		],
	},
	{
		name: 'agreements reviewed',
		command: 'review-agreements',
		activeFile: session,
		steps: [
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
];
