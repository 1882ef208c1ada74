// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { selfCheckNames } from '../../text/names';
import { commandNames } from '../../text/commands';

export const repairText = {
	action: 'Repair',
	inSession: 'Repair in session',
	submit: 'Save',
	which: 'Which rupture?',
	none: 'There is no open rupture.',
	noneWith: (code: string) => `There is no open rupture with ${code}.`,
	status: 'How it stands',
	statusMissing: 'Choose how it stands now.',
	statuses: { 'in repair': 'In repair', repaired: 'Repaired', left: 'Left as it is' },
	strategies: 'What was done',
	ownStrategy: 'In your own words',
	resolution: 'How far repaired',
	resolutionLow: 'hardly',
	resolutionHigh: 'fully',
	session: 'Repaired in',
	outsideSessions: 'Outside a session',
	open: 'Open its note afterwards, to write how',
	sessionMissing: 'Choose the session it was repaired in.',
	asLine: 'This rupture is a line in a session note. It counts as repaired in the session you choose.',
	saved: 'Repair noted.',
	noLongerThere: 'The rupture is not in its note any more. It may have been changed meanwhile.',
};

/** Both ways to leave a form whose answers make a private note. */
const privateNoteText = {
	submit: 'Save',
	writeOn: 'Save and write on',
};

export const reflectText = {
	action: 'Reflection',
	inSession: 'Reflection on session',
	...privateNoteText,
	saved: 'Reflection noted.',
	which: 'A reflection about…',
	reactions: 'What I felt',
	ownReaction: 'In your own words',
	pull: 'What I was pulled to do',
	ownPull: 'Something else',
	intensity: 'How strong',
	supervision: 'Take it to supervision',
};

export const selfCheckText = {
	title: commandNames['self-check'],
	intro: 'About you alone, in your private notes. Leave out what you like.',
	...privateNoteText,
	saved: 'Self-check noted.',
	low: 'none',
	high: 'very much',
	...selfCheckNames,
	more: 'ProQOL scores',
	proqol: 'Raw scores of the whole, unchanged form, 10 to 50 each.',
	doneTitle: 'There is a self-check for today',
	doneText: 'One a day. Open it to change or add something?',
	openToday: 'Open today’s',
	notNow: 'Not now',
};
