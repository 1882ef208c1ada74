// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { counted, plural } from '../../lib/plural';
import { daysAgo } from '../../text/dates';
import { selfCheckNames } from '../../text/names';
import { commandNames } from '../../text/commands';

/** How often a value of the self-check was given, from which day to which, and the latest one. */
interface SelfCheckSummary {
	readonly name: string;
	readonly count: number;
	readonly first: string;
	readonly last: string;
	readonly latest: string;
}

export const caseloadText = {
	title: 'Caseload',
	pages: 'Pages of the caseload',
	clients: 'Clients',
	mySide: 'My side',
	list: 'Clients, each beside their own past',
	filter: 'Find a code',
	status: 'Status',
	statusName: { all: 'All clients', active: 'Active', paused: 'Paused', ended: 'Ended' },
	sort: 'Sort by',
	reverse: 'Turn the order round',
	column: {
		code: 'Client',
		rating: 'Alliance',
		level: 'Latest rating',
		direction: 'Last few',
		since: 'Last session',
		ruptures: 'Open ruptures',
		tasks: 'Open tasks',
		unrated: 'Not rated',
		signals: 'To look at',
	},
	someClient: (number: number) => `Client ${number}`,
	counted: (shown: number, all: number) =>
		shown === all ? counted(all, 'client') : `${shown} of ${counted(all, 'client')}`,
	level: { higher: 'higher than before', same: 'about as before', lower: 'lower than before' },
	/** The same where several people rate. */
	shortLevel: { higher: 'higher', same: 'about the same', lower: 'lower' },
	tooFew: 'too few to say',
	noRating: 'no rating yet',
	direction: { rising: 'rising', steady: 'steady', falling: 'falling' },
	mine: 'mine',
	ofPeople: (people: readonly string[], words: string) => `${people.join(', ')} ${words}`,
	everyone: (words: string) => `all ${words}`,
	person: (number: number) => `Person ${number}`,
	since: daysAgo,
	notYet: 'no session yet',
	usually: (days: number) => `usually ${Math.round(days)}`,
	amount: {
		ruptures: (count: number) => plural(count, 'open rupture', 'open ruptures'),
		tasks: (count: number) => plural(count, 'open task', 'open tasks'),
		unrated: (count: number) => plural(count, 'session not rated', 'sessions not rated'),
		signals: (count: number) => plural(count, 'question', 'questions'),
	},
	line: (whose: string, values: number, latest: string) =>
		`${whose} ratings, ${values} of them; the latest is ${latest}.`,
	whose: { client: 'The client’s', therapist: 'Your own' },
	whoseOf: (person: string) => `${person}’s`,
	whyLabel: 'More about this client',
	/** `tenth` is a tenth of the scale where a difference is measured by that, since the SD is smaller; else null. */
	whyLevel: (past: {
		readonly whose: string;
		readonly latest: string;
		readonly earlier: number;
		readonly mean: string;
		readonly sd: string;
		readonly tenth: string | null;
		readonly level: 'higher' | 'same' | 'lower';
	}) => {
		const level = { higher: 'higher', same: 'about the same', lower: 'lower' }[past.level];
		const measured =
			past.tenth === null
				? `, so this one is ${level}`
				: `; measured by a tenth of the scale (${past.tenth}), which is more than that, this one is ${level}`;
		return `${past.whose} latest rating is ${past.latest}. The ${past.earlier} before have a mean of ${past.mean} and an SD of ${past.sd}${measured}.`;
	},
	whyTooFew: (whose: string, latest: string) =>
		`${whose} latest rating is ${latest}. There are too few ratings before it to say more.`,
	whyDirection: {
		rising: 'The last few ratings rise.',
		steady: 'The last few ratings keep steady.',
		falling: 'The last few ratings fall.',
	},
	whyNone: 'No rating of the alliance yet. Is there something to ask in the next session?',
	whyGap: (both: string) => `The latest session: ${both}`,
	whyMine: 'There is no rating by the client, so these are your own.',
	whySince: (words: string, days: number, agreed: boolean) =>
		`The last session was ${words}; ${agreed ? 'the client note gives' : 'usual so far are'} ${counted(Math.round(days), 'day')}.`,
	openTimeline: commandNames['open-timeline'],
	startSession: commandNames['start-session'],
	empty: 'No client yet. A client is a note with a code for its name; once there are some, each has a row here.',
	firstClient: 'Create your first client',
	noMatch: 'No client fits. Change the code you look for, or the status.',
	showAll: 'Show all clients',
	mySideHidden: 'Your own side is private, and discreet mode is on.',
	mySideAbout: 'From your private notes, for you alone. It is never part of an export.',
	easeTitle: 'With whom does it come easily, and with whom less so?',
	easeAbout:
		'What you noted yourself, those with most ruptures and reactions per session first, reactions noted as positive left out. A rupture noted is also a rupture seen. What is different in these hours, and what is yours in it?',
	easeSessions: (held: number) => counted(held, 'session'),
	easeRuptures: (count: number) => counted(count, 'rupture'),
	easeReactions: (count: number, positive: number) =>
		`${counted(count, 'reaction')}${positive === 0 ? '' : `, ${positive === count ? plural(count, '', 'all ') : `${positive} `}positive`}`,
	easeOwn: (first: string, latest: string, max: string) => `my ratings ${first} at first, ${latest} lately, of ${max}`,
	easeEmpty: 'After three sessions with a client, what you noted on your own side stands here.',
	reactionsTitle: 'My reactions',
	reactionsEmpty: `No reaction noted yet. “${commandNames.reflect}” makes a note for one.`,
	reaction: (reaction: string, count: number) => `${reaction}, ${count}`,
	reactionWith: (code: string, count: number) => plural(count, code, `${code} ${count}×`),
	selfCheckTitle: 'How I am',
	selfCheckAbout: 'Your self-checks, 0 to 10. They are tied to no client.',
	selfCheckEmpty: `No self-check yet. “${commandNames['self-check']}” makes one for today.`,
	selfCheckName: selfCheckNames,
	selfCheckLatest: (value: string, day: string) => `${value} on ${day}`,
	endingsTitle: 'What did not take place, and what ended',
	endingsEmpty: 'No session was cancelled or missed, and no therapy has ended.',
	cancelled: (count: number, by: readonly string[]) => `${counted(count, 'cancelled session')}: ${by.join(', ')}.`,
	cancelledBy: { client: 'by the client', therapist: 'by me', other: 'by someone else' },
	notCome: (count: number) => `${counted(count, 'session')} to which nobody came.`,
	ended: (count: number, how: readonly string[]) =>
		`${counted(count, 'ended therapy', 'ended therapies')}: ${how.join(', ')}.`,
	endedHow: {
		agreed: 'as agreed',
		'client stopped': 'the client stopped',
		'therapist stopped': 'I stopped',
		referred: 'referred on',
		moved: 'moved away',
		died: 'the client died',
		other: 'otherwise',
	},
	notNoted: 'not noted',
	selfCheckLine: ({ name, count, first, last, latest }: SelfCheckSummary) =>
		`${name}: ${counted(count, 'self-check')} from ${first} to ${last}, the latest ${latest}.`,
} as const;
