import type { ClientPlan } from '../client-plan';
import { lines } from '../measure-plan';

const measured = [
	['2025-05-06', 4.2, 8.8],
	['2025-06-03', 4.4, 9],
	['2025-07-01', 5, 8.9],
	['2025-08-12', 5.3, 9.2],
	['2025-09-09', 6, 9],
	['2025-10-21', 6.6, 9.3],
	['2025-11-18', 7, 9.1],
	['2026-01-13', 7.4, 9.4],
] as const;

/** Grief: a steady course to an agreed ending. */
export const k021: ClientPlan = {
	code: 'K-021',
	about: 'Lost the partner after a long illness in the winter before. Retired, sings in a choir.',
	status: 'ended',
	started: '2025-05-06',
	ended: '2026-01-13',
	intervalDays: 14,
	medium: 'in person',
	minutes: 50,
	intake: {
		expectations: ['Someone who does not say that time heals.', 'No fixed idea how long it should take.'],
		earlierTherapy: ['None. A bereavement group twice, found it too crowded.'],
		givingFeedback: ['Speaks up readily.', 'Prefers to be asked at the door, not at the desk.'],
		tense: ['worry about what others would think'],
		remember: [
			'The anniversary is in February.',
			'Says "we" about present plans; leave it.',
			'Hard of hearing on the left: sit to the right.',
		],
	},
	agreements: {
		'Clear the study':
			"Agreed with [[K-021]].\n\nSort the partner's study, one shelf at a time, in an order of one's own. Nothing has to be thrown away.",
		'Letter not to send':
			'Write to the one who died, as long or as short as it comes. Nobody reads it unless it is brought along.',
	},
	sessions: [
		{
			at: '2025-05-06 14:00',
			mine: '7 6 6',
			theirs: '8 7 7',
			happened:
				'Told the whole story of the last year in order, like a report, and wept only at the part about the dog. Relieved to have got through it.',
		},
		{
			at: '2025-05-20 14:00',
			mine: '7 7 6',
			goals: { agreed: ['[[Clear the study|the study]]'] },
			happened:
				'Mornings are the worst. Described the second cup that is still put out. The study has been shut since January.',
		},
		{
			at: '2025-06-03 14:00',
			mine: '7 7 7',
			theirs: '8 8 7',
			tasks: { agreed: ['one shelf, with the radio on'] },
			happened:
				'Friends have begun to say that it is time. Anger about that, clear and short. Wanted to begin with the study and set the size of the first step.',
		},
		{
			at: '2025-06-17 14:00',
			mine: '8 7 7',
			tasks: { done: ['one shelf, with the radio on'] },
			happened:
				'The shelf took four hours, three of them reading. Brought a photograph and did not show it until the end.',
		},
		{
			at: '2025-07-01 14:00',
			mine: '8 7 7',
			theirs: '8 8 8',
			goals: { agreed: ['sing again by the autumn'] },
			happened:
				'The choir has asked. Would like to, cannot yet sit beside the empty chair. Tried out how it would be to sit elsewhere.',
		},
		{
			at: '2025-07-15 14:00',
			mine: '7 7 7',
			tasks: { agreed: ['[[Letter not to send|a letter, not to send]]'] },
			happened:
				'A flat fortnight. "Nothing is wrong and nothing is right." Stayed near that without trying to lift it.',
		},
		{
			at: '2025-08-12 14:00',
			mine: '7 8 7',
			theirs: '8 8 8',
			tasks: { partly: ['[[Letter not to send]]'] },
			happened:
				'After four weeks. The letter has two sentences. Read them aloud; then spoke about the last night in hospital, for the first time without hurry.',
		},
		{
			at: '2025-08-26 14:00',
			mine: '8 8 8',
			tasks: { done: ['[[Letter not to send|the letter]]'] },
			happened:
				"The letter is finished, seven pages. Did not bring it, and was glad to be able to say that it is nobody's business.",
		},
		{
			at: '2025-09-09 14:00',
			mine: '6 7 7',
			theirs: '7 8 7',
			happened:
				'Said that I had hurried last time when the hospital came up. I had. We went back to where it was cut off.',
			next: 'Leave more room at the end.',
		},
		{
			at: '2025-09-23 14:00',
			attendance: 'cancelled',
			happened: 'Cancelled with a cold, a week ahead of the choir rehearsal.',
		},
		{
			at: '2025-10-07 14:00',
			mine: '8 8 8',
			tasks: { agreed: ['sit in the second row'] },
			happened: 'Went to the rehearsal, stood outside for one song, then went in. Laughed about the tenor.',
		},
		{
			at: '2025-10-21 14:00',
			mine: '8 8 8',
			theirs: '9 8 8',
			goals: { met: ['sing again by the autumn'] },
			tasks: { done: ['sit in the second row'] },
			happened: 'Three rehearsals. The second row has a draught and good company.',
		},
		{
			at: '2025-11-04 14:00',
			mine: '8 8 7',
			happened:
				'Dreamt of the partner, cheerful and young. Did not want to know what it means; wanted to tell it, twice.',
		},
		{
			at: '2025-11-18 14:00',
			mine: '8 8 8',
			theirs: '9 9 8',
			goals: { met: ['[[Clear the study]]'] },
			happened:
				'The study is a room with a window again. Kept the desk. Raised the question of how long to go on coming.',
		},
		{
			at: '2025-12-16 14:00',
			mine: '8 8 8',
			happened:
				'The holidays are sorted: one evening with the choir, one alone on purpose. Planned the last session together.',
			next: 'What to take along from these months.',
		},
		{
			at: '2026-01-13 14:00',
			mine: '8 8 8',
			theirs: '9 9 9',
			happened:
				'Last session. Went back over the year, from the second cup to the second row. The February date is prepared for. The door stays open, and was thanked for.',
		},
	],
	measures: measured.flatMap(([on, how, session]) => [lines('ors', on, how), lines('srs', on, session)]),
	work: [
		'Mostly listened.',
		'Sorted what is grief and what is simply tiredness.',
		'Asked what the partner would have said to this. The answer came at once, in another voice.',
		'Went slowly; asked for one more detail now and then.',
		'Spoke about what stays the same when a person is gone: the tea, the quarrel over the window.',
		'Looked at the coming fortnight for the two hard days in it.',
		'Spent a while on guilt about a good afternoon.',
		'Named two things that have become easier and one that has not.',
		'Asked what would be worth keeping of these conversations.',
	],
	next: [
		'Sleep, which was only touched on.',
		'How the Sunday was.',
		"The sister-in-law's offer to help with the papers.",
		'The photograph, if they want to.',
		'Whether the group might be worth another try.',
		'Leave room for the hospital.',
		'Who sits where in the choir now?',
		'The February date.',
	],
};
