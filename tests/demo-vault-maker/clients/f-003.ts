import type { ClientPlan } from '../client-plan';
import { checkIn } from '../measure-plan';

const forms: readonly (readonly [on: string, levels: Readonly<Record<string, number>>])[] = [
	['2025-11-12', { A: 7, B: 5.5, C: 2, D: 6.5 }],
	['2026-01-07', { A: 7.2, B: 6, D: 7 }],
	['2026-02-25', { A: 6.8, B: 6.2, C: 1.4, D: 7 }],
	['2026-04-15', { A: 7.4, B: 6.4, D: 7.6 }],
	['2026-06-03', { A: 7.2, B: 6.8, C: 4, D: 7.4 }],
	['2026-06-24', { A: 5.4, B: 7, D: 8.4 }],
	['2026-09-09', { A: 7, B: 7, C: 5, D: 8 }],
	['2026-10-14', { A: 7.6, B: 7.2, C: 5.8, D: 8.2 }],
];

/** Those of two more evenings without C. */
const withoutC: typeof forms = [
	['2025-12-03', { A: 7, B: 6, D: 6.6 }],
	['2026-03-18', { A: 6.6, B: 6.2, D: 6.8 }],
];

/** A family of four: C, the teenager, is often absent and warms slowly. */
export const f003: ClientPlan = {
	code: 'F-003',
	about:
		"A and B are the parents, C is fifteen, D is eleven. School rang about C's absences; the evenings at home are loud or silent.",
	format: 'family',
	participants: ['A', 'B', 'C', 'D'],
	status: 'active',
	started: '2025-11-12',
	intervalDays: 21,
	medium: 'in person',
	minutes: 75,
	intake: {
		expectations: ['A: that C goes to school.', 'B: quiet evenings.', 'C: "nothing".', 'D: that nobody shouts.'],
		earlierTherapy: ['School counsellor, C alone, twice. C did not go back.'],
		givingFeedback: ['A and B: yes.', 'C: on paper, folded.', 'D: draws it.'],
		tense: ['came against their wish', 'fear of being judged', 'worry about what others would think'],
		remember: [
			'C may leave the room and come back; agreed with everyone.',
			'D answers for C if one does not watch out.',
			'Keep school for the second half.',
			'Folded notes are read aloud only if C says so.',
		],
	},
	agreements: {
		'Quiet after nine':
			'Agreed with [[F-003]].\n\nFrom nine in the evening nobody raises school. If it burns, it goes on the list on the fridge.',
		'Supper list': 'Who cooks on which day, the cook decides what. C and D have one day each.',
	},
	sessions: [
		{
			at: '2025-11-12 16:30',
			mine: '5 5 4',
			present: 'A B C D',
			floor: 'A',
			happened:
				'All four. C with the hood up, D between the parents. A spoke for everyone, B looked at C. C wrote one word on the form and folded it.',
		},
		{
			at: '2025-12-03 16:30',
			mine: '5 5 5',
			present: 'A B D',
			floor: 'A',
			goals: { agreed: ['[[Quiet after nine|quiet after nine]]'] },
			happened:
				'C stayed in the car. Agreed not to fetch. Worked on evenings with those who were here; a chair was left for C.',
		},
		{
			at: '2026-01-07 16:30',
			mine: '6 5 5',
			present: 'A B D',
			floor: 'B',
			tasks: { agreed: ['[[Supper list|supper list]]'] },
			happened:
				'C at home. B described a good evening over the holidays, cooking with C without talk of school. D drew it.',
		},
		{
			at: '2026-01-28 16:30',
			mine: '6 6 5',
			present: 'A B C D',
			floor: 'even',
			tasks: { partly: ['[[Supper list]]'] },
			happened:
				"C came. Silent for half the time, then corrected A on a detail of the supper list, exactly. C's day is Thursday.",
		},
		{
			at: '2026-02-25 16:30',
			mine: '3 4 3',
			present: 'A B C D',
			floor: 'A',
			happened:
				'Letter from school in the hand of A as they came in. A and C at each other within a minute. I asked C about the letter too early; C left the room and came back for the coat only.',
			next: 'School not before the second half. Write to C?',
		},
		{
			at: '2026-03-18 16:30',
			mine: '5 5 5',
			present: 'A B D',
			floor: 'B',
			tasks: { done: ['[[Supper list|the supper list]]'] },
			happened:
				'C not here. Spoke about February with the three. A was the first to say that the letter could have waited. Wrote three lines to C together; D added a drawing.',
		},
		{
			at: '2026-04-15 16:30',
			mine: '6 6 5',
			present: 'A B D',
			floor: 'even',
			happened: 'C read the lines and put the drawing up, says D. Evenings are quieter. School attendance about half.',
		},
		{
			at: '2026-05-06 16:30',
			attendance: 'cancelled',
			happened: 'Cancelled by B: school trip of D. New date was not found before June.',
		},
		{
			at: '2026-06-03 16:30',
			mine: '6 6 6',
			present: 'A B C D',
			floor: 'C',
			goals: { met: ['[[Quiet after nine]]'] },
			happened:
				'C back, without the hood. I said what I had done wrong in February before anything else. C shrugged, and stayed. Spoke for a good ten minutes about the class, to the window.',
		},
		{
			at: '2026-06-24 16:30',
			attendance: 'late',
			mine: '6 7 6',
			present: 'A B D',
			floor: 'A',
			happened:
				'C had an exam and went to it. The parents did not quite know how to be pleased. D: "You could just say well done."',
		},
		{
			at: '2026-09-09 16:30',
			present: 'A B C D',
			floor: 'even',
			tasks: { agreed: ['one question about school a week, on paper'] },
			happened:
				'After the summer. C at school since term began, with two days off. A counts them, C counts A counting. Both laughed, a little.',
		},
		{
			at: '2026-09-30 16:30',
			present: 'B D',
			floor: 'B',
			happened: 'A at work, C tired. B and D on what it is like to be the calm ones. More than expected came of it.',
		},
		{
			at: '2026-10-14 16:30',
			present: 'A B C D',
			floor: 'C',
			tasks: { partly: ['one question about school a week, on paper'] },
			happened:
				"C answered a question of A's on paper, folded, then unfolded it. Some old heat between the two over the summer job; they wanted it left for next time.",
			next: 'The summer job, A and C, with time enough.',
		},
	],
	measures: [...forms, ...withoutC].flatMap(([on, levels]) =>
		Object.entries(levels).map(([who, level]) => checkIn(on, level, who)),
	),
	work: [
		'Each placed the others in the room with cushions. D had fun, C moved one cushion by a hand.',
		'Drew the evening as a curve; loudest between seven and eight.',
		"Told apart what is C's business and what is the parents'.",
		'Spoke about who worries about whom.',
		'Let D be eleven for a while.',
		'Asked round: what went well since last time? Three answers and one shrug.',
	],
	next: [
		'What would each like to be different by summer?',
		'A chair for C, whatever happens.',
		'How does B say no?',
		'The list on the fridge.',
		"D's drawing.",
		'What would C like to be asked?',
	],
};
