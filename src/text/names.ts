// The names of what a note may say, as they are shown.

export const raterNames = { client: 'Client', therapist: 'Therapist', observer: 'Observer' };

export const attendanceNames = {
	attended: 'Attended',
	late: 'Came late',
	cancelled: 'Cancelled',
	'no-show': 'Did not come',
};

export const outcomeNames = { done: 'Done', partly: 'Partly done', 'not-done': 'Not done', dropped: 'Dropped' };

export const ruptureNames = { withdrawal: 'Withdrawal', confrontation: 'Confrontation', mixed: 'Mixed rupture' };

export const selfCheckNames = {
	energy: 'Energy',
	boredom: 'Boredom',
	irritability: 'Irritability',
	fatigue: 'Fatigue',
};
