import type { SessionPlan } from '../client-plan';

const sleep = '[[Sleep through the night|sleep through]]';
const onTime = '[[Leave work on time|leave work on time]]';
const plainNo = '[[Say no without an excuse]]';
const diary = '[[Sleep diary|sleep diary]]';
const records = '[[Thought record|thought records]]';
const window = '[[Worry window|worry window]]';

export const k014Sessions: readonly SessionPlan[] = [
	{
		at: '2025-12-04 10:00',
		mine: '4 3 3',
		goals: { agreed: [sleep] },
		happened:
			'First session. Came early, coat on for the first ten minutes. Sleep has been broken since the spring: asleep by midnight, awake at three, up at five. Answers short and polite.',
		next: 'Ask what made them come now and not a year ago.',
	},
	{
		at: '2025-12-11 10:00',
		mine: '4 4 3',
		tasks: { agreed: [diary] },
		happened:
			'Described a normal working day in detail: eleven hours, lunch at the desk, phone on the pillow. Asked whether "this is the kind of thing" I want to hear.',
	},
	{
		at: '2025-12-18 10:00',
		mine: '4 4 4',
		theirs: '5 4 4',
		goals: { agreed: [onTime] },
		tasks: { partly: [diary] },
		happened:
			"Diary filled for three nights out of seven, brought on the back of an envelope. Surprised that the three o'clock waking came on work nights only.",
		next: 'Two weeks without a session: how did the holidays go?',
	},
	{
		at: '2026-01-08 10:00',
		mine: '5 4 4',
		tasks: { done: ['[[Sleep diary]]'], agreed: ['no screens after ten'] },
		happened:
			"Slept better over the holidays, worse since Monday. A full fortnight of diary. First time something was said about the father's early retirement, in passing.",
	},
	{
		at: '2026-01-15 10:00',
		attendance: 'late',
		mine: '5 5 4',
		theirs: '6 5 5',
		goals: { agreed: ['be less on edge with the team'] },
		tasks: { notDone: ['no screens after ten'] },
		happened:
			'Rang from the car, arrived out of breath after an argument in the Monday meeting that was still going on by mail. Used most of the hour on it.',
	},
	{
		at: '2026-01-22 10:00',
		mine: '5 5 5',
		tasks: { partly: ['no screens after ten'] },
		happened:
			'Two evenings with the phone in the hall. "Nothing burned down." Described lying awake rehearsing what to say in meetings.',
	},
	{
		at: '2026-01-29 10:00',
		mine: '6 5 5',
		theirs: '6 6 5',
		tasks: { agreed: ['walk home instead of the bus twice a week'] },
		happened:
			'Talked about being the one who stays late since the first job. Filled in the questionnaire carefully; said afterwards that some of it was hard to answer.',
	},
	{
		at: '2026-02-05 10:00',
		mine: '6 6 6',
		tasks: { done: ['no screens after ten'], agreed: [records] },
		happened:
			"Four nights through, and proud of it in a quiet way. I suggested writing down the three o'clock thoughts; agreed at once.",
		next: 'Was the yes to the thought records a real yes?',
	},
	{
		at: '2026-02-12 10:00',
		attendance: 'cancelled',
		happened: 'Cancelled the day before, on-call swap. New time not possible this week.',
	},
	{
		at: '2026-02-19 10:00',
		mine: '6 6 6',
		theirs: '7 6 6',
		tasks: { done: ['walk home instead of the bus twice a week'], partly: ['[[Thought record]]'] },
		happened:
			'Walks have become a habit; the bus only in rain. One thought record, very tidy. Spoke about the team lead with more edge than before.',
	},
	{
		at: '2026-02-26 10:00',
		mine: '7 6 6',
		tasks: { notDone: [records] },
		happened:
			'Told the story of the father\'s last years at work, longer than planned. Warm at the end. Records not done; "a busy week".',
	},
	{
		at: '2026-03-05 10:00',
		mine: '3 4 2',
		theirs: '4 4 3',
		tasks: { notDone: [records] },
		happened:
			'Quiet from the start. When the records came up: "no, not done", and then one-word answers. Said everything was fine. Left on the minute.',
		next: 'Begin with how last time was, before anything else.',
	},
	{
		at: '2026-03-12 10:00',
		mine: '4 4 3',
		theirs: '4 5 3',
		happened:
			'Asked how last week had been. "Fine." Asked again later; said that the records had felt like being checked on. Stayed with that for a while. Sleep worse again, two nights out of seven.',
		next: 'Decide together whether the records stay at all.',
	},
	{
		at: '2026-03-19 10:00',
		mine: '7 6 6',
		theirs: '7 6 7',
		goals: { agreed: [plainNo], dropped: ['be less on edge with the team'] },
		tasks: { dropped: [records], agreed: ['say out loud when a task feels like homework'] },
		happened:
			'Brought it up unasked: had said yes to the records because it was easier than saying no, as everywhere. Said it looking straight at me. Dropped the records and one goal that had been put in my words, and found another.',
	},
	{
		at: '2026-03-26 10:00',
		mine: '7 7 6',
		tasks: { agreed: ["write tomorrow's list before leaving the desk"] },
		happened:
			'Lively. Told the team lead that a report would come on Monday and not on Friday, "and the roof stayed on". Chose the task from three suggestions.',
	},
	{
		at: '2026-04-09 10:00',
		mine: '7 7 7',
		theirs: '8 7 7',
		tasks: {
			done: ['say out loud when a task feels like homework'],
			partly: ["write tomorrow's list before leaving the desk"],
		},
		happened:
			'Objected to a suggestion of mine within the first ten minutes, and we both noticed. The list works on calm days only.',
	},
	{
		at: '2026-04-16 10:00',
		medium: 'video',
		minutes: 45,
		mine: '7 7 -',
		happened:
			'By video from a hotel room on a site visit. Sound cut out twice. Slept well in a strange bed, which was a puzzle to both of us.',
	},
	{
		at: '2026-04-23 10:00',
		mine: '8 7 7',
		theirs: '8 8 7',
		tasks: { done: ["write tomorrow's list before leaving the desk"], agreed: [window] },
		happened:
			'Five nights through. The worries that are left are few and always the same three. Came up with a fixed time for them before I could.',
	},
	{
		at: '2026-04-30 10:00',
		happened:
			'Short notice of a reorganisation at work; most of the hour went to what it may mean. Did not get to anything else, and left the ratings out.',
		next: 'The reorganisation: what is known, what is guessed.',
	},
	{
		at: '2026-05-07 10:00',
		mine: '8 8 7',
		tasks: { partly: [window], agreed: ['leave at six on two days'] },
		happened:
			'Post is safe, team changes. Felt sad about two colleagues more than relieved. Agreed to meet every two weeks from now on; their wish.',
	},
	{
		at: '2026-05-21 10:00',
		mine: '6 7 6',
		theirs: '7 7 6',
		tasks: { notDone: ['leave at six on two days'] },
		happened:
			'Annoyed that I asked about leaving at six before asking about the new team. Said so, with some heat. We stopped there and took the questions in the other order.',
	},
	{
		at: '2026-06-04 10:00',
		mine: '8 8 8',
		theirs: '8 8 8',
		goals: { met: [sleep] },
		tasks: { done: ['[[Worry window]]'], partly: ['leave at six on two days'] },
		happened:
			'Six weeks of sleeping through, two bad nights included. Counted it twice, then struck it off the list. Some worry about what to talk about now.',
	},
	{
		at: '2026-06-18 10:00',
		attendance: 'no-show',
		happened: 'Did not come. Wrote in the evening: had mixed up the weeks, sorry about it.',
	},
	{
		at: '2026-07-02 10:00',
		mine: '8 8 8',
		goals: { agreed: ['keep one evening a week for friends'] },
		tasks: { done: ['leave at six on two days'] },
		happened:
			'Apologised for the missed date; looked at what missing it had been like. Leaves at six without counting now. Evenings are long and rather empty.',
	},
	{
		at: '2026-07-16 10:00',
		mine: '8 8 7',
		theirs: '9 8 8',
		tasks: { agreed: ['phone in the hall during the holiday'] },
		happened:
			"Last session before the break. Planned three weeks by the sea with the sister's family. Looked back at the winter with some distance.",
	},
	{
		at: '2026-08-20 10:00',
		mine: '7 8 7',
		tasks: { done: ['phone in the hall during the holiday'], agreed: ['ask for the deadline before saying yes'] },
		happened:
			'Five weeks since the last time, took a while to warm up. Good holiday, hard landing: eighty mails and three favours asked on the first day.',
		next: 'The first day back: pattern or exception?',
	},
	{
		at: '2026-09-03 10:00',
		mine: '8 8 8',
		theirs: '9 8 8',
		tasks: { partly: ['ask for the deadline before saying yes'] },
		happened:
			'Asked for the deadline twice out of four times. One of the favours then turned out not to be needed at all.',
	},
	{
		at: '2026-09-17 10:00',
		mine: '9 8 8',
		goals: { met: ['[[Leave work on time]]'] },
		happened:
			'Out by six on all but one day for a month. Wanted to mark it, so we did: read the first page of December together.',
	},
	{
		at: '2026-10-01 10:00',
		mine: '9 9 8',
		theirs: '9 9 8',
		tasks: {
			done: ['ask for the deadline before saying yes'],
			agreed: ['evening with friends, date fixed in advance'],
		},
		happened:
			'Spoke about friendships that went quiet over the years and about who would still pick up the phone. Moved, in a way that was new here.',
	},
	{
		at: '2026-10-15 10:00',
		mine: '7 8 7',
		theirs: '7 8 8',
		tasks: { notDone: ['evening with friends, date fixed in advance'] },
		happened:
			'More reserved than last time. I mentioned ending in the spring as one possibility; they nodded and changed to the reorganisation. The evening had not been fixed.',
		next: 'Ask how the remark about ending was heard.',
	},
	{
		at: '2026-10-29 10:00',
		mine: '8 8 8',
		theirs: '8 9 8',
		tasks: { partly: ['evening with friends, date fixed in advance'], agreed: ['[[One plain no|say one plain no]]'] },
		happened:
			'Asked about the last session. The word "ending" had sounded like being sent away; said it after a detour. Not finished with it, but it is on the table. One evening with an old friend is fixed for next week.',
		next: 'Talk on about ending: when, how, who decides.',
	},
];
