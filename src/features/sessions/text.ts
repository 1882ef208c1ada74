// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { attendanceNames } from '../../text/names';
import { commandNames } from '../../text/commands';

/** Who cancelled and how long before, where a session did not take place. */
export const cancelledText = {
	by: 'Who cancelled',
	byWhom: { client: 'The client', therapist: 'I did', other: 'Someone or something else' },
	notice: 'How long before',
	noticeHint: 'In your words, such as “2 hours”.',
};

export const ratingText = {
	title: 'Rate the alliance in session',
	submit: 'Save ratings',
	done: 'Ratings saved in session',
	own: 'My impression',
	client: 'The client’s answers, when asked',
	participants: 'Each one’s answers, when asked',
	range: '0 is not at all, 10 is completely. What is left empty stays unrated.',
	/** Beside a participant who has filled in forms for this session: what is entered is beside those. */
	filledIn: (forms: readonly string[]) =>
		`For this session there is already: ${forms.join(', ')}. Answers given here are kept beside it.`,
	asked: 'As said aloud, from 0 (not at all) to 10 (completely). Leave empty what was not asked.',
	bond: 'Trust between us',
	goal: 'Agreement on goals',
	task: 'Agreement on tasks',
};

export const finishText = {
	title: commandNames['finish-session'],
	submit: commandNames['finish-session'],
	done: 'Finished session',
	attendance: 'How it went',
	attendanceMissing: 'Choose how it went.',
	attendances: attendanceNames,
	goes: (held: readonly string[]) =>
		`This session’s note says ${held.join('; ')}. That is taken away, since the session did not take place.`,
	medium: 'Where',
	media: { 'in person': 'In person', video: 'Video', phone: 'Phone' },
	minutes: 'Length',
	minutesUnit: 'minutes',
	present: 'Who was there',
	presentMissing: 'Choose who was there. If nobody was, choose “Cancelled” or “Did not come” above.',
	floor: 'Who had more of the time',
	floorEven: 'Shared evenly',
};

export const statusText = {
	/** Past four hours the minutes say only that nobody finished it. */
	running: (code: string | null, minutes: number | null, others: number) =>
		[
			code ?? 'Session',
			...(minutes === null ? [] : [minutes > 240 ? 'not finished' : `${minutes} min`]),
			...(others === 0 ? [] : [`${others} more`]),
		].join(' · '),
	finish: (words: string) => `${commandNames['finish-session']}: ${words}`,
};

export const missedText = {
	which: 'A missed session with…',
	title: (code: string | null) => (code === null ? 'Missed session' : `Missed session · ${code}`),
	submit: 'Note it',
	date: 'Day',
	dateMissing: 'Choose the day.',
	done: 'The missed session is noted.',
};
