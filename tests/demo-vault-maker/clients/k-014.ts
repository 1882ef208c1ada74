import type { ClientPlan } from '../client-plan';
import { gbo, waiSr, waiSrTherapist } from '../measure-plan';
import { k014Sessions } from './k-014-sessions';

/** Work stress and sleep: a low start that rises, a withdrawal repaired two sessions later, and a smaller one still being looked at. */
export const k014: ClientPlan = {
	code: 'K-014',
	about:
		'Works in planning at a transport firm, lives alone. Came because of broken sleep and a job that follows them home.',
	status: 'active',
	started: '2025-12-04',
	intervalDays: 14,
	medium: 'in person',
	minutes: 50,
	intake: {
		expectations: [
			'Wants something practical, "not just talking".',
			'Hopes to sleep by spring.',
			'Half expects to be told to change jobs.',
		],
		earlierTherapy: [
			'Six sessions of counselling through work, four years ago.',
			'Helped: being asked simple questions. Did not help: worksheets that nobody looked at again.',
		],
		givingFeedback: [
			'Says it is easier in writing than aloud.',
			'Tends to say "fine" first; worth asking a second time.',
			'Would probably not raise a disagreement without being asked.',
		],
		tense: ['fear of being judged', 'anxious about talking'],
		remember: [
			'Silence usually means "I do not agree", seldom "I am thinking".',
			'Sits with a view of the door; leave the chairs as they are.',
			'Homework has a bad ring; "trying something out" has not.',
			'On-call week is the second of each month.',
		],
	},
	agreements: {
		'Sleep through the night':
			'Agreed with [[K-014]].\n\nSleep six hours in one piece on at least five nights of the week. Waking once and falling asleep again within a quarter of an hour counts as through.',
		'Leave work on time':
			'Agreed with [[K-014]].\n\nOut of the building by six on four days of the week, on-call week excepted.',
		'Say no without an excuse':
			'Agreed with [[K-014]] in place of "be less on edge with the team", which was more my wording than theirs.\n\nTurn a request down in one sentence, without a reason that is not true.',
		'Sleep diary':
			'One line each morning: to bed, asleep, awake, up. No clock-watching at night; a guess is good enough.',
		'Thought record':
			'Situation, thought, how much I believe it, another way to see it. Dropped in March: it felt like being marked.',
		'Worry window':
			'A quarter of an hour at half past five, at the kitchen table, pen and paper. What comes up at night is put off until then.',
		'One plain no':
			'Pick a small request this week. Say no in one sentence. Notice what happens in the ten seconds after.',
	},
	sessions: k014Sessions,
	measures: [
		waiSr('2025-12-18', [2.8, 2.6, 2.4]),
		waiSr('2026-01-29', [3.3, 3, 2.9]),
		waiSrTherapist('2026-01-29', 38),
		waiSr('2026-03-05', [2.4, 2.7, 2]),
		waiSrTherapist('2026-03-05', 31),
		waiSr('2026-04-09', [3.9, 3.6, 3.6]),
		waiSrTherapist('2026-04-09', 43),
		waiSr('2026-05-07', [4.1, 4, 3.8], 7),
		waiSr('2026-07-16', [4.4, 4.1, 4]),
		waiSrTherapist('2026-07-16', 47),
		waiSr('2026-10-01', [4.6, 4.4, 4.2]),
		gbo('2026-01-08', 1, '[[Sleep through the night]]'),
		gbo('2026-01-08', 0, '[[Leave work on time]]'),
		gbo('2026-02-19', 3, '[[Sleep through the night]]'),
		gbo('2026-02-19', 2, '[[Leave work on time]]'),
		gbo('2026-04-23', 6, '[[Sleep through the night]]'),
		gbo('2026-04-23', 4, '[[Leave work on time]]'),
		gbo('2026-06-04', 8, '[[Sleep through the night]]'),
		gbo('2026-07-02', 6, '[[Leave work on time]]'),
		gbo('2026-09-17', 9, '[[Leave work on time]]'),
		gbo('2026-10-15', 4, '[[Say no without an excuse]]'),
	],
	work: [
		'Mostly listened; asked for one ordinary evening in detail.',
		'Set the pace slower on purpose; left a few silences alone.',
		'Tried the short breathing exercise; stopped halfway because it felt silly, then finished it anyway.',
		'Compared a good night with a bad one. Less different than expected, apart from the hour before.',
		'Drew the last bad evening on paper, hour by hour, and looked for the first point where it could have gone another way.',
		'Talked through what a colleague would say to someone else in the same spot.',
		'Offered two ways to go on and left the choice open. They took the second.',
		'Some humour today, on both sides.',
		'Checked twice whether this was still useful. The second answer was the fuller one.',
		'Went through the week on the whiteboard; the pattern of Tuesday and Wednesday was theirs to find.',
		'Spent some time on what the body does when the phone rings. Shoulders first.',
		'Looked at the list of what was tried so far and struck out what never helped.',
		'Asked what would be different if this went on for another year. Long pause, then a clear answer.',
		'Practised one sentence aloud, three times, with different endings.',
		'Went back to who taught them that a no needs a reason.',
		'Let the hour be a conversation without a list.',
	],
	next: [
		'What would be a first sign that nights get better?',
		"The sister's visit.",
		'Is the pace right?',
		'Ask a second time how this was, before the end.',
		'The talk with the team lead, if it took place.',
		'How was the on-call week?',
		'Come back to the remark about "being the reliable one".',
		'What is the first sign that a week is turning?',
		'Who else knows that the nights are better?',
		'Would every two weeks fit?',
		'What fills an evening?',
		'The holiday: who covers, and what happens to the phone.',
		"Look at the first session's list together.",
		'Which friend would be easiest to ring?',
	],
};
