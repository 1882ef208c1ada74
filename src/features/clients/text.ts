// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.

export const clientStatusText = {
	which: 'Change the status of…',
	noNote: 'The client note could not be read. Open it and check its properties.',
	title: (code: string | null) => (code === null ? 'Client status' : `Client status · ${code}`),
	submit: 'Save',
	status: 'Status',
	statusMissing: 'Choose how it stands.',
	statuses: { active: 'Active', paused: 'Paused', ended: 'Ended' },
	ended: 'Ended on',
	endedMissing: 'Enter the day it ended.',
	endedHow: 'How it ended',
	how: {
		agreed: 'As we agreed',
		'client stopped': 'The client stopped',
		'therapist stopped': 'I stopped',
		referred: 'Referred on',
		moved: 'Moved away',
		died: 'The client died',
		other: 'Otherwise',
	},
	beforeStart: (started: string) => `That is before it started, on ${started}.`,
	done: (code: string | null, status: 'active' | 'paused' | 'ended') =>
		`${code ?? 'The client'} is now marked as ${status}.${status === 'active' ? '' : ' Type the code to find it in lists.'}`,
};
