// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { counted, plural } from '../../lib/plural';

export const exportText = {
	whose: 'Make a packet about…',
	noSession: 'There is no session to put into a packet yet.',
	title: 'Packet for supervision',
	what: 'A copy for somebody else to read, with letters for people and weeks for dates. Nothing is written before you have seen all of it.',
	next: 'Continue',
	which: 'Sessions',
	all: (count: number) => `All ${count}`,
	last: 'The last ones',
	range: 'From … to …',
	whichMissing: 'Choose the sessions.',
	howMany: 'How many',
	howManyMissing: 'Enter how many sessions.',
	from: 'From session',
	to: 'To session',
	noSuchSessions: 'No session lies in there. Choose other numbers.',
	parts: 'What to include',
	part: {
		sessions: 'Session notes',
		agreements: 'Goals and tasks',
		ratings: 'Ratings, as a table',
		timeline: 'Timeline, as a picture',
		intake: 'Client note',
		ruptures: 'Ruptures',
		reflections: 'Reflections',
	},
	private: 'Private notes to include',
	privateHint: 'They stay out unless you choose them here.',
	names: 'Names to replace',
	namesHint: 'Of people, places and firms you know to be in the notes, with commas between. They are not kept.',
	nothingChosen: 'Choose at least one part.',
	preparing: 'Preparing the packet',
	decideTitle: 'Words that may identify',
	decide:
		'These could be names of people, places, schools or firms. Each becomes a numbered “name” unless you keep it.',
	uncased: 'Some of the text is in a script without capital letters; names in it can’t be listed here.',
	words: 'Words',
	word: (word: string, count: number) => plural(count, word, `${word} (${count} times)`),
	becomes: 'What becomes of it',
	replace: 'Replace',
	keep: 'Keep',
	decideMissing: 'Choose one.',
	preview: 'Show the packet',
	writing: 'Writing the packet',
	written: (files: number, folder: string) =>
		`${counted(files, 'file')} written to “${folder}”. Pseudonymised, not anonymous: read it before you pass it on.`,
	stopped: (written: number, of: number, folder: string) =>
		`Stopped after ${written} of ${of} files. What was written is in “${folder}”.`,
	brokenOff: (written: number, of: number, folder: string) =>
		`A file could not be written after ${written} of ${of}. What was written is in “${folder}”; delete that folder and make the packet again.`,
};

export const previewText = {
	title: 'What will be written',
	where: (folder: string) => `Nothing is written yet. These files would go into “${folder}”.`,
	counts: (files: number, replaced: number, kept: number) =>
		`${counted(files, 'file')}, ${counted(replaced, 'replacement')}${kept === 0 ? '' : `, ${counted(kept, 'word')} kept by your decision`}.`,
	showBefore: 'Show what stood there',
	files: 'Files of the packet',
	replaced: (count: number) => counted(count, 'replacement'),
	stoodHere: (from: string) => `Stood here: ${from}`,
	cancel: 'Cancel',
	write: (files: number) => `Write ${counted(files, 'file')}`,
};
