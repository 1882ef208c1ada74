// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.

export const formText = {
	cancel: 'Cancel',
	more: 'More',
	clear: (label: string) => `Clear ${label}`,
	add: 'Add',
	scaleEnd: (value: number, meaning: string) => `${value} = ${meaning}`,
	unreadableNumber: 'Enter a number, such as 50.',
	unreadableDate: 'Enter a whole date: day, month and year.',
	implausibleYear: 'Enter a year from 1900 to 2199.',
	notWhole: 'Enter a whole number.',
	offStep: (step: number, min: number, max: number) => `Enter a number from ${min} to ${max} in steps of ${step}.`,
	outOfRange: (min: number | null, max: number | null) => {
		if (min === null) return `Enter a number up to ${max}.`;
		return max === null ? `Enter a number from ${min}.` : `Enter a number from ${min} to ${max}.`;
	},
	saving: 'Saving…',
	keys: 'Enter saves, Shift+Enter starts a line.',
	notSaved: (reason: string) => `Not saved yet. ${reason} What you entered is still here.`,
	notSavedUnknown: 'Something went wrong.',
	discardQuestion: 'Discard what you typed?',
	keepWriting: 'Keep writing',
	discard: 'Discard',
};

export const pickText = {
	nothing: 'Nothing found.',
};

export const gridText = {
	cell: (label: string, words: string | null, min: number, max: number) =>
		`${label}${words === null ? '' : `. ${words}`}, ${min} to ${max}`,
	fault: (label: string, fault: string) => `${label}: ${fault}`,
};

export const workText = {
	stop: 'Stop',
	reached: (done: number, of: number) => `${done} of ${of}`,
};
