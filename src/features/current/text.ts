// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { commandNames } from '../../text/commands';

export const clientText = {
	title: commandNames['new-client'],
	submit: 'Create client',
	code: 'Code',
	codeHint: 'A code of your own, such as K-014. Not a name or initials: it will stand in file names and links.',
	codeMissing: 'Give the client a code.',
	codeUnsafe: (name: string) => `Some characters can’t stand in a file name. “${name}” would work.`,
	codeTaken: (code: string) => `There is already a client “${code}”.`,
	pathTaken: (path: string) => `There is already a note at ${path}.`,
	format: 'Format',
	formats: { individual: 'Individual', couple: 'Couple', family: 'Family', group: 'Group' },
	formatMissing: 'Choose a format.',
	participants: 'Participants',
	participantsMissing: 'Give at least two people by letter or code, such as A, B: each has answers of their own.',
	participantsHint: 'The people in the room, by letter or code, with commas between.',
	interval: 'Usual interval',
	intervalHint: 'Days from one session to the next, such as 7.',
	days: 'days',
};

export const sessionTitleText = {
	title: (action: string, code: string | null, number: number | null, date: string) =>
		[
			`${action}${number === null ? '' : ` ${number}`}`,
			...(code === null ? [] : [code]),
			...(number === null ? [date] : []),
		].join(' · '),
	ofClient: (action: string, code: string | null) => (code === null ? action : `${action} · ${code}`),
};

export const pseudonymText = {
	warning: (why: 'name' | 'initials' | 'contact', free: string | null) =>
		`This looks like ${{ name: 'a name', initials: 'initials', contact: 'an e-mail address' }[why]}, and it will stand in file names and links that other apps can see.${free === null ? '' : ` ${free} is free.`}`,
	participant: (code: string, why: 'name' | 'initials' | 'contact') =>
		`“${code}” looks like ${{ name: 'a name', initials: 'initials', contact: 'an e-mail address' }[why]}. Participants stand in notes, pictures and tables; letters such as A, B and C say nothing.`,
	asItIs: 'Use it all the same',
	decide: 'Choose another code, or tick this to use it as it is.',
};

export const bringUpText = {
	severalPlaces: 'The last note had “To bring up next time” in several places; all of it is here:',
};
