// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { formatNumber } from '../lib/format-number';
import { didYouMean, allOf } from './phrases';
import { counted } from '../lib/plural';
import { longDay, monthName } from './dates';
import { raterNames, attendanceNames, outcomeNames, ruptureNames } from './names';

function weightWords(weights: readonly (number | null)[]): string {
	const words = weights.map((weight) => String(weight ?? 1));
	return weights.includes(null) ? `${allOf(words)} (1 where none is noted)` : allOf(words);
}

/** What is said of a rupture: `course` is a sentence, `text` the therapist's words or null. */
interface RuptureFacts {
	readonly kind: string;
	readonly facts: readonly string[];
	readonly when: string;
	readonly course: string;
	readonly text: string | null;
}

export const timelineText = {
	shortMonth: (month: number) => monthName(month, 'short'),
	monthAndYear: (month: number, year: number) => `${monthName(month, 'short')} ${year}`,
	shortDay: (day: number, month: number) => `${day} ${monthName(month, 'short')}`,
	longDay,
	today: 'Today',
	nothingYet: 'Nothing to draw yet.',
	pictureOf: (code: string | null) => (code === null ? 'Alliance timeline' : `Alliance timeline of ${code}`),
	someone: 'Client',
	aGoal: 'A goal',
	aTask: 'A task',
	aRupture: 'Rupture',
	person: (number: number) => `Person ${number}`,
	lane: {
		ratings: 'Ratings',
		sessions: 'Sessions',
		ruptures: 'Ruptures',
		goals: 'Goals',
		tasks: 'Tasks',
		reactions: 'My reactions',
	},
	dimension: { bond: 'Bond', goal: 'Goal agreement', task: 'Task agreement', total: 'Total' },
	rater: raterNames,
	raterShort: { client: 'C', therapist: 'T', observer: 'O' },
	ofRater: { client: 'Client’s', therapist: 'Therapist’s', observer: 'Observer’s' },
	ofPerson: (person: string) => `${person}’s`,
	raterAbout: (rater: string, person: string) => `${rater} · ${person}`,
	therapistAbout: (person: string) => `Therapist’s, about ${person}:`,
	observerAbout: (person: string) => `Observer’s, about ${person}:`,
	outOf: (value: string, min: number, max: number) =>
		min === 0 ? `${value} of ${max}` : `${value} on ${min} to ${max}`,
	lineWords: (whose: string, dimension: string, instrument: string | null) =>
		`${whose} ${dimension}${instrument === null ? '' : ` (${instrument})`}`,
	ratingWords: (line: string, value: string, when: string) => `${line}: ${value}. ${when}.`,
	/** A goal without a weight counts as 1. */
	overGoals: (weights: readonly (number | null)[]) => {
		if (weights.length === 1) return 'Over 1 goal.';
		return weights.every((weight) => weight === null)
			? `Over ${weights.length} goals, all counted alike.`
			: `Over ${weights.length} goals, weighted ${weightWords(weights)}.`;
	},
	scoreOverGoals: (score: string, weights: readonly (number | null)[]) =>
		`${score} (${counted(weights.length, 'goal')}${weights.length === 1 || weights.every((weight) => weight === null) ? '' : `, weighted ${weightWords(weights)}`})`,
	session: (session: number) => `session ${session}`,
	sessionAndDay: (session: number | null, day: string) => (session === null ? day : `Session ${session}, ${day}`),
	sessionWords: (when: string, facts: readonly string[]) => `${when}: ${facts.join(', ')}.`,
	attendance: { attended: 'attended', late: 'came late', cancelled: 'cancelled', 'no-show': 'did not come' },
	cancelledBy: {
		client: 'cancelled by the client',
		therapist: 'cancelled by me',
		other: 'cancelled by someone else',
	},
	notice: (notice: string) => `notice: ${notice}`,
	medium: { 'in person': 'in person', video: 'by video', phone: 'by phone' },
	minutes: (minutes: number) => counted(minutes, 'minute'),
	presentWere: (people: readonly string[]) =>
		people.length === 0 ? 'nobody present' : `present: ${people.join(', ')}`,
	floor: (who: string) => (who === 'even' ? 'time shared evenly' : `${who} had more of the time`),
	cluster: (what: string, from: string, to: string) => `${what}, ${from} to ${to}. Zoom in to see each.`,
	sessionCounts: {
		attended: (count: number) => counted(count, 'session'),
		missed: (count: number) => `${count} missed or cancelled`,
	},
	clusterOfRatings: (count: number, low: string, high: string) =>
		`${counted(count, 'rating')} between ${low} and ${high}`,
	commonScale: 'Common scale, 0 to 100',
	about: {
		ratings: 'The ratings of each session; the client’s own lead. A session without a rating is a gap.',
		sessions: 'Every session noted, held or not.',
		ruptures: 'Strains in working together, and their repair. The bigger the form, the stronger.',
		goals: 'From the session that agreed on it to the one that met or dropped it.',
		tasks: 'What was agreed to be done, and what became of it.',
		reactions: 'Your own reactions. The bigger the form, the stronger.',
	},
	privateLane:
		'From your private notes: in code blocks and bases only where you ask for it, never in exports or in discreet mode.',
	legend: {
		gap: 'How far they are apart',
		same: 'Rated the same: one form round the other',
		signal: 'Marked for a reason, which its tip tells',
		medium: { 'in person': 'In person', video: 'By video', phone: 'By phone' },
		attendance: attendanceNames,
		minutes: 'Length of the session',
		floor: 'Had more of the time',
		rupture: { withdrawal: 'Withdrawal: moving away', confrontation: 'Confrontation: moving against', mixed: 'Both' },
		repaired: 'Repaired',
		open: 'Open',
		inRepair: 'In repair',
		left: 'Left as it is: nothing follows it',
		goal: { agreed: 'Agreed', met: 'Met', dropped: 'Dropped' },
		task: { agreed: 'Agreed', ...outcomeNames },
		reaction: { plain: 'Reflection', supervision: 'For supervision' },
	},
	block: {
		noColon: (line: string) =>
			`“${line}” has no colon. Write an option and its value, such as “range: last 12 sessions”.`,
		unknownName: (name: string, suggestion: string | null, names: readonly string[]) =>
			`“${name}” is not an option.${didYouMean(suggestion)}${suggestion === null ? ` There are: ${names.join(', ')}.` : ''}`,
		unknownValue: (value: string, suggestion: string | null, values: readonly string[]) =>
			`“${value}” is not understood here.${didYouMean(suggestion)}${suggestion === null ? ` It can be: ${values.join(', ')}.` : ''}`,
		badRange: (value: string) =>
			`“${value}” is not a range. Write “all”, “last 12 sessions”, “6 months” or “2026-01-01 to 2026-03-31”.`,
		badHeight: (value: string, min: number, max: number) =>
			`“${value}” is not a height. Write a number of pixels from ${min} to ${max}.`,
		atLine: (line: number, message: string) => `Line ${line}: ${message}`,
		noClient: 'This note belongs to no client. Name one: “client: K-014”.',
		unknownClient: (client: string, suggestion: string | null) =>
			`There is no client “${client}”.${didYouMean(suggestion)}`,
	},
	column: {
		when: 'When',
		session: 'Session',
		marked: 'Marked',
		rating: (what: string, instrument: string | null, min: number, max: number) =>
			`${what} (${instrument === null ? '' : `${instrument}, `}${min} to ${max})`,
	},
	numbered: (number: number, day: string) => `${number} · ${day}`,
	agreed: 'agreed',
	closedHow: { met: 'met', dropped: 'dropped' },
	withState: (name: string, state: string) => `${name} (${state})`,
	reflection: 'Reflection',
	/** In the table, of a form that has no score because answers are missing. */
	lacksAnswers: 'not all answered',
	/** How a therapy stands that is not under way. */
	clientStatus: {
		paused: 'This therapy is paused.',
		ended: 'This therapy has ended.',
		endedOn: (day: string) => `This therapy ended on ${day}.`,
	},
	noSessionYet: 'No session yet.',
	noRatingYet: 'No rating yet.',
	noSessionHeldYet: 'No session held yet.',
	sessionsSince: (held: number, since: string, missed: number, last: string | null) =>
		`${held === 0 ? 'No session held' : counted(held, 'session')} since ${since}${missed === 0 ? '' : `, ${missed} more missed or cancelled`}${last === null ? '' : `; the last on ${last}`}.`,
	stands: (value: string, first: string | null) => `${value}${first === null ? '' : `, ${first} at first`}`,
	wentFrom: (who: string, first: string | null, last: string) =>
		first === null ? `${who} ${last}` : `${who} ${first} to ${last}`,
	severalSentence: (instrument: string | null, min: number, max: number, stands: readonly string[]) =>
		`From first to last${instrument === null ? '' : ` by ${instrument}`}, on ${min} to ${max}: ${stands.join('; ')}.`,
	standsSentence: (whose: string, instrument: string | null, stands: readonly string[]) =>
		`${whose}${instrument === null ? '' : ` ${instrument}:`} ${stands.join('; ')}.`,
	gap: (dimension: string, gap: number) =>
		`${dimension} ${gap === 0 ? 'the same' : `${formatNumber(Math.abs(gap))} ${gap > 0 ? 'higher' : 'lower'}`}`,
	gapTo: (whose: string, distance: string | null, higher: boolean) =>
		distance === null ? `${whose} is the same.` : `${whose} is ${distance} ${higher ? 'higher' : 'lower'}.`,
	gapSentence: (gaps: readonly string[]) => `The therapist beside it: ${gaps.join(', ')}.`,
	openRuptures: (count: number) => (count === 0 ? null : counted(count, 'rupture')),
	rupturesInRepair: (count: number) => (count === 0 ? null : `${counted(count, 'rupture')} in repair`),
	openGoals: (count: number) => (count === 0 ? null : counted(count, 'goal')),
	openTasks: (count: number) => (count === 0 ? null : counted(count, 'task')),
	openSentence: (open: readonly string[]) => `Open: ${open.join(', ')}.`,
	goalWords: (name: string, agreed: string, closed: string | null) =>
		`Goal: ${name}. Agreed: ${agreed}. ${closed ?? 'Open.'}`,
	goalClosed: (how: 'met' | 'dropped', when: string) => `${how === 'met' ? 'Met' : 'Dropped'}: ${when}.`,
	taskWords: (name: string, agreed: string, looks: readonly string[], open: boolean) =>
		[`Task: ${name}.`, `Agreed: ${agreed}.`, ...looks, ...(open ? ['Open.'] : [])].join(' '),
	reviewed: (outcome: string, when: string) => `${outcome}: ${when}.`,
	outcome: outcomeNames,
	counts: {
		goalsMet: (count: number) => `${counted(count, 'goal')} met`,
		goalsOpen: (count: number) => `${counted(count, 'goal')} open`,
		goalsDropped: (count: number) => `${counted(count, 'goal')} dropped`,
		tasksDone: (count: number) => `${counted(count, 'task')} done`,
		tasksOpen: (count: number) => `${counted(count, 'task')} open`,
		tasksDropped: (count: number) => `${counted(count, 'task')} dropped`,
		rupturesRepaired: (count: number) => `${counted(count, 'rupture')} repaired`,
		rupturesOpen: (count: number) => `${counted(count, 'rupture')} open`,
		rupturesLeft: (count: number) => `${counted(count, 'rupture')} left`,
		reactions: (count: number) => counted(count, 'reflection'),
	},
	rupture: ruptureNames,
	ruptureWords: ({ kind, facts, when, course, text }: RuptureFacts) =>
		[`${[kind, ...facts].join(', ')}.`, `${when}.`, course, ...(text === null ? [] : [`${text}.`])].join(' '),
	intensity: (value: number) => `${value} of 5`,
	between: (a: string, b: string) => `between ${a} and ${b}`,
	therapist: 'the therapist',
	ruptureLife: { open: 'Open.', 'in repair': 'In repair.', left: 'Left as it is.' },
	repaired: (when: string | null, degree: number | null) =>
		`Repaired${when === null ? '' : `: ${when}`}${degree === null ? '' : `, ${degree} of 5`}.`,
	reflectionWords: (when: string, reactions: readonly string[], intensity: number | null, supervision: boolean) =>
		[
			`${when}.`,
			...(reactions.length === 0 ? [] : [`${reactions.join(', ')}.`]),
			...(intensity === null ? [] : [`Intensity ${intensity} of 5.`]),
			...(supervision ? ['For supervision.'] : []),
		].join(' '),
	changeTo: (instrument: string) => `${instrument} from here`,
	longBreak: (weeks: number) => `${weeks} weeks between sessions`,
};
