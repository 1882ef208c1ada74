import type { ClientPlan } from '../client-plan';
import { checkIn, lines } from '../measure-plan';

const forms = [
	['2026-01-20', 8, 3],
	['2026-02-03', 8.2, 3.2],
	['2026-02-17', 8.4, 2.6],
	['2026-03-03', 8, 3.8],
	['2026-03-17', 7.6, 4.4],
	['2026-04-28', 7.4, 5],
	['2026-05-12', 6.4, 5.6],
	['2026-06-09', 7, 5.8],
	['2026-06-30', 7.2, 6.2],
	['2026-07-14', 7.4, 6.6],
	['2026-09-01', 7.2, 6.4],
	['2026-09-22', 7.4, 7],
	['2026-10-06', 7.6, 7],
	['2026-10-27', 7.8, 7.4],
] as const;

/** A couple: A rates the alliance high and B low; the split narrows over the year. */
export const p008: ClientPlan = {
	code: 'P-008',
	about:
		'Together for fourteen years, two children. Quarrels about money, time and who notices what. A made the appointment.',
	format: 'couple',
	participants: ['A', 'B'],
	status: 'active',
	started: '2026-01-20',
	intervalDays: 14,
	medium: 'in person',
	minutes: 90,
	intake: {
		expectations: ['A: that B learns to talk.', 'B: that it is not two against one.'],
		earlierTherapy: ['A: two years on their own, helpful.', 'B: none, and "none needed".'],
		givingFeedback: ['A: gladly, at length.', 'B: only if asked alone and with A hearing it.'],
		tense: ['came against their wish', 'fear of being judged'],
		remember: [
			'Begin with B every other time.',
			'B counts who gets more questions.',
			'The word "always" is a signal for both.',
			'Money is talked about standing up at home; here sitting.',
		],
	},
	agreements: {
		'Quarrel with a stop':
			'Agreed with [[P-008]].\n\nEither may say stop. The other one stops too. Whoever said it names a time within a day to go on.',
		'Sunday half hour':
			'Half an hour on Sunday after breakfast: the week ahead, who does what, money in one sentence. No old accounts.',
	},
	sessions: [
		{
			at: '2026-01-20 18:00',
			mine: '5 5 5',
			present: 'A B',
			floor: 'A',
			happened:
				'A told the story, B corrected dates. Both agreed that it cannot go on like this, and on little else. B sat nearer the door.',
		},
		{
			at: '2026-02-03 18:00',
			mine: '5 5 5',
			present: 'A B',
			floor: 'A',
			goals: { agreed: ['[[Quarrel with a stop|quarrel with a stop]]'] },
			happened:
				'The quarrel about the holiday bookings, once from each side. A used the word "support" nine times. B asked who was counting.',
		},
		{
			at: '2026-02-17 18:00',
			mine: '4 5 4',
			present: 'A B',
			floor: 'A',
			happened:
				'B said little, then: "You two understand each other." A protested on my behalf. I thanked B for saying it and asked for more; not much came.',
			next: 'Begin with B. How fair was the time shared?',
		},
		{
			at: '2026-03-03 18:00',
			mine: '5 5 5',
			present: 'A B',
			floor: 'B',
			tasks: { agreed: ['say stop, once, as a trial'] },
			happened:
				'Began with B, and with last time. B would like to be asked before being explained. A found that hard to hear and heard it.',
		},
		{
			at: '2026-03-17 18:00',
			mine: '6 6 5',
			present: 'A B',
			floor: 'even',
			tasks: { done: ['say stop, once, as a trial'] },
			happened: 'B said stop on Thursday. A stopped. Neither had believed it. The going-on part was forgotten by both.',
		},
		{ at: '2026-04-14 18:00', attendance: 'cancelled', happened: 'Cancelled: child ill. Both wrote, separately.' },
		{
			at: '2026-04-28 18:00',
			mine: '6 6 6',
			present: 'A B',
			floor: 'even',
			goals: { agreed: ['speak about money without a winner'] },
			happened:
				'Brought the account books, a first. B explained a worry about the loan that A had not known of. Long silence, not a bad one.',
		},
		{
			at: '2026-05-12 18:00',
			mine: '5 6 5',
			present: 'A B',
			floor: 'A',
			tasks: { agreed: ['[[Sunday half hour|Sunday half hour]]'] },
			happened:
				'A was hurt by a remark B made to friends. Sharp words in both directions for ten minutes, stopped with the hand signal. A in tears, B pale. Came back to it before the end.',
		},
		{
			at: '2026-06-09 18:00',
			mine: '6 6 6',
			present: 'A B',
			floor: 'even',
			tasks: { partly: ['[[Sunday half hour]]'] },
			happened: 'B apologised at home, in writing. A keeps the note in the wallet. Two Sundays out of four.',
		},
		{
			at: '2026-06-30 18:00',
			mine: '7 6 6',
			present: 'B',
			floor: 'B',
			minutes: 60,
			happened:
				'A ill; both wanted B to come alone. Kept to what A may hear: B on growing up in a house where nobody raised a voice, and what silence meant there.',
			next: "Tell A at the start what today was about, in B's words.",
		},
		{
			at: '2026-07-14 18:00',
			mine: '7 7 6',
			present: 'A B',
			floor: 'even',
			tasks: { done: ['[[Sunday half hour]]'] },
			happened: 'B told A about the last session, unasked. A asked two questions and then none. Something softened.',
		},
		{
			at: '2026-09-01 18:00',
			mine: '7 7 6',
			present: 'A B',
			floor: 'A',
			tasks: { agreed: ['one evening out, planned by B'] },
			happened:
				'After the summer: one large quarrel on a motorway, ended with a stop and a picnic. They argued about whether that counts.',
		},
		{
			at: '2026-09-22 18:00',
			attendance: 'late',
			mine: '7 7 7',
			present: 'A B',
			floor: 'even',
			tasks: { done: ['one evening out, planned by B'] },
			goals: { met: ['[[Quarrel with a stop|quarrel with a stop]]'] },
			happened:
				'Came late and together, talking. B had booked a table; A had not asked where. Both call the stop "boring by now".',
		},
		{
			at: '2026-10-06 18:00',
			mine: '7 7 7',
			present: 'A B',
			floor: 'B',
			happened: 'Money again, with figures. B led, A took notes. One "always", withdrawn by its owner.',
		},
		{
			at: '2026-10-27 18:00',
			mine: '8 7 7',
			present: 'A B',
			floor: 'even',
			tasks: { agreed: ['put the loan letter on the table together'] },
			happened:
				'Answered the closing questions aloud for the first time; the answers were close. B: "I would come here of my own accord now." A looked at me, then at B.',
			next: 'The loan letter. How many sessions until the new year?',
		},
	],
	measures: [
		...forms.flatMap(([on, a, b]) => [...(on === '2026-06-30' ? [] : [checkIn(on, a, 'A')]), checkIn(on, b, 'B')]),
		lines('srs', '2026-02-17', 9.2, 'A'),
		lines('srs', '2026-02-17', 4.1, 'B'),
		lines('srs', '2026-07-14', 8.8, 'A'),
		lines('srs', '2026-07-14', 7.7, 'B'),
	],
	work: [
		'Watched the clock for fairness; did not come out even.',
		'Spoke about what each had learned at home about asking.',
		'Slowed one exchange down to single sentences.',
		'Had each say back what the other had said before answering. Laborious, useful.',
		'Stayed with what is wanted behind the complaint.',
		'Asked both how it had been to be heard today.',
		'Named two things each does that the other had not noticed.',
		'Left them to it for a while; was not needed.',
	],
	next: [
		'Is the aim of coming the same for both?',
		'Who begins? (B)',
		"The children's question at the breakfast table.",
		'The hand signal: still in use?',
		"The friends' dinner.",
		'What each would miss.',
		'Who books the next evening?',
	],
};
