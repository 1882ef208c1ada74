import type { ClientPlan } from '../client-plan';
import { lines } from '../measure-plan';

/** Low mood after a move: few sessions, a widening interval, two missed dates, no goodbye. */
export const k040: ClientPlan = {
	code: 'K-040',
	about: 'Moved here for a new post in the autumn. Low, sleeps long, sees hardly anybody.',
	status: 'ended',
	started: '2026-01-14',
	ended: '2026-06-01',
	intervalDays: 7,
	medium: 'in person',
	minutes: 50,
	intake: {
		expectations: ['Not sure. A friend said it would help.'],
		earlierTherapy: ['None.'],
		givingFeedback: ['"I would just stop coming."'],
		tense: ['anxious about talking', 'worry about what others would think', 'ill at ease in the room'],
		remember: [
			'Said at the first meeting how an ending would look. Take it seriously.',
			'Asked for daylight: blinds up.',
		],
	},
	agreements: {},
	sessions: [
		{
			at: '2026-01-14 12:00',
			mine: '5 4 4',
			theirs: '6 5 5',
			happened:
				'Spoke softly, answered everything, asked nothing. The new flat has no curtains yet. Did not know what to hope for from this.',
		},
		{
			at: '2026-01-21 12:00',
			mine: '5 5 4',
			goals: { agreed: ['one fixed thing outside the flat each week'] },
			tasks: { agreed: ['look up the climbing hall'] },
			happened: 'Used to climb, in the old town. A little livelier on that. The goal was my suggestion, taken.',
		},
		{
			at: '2026-02-04 12:00',
			attendance: 'late',
			mine: '4 4 3',
			theirs: '5 4 3',
			tasks: { notDone: ['look up the climbing hall'] },
			happened: 'A week left out, then late. Looked tired. "It is far." Unclear whether the hall or this place.',
		},
		{
			at: '2026-02-18 12:00',
			attendance: 'cancelled',
			happened: 'Cancelled by mail the night before. Offered two dates, took the later one.',
		},
		{
			at: '2026-03-11 12:00',
			mine: '4 3 3',
			happened:
				'Five weeks since the last talk. Things are "okay". Asked directly whether this is the right thing at the right time; said yes, looking at the floor. Took the next date without checking the calendar.',
			next: 'What would make it easier to come, or easier to say no?',
		},
		{
			at: '2026-04-08 12:00',
			attendance: 'no-show',
			happened: 'Did not come. Wrote a short, friendly message and offered another date.',
		},
		{
			at: '2026-05-06 12:00',
			attendance: 'no-show',
			happened:
				'Did not come to the date offered. Letter sent with thanks, an open door and two other addresses. Closed at the end of the month.',
		},
	],
	measures: [lines('ors', '2026-01-14', 3.9), lines('srs', '2026-01-14', 7.4), lines('srs', '2026-02-04', 6.2)],
	work: [
		'Asked about the old town, which was easier.',
		'Went through an ordinary Sunday.',
		'Quiet hour; I spoke more than I wanted to.',
	],
	next: ['The curtains.', 'Who knows about coming here?', "The friend's opinion of all this."],
};
