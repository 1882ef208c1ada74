// The private side, measures, templates and prompts, what is shared, and the repair of notes.
import type { CommandScenario } from './command-scenario';
import { plainNote, session } from './practice-vault';

export const privateCommands: readonly CommandScenario[] = [
	{
		name: 'rupture logged',
		command: 'log-rupture',
		activeFile: session,
		steps: [
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
		activeFile: session,
		steps: [
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
		activeFile: session,
		steps: [
			{
				form: 'Reflection on session 7 · K-014',
				answers: [
					{ tick: 'protective', in: 'What I felt' },
					{ write: 'awe', in: 'In your own words' },
					{ choose: '3', in: 'How strong' },
					{ tick: 'rescue', in: 'What I was pulled to do' },
					{ tick: 'Take it to supervision' },
				],
				go: 'Save',
			},
		],
	},
	{
		name: 'self-check',
		command: 'self-check',
		activeFile: plainNote,
		steps: [
			{
				form: 'Self-check',
				answers: [
					{ choose: '4', in: 'Energy' },
					{ choose: '0', in: 'Boredom' },
					{ choose: '10', in: 'Fatigue' },
				],
				go: 'Save',
			},
		],
	},
	{
		name: 'measure recorded',
		command: 'record-measure',
		activeFile: session,
		steps: [
			{ list: 'Record a measure for…', pick: 'K-014' },
			{ list: 'Which instrument?', pick: 'WAI-SR' },
			{ form: 'WAI-SR · K-014', answers: [{ write: '34433-443334', in: '1, 1 to 5' }], go: 'Save' },
		],
	},
	{
		name: 'prompt inserted',
		command: 'insert-prompt',
		activeFile: session,
		cursorAtEnd: true,
		steps: [{ list: 'Insert a prompt…', type: 'boundaries', pick: 'What you say stays here.' }],
	},
	{
		name: 'template inserted',
		command: 'insert-template',
		activeFile: session,
		cursorAtEnd: true,
		steps: [
			{ list: 'Insert a template…', type: 'Reflection', pick: 'Reflection' },
			{ window: 'Insert “Reflection” here?', press: ['Insert it here'] },
		],
	},
	{
		name: 'templates copied',
		command: 'copy-templates',
		activeFile: plainNote,
		namesOnly: true,
		steps: [{ form: 'Copy templates', answers: [{ write: 'Forms', in: 'Folder' }], go: 'Copy' }],
	},
	{ name: 'bases created', command: 'create-bases', activeFile: plainNote, namesOnly: true, steps: [] },
	{
		name: 'packet made',
		command: 'export-packet',
		activeFile: plainNote,
		steps: [
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
		activeFile: plainNote,
		steps: [{ window: 'Problems in notes', press: ['Repair…', 'Change this property'] }],
	},
];
