// Every sentence a person reads. Sentence case, full stops in sentences; a question rather than a verdict.

function didYouMean(suggestion: string | null): string {
	return suggestion === null ? '' : ` Did you mean “${suggestion}”?`;
}

function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

function longDay(day: number, month: number, year: number | null): string {
	return `${day} ${months[month] ?? ''}${year === null ? '' : ` ${year}`}`;
}

function daysAgo(days: number): string {
	return days === 0
		? 'today'
		: days === 1
			? 'yesterday'
			: days < 0
				? `in ${counted(-days, 'day')}`
				: `${days} days ago`;
}

/** Of files that were not written, since they are never replaced; empty where there were none. */
function leftAlone(there: number): string {
	return there === 0
		? ''
		: there === 1
			? ' One was there already and stays as it is.'
			: ` ${there} were there already and stay as they are.`;
}

const raterNames = { client: 'Client', therapist: 'Therapist', observer: 'Observer' };
const attendanceNames = { attended: 'Attended', late: 'Came late', cancelled: 'Cancelled', 'no-show': 'Did not come' };
const outcomeNames = { done: 'Done', partly: 'Partly done', 'not-done': 'Not done', dropped: 'Dropped' };
const ruptureNames = { withdrawal: 'Withdrawal', confrontation: 'Confrontation', mixed: 'Mixed rupture' };
const selfCheckNames = { energy: 'Energy', boredom: 'Boredom', irritability: 'Irritability', fatigue: 'Fatigue' };

/** What the palette says, by command id. */
export const commandNames = {
	'new-client': 'New client',
	'client-status': 'Change client status',
	'start-session': 'Start session',
	'finish-session': 'Finish session',
	'missed-session': 'Note a missed session',
	'rate-alliance': 'Rate alliance',
	'agree-goal': 'Agree on a goal',
	'agree-task': 'Agree on a task',
	'review-agreements': 'Review goals and tasks',
	'log-rupture': 'Log rupture',
	'log-repair': 'Log repair',
	reflect: 'Reflect',
	'self-check': 'Self-check',
	'insert-prompt': 'Insert prompt',
	'insert-template': 'Insert template',
	'copy-templates': 'Copy templates',
	'record-measure': 'Record measure',
	'check-notes': 'Check notes',
	'export-packet': 'Make a supervision packet',
	'open-timeline': 'Open timeline',
	'open-caseload': 'Open caseload',
	'toggle-discreet': 'Toggle discreet mode',
	'create-bases': 'Create bases',
};

export const problemText = {
	nothing: 'nothing',
	nested: 'a nested value',
	listOf: (length: number) => `a list of ${length}`,
	unknownKind: (found: string, suggestion: string | null) =>
		`${found} is not a kind of note this plugin knows.${didYouMean(suggestion)}`,
	misspelt: (property: string, suggestion: string) =>
		`“${property}” is not a property of this kind of note.${didYouMean(suggestion)}`,
	wrongValue: (property: string, found: string, expected: string, suggestion: string | null) =>
		`“${property}” holds ${found}; expected ${expected}.${didYouMean(suggestion)}`,
	missing: (property: string, expected: string) => `“${property}” is missing; expected ${expected}.`,
	unmatchedReview: (property: string, found: string, suggestion: string | null) =>
		`${found} in “${property}” matches nothing that was agreed and is still open.${didYouMean(suggestion)}`,
	unmatchedRepair: (found: string, suggestion: string | null) =>
		`${found} in “repairs” matches no rupture line that is still open.${didYouMean(suggestion)}`,
	unknownSession: (property: string, found: string) => `${found} in “${property}” leads to no session of this client.`,
	unknownClient: (found: string) => `${found} in “client” leads to no client note.`,
	duplicateNumber: (number: number, holder: string) =>
		`Another session of this client has the number ${number}: ${holder}.`,
	duplicateClient: (other: string) =>
		`Another client note has the same name: ${other}. Links by that name alone lead to one of the two; rename one of them.`,
	unknownInstrument: (found: string, suggestion: string | null) =>
		`${found} is not an instrument this vault knows.${didYouMean(suggestion)}`,
};

export const measureText = {
	rater: (instrument: string, rater: string, raters: readonly string[]) =>
		`“rater” is ${rater}, but ${instrument} is filled in by: ${raters.join(', ')}. Its scores count as they stand.`,
	noItemKey: (instrument: string, rater: string) =>
		`There is no confirmed item key for ${instrument} filled in by the ${rater}, so its answers are not scored. Enter the scores of the scored form.`,
	itemCount: (instrument: string, found: number, expected: number) =>
		`${instrument} has ${expected} answers, but there ${found === 1 ? 'is' : 'are'} ${found}; none of them is scored. Write - for a blank one.`,
	itemOutOfRange: (item: number, value: number, min: number, max: number) =>
		`Item ${item} is ${value}, but answers run from ${min} to ${max}. It counts as unanswered.`,
	itemOffStep: (item: number, value: number, step: number) =>
		`Item ${item} is ${value}, but answers go in steps of ${step}. It counts as unanswered.`,
	itemsBlank: (items: readonly number[], absent: readonly string[]) =>
		`${items.length === 1 ? 'Item' : 'Items'} ${items.join(', ')} ${items.length === 1 ? 'is' : 'are'} blank, so there is no score for: ${absent.join(', ')}.`,
	scoreUnknown: (instrument: string, score: string, known: readonly string[]) =>
		`“${score}” is not a score of ${instrument}, which has: ${known.join(', ')}.`,
	scoreOutOfRange: (score: string, value: number, min: number, max: number) =>
		`“${score}” is ${value}, but it runs from ${min} to ${max}. It is left out.`,
	scoreOffStep: (score: string, value: number, step: number) =>
		`“${score}” is ${value}, but it goes in steps of ${step}. It is left out.`,
	scoresDisagree: (score: string, computed: number, entered: number, from: 'items' | 'parts') =>
		`“${score}” is entered as ${entered}, but ${from === 'items' ? 'the answers' : 'its subscales'} give ${Number(computed.toFixed(2))}. The computed one is shown; correct whichever is mistyped.`,
	weightBelowZero: (weight: number) =>
		`“weight” is ${weight}, but a weight is 0 or more. There is no T score from the goals rated with it.`,
	notANumber: (item: number, text: string) => `Item ${item} reads “${text}”. Write a number, or - for a blank one.`,
	nothingBetween: (item: number) => `Nothing stands at item ${item}. Write - for a blank one.`,
	count: (found: number, expected: number) => `${found} of ${expected} answers.`,
	total: 'Total',
	ownDefinition: 'An instrument has an id, a name, and the lowest and highest number.',
	ownId:
		'An id has small letters, digits and single hyphens, begins with a letter, and is at most 40 characters long, such as “my-scale”.',
	ownIdTaken: (id: string) => `There is an instrument with the id “${id}” already. Choose another id.`,
	ownMissing: 'This is missing.',
	ownText: 'This is not text.',
	ownNumber: 'This is not a number.',
	ownOneOf: (words: readonly string[]) => `This is one of: ${words.join(', ')}.`,
	ownRange: 'The highest number lies above the lowest.',
	ownStep: 'The step is at least 0.001 and no longer than the range.',
	ownTooFar: (most: number) => `This number is too large: at most ${most}, above or below 0.`,
	ownNameLong: (most: number) => `A name has at most ${most} characters.`,
	ownItems: (most: number) =>
		`The number of items is a whole number from 0 to ${most}; 0 where only scores are entered.`,
	ownNumbers: (piece: string) => `“${piece}” is not an item number or a range such as 1-4.`,
	ownNumbersRange: (piece: string, count: number) => `“${piece}” does not lie within the items 1 to ${count}.`,
	ownNumberTwice: (item: number) => `Item ${item} is named twice.`,
	ownSubscaleName: (id: string) =>
		`“${id}” can’t name a subscale: use small letters, digits and hyphens, and none of the properties a note has already.`,
	ownSubscaleItems: (name: string) => `${name} has no items. Write them after a colon, such as “${name}: 1-4, 7”.`,
	ownTwice: (id: string) => `The subscale “${id}” is named twice.`,
	ownVersion: 'your own',
	ownLicence: 'Your own instrument; whether you may use its wording is yours to know.',
	ownSource: 'Defined in the settings.',
	ownCaution:
		'Nothing is known here of how well it measures. Compare a client only with that client’s own earlier scores.',
};

export const formText = {
	cancel: 'Cancel',
	more: 'More',
	clear: (label: string) => `Clear ${label}`,
	add: 'Add',
	scaleEnd: (value: number, meaning: string) => `${value} = ${meaning}`,
	unreadableNumber: 'Enter a number, such as 50.',
	unreadableDate: 'Enter a whole date: day, month and year.',
	notWhole: 'Enter a whole number.',
	offStep: (step: number, min: number, max: number) => `Enter a number from ${min} to ${max} in steps of ${step}.`,
	outOfRange: (min: number | null, max: number | null) =>
		min === null
			? `Enter a number up to ${max}.`
			: max === null
				? `Enter a number from ${min}.`
				: `Enter a number from ${min} to ${max}.`,
	saving: 'Saving…',
	keys: 'Enter saves, Shift+Enter starts a line.',
	notSaved: (reason: string) => `Not saved yet. ${reason} What you entered is still here.`,
	notSavedUnknown: 'Something went wrong.',
	discardQuestion: 'Discard what you typed?',
	keepWriting: 'Keep writing',
	discard: 'Discard',
};

export const pickText = {
	nothing: 'Nothing found.',
};

export const templateText = {
	noName: 'A name needs at least one letter or digit. Type another one.',
	unknownPlaceholders: (names: readonly string[]) =>
		`The template asks for ${names.map((name) => `{{${name}}}`).join(', ')}, which no placeholder is called. It stays in the note as written; the settings list the names there are.`,
	otherSidePlaceholders: (names: readonly string[]) =>
		`The template asks for ${names.map((name) => `{{${name}}}`).join(', ')}, which stays out of this note: open ruptures belong in private notes, session times, goals and tasks in session notes.`,
};

function weightWords(weights: readonly (number | null)[]): string {
	const words = weights.map((weight) => String(weight ?? 1));
	return weights.includes(null) ? `${allOf(words)} (1 where none is noted)` : allOf(words);
}

/** “A, B and C”. */
function allOf(words: readonly string[]): string {
	return [words.slice(0, -1).join(', '), words.at(-1)].filter((part) => part !== '').join(' and ');
}

export const timelineText = {
	shortMonth: (month: number) => (months[month] ?? '').slice(0, 3),
	monthAndYear: (month: number, year: number) => `${(months[month] ?? '').slice(0, 3)} ${year}`,
	shortDay: (day: number, month: number) => `${day} ${(months[month] ?? '').slice(0, 3)}`,
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
	overGoals: (weights: readonly (number | null)[]) =>
		weights.length === 1
			? 'Over 1 goal.'
			: weights.every((weight) => weight === null)
				? `Over ${weights.length} goals, all counted alike.`
				: `Over ${weights.length} goals, weighted ${weightWords(weights)}.`,
	scoreOverGoals: (score: string, weights: readonly (number | null)[]) =>
		`${score} (${counted(weights.length, 'goal')}${weights.length === 1 || weights.every((weight) => weight === null) ? '' : `, weighted ${weightWords(weights)}`})`,
	session: (session: number) => `session ${session}`,
	sessionAndDay: (session: number | null, day: string) => (session === null ? day : `Session ${session}, ${day}`),
	sessionWords: (when: string, facts: readonly string[]) => `${when}: ${facts.join(', ')}.`,
	attendance: { attended: 'attended', late: 'came late', cancelled: 'cancelled', 'no-show': 'did not come' },
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
	/** In the table, of a form that has no score for want of some answers. */
	lacksAnswers: 'not all answered',
	/** How a therapy stands that is not under way. */
	clientStatus: {
		paused: 'This therapy is paused.',
		ended: 'This therapy has ended.',
		endedOn: (day: string) => `This therapy ended on ${day}.`,
	},
	noSessionYet: 'No session yet.',
	noRatingYet: 'No rating yet.',
	sessionsSince: (held: number, since: string, missed: number, last: string | null) =>
		`${held === 0 ? 'No session held' : counted(held, 'session')} since ${since}${missed === 0 ? '' : `, ${missed} more missed or cancelled`}${last === null ? '' : `; the last on ${last}`}.`,
	stands: (value: string, first: string | null) => `${value}${first === null ? '' : `, ${first} at first`}`,
	wentFrom: (person: string, first: string, last: string) => `${person} ${first} to ${last}`,
	severalSentence: (instrument: string | null, min: number, max: number, stands: readonly string[]) =>
		`From first to last${instrument === null ? '' : ` by ${instrument}`}, on ${min} to ${max}: ${stands.join('; ')}.`,
	standsSentence: (whose: string, instrument: string | null, stands: readonly string[]) =>
		`${whose}${instrument === null ? '' : ` ${instrument}:`} ${stands.join('; ')}.`,
	gap: (dimension: string, gap: number) =>
		`${dimension} ${gap === 0 ? 'the same' : `${Math.round(Math.abs(gap) * 100) / 100} ${gap > 0 ? 'higher' : 'lower'}`}`,
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
	ruptureWords: (kind: string, facts: readonly string[], when: string, life: string, text: string | null) =>
		[`${[kind, ...facts].join(', ')}.`, `${when}.`, life, ...(text === null ? [] : [`${text}.`])].join(' '),
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

export const commandText = {
	startWith: 'Start a session with…',
	timelineOf: 'Timeline of…',
	noClientsYet: 'There is no client yet. Type a code to create the first one.',
	noClients: `There is no client yet. Run “${commandNames['new-client']}” first.`,
	createClient: (code: string) => `Create client “${code}”`,
	noSuchClient: (client: string | null) =>
		`There is no ${client === null ? 'such client' : `client “${client}”`}. Run “${commandNames['new-client']}” to create one.`,
	nextSession: (number: number) => `session ${number}`,
	daysAgo,
	openRuptures: (number: number) => counted(number, 'open rupture'),
	openTasks: (number: number) => counted(number, 'open task'),
	begunTitle: (code: string | null) => `A session${code === null ? '' : ` with ${code}`} has begun today`,
	begunText: 'Open its note, or start another session?',
	openBegun: 'Open today’s session',
	noSessionYet: `There is no session yet. Run “${commandNames['start-session']}” first.`,
	whichSession: 'Which session?',
	sessionLabel: (code: string, number: number | null, date: string) =>
		number === null ? `${code} · ${date}` : `${code} · session ${number} · ${date}`,
	startAnother: 'Start another',
	failed: (reason: string) => `That did not work. ${reason}`,
	failedUnknown: 'Something went wrong. Look at the note, then try again.',
	outsideVault: (path: string) =>
		`Nothing was written: ${path} may lead out of the vault. Name folders from the vault’s own top in the settings, divided by “/”, without “..”.`,
	pathTaken: (path: string) =>
		`There is already a file at ${path}. It was left as it is; look at it before you try again.`,
	missingNote: 'The note is not there any more. It may have been renamed or deleted meanwhile.',
	noLongerOurs:
		'The note has lost its “alliance” property meanwhile, so it was left as it is. Put the property back, then try again.',
	unreadableProperties:
		'The properties of the note can’t be read, so it was left as it is. Put them right in source mode, then try again.',
	halfWritten: (path: string) =>
		`Only a part of ${path} could be written, and its text could not be put back. Make room on the disk, and take the note from File recovery before you go on.`,
	settingsKept: (name: string) =>
		`The settings of Working Alliance could not be read. They are kept as ${name}; defaults are in use.`,
	settingsNotKept:
		'The settings of Working Alliance could not be read, nor a copy of them made. They are left as they are; defaults are in use. Look at data.json in the plugin’s folder.',
	settingsNotSaved:
		'The setting could not be saved. It holds until the app is closed; change it again once the vault can be written.',
};

export const clientText = {
	title: commandNames['new-client'],
	submit: 'Create client',
	code: 'Code',
	codeHint: 'A code of your own, such as K-014. Not a name or initials: it will stand in file names and links.',
	codeMissing: 'Give the client a code.',
	codeUnsafe: (name: string) => `Some characters can’t stand in a file name. “${name}” would work.`,
	codeTaken: (code: string) => `There is already a client “${code}”.`,
	pathTaken: (path: string) => `There is already a note at ${path}.`,
	format: 'Format',
	formats: { individual: 'Individual', couple: 'Couple', family: 'Family', group: 'Group' },
	formatMissing: 'Choose a format.',
	participants: 'Participants',
	participantsMissing: 'Give at least two people by letter or code, such as A, B: each has answers of their own.',
	participantsHint: 'The people in the room, by letter or code, with commas between.',
	interval: 'Usual interval',
	intervalHint: 'Days from one session to the next, such as 7.',
	days: 'days',
};

export const apiText = {
	noSuchClient: (client: string) => `There is no client note “${client}”.`,
	noSuchDate: 'The date is neither YYYY-MM-DD nor YYYY-MM-DDTHH:mm.',
};

/** The numbers of a dip's sentence, each in the words of its scale. */
export interface DipNumbers {
	/** Scores before it. */
	readonly earlier: number;
	readonly mean: string;
	readonly sd: string;
	readonly byReference: boolean;
	/** How many SDs its first score lies beyond. */
	readonly sds: number;
	readonly length: number;
	readonly isBack: boolean;
	/** null where its first score was the lowest. */
	readonly lowest: string | null;
	readonly deepened: boolean;
}

function sentences(...parts: readonly (string | null)[]): string {
	return parts.filter((part) => part !== null).join(' ');
}

function moreThanSds(sds: number): string {
	return `more than ${counted(sds, 'SD')}`;
}

/** Each says its numbers and then asks. None says what a number means about a person. */
export const signalText = {
	names: {
		dip: 'Dip',
		'rupture-repair': 'Dip that came back',
		unusual: 'Unusual score',
		'reliable-change': 'Reliable change',
		'below-cutoff': 'Below the cut-off',
		'therapist-higher': 'Therapist rates higher',
		'gap-widening': 'Gap widening',
		'rupture-open': 'Rupture still open',
		'rating-missing': 'Ratings missing',
		'tasks-unreviewed': 'Tasks not reviewed',
		'goals-none': 'No goal noted',
		'interval-widening': 'Longer intervals',
	},
	day: longDay,
	clients: 'The client’s',
	persons: (participant: string) => `${participant}’s`,
	your: 'Your',
	observers: 'The observer’s',
	form: (instrument: string, min: number, max: number) => `${instrument}, ${min}–${max}`,
	scoreOf: (whose: string, dimension: string | null, about: string | null, form: string) =>
		`${whose} ${dimension === null ? 'total score' : `score for ${dimension}`}${about === null ? '' : ` about ${about}`} (${form})`,
	dip: (
		dip: DipNumbers & {
			readonly score: string;
			readonly value: string;
			readonly day: string;
			readonly side: 'below' | 'above';
		},
	) =>
		sentences(
			`${dip.score} was ${dip.value} on ${dip.day}; the ${dip.earlier} scores before had a mean of ${dip.mean}` +
				(dip.byReference
					? `, and it lies ${moreThanSds(dip.sds)} ${dip.side} that, by the reference SD of ${dip.sd} in the settings.`
					: ` and an SD of ${dip.sd}, so it lies ${moreThanSds(dip.sds)} ${dip.side} their mean.`),
			dip.length === 1
				? null
				: `${dip.isBack ? `It was back after ${dip.length} scores` : `It is not yet back after ${dip.length} scores`}${dip.lowest === null ? '' : `, the ${dip.side === 'below' ? 'lowest' : 'highest'} of them ${dip.lowest}${dip.deepened ? ` (${moreThanSds(2)} ${dip.side})` : ''}`}.`,
			'Did something happen, between you or elsewhere, and has there been room to talk about it?',
		),
	dipTooFew: (scores: number, needed: number) =>
		`Too few sessions to say anything about dips: ${scores === 0 ? 'no score' : counted(scores, 'score')} so far, and there have to be ${needed} before the one looked at.`,
	dipNoSpread: (scores: number) =>
		`The ${scores} scores before the latest are all alike, so there is no spread to measure a dip by. A reference SD can be set.`,
	ruptureRepair: (episode: {
		readonly score: string;
		readonly mean: string;
		readonly lowest: string;
		readonly lowestDay: string;
		readonly length: number;
		readonly value: string;
		readonly back: string;
		/** The days between which ruptures were looked for. */
		readonly from: string;
		readonly to: string;
		readonly ruptures: readonly { readonly day: string; readonly status: string }[];
	}) =>
		sentences(
			`${episode.score} went from a mean of ${episode.mean} to ${episode.lowest} on ${episode.lowestDay} and was back at ${episode.value} on ${episode.back}, after ${counted(episode.length, 'score')}.`,
			episode.ruptures.length === 0
				? `No rupture is logged between ${episode.from} and ${episode.to}. Did something happen, between you or elsewhere, and what helped?`
				: episode.ruptures.length === 1
					? `A rupture is logged for ${episode.ruptures.map(ruptureDay).join()}.`
					: `${episode.ruptures.length} ruptures are logged for that time: ${episode.ruptures.map(ruptureDay).join('; ')}.`,
			episode.ruptures.length === 0
				? null
				: episode.ruptures.every(({ status }) => status === 'repaired')
					? 'What helped?'
					: 'How does it stand between you now?',
		),
	unusualScore: (hit: {
		readonly score: string;
		readonly day: string;
		readonly value: string;
		readonly scores: number;
		readonly lower: string;
		readonly upper: string;
		readonly length: number;
		readonly lastDay: string;
	}) =>
		sentences(
			`${hit.score} was ${hit.value} on ${hit.day}, outside the range of ${hit.lower} to ${hit.upper} that these ${hit.scores} scores and their usual changes give.`,
			nextOnes(hit.length, hit.lastDay),
			`Chance or a slow drift can make such marks too. Was something different ${hit.length === 1 ? 'that day' : 'then'}?`,
		),
	unusualJump: (hit: {
		readonly score: string;
		readonly day: string;
		readonly value: string;
		readonly scores: number;
		readonly most: string;
	}) =>
		`${hit.score} on ${hit.day} was ${hit.value} points away from the one before; changes of up to ${hit.most} would be usual among these ${hit.scores} scores. That can be chance too. Was something different between the two?`,
	reliableChange: (change: {
		readonly score: string;
		readonly first: string;
		readonly firstDay: string;
		readonly latest: string;
		readonly latestDay: string;
		readonly change: string;
		readonly threshold: string;
		readonly sd: string;
		readonly reliability: string;
	}) =>
		`${change.score} was ${change.first} on ${change.firstDay} and ${change.latest} on ${change.latestDay}: ${change.change} points apart. With the SD of ${change.sd} and the reliability of ${change.reliability} you set, measurement error alone would rarely make more than ${change.threshold}. Does a change of that size fit what you both notice?`,
	belowCutoff: (run: {
		readonly score: string;
		readonly value: string;
		readonly day: string;
		readonly cutoff: string;
		readonly side: 'at-or-below' | 'below';
		readonly atBoundary: boolean;
		readonly length: number;
		readonly lastDay: string;
	}) =>
		sentences(
			`${run.score} was ${run.value} on ${run.day}, ${sideWords(run.side)} the cut-off of ${run.cutoff}.`,
			run.atBoundary ? `Sources differ on whether ${run.cutoff} itself counts.` : null,
			nextOnes(run.length, run.lastDay),
			'That is a reason to ask and no more: is there anything that would make the sessions fit better?',
		),
	firstBelowCutoff: (first: {
		readonly score: string;
		readonly value: string;
		readonly day: string;
		readonly cutoff: string;
		readonly side: 'at-or-below' | 'below';
		readonly atBoundary: boolean;
	}) =>
		sentences(
			`${first.score} began at ${first.value} on ${first.day}, ${sideWords(first.side)} the cut-off of ${first.cutoff}, which puts a first score in context and says no more.`,
			first.atBoundary ? `Sources differ on whether ${first.cutoff} itself counts.` : null,
			'How do they see it themselves?',
		),
	therapistHigher: (run: {
		readonly score: string;
		readonly participant: string | null;
		readonly sessions: number;
		readonly from: string;
		readonly to: string;
		readonly gap: string;
		readonly sd: string;
		readonly byReference: boolean;
	}) => {
		const theirs = run.participant === null ? 'the client’s' : `${run.participant}’s`;
		const when =
			run.sessions === 1 ? `on ${run.from}` : `in ${run.sessions} sessions that both rated, ${run.from} to ${run.to}`;
		return `${run.score} was ${run.gap} points more favourable than ${theirs} ${run.sessions === 1 ? '' : 'on average '}${when}; ${run.byReference ? `the reference SD in the settings is ${run.sd}` : `${theirs} own scores have an SD of ${run.sd}`}. More often it is the client who rates higher. How might the sessions look from their side?`;
	},
	gapWidening: (
		gap: DipNumbers & {
			readonly form: string;
			readonly dimension: string | null;
			readonly day: string;
			readonly value: string;
			readonly lowestOf: { readonly who: string; readonly value: string };
			readonly highestOf: { readonly who: string; readonly value: string };
			/** Who rated, where someone else rates at other times; empty where everyone did. */
			readonly among: readonly string[];
		},
	) =>
		sentences(
			`On ${gap.day} the ${gap.dimension === null ? 'total scores' : `scores for ${gap.dimension}`} (${gap.form}) ran from ${gap.lowestOf.value} (${gap.lowestOf.who}) to ${gap.highestOf.value} (${gap.highestOf.who}), a gap of ${gap.value}; the ${gap.earlier} gaps before${gap.among.length === 0 ? '' : `, at sessions that only ${allOf(gap.among)} rated,`} had a mean of ${gap.mean}${gap.byReference ? `, and it lies ${moreThanSds(gap.sds)} above that, by the reference SD of ${gap.sd} in the settings.` : ` and an SD of ${gap.sd}, so it lies ${moreThanSds(gap.sds)} above their mean.`}`,
			gap.length === 1
				? null
				: `It ${gap.isBack ? 'stayed' : 'has stayed'} so for ${gap.length} sessions${gap.lowest === null ? '' : `, with ${gap.lowest} at the widest${gap.deepened ? ` (${moreThanSds(2)} above)` : ''}`}.`,
			'How is it for each of them to be here?',
		),
	ruptureOpen: (rupture: {
		readonly kind: string | null;
		readonly day: string;
		readonly withWhom: { readonly participant: string; readonly between: string | null } | null;
		readonly status: 'open' | 'in repair';
		readonly sessions: number;
	}) => {
		const who =
			rupture.withWhom === null
				? null
				: rupture.withWhom.between === null
					? `with ${rupture.withWhom.participant}`
					: `between ${rupture.withWhom.participant} and ${rupture.withWhom.between}`;
		const about = [rupture.kind, who].filter((part) => part !== null).join(', ');
		return `The rupture of ${rupture.day}${about === '' ? '' : ` (${about})`} is marked as ${rupture.status}, ${counted(rupture.sessions, 'session')} later. Is there something to come back to together?`;
	},
	ratingMissing: (missing: {
		readonly rater: string;
		readonly participant: string | null;
		readonly missing: number;
		readonly rated: number;
		readonly before: number;
	}) => {
		const whose =
			missing.rater === 'therapist'
				? 'of yours'
				: missing.participant === null
					? 'by the client'
					: `by ${missing.participant}`;
		const last =
			missing.missing === 1
				? `The last session has no alliance rating ${whose}`
				: `None of the last ${missing.missing} sessions has an alliance rating ${whose}`;
		const before =
			missing.rated === missing.before
				? `after all ${missing.before} before had one`
				: `after ${missing.rated} of the ${missing.before} before had one`;
		return `${last}, ${before}. ${missing.rater === 'therapist' ? 'Would it help to look back at how they went?' : 'Is it worth asking?'}`;
	},
	tasksUnreviewed: ({
		tasks,
		shortest,
		longest,
	}: {
		readonly tasks: number;
		readonly shortest: number;
		readonly longest: number;
	}) =>
		tasks === 1
			? `An open task has no review noted in the last ${longest === 1 ? 'session' : `${longest} sessions`}. Does it still fit?`
			: `${tasks} open tasks have no review noted in the last ${longest === 1 ? 'session' : `${shortest === longest ? '' : `${shortest} to `}${longest} sessions`}. Do they still fit?`,
	goalsNone: (sessions: number) =>
		`After ${counted(sessions, 'session')} no goal is noted. What would they say you are working towards together?`,
	goalsAllClosed: (sessions: number) =>
		`Every goal noted has been met or dropped, and ${sessions === 1 ? '1 session has' : `${sessions} sessions have`} passed since. What are you working towards together now?`,
	intervalWidening: ({
		intervals,
		running,
		usual,
		agreed,
	}: {
		readonly intervals: readonly number[];
		readonly running: number | null;
		readonly usual: number;
		readonly agreed: boolean;
	}) => {
		const last = intervals.at(-1) ?? 0;
		const latest =
			intervals.length === 1
				? running === null
					? `The latest interval between sessions was ${counted(last, 'day')}`
					: `The latest session was ${counted(last, 'day')} ago`
				: `The latest ${intervals.length} intervals between sessions are ${allOf(intervals.map(String))} days${running === null ? '' : ', the last of them still running'}`;
		return `${latest}; ${agreed ? `the client note gives ${counted(usual, 'day')} as usual` : `the median before was ${counted(usual, 'day')}`}. Is that the rhythm you agreed on?`;
	},
};

function nextOnes(length: number, lastDay: string): string | null {
	return length === 1
		? null
		: length === 2
			? `So was the next one, on ${lastDay}.`
			: `So were the next ${length - 1}, up to ${lastDay}.`;
}

function ruptureDay({ day, status }: { readonly day: string; readonly status: string }): string {
	return `${day}, marked as ${status}`;
}

function sideWords(side: 'at-or-below' | 'below'): string {
	return side === 'below' ? 'below' : 'at or below';
}

export const ruptureText = {
	action: 'Rupture',
	inSession: 'Rupture in session',
	submit: 'Note it',
	which: 'A rupture with…',
	kind: 'Kind',
	kinds: { ...ruptureNames, mixed: 'Mixed' },
	what: 'What happened',
	whatHint: 'One line will do; Enter saves.',
	nothingYet: 'Choose a kind, or write a line.',
	lineMissing: 'Write a line: it is what the session note will hold.',
	lineNeedsSession: 'Choose the session whose note it goes into.',
	markers: 'What it looked like',
	ownMarker: 'In your own words',
	intensity: 'How strong',
	intensityLow: 'barely',
	intensityHigh: 'very',
	inTheRoom: 'What it did in the room',
	myPart: 'My part in it',
	participant: 'Whose',
	between: 'With whom',
	withThemselves: 'Choose two different people.',
	me: 'Me',
	noticedBy: 'Who noticed it',
	noticed: { therapist: 'I did', client: 'The client', supervision: 'In supervision' },
	asLine:
		'Kept as a line in the session note, as the settings say. The session note is part of the record, which the client or others may be given. For more than a line, or apart from the record, keep ruptures as private notes.',
	saved: 'Rupture noted, in your private notes.',
	savedAsLine: 'Rupture noted, in the session note.',
	noSession: (code: string | null) =>
		`There is no session${code === null ? '' : ` with ${code}`} yet, and the settings keep ruptures in session notes. Run “${commandNames['start-session']}” first.`,
	session: 'Session',
	unlessAnother: (session: string) => `${session}, unless you choose another.`,
	betweenSessions: 'Between sessions',
	sessionOption: (number: number | null, day: string) => (number === null ? day : `Session ${number}, ${day}`),
};

export const repairText = {
	action: 'Repair',
	inSession: 'Repair in session',
	submit: 'Save',
	which: 'Which rupture?',
	none: 'There is no open rupture.',
	noneWith: (code: string) => `There is no open rupture with ${code}.`,
	status: 'How it stands',
	statusMissing: 'Choose how it stands now.',
	statuses: { 'in repair': 'In repair', repaired: 'Repaired', left: 'Left as it is' },
	strategies: 'What was done',
	ownStrategy: 'In your own words',
	resolution: 'How far repaired',
	resolutionLow: 'hardly',
	resolutionHigh: 'fully',
	session: 'Repaired in',
	outsideSessions: 'Outside a session',
	open: 'Open its note afterwards, to write how',
	sessionMissing: 'Choose the session it was repaired in.',
	asLine: 'This rupture is a line in a session note. It counts as repaired in the session you choose.',
	saved: 'Repair noted.',
	noLongerThere: 'The rupture is not in its note any more. It may have been changed meanwhile.',
};

export const reflectText = {
	action: 'Reflection',
	inSession: 'Reflection on session',
	submit: 'Open the note',
	which: 'A reflection about…',
	reactions: 'What I felt',
	ownReaction: 'In your own words',
	pull: 'What I was pulled to do',
	ownPull: 'Something else',
	intensity: 'How strong',
	supervision: 'Take it to supervision',
};

export const selfCheckText = {
	title: commandNames['self-check'],
	intro: 'About you alone, in your private notes. Leave out what you like.',
	submit: 'Open the note',
	low: 'none',
	high: 'very much',
	...selfCheckNames,
	more: 'ProQOL scores',
	proqol: 'Raw scores of the whole, unchanged form, 10 to 50 each.',
	doneTitle: 'There is a self-check for today',
	doneText: 'One a day. Open it to change or add something?',
	openToday: 'Open today’s',
	notNow: 'Not now',
};

export const promptText = {
	which: 'Insert a prompt…',
	own: 'My own',
	none: 'Nothing found. Try another word, such as “goals” or “repair”.',
	noEditor: 'Open a note and put the cursor where the words should go, then try again.',
	noOwnNote: (path: string) => `The note with your own prompts is not at ${path}. The settings say where to look.`,
};

export const insertTemplateText = {
	which: 'Insert a template…',
	client: 'Filled for…',
	forPrivate: 'for private notes',
	forRecord: 'for session and other record notes',
	wrongSideTitle: (name: string) => `Insert “${name}” here?`,
	privateIntoRecord:
		'This template is for private notes, and the note in front belongs to the record, which a client or others may be given.',
	privateIntoUnknown:
		'This template is for private notes and names open ruptures. The note in front lies neither in the folder for private notes nor in a client’s. Insert it if this note is for you alone.',
	recordIntoPrivate:
		'This template is for the record, and the note in front is a private one. Session times, goals and plans stay out of it.',
	insert: 'Insert it here',
	cancel: 'Cancel',
	copyTitle: commandNames['copy-templates'],
	copySubmit: 'Copy',
	folder: 'Folder',
	folderHint: 'Templates of the same name in this folder take the place of the built-in ones.',
	folderMissing: 'Name a folder.',
	folderUnsafe: (name: string) => `Some of that can’t stand in a folder’s name. “${name}” would work.`,
	copied: (written: number, there: number, folder: string) =>
		`${written === 0 ? 'No template copied' : `${counted(written, 'template')} copied to “${folder}”`}.${leftAlone(there)}`,
};

export const briefText = {
	title: (code: string | null, number: number | null) =>
		code === null
			? number === null
				? 'Before the session'
				: `Before session ${number}`
			: number === null
				? code
				: `${code} · session ${number}`,
	close: 'Close',
	summary: 'Before the session',
	first: 'No session has taken place yet.',
	firstRuns: 'No session before this one.',
	sinceLast: (days: number, date: string, usual: number | null) =>
		`Last session ${daysAgo(days)}, ${date}${usual === null ? '' : `; usually every ${usual === 1 ? 'day' : `${usual} days`}`}.`,
	missed: (attendance: string, date: string) =>
		`${attendanceNames[attendance === 'cancelled' ? attendance : 'no-show']}: ${date}.`,
	sections: {
		toBringUp: 'To bring up',
		ruptures: 'Open ruptures',
		tasks: 'Tasks to review',
		goals: 'Open goals',
		ratings: 'Last ratings',
		intake: 'From the intake',
		signals: 'To think about',
	},
	hidden: {
		toBringUp: (count: number) => counted(count, 'thing'),
		goals: (count: number) => counted(count, 'goal'),
		tasks: (count: number) => counted(count, 'task'),
	},
	ruptureKind: ruptureNames,
	rupture: 'Rupture',
	ruptureOf: (kind: string, participant: string) => `${kind}, ${participant}`,
	ruptureBetween: (kind: string, participant: string, between: string) => `${kind}, ${participant} and ${between}`,
	intensity: (value: number) => `${value} of 5`,
	during: { this: 'this session', last: 'last session' },
	sessionsSince: (sessions: number) => `${counted(sessions, 'session')} since`,
	inRepair: 'in repair',
	agreed: (when: string) => `agreed ${when}`,
	inSession: (number: number | null, date: string) => (number === null ? date : `in session ${number}`),
	outcome: { done: 'done', partly: 'partly done', 'not-done': 'not done', dropped: 'dropped' },
	reviewed: (outcome: string, when: string) => `${outcome} ${when}`,
	rater: raterNames,
	about: (rater: string, participant: string) => `${rater} about ${participant}`,
	dimension: { bond: 'bond', goal: 'goals', task: 'tasks', overall: 'as a whole', total: 'total' },
	aGoal: 'a goal',
	ratings: (who: string, instrument: string | null, values: readonly string[]) =>
		`${who}${instrument === null ? '' : `, ${instrument}`}: ${values.join('; ')}.`,
	rating: (name: string, value: string, direction: 'up' | 'same' | 'down' | null, previous: string | null) =>
		`${name} ${value}${direction === null || previous === null ? '' : direction === 'same' ? ', same' : `, ${direction} from ${previous}`}`,
};

export const sessionTitleText = {
	title: (action: string, code: string | null, number: number | null, date: string) =>
		[
			`${action}${number === null ? '' : ` ${number}`}`,
			...(code === null ? [] : [code]),
			...(number === null ? [date] : []),
		].join(' · '),
	ofClient: (action: string, code: string | null) => (code === null ? action : `${action} · ${code}`),
};

export const ratingText = {
	title: 'Rate the alliance in session',
	submit: 'Save ratings',
	done: 'Ratings saved in session',
	own: 'My impression',
	client: 'The client’s answers, when asked',
	participants: 'Each one’s answers, when asked',
	range: '0 is not at all, 10 is completely. What is left empty stays unrated.',
	/** Beside a participant who has filled in forms for this session: what is entered stands beside those. */
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

export const linkText = {
	unknown: 'This link asks for something Working Alliance does not do. It can start a session or open a timeline.',
	noSuchClient: 'The link names a client this vault does not have.',
	startTitle: (code: string | null) => (code === null ? 'Start a session?' : `Start a session with ${code}?`),
	startText: 'A link asks for it. A new session note will be made.',
	pickText: 'A link asks for it. Your clients will be listed to pick from.',
	start: commandNames['start-session'],
	openTitle: (code: string | null) =>
		code === null ? 'Open an alliance timeline?' : `Open the alliance timeline of ${code}?`,
	openText: 'A link asks for it. Whoever sees the screen will see it too.',
	open: commandNames['open-timeline'],
};

export const cliText = {
	start: 'Start a session: makes its note, or gives today’s',
	timeline: 'Open the alliance timeline of a client',
	caseFile: 'Print the case file of a client as JSON, without what is private',
	private: 'Ruptures, reflections and what rests on them too',
	client: 'The client’s code, or the path of the client note',
	date: 'YYYY-MM-DD, or with THH:mm; now when left out',
	opened: 'Opened.',
};

export const gridText = {
	cell: (label: string, words: string | null, min: number, max: number) =>
		`${label}${words === null ? '' : `. ${words}`}, ${min} to ${max}`,
	fault: (label: string, fault: string) => `${label}: ${fault}`,
};

export const measureFormText = {
	whom: 'Record a measure for…',
	which: 'Which instrument?',
	myself: 'Myself',
	myselfNote: 'ProQOL scores, on a self-check',
	instrument: (
		{
			name,
			fullName,
			version,
			standing,
		}: {
			readonly name: string;
			readonly fullName: string;
			readonly version: string;
			readonly standing: 'published' | 'unvalidated' | 'own';
		},
		latest: string | null,
	) =>
		[
			latest === null ? null : `last ${latest}`,
			fullName === name ? null : fullName,
			standing === 'unvalidated' ? 'not a validated scale' : version,
		]
			.filter((part) => part !== null)
			.join(' · '),
	title: (instrument: string, code: string | null) => (code === null ? instrument : `${instrument} · ${code}`),
	correctTitle: (title: string) => `Correct ${title}`,
	submit: 'Save',
	about: 'About this form',
	source: (source: string) => `Source: ${source}`,
	participant: 'Whose form',
	participantMissing: 'Choose whose form it is.',
	rater: 'Filled in by',
	raters: raterNames,
	date: 'Date',
	dateMissing: 'Enter the day it was filled in.',
	inSession: (number: number | null, date: string) =>
		number === null ? `Belongs to the session of ${date}.` : `Belongs to session ${number}.`,
	noSession: 'There is no session on that day; it stands between sessions.',
	by: 'Enter',
	answers: 'Answers',
	onlyScores: 'Scores only',
	items: 'Answers',
	itemsHint: 'Type straight through; a dash for a blank one. A whole line such as 3 4 5 - 2 can be pasted.',
	scoresLabel: 'Scores',
	scoresHint: 'From the scored form. Leave empty what is not known.',
	range: (min: number, max: number) => `${min}–${max}`,
	nothing: 'Enter at least one number.',
	noScoreYet: 'No score yet.',
	score: (name: string, value: number, min: number, max: number) => `${name} ${value} (${min}–${max})`,
	scores: (scores: readonly string[]) => `${scores.join(' · ')}.`,
	itemMean: (name: string, mean: number, min: number, max: number) =>
		`${name} as a mean of its items: ${mean} (${min}–${max}).`,
	unanswered: (given: number, count: number, absent: readonly string[]) =>
		absent.length === 0
			? `${given} of ${count} answered.`
			: `${given} of ${count} answered; no score without the others: ${absent.join(', ')}.`,
	saved: (title: string, participant: string | null) =>
		`${[title, participant].filter((part) => part !== null).join(' · ')}: saved.`,
	savedGoals: (title: string, goals: number) => `${title}: ${counted(goals, 'goal')} saved.`,
	corrected: (title: string) => `${title}: corrected.`,
	nextTitle: (participant: string) => `${participant}’s form is saved`,
	nextText: 'Go on with another one’s form?',
	next: (participant: string) => `${participant}’s form`,
	done: 'Done',
	unknownInstrument: (found: string) =>
		`“${found}” is not an instrument this vault knows, so its form can’t be opened. Correct the property, or define it in the settings.`,
	unreadable:
		'This measure note names no instrument or belongs to no client, so its form can’t be opened. Check its properties.',
	wordingCount: (found: number, expected: number) =>
		`The note with your wording has ${counted(found, 'item')} for this form, which has ${expected}. The wording is left out.`,
	goals: 'Goals',
	goalsHint: (most: number) => `Rate up to ${most}. Leave the others empty.`,
	goal: 'Goal',
	otherGoal: 'Another goal',
	otherGoalHint: 'In the words it has been agreed in.',
	weight: 'Weight',
	tScore: (t: number, goals: number) => `T score ${t} over ${counted(goals, 'goal')}.`,
	weightsHint:
		'Leave empty what is not rated today. A weight says how much a goal counts beside the others; without one it counts 1.',
	weightHint: 'How much it counts beside the others; 1 when left empty.',
	goalMissing: 'Name the goal, or take its number away.',
	goalNumberMissing: 'Rate the goal, or take its words away.',
	tooManyGoals: (most: number) => `Rate at most ${most} goals at once.`,
	noGoal: 'Rate at least one goal.',
	ends: {
		gbo: { low: 'no progress', high: 'reached' },
		gas: { low: 'much less than expected', high: 'much more than expected' },
	},
	selfTitle: (instrument: string) => `${instrument} · self-check`,
	selfSaved: 'ProQOL scores saved on your self-check.',
};

function agreedWords(session: number | null, date: string): string {
	return session === null ? date : `session ${session}, ${date}`;
}

export const agreeText = {
	goalTitle: 'Agree on a goal in session',
	goalSubmit: 'Agree',
	goal: 'Goal',
	goalHint: 'In the client’s words where you can. A link such as [[Sleep]] leads to a note with more.',
	goalMissing: 'Write the goal in a line.',
	goalDone: 'Goal noted in session',
	taskTitle: 'Agree on a task in session',
	taskSubmit: 'Agree',
	task: 'Task',
	taskHint: 'Each line is a task of its own, for when two or three were chosen.',
	taskMissing: 'Write the task in a line.',
	taskDone: 'Task noted in session',
	standing: (text: string, session: number | null, date: string) =>
		`“${text}” is open already, since ${agreedWords(session, date)}. Word a new one differently, or review that one first.`,
	listed: (text: string) => `“${text}” stands in this session’s list already. Word a new one differently.`,
};

export const reviewText = {
	title: 'Goals and tasks in session',
	submit: 'Save review',
	done: 'Review saved in session',
	tasks: 'Tasks',
	goals: 'Goals',
	became: 'What became of it',
	agreed: (session: number | null, date: string, reviewed = 0) =>
		`Agreed: ${agreedWords(session, date)}.${reviewed === 0 ? '' : ` Reviewed ${reviewed === 1 ? 'once' : `${reviewed} times`}.`}`,
	ofGoal: { met: 'Met', dropped: 'Dropped' },
	ofTask: { ...outcomeNames, partly: 'Partly', dropped: 'Dropped by agreement' },
	nothingOpen: `No goal or task is open here. Agree on one first, with “${commandNames['agree-goal']}” or “${commandNames['agree-task']}”.`,
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

export const timelinePaneText = {
	title: 'Alliance timeline',
	titleOf: (code: string) => `Timeline of ${code}`,
	someClient: 'Client',
	controls: 'What the timeline shows',
	range: 'Range',
	ownRange: 'From and to…',
	rangeName: (kind: 'all' | 'sessions' | 'months' | 'days', count: number) =>
		kind === 'all'
			? 'All of it'
			: kind === 'sessions'
				? `Last ${count} sessions`
				: kind === 'months'
					? `Last ${count} months`
					: 'From and to…',
	from: 'From',
	to: 'To',
	dimension: 'Dimension',
	dimensionName: {
		each: 'Bond, goals, tasks',
		bond: 'Bond',
		goal: 'Goal agreement',
		task: 'Task agreement',
		total: 'Total',
	},
	axis: 'Axis',
	axisName: { date: 'By date', session: 'By session' },
	scale: 'Scale',
	scaleName: { own: 'Own scales', common: 'Common scale' },
	legend: 'Legend and lanes',
	table: 'The timeline as a table',
	tableOf: (code: string) => `The timeline of ${code} as a table`,
	showTable: 'Show as table',
	emptyTable: 'Nothing to list yet.',
	pick: 'Choose a client',
	pin: 'Stay with this client',
	unpin: 'Follow the active note',
	signals: (count: number) => `${count} ${count === 1 ? 'signal' : 'signals'}, each with its reason`,
	problems: (count: number) => `${count} ${count === 1 ? 'thing' : 'things'} in the notes could not be read as meant`,
	empty: {
		'no-clients': {
			message: 'No client yet. A client is a note with a code for its name.',
			button: 'Create your first client',
			command: 'new-client',
		},
		'no-client-chosen': {
			message: 'Open a note of a client, or choose one here.',
			button: 'Choose a client',
			command: 'pick-client',
		},
		'no-sessions': {
			message: 'No session yet with this client.',
			button: commandNames['start-session'],
			command: 'start-session',
		},
		'no-ratings': {
			message: 'No rating yet. Put a number from 0 to 10 into a rating property of a session note, or rate now.',
			button: 'Rate the alliance',
			command: 'rate-alliance',
		},
	},
	openNote: 'Open',
	openTab: 'Open in new tab',
	openWindow: 'Open in new window',
} as const;

export const missedText = {
	which: 'A missed session with…',
	title: (code: string | null) => (code === null ? 'Missed session' : `Missed session · ${code}`),
	submit: 'Note it',
	date: 'Day',
	dateMissing: 'Choose the day.',
	done: 'The missed session is noted.',
};

export const packetText = {
	packetTitle: 'Supervision packet',
	picture: (client: string) => `Alliance timeline of ${client}, by session`,
	sessionTitle: (number: number, week: number | null) => `Session ${number}${week === null ? '' : `, week ${week}`}`,
	session: (number: number) => `session ${number}`,
	week: (week: number) => `week ${week}`,
	beforeTherapy: 'before the first session',
	readmeFile: 'Read me first.md',
	intakeFile: 'Intake.md',
	agreementsFile: 'Goals and tasks.md',
	timelineFile: 'Timeline.svg',
	ratingsFile: 'Ratings.csv',
	sessionFile: (number: number, week: number | null) => `Session ${number}${week === null ? '' : `, week ${week}`}.md`,
	ruptureFile: (place: string) => `Private rupture, ${place}.md`,
	reflectionFile: (place: string) => `Private reflection, ${place}.md`,
	ruptureTitle: (place: string) => `Rupture, ${place}`,
	reflectionTitle: (place: string) => `Reflection, ${place}`,
	intake: 'Intake',
	agreements: 'Goals and tasks',
	goals: 'Goals',
	tasks: 'Tasks',
	none: 'None.',
	unknown: 'not noted',
	agreed: (session: number | null) => `agreed${session === null ? '' : ` in session ${session}`}`,
	closed: (how: string, session: number | null) =>
		`${how.replace('-', ' ')}${session === null ? '' : ` in session ${session}`}`,
	attendance: 'Attendance',
	medium: 'Where',
	minutes: (minutes: number) => counted(minutes, 'minute'),
	present: 'Present',
	floor: 'More of the time',
	kind: 'Kind',
	status: 'Status',
	intensity: 'Intensity, 1 to 5',
	resolution: 'How far repaired, 1 to 5',
	between: 'Between',
	markers: 'What it looked like',
	strategies: 'What was done',
	reactions: 'Reactions',
};

/** Every setting: its name, one sentence about it, and other words it is found by. */
export const settingsText = {
	notes: {
		heading: 'Notes and folders',
		clientPath: {
			name: 'Client notes',
			desc: 'The path of a new client note.',
			aliases: ['folder', 'file name', 'path', 'pattern'],
		},
		sessionPath: {
			name: 'Session notes',
			desc: 'The path of a new session note.',
			aliases: ['folder', 'file name', 'path', 'pattern', 'date'],
		},
		measurePath: {
			name: 'Measure notes',
			desc: 'The path of the note of a filled-in form.',
			aliases: ['folder', 'file name', 'path', 'pattern', 'questionnaire'],
		},
		privateFolder: {
			name: 'Folder for private notes',
			desc: 'Where ruptures, reflections and self-checks go, apart from the record.',
			aliases: ['psychotherapy notes', 'process notes', 'countertransference'],
		},
		exportFolder: {
			name: 'Folder for exports',
			desc: 'Where exported packets are written.',
			aliases: ['packet', 'share', 'supervision'],
		},
		example: (path: string) => `For example: ${path}`,
		placeholders: (names: readonly string[]) => `Placeholders: ${names.map((name) => `{{${name}}}`).join(', ')}.`,
		unknownPlaceholders: (names: readonly string[]) =>
			`There is no ${names.map((name) => `{{${name}}}`).join(', ')} for a path.`,
		needsClient: 'Put {{client}} into the path, so that no two clients share a note.',
		inPrivate: (folder: string) => `This lies in “${folder}”, the folder for private notes. Choose a path outside it.`,
		folderMissing: 'Name a folder.',
		outsideVault: 'Name a folder in the vault, from its top and divided by “/”, without “..”.',
		folderHolds: (path: string) => `Other notes are written there, such as ${path}. Choose a folder of its own.`,
	},
	templates: {
		heading: 'Templates',
		folder: {
			name: 'Folder with your own templates',
			desc: 'A note there takes the place of the built-in template of the same name; others stand beside them.',
			aliases: ['template', 'own'],
		},
		individual: {
			name: 'Individual sessions',
			desc: 'The template for a new session note.',
			aliases: ['template', 'SOAP', 'DAP', 'BIRP', 'GIRP'],
		},
		couple: {
			name: 'Couple sessions',
			desc: 'The template for a new session note of a couple.',
			aliases: ['template', 'partners'],
		},
		family: {
			name: 'Family sessions',
			desc: 'The template for a new session note of a family.',
			aliases: ['template'],
		},
		group: { name: 'Group sessions', desc: 'The template for a new session note of a group.', aliases: ['template'] },
		first: {
			name: 'First session',
			desc: 'The template for the first session with a client, whatever its format.',
			aliases: ['template', 'intake', 'initial'],
		},
		same: 'The same as later sessions',
		placeholders: { name: 'Placeholders', desc: 'What your own templates can be filled from.' },
		placeholder: (name: string) => `{{${name}}}`,
		side: { both: 'In every note', record: 'Only in notes of the record', private: 'Only in private notes' },
		gone: (id: string) => `${id} (not there)`,
	},
	form: {
		heading: 'Session form',
		askMedium: {
			name: 'Ask where',
			desc: 'In person, by video or by phone, when a session is finished.',
			aliases: ['medium', 'telehealth', 'video', 'phone'],
		},
		askMinutes: {
			name: 'Ask for the length',
			desc: 'The minutes of a session, filled in from its start.',
			aliases: ['minutes', 'duration', 'time'],
		},
		askFloor: {
			name: 'Ask who had the floor',
			desc: 'Who had more of the time, in couples and families.',
			aliases: ['couple', 'family', 'talking'],
		},
		askOwnRatings: {
			name: 'Ask for your impression',
			desc: 'Your own ratings of bond, goals and tasks, each of which may stay empty.',
			aliases: ['rating', 'alliance', 'therapist'],
		},
		askClientRatings: {
			name: 'Ask for the client’s answers',
			desc: 'What the client said when asked about bond, goals and tasks.',
			aliases: ['rating', 'alliance', 'feedback'],
		},
	},
	private: {
		heading: 'Private notes',
		rupturesIn: {
			name: 'Keep ruptures in',
			desc: 'Private notes stay out of the record; lines in the session note are part of it.',
			aliases: ['rupture', 'repair', 'psychotherapy notes'],
		},
		places: { 'private note': 'Private notes', 'session note': 'Lines in the session note' },
	},
	prompts: {
		heading: 'Prompts and wording',
		promptsNote: {
			name: 'Note with your own prompts',
			desc: 'Its headings are themes and its list items are prompts, which stand beside the built-in ones.',
			aliases: ['questions', 'statements'],
		},
		wordingNote: {
			name: 'Note with item wording',
			desc: 'Its headings are instruments and its list items their questions, shown while you enter answers.',
			aliases: ['items', 'questionnaire', 'questions', 'licence'],
		},
		notThere: 'There is no note of that path.',
	},
	measures: {
		heading: 'Measures',
		figures: 'Cut-offs, spread and ranges',
		figuresDesc:
			'What you set for each instrument. The alliance has no agreed norm and none is built in; the session and outcome rating scales begin with the cut-off they are commonly read by, which you can change or switch off under “Signals”.',
		nothingSet: 'as built in',
		cutoff: (dimension: string, usual: number) => ({
			name: 'Cut-off',
			desc: `Where the score for ${dimension} is worth a question; ${usual} unless you set another value.`,
			aliases: ['threshold', 'clinical'],
		}),
		side: (note: string) => ({
			name: 'The cut-off itself',
			desc: `Whether the value itself counts. ${note}`,
			aliases: ['below', 'boundary'],
		}),
		sides: { '': 'As built in', 'at-or-below': 'Counts', below: 'Does not count' },
		referenceSd: (dimension: string, usual: number | null) => ({
			name: 'Reference SD',
			desc: `The least spread of the score for ${dimension} that signals reckon with, such as its standard deviation between clients, in points.${usual === null ? '' : ` ${usual} unless you set another, 0 for none.`}`,
			aliases: ['standard deviation', 'dip'],
		}),
		sd: (dimension: string) => ({
			name: 'SD for reliable change',
			desc: `The standard deviation of the score for ${dimension} in a group like yours, in points.`,
			aliases: ['standard deviation', 'RCI', 'Jacobson'],
		}),
		reliability: {
			name: 'Reliability for reliable change',
			desc: 'From 0 to below 1, from the same source as the SD.',
			aliases: ['alpha', 'retest', 'RCI', 'Jacobson'],
		},
		range: (dimension: string) => ({
			name: `Range of ${dimension}`,
			desc: 'The lowest and highest score of your form, since the built-in range is assumed.',
			aliases: ['scale', 'minimum', 'maximum'],
		}),
		rangeOf: (min: number, max: number) => `${min}-${max}`,
		set: {
			cutoff: (value: number) => `cut-off ${value}`,
			referenceSd: (value: number) => `reference SD ${value}`,
			sd: (value: number) => `SD ${value}`,
			reliability: (value: number) => `reliability ${value}`,
			range: (min: number, max: number) => `${min}–${max}`,
		},
		notANumber: 'Enter a number, or leave it empty.',
		aboveZero: 'Enter a number above 0, or leave it empty.',
		fromZero: 'Enter a number from 0, or leave it empty.',
		belowOne: 'Enter a number from 0 to below 1, or leave it empty.',
		notARange: 'Enter the lowest and the highest number, such as 0-30, or leave it empty.',
		outside: (min: number, max: number) => `Enter a number from ${min} to ${max}, or leave it empty.`,
	},
	own: {
		heading: 'Your own instruments',
		none: 'No instrument of your own yet.',
		add: 'Add an instrument',
		words: (id: string, items: number, scores: number) =>
			`${id} · ${items === 0 ? counted(scores, 'score') : counted(items, 'item')}`,
		unnamed: 'Without a name',
		notUsed: (fault: string) => `Not used. ${fault}`,
		aliases: ['questionnaire', 'scale', 'instrument', 'measure'],
		newTitle: 'Your own instrument',
		editTitle: (name: string) => `Change ${name}`,
		submit: 'Save',
		name: 'Name',
		id: 'Id',
		idHint: 'Measure notes name it, such as “my-scale”. Keep it once there are notes.',
		required: 'This is needed.',
		items: 'Number of items',
		itemsHint: 'Empty where only scores are entered.',
		min: 'Lowest number',
		max: 'Highest number',
		rangeHint: 'Of one answer; without items, of a score.',
		step: 'Step',
		stepHint: '1 unless you say otherwise.',
		subscales: 'Subscales',
		subscalesHint:
			'One to a line with its items, such as “bond: 1-4, 7”; names alone where only scores are entered. A total is added.',
		reversed: 'Reversed items',
		reversedHint: 'Such as “2, 5-6”.',
		score: 'A score is',
		scores: { sum: 'the sum', mean: 'the mean' },
		direction: 'Better is',
		directions: { 'higher-is-better': 'higher', 'lower-is-better': 'lower' },
		raters: 'Filled in by',
		deleteTitle: (name: string) => `Delete ${name}?`,
		deleteText: 'Measure notes that name it stay as they are, but their numbers are no longer drawn.',
		delete: 'Delete',
	},
	signals: {
		heading: 'Signals',
		on: {
			dip: 'A score well below the mean of the scores before it.',
			'rupture-repair': 'A dip that came back, with the ruptures logged for that time.',
			unusual: 'A score outside the range that a client’s own scores usually keep to.',
			'reliable-change': 'A change that measurement error alone would rarely make, once SD and reliability are set.',
			'below-cutoff': 'Scores on the side of concern of an instrument’s cut-off.',
			'therapist-higher': 'Your ratings above the client’s for some sessions in a row.',
			'gap-widening': 'Ratings of a couple or family further apart than before.',
			'rupture-open': 'A rupture still open after some sessions.',
			'rating-missing': 'Sessions in a row without a rating where there used to be one.',
			'tasks-unreviewed': 'Agreed tasks not reviewed for some sessions.',
			'goals-none': 'Some sessions without any open goal.',
			'interval-widening': 'Longer intervals between sessions than usual.',
		},
		aliases: ['alert', 'flag', 'warning', 'rule'],
		sessions: {
			'therapist-higher': { name: 'Sessions rated higher by you', desc: 'How many in a row that both have rated.' },
			'rupture-open': { name: 'Sessions with an open rupture', desc: 'How many sessions after the rupture.' },
			'rating-missing': { name: 'Sessions without a rating', desc: 'How many in a row.' },
			'tasks-unreviewed': {
				name: 'Sessions without a review',
				desc: 'How many since the task was agreed or last reviewed.',
			},
			'goals-none': { name: 'Sessions without a goal', desc: 'How many sessions.' },
		},
		intervals: { name: 'Longer intervals in a row', desc: 'How many intervals.' },
		times: { name: 'How much longer', desc: 'How many times the usual interval each of them exceeds.' },
		whole: 'Enter a whole number from 1.',
		atLeastOne: 'Enter a number from 1.',
	},
	screen: {
		heading: 'On screen',
		openTimelineOnStart: {
			name: 'Open the timeline when a session starts',
			desc: 'It opens beside the new note, with what is worth knowing before the session. On a phone, only that is shown.',
			aliases: ['brief', 'side pane', 'sidebar', 'begin'],
		},
		discreet: {
			name: 'Discreet mode',
			desc: 'For when others can see the screen: hides codes, words and what is private in views, lists and messages. Notes that are open, and windows you call for, still show what they are about.',
			aliases: ['privacy', 'hide', 'names', 'screen sharing'],
		},
	},
};

export const pseudonymText = {
	warning: (why: 'name' | 'initials' | 'contact', free: string | null) =>
		`This looks like ${{ name: 'a name', initials: 'initials', contact: 'an e-mail address' }[why]}, and it will stand in file names and links that other apps can see.${free === null ? '' : ` ${free} is free.`}`,
	participant: (code: string, why: 'name' | 'initials' | 'contact') =>
		`“${code}” looks like ${{ name: 'a name', initials: 'initials', contact: 'an e-mail address' }[why]}. Participants stand in notes, pictures and tables; letters such as A, B and C say nothing.`,
	asItIs: 'Use it all the same',
	decide: 'Choose another code, or tick this to use it as it is.',
};

export const workText = {
	stop: 'Stop',
	reached: (done: number, of: number) => `${done} of ${of}`,
};

export const exportText = {
	whose: 'Make a packet about…',
	noSession: 'There is no session to put into a packet yet.',
	title: 'Packet for supervision',
	what: 'A copy for somebody else to read, with letters for people and weeks for dates. Nothing is written before you have seen all of it.',
	next: 'Continue',
	which: 'Sessions',
	all: (count: number) => `All ${count}`,
	last: 'The last ones',
	range: 'From … to …',
	whichMissing: 'Choose the sessions.',
	howMany: 'How many',
	howManyMissing: 'Enter how many sessions.',
	from: 'From session',
	to: 'To session',
	noSuchSessions: 'No session lies in there. Choose other numbers.',
	parts: 'What to include',
	part: {
		sessions: 'Session notes',
		agreements: 'Goals and tasks',
		ratings: 'Ratings, as a table',
		timeline: 'Timeline, as a picture',
		intake: 'Client note',
		ruptures: 'Ruptures',
		reflections: 'Reflections',
	},
	private: 'Private notes to include',
	privateHint: 'They stay out unless you choose them here.',
	names: 'Names to replace',
	namesHint: 'Of people, places and firms you know to be in the notes, with commas between. They are not kept.',
	nothingChosen: 'Choose at least one part.',
	preparing: 'Preparing the packet',
	decideTitle: 'Words that may identify',
	decide:
		'These could be names of people, places, schools or firms. Each becomes a numbered “name” unless you keep it.',
	uncased: 'Some of the text is in a script without capital letters; names in it can’t be listed here.',
	words: 'Words',
	word: (word: string, count: number) => (count === 1 ? word : `${word} (${count} times)`),
	becomes: 'What becomes of it',
	replace: 'Replace',
	keep: 'Keep',
	decideMissing: 'Choose one.',
	preview: 'Show the packet',
	writing: 'Writing the packet',
	written: (files: number, folder: string) =>
		`${counted(files, 'file')} written to “${folder}”. Pseudonymised, not anonymous: read it before you pass it on.`,
	stopped: (written: number, of: number, folder: string) =>
		`Stopped after ${written} of ${of} files. What was written is in “${folder}”.`,
	brokenOff: (written: number, of: number, folder: string) =>
		`A file could not be written after ${written} of ${of}. What was written is in “${folder}”; delete that folder and make the packet again.`,
};

export const previewText = {
	title: 'What will be written',
	where: (folder: string) => `Nothing is written yet. These files would go into “${folder}”.`,
	counts: (files: number, replaced: number, kept: number) =>
		`${counted(files, 'file')}, ${counted(replaced, 'replacement')}${kept === 0 ? '' : `, ${counted(kept, 'word')} kept by your decision`}.`,
	showBefore: 'Show what stood there',
	files: 'Files of the packet',
	replaced: (count: number) => counted(count, 'replacement'),
	stoodHere: (from: string) => `Stood here: ${from}`,
	cancel: 'Cancel',
	write: (files: number) => `Write ${counted(files, 'file')}`,
};

export const checkText = {
	title: 'Problems in notes',
	checking: 'Checking notes',
	nothing: 'Every note of yours reads as it should.',
	allDone: 'Nothing is left to look at.',
	found: (problems: number, notes: number) =>
		`${counted(problems, 'problem')} in ${counted(notes, 'note')}. The rest of each note counts all the same.`,
	more: (notes: number) => `Show more (${counted(notes, 'note')})`,
	someNote: (number: number) => `Note ${number}`,
	inShort: (property: string | null) =>
		`${property === null ? 'Something in this note' : `“${property}”`} can’t be taken as meant.`,
	open: 'Open',
	openNote: (name: string) => `Open ${name}`,
	repair: 'Repair…',
	repairNow: 'Change this property',
	notNow: 'Not now',
	before: 'Now',
	after: 'After',
	changed: 'The note has changed since. Nothing was done; close this list and check again.',
	notRepaired: 'The note could not be written. Nothing was changed; open it and correct the property there.',
	unreadable: {
		unreadable:
			'The properties of this note can’t be read, so nothing in it counts. Look for a quotation mark or bracket that is never closed, or a tab where a line begins.',
		'not-ended':
			'The properties of this note have no line of three dashes to end them, so nothing in it counts. Add that line below them.',
		'not-first':
			'The properties of this note do not begin in its first line, so nothing in it counts. Take away what stands above them.',
	},
	conflictCopy:
		'By its name, this is a copy that syncing has made. Compare it with the other note, keep what you want in one of them, and delete the other yourself.',
	conflictCopyOf: (of: string) =>
		`By its name, this is a copy of “${of}” that syncing has made, but the two say different things. Both count. Compare them, keep what you want in one, and delete the other yourself.`,
	twin: (of: string) =>
		`This says the same as “${of}”, so the two count once. If it is a copy, delete it yourself. If both are meant, keep both: then each of them counts.`,
};

export const basesText = {
	folder: 'Alliance bases',
	created: (written: number, there: number, folder: string) =>
		`${written === 0 ? 'No base written' : `${counted(written, 'base')} written to “${folder}”`}.${leftAlone(there)}`,
	empty:
		'No note of a client is listed. Let the filters of this base include clients, sessions, measures or ruptures; “alliance” says which kind a note is.',
	more: (count: number) => `Show more (${counted(count, 'client')})`,
	someClient: 'Client',
	timelineOf: (name: string) => `Timeline of ${name}`,
	height: 'Height in pixels (0: as high as it needs)',
	lanes: 'Lanes',
};

export const discreetText = {
	on: `Discreet mode is on: views show no codes, words or private lanes. Open notes, lists of clients and forms still show what they are about. Run “${commandNames['toggle-discreet']}” again to leave it.`,
	off: 'Discreet mode is off.',
	sign: 'Discreet',
	leave: 'Discreet mode is on. Click to show codes and words again.',
	note: 'Discreet mode: codes, words and private lanes are hidden.',
	leaveButton: 'Show them again',
};

export const exportTimelineText = {
	svg: 'Export as SVG',
	png: 'Export as PNG',
	csv: 'Export ratings as CSV',
	fileName: 'Alliance timeline',
	fileNameOf: (code: string) => `${code} alliance timeline`,
	written: (path: string, leavesOut: boolean) =>
		`Written to “${path}”.${leavesOut ? ' Ruptures and reactions are left out: they are private.' : ''}`,
	writtenAsItIs: (path: string) =>
		`Written to “${path}”. Discreet mode changes nothing in it: participants and goals stand there in your own words.`,
	noNumbers: 'There is no rating to export yet.',
};

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
		ruptures: (count: number) => (count === 1 ? 'open rupture' : 'open ruptures'),
		tasks: (count: number) => (count === 1 ? 'open task' : 'open tasks'),
		unrated: (count: number) => (count === 1 ? 'session not rated' : 'sessions not rated'),
		signals: (count: number) => (count === 1 ? 'question' : 'questions'),
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
		`${counted(count, 'reaction')}${positive === 0 ? '' : `, ${positive === count ? (count === 1 ? '' : 'all ') : `${positive} `}positive`}`,
	easeOwn: (first: string, latest: string, max: string) => `my ratings ${first} at first, ${latest} lately, of ${max}`,
	easeEmpty: 'After three sessions with a client, what you noted on your own side stands here.',
	reactionsTitle: 'My reactions',
	reactionsEmpty: `No reaction noted yet. “${commandNames.reflect}” makes a note for one.`,
	reaction: (reaction: string, count: number) => `${reaction}, ${count}`,
	reactionWith: (code: string, count: number) => (count === 1 ? code : `${code} ${count}×`),
	selfCheckTitle: 'How I am',
	selfCheckAbout: 'Your self-checks, 0 to 10. They are tied to no client.',
	selfCheckEmpty: `No self-check yet. “${commandNames['self-check']}” makes one for today.`,
	selfCheckName: selfCheckNames,
	selfCheckLatest: (value: string, day: string) => `${value} on ${day}`,
	selfCheckLine: (name: string, count: number, first: string, last: string, latest: string) =>
		`${name}: ${counted(count, 'self-check')} from ${first} to ${last}, the latest ${latest}.`,
} as const;

export const clientStatusText = {
	which: 'Change the status of…',
	noNote: 'The client note could not be read. Open it and check its properties.',
	title: (code: string | null) => (code === null ? 'Client status' : `Client status · ${code}`),
	submit: 'Save',
	status: 'Status',
	statusMissing: 'Choose how it stands.',
	statuses: { active: 'Active', paused: 'Paused', ended: 'Ended' },
	ended: 'Ended on',
	endedMissing: 'Enter the day it ended.',
	beforeStart: (started: string) => `That is before it started, on ${started}.`,
	done: (code: string | null, status: 'active' | 'paused' | 'ended') =>
		`${code ?? 'The client'} is now marked as ${status}.${status === 'active' ? '' : ' Type the code to find it in lists.'}`,
};

/** What the ratings amount to, described: no reason to mark a place, and nothing that is asked. */
export const figureText = {
	title: 'Ratings compared',
	line: 'Line',
	one: 'One rating',
	other: 'Another rating',
	option: (session: number | null, day: string, value: string) =>
		`${session === null ? day : `Session ${session}, ${day}`}: ${value}`,
	overGoalsScore: (whose: string, score: string, form: string) => `${whose} ${score} (${form})`,
	goalScore: (whose: string, goal: string, form: string) => `${whose} rating of “${goal}” (${form})`,
	compared: (two: {
		readonly score: string;
		readonly first: string;
		readonly firstDay: string;
		readonly latest: string;
		readonly latestDay: string;
		readonly change: string;
		readonly way: 'higher' | 'lower' | 'same';
	}) =>
		`${two.score} was ${two.first} on ${two.firstDay} and ${two.latest} on ${two.latestDay}: ${two.way === 'same' ? 'the same' : `${two.change} ${two.change === '1' ? 'point' : 'points'} ${two.way}`}.`,
	over: (first: string, latest: string) => `The first: ${first.toLowerCase()} The second: ${latest.toLowerCase()}`,
	error: (error: {
		readonly sd: string;
		readonly reliability: string;
		readonly threshold: string;
		readonly beyond: boolean;
	}) =>
		`With the SD of ${error.sd} and the reliability of ${error.reliability} you set, measurement error alone would rarely make more than ${error.threshold}; ${error.beyond ? 'this is more. It says nothing of why' : 'this is not more, and may be error alone'}.`,
	noError: (instrument: string) =>
		`Whether measurement error alone could make that is not known here: no SD and reliability are set for ${instrument} in the settings.`,
	errorOfLeading: (leading: string | null) =>
		`Whether measurement error alone could make that is not known here: the SD and reliability in the settings are those of the ${leading === null ? 'total score' : `score for ${leading}`}.`,
	averageGap: (gap: {
		readonly score: string;
		readonly sessions: number;
		readonly gap: string;
		readonly way: 'higher' | 'lower' | 'same';
	}) =>
		`${gap.score} was on average ${gap.way === 'same' ? 'the same as' : `${gap.gap} ${gap.gap === '1' ? 'point' : 'points'} ${gap.way} than`} yours in the ${gap.sessions} sessions that both rated. Clients ordinarily rate somewhat higher.`,
	movement: ({
		together,
		apart,
		still,
		correlation,
	}: {
		readonly together: number;
		readonly apart: number;
		readonly still: number;
		readonly correlation: string | null;
	}) =>
		`Of the ${together + apart + still} steps from one of these sessions to the next, both went the same way in ${together} and opposite ways in ${apart}; in ${still} at least one of them stayed${correlation === null ? '' : ` (r = ${correlation})`}.`,
	goalOutcome: (goal: {
		readonly score: string;
		readonly start: number;
		readonly startDay: string;
		readonly end: number;
		readonly endDay: string;
		readonly change: number;
	}) =>
		`${goal.score} went from ${goal.start} on ${goal.startDay} to ${goal.end} on ${goal.endDay}. End minus start: ${goal.change > 0 ? '+' : goal.change < 0 ? '−' : ''}${Math.abs(goal.change)}.`,
	tScore: (score: {
		readonly whose: string;
		readonly form: string;
		readonly value: string;
		readonly day: string;
		readonly over: string;
	}) =>
		`${score.whose} T score (${score.form}) was ${score.value} on ${score.day}. ${score.over} 50 is where every goal is reached as expected.`,
	ofLine: (score: string, words: string) => `${score}: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`,
};
