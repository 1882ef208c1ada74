import type { ClientPlan } from '../client-plan';
import { lines } from '../measure-plan';

/** Exams: a confrontation that was left, ratings that do not come back, and a pause. */
export const k033: ClientPlan = {
	code: 'K-033',
	about: "Third attempt at a final exam ahead. Sent by the study office, in the client's own words.",
	status: 'paused',
	started: '2025-10-06',
	intervalDays: 7,
	medium: 'in person',
	minutes: 50,
	intake: {
		expectations: ['A certificate for the study office.', 'If possible, to be able to sit down and begin.'],
		earlierTherapy: ['A clinic day programme at eighteen; left after a quarrel with the group leader.'],
		givingFeedback: ['Direct, sometimes sharp.', 'Says it once. If nothing follows, does not say it again.'],
		tense: ['came against their wish', 'an earlier therapy that went badly', 'fear of being judged'],
		remember: [
			'The exam registration closes in March.',
			'The certificate was promised and given; do not bring it up again.',
			'Hears questions about work done as an inspection.',
		],
	},
	agreements: {
		'Begin before noon': 'Agreed with [[K-033]].\n\nAt the desk before noon on four days, whatever comes of it.',
	},
	sessions: [
		{
			at: '2025-10-06 16:00',
			mine: '6 6 5',
			theirs: '4 5 4',
			goals: { agreed: ['[[Begin before noon]]'] },
			happened:
				'Made clear at once that the study office wanted this. Named what would be of use all the same: beginning. Everything after that goes by itself.',
		},
		{
			at: '2025-10-13 16:00',
			mine: '6 6 6',
			theirs: '5 5 5',
			tasks: { agreed: ['open the first chapter, read one page'] },
			happened:
				'Described a day of not beginning: coffee, news, tidying the kitchen, shame. Quick and funny in the telling.',
		},
		{
			at: '2025-10-20 16:00',
			mine: '7 6 6',
			theirs: '5 5 5',
			tasks: { done: ['open the first chapter, read one page'] },
			happened: 'Read one page, then thirty. Suspicious of the success.',
		},
		{
			at: '2025-10-27 16:00',
			mine: '7 7 6',
			theirs: '5 5 5',
			tasks: { agreed: ['library on two mornings'] },
			happened: 'Spoke about the second attempt, how the hall smelled, and the walk out after twenty minutes.',
		},
		{
			at: '2025-11-03 16:00',
			mine: '7 7 7',
			theirs: '5 5 5',
			tasks: { partly: ['library on two mornings'] },
			happened: 'One morning in the library. Met someone from the course who has passed. Stayed anyway.',
			next: 'The one from the course who has passed.',
		},
		{
			at: '2025-11-10 16:00',
			mine: '7 7 7',
			theirs: '6 5 5',
			tasks: { notDone: ['library on two mornings'], agreed: ['old exam paper, first question only'] },
			happened: 'A poor week. Wanted no discussion of it; I proposed an old paper instead. Agreed with a shrug.',
		},
		{
			at: '2025-11-17 16:00',
			mine: '3 2 1',
			theirs: '2 2 0',
			tasks: { notDone: ['old exam paper, first question only'] },
			happened:
				'I asked about the paper first. "You sound like the study office." Loud, then cold: this is not helping, I have one method and sell it every week. I explained myself, at some length. Left ten minutes early.',
			next: 'What happened on the 17th.',
		},
		{
			at: '2025-11-24 16:00',
			mine: '4 4 3',
			theirs: '3 3 2',
			happened:
				'Came, kept the jacket on. Said last week was "done with". I let it be and we spoke about the timetable.',
		},
		{ at: '2025-12-01 16:00', attendance: 'no-show', happened: 'Did not come, no message.' },
		{
			at: '2025-12-08 16:00',
			mine: '4 4 4',
			goals: { dropped: ['[[Begin before noon|begin before noon]]'] },
			tasks: { dropped: ['library on two mornings', 'old exam paper, first question only'] },
			happened: "Wants no more tasks. Fair enough. Talked about the holidays at the parents', flat and polite.",
		},
		{
			at: '2026-01-12 16:00',
			mine: '5 4 4',
			theirs: '4 4 4',
			happened: 'Some warmth again while speaking about a nephew. As soon as the exam came near, the tone changed.',
		},
		{ at: '2026-01-19 16:00', attendance: 'cancelled', happened: 'Cancelled by text an hour before: too much on.' },
		{
			at: '2026-02-02 16:00',
			mine: '4 4 3',
			theirs: '4 3 2',
			happened:
				'Would like to pause until after the exam. Agreed. When asked whether November had something to do with it: "Let us not." Will write when ready.',
			next: 'If there is a next time: begin with November.',
		},
	],
	measures: [
		lines('srs', '2025-10-13', 7.6),
		lines('srs', '2025-10-27', 8.2),
		lines('srs', '2025-11-10', 8.4),
		lines('srs', '2025-11-17', 2.4),
		lines('srs', '2025-11-24', 4.6),
		lines('srs', '2026-01-12', 5.8),
		lines('srs', '2026-02-02', 4.9),
	],
	work: [
		'Went through the exam rules together; two of the fears are not in them.',
		'Timed how long it takes from sitting down to the first sentence: four minutes.',
		'Asked what beginning would look like on a bad day.',
		'Made a list of what a pass would change. Shorter than expected.',
		'Kept to the timetable; it seemed the safest ground.',
		'Did not press.',
	],
	next: [
		'How it is to come here when someone else wants it.',
		'Is there another hall?',
		'What the shrug meant.',
		'The registration deadline.',
		'What would be of use apart from the exam?',
	],
};
