// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { plural } from '../../lib/plural';
import { outcomeNames } from '../../text/names';
import { commandNames } from '../../text/commands';

function agreedWords(session: number | null, date: string): string {
	return session === null ? date : `session ${session}, ${date}`;
}

export const agreeText = {
	goalTitle: 'Agree on a goal in session',
	goalSubmit: 'Agree',
	goal: 'Goal',
	goalHint: 'In the client’s words where you can. A link such as [[Sleep]] leads to a note with more.',
	goalMissing: 'Write the goal in a line.',
	goalDone: 'Goal noted in session',
	taskTitle: 'Agree on a task in session',
	taskSubmit: 'Agree',
	task: 'Task',
	taskHint: 'Each line is a task of its own, for when two or three were chosen.',
	taskMissing: 'Write the task in a line.',
	taskDone: 'Task noted in session',
	standing: (text: string, session: number | null, date: string) =>
		`“${text}” is open already, since ${agreedWords(session, date)}. Word a new one differently, or review that one first.`,
	listed: (text: string) => `“${text}” stands in this session’s list already. Word a new one differently.`,
};

export const reviewText = {
	title: 'Goals and tasks in session',
	submit: 'Save review',
	done: 'Review saved in session',
	tasks: 'Tasks',
	goals: 'Goals',
	became: 'What became of it',
	agreed: (session: number | null, date: string, reviewed = 0) =>
		`Agreed: ${agreedWords(session, date)}.${reviewed === 0 ? '' : ` Reviewed ${plural(reviewed, 'once', `${reviewed} times`)}.`}`,
	ofGoal: { met: 'Met', dropped: 'Dropped' },
	ofTask: { ...outcomeNames, partly: 'Partly', dropped: 'Dropped by agreement' },
	nothingOpen: `No goal or task is open here. Agree on one first, with “${commandNames['agree-goal']}” or “${commandNames['agree-task']}”.`,
};
