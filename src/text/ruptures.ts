// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { ruptureNames } from './names';
import { commandNames } from './commands';

export const ruptureText = {
	action: 'Rupture',
	inSession: 'Rupture in session',
	submit: 'Note it',
	which: 'A rupture with…',
	kind: 'Kind',
	kinds: { ...ruptureNames, mixed: 'Mixed' },
	what: 'What happened',
	whatHint: 'One line will do; Enter saves.',
	nothingYet: 'Choose a kind, or write a line.',
	lineMissing: 'Write a line: it is what the session note will hold.',
	lineNeedsSession: 'Choose the session whose note it goes into.',
	markers: 'What it looked like',
	ownMarker: 'In your own words',
	intensity: 'How strong',
	intensityLow: 'barely',
	intensityHigh: 'very',
	inTheRoom: 'What it did in the room',
	myPart: 'My part in it',
	participant: 'Whose',
	between: 'With whom',
	withThemselves: 'Choose two different people.',
	me: 'Me',
	noticedBy: 'Who noticed it',
	noticed: { therapist: 'I did', client: 'The client', supervision: 'In supervision' },
	asLine:
		'Kept as a line in the session note, as the settings say. The session note is part of the record, which the client or others may be given. For more than a line, or apart from the record, keep ruptures as private notes.',
	saved: 'Rupture noted, in your private notes.',
	savedAsLine: 'Rupture noted, in the session note.',
	noSession: (code: string | null) =>
		`There is no session${code === null ? '' : ` with ${code}`} yet, and the settings keep ruptures in session notes. Run “${commandNames['start-session']}” first.`,
	session: 'Session',
	unlessAnother: (session: string) => `${session}, unless you choose another.`,
	betweenSessions: 'Between sessions',
	sessionOption: (number: number | null, day: string) => (number === null ? day : `Session ${number}, ${day}`),
};
