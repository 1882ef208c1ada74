// Every sentence a person reads. Sentence case, full stops in sentences; a question rather than a verdict.

function didYouMean(suggestion: string | null): string {
	return suggestion === null ? '' : ` Did you mean “${suggestion}”?`;
}

export const problemText = {
	nothing: 'nothing',
	nested: 'a nested value',
	listOf: (length: number) => `a list of ${length}`,
	unknownKind: (found: string, suggestion: string | null) => `${found} is not a kind of note this plugin knows.${didYouMean(suggestion)}`,
	misspelt: (property: string, suggestion: string) => `“${property}” is not a property of this kind of note.${didYouMean(suggestion)}`,
	wrongValue: (property: string, found: string, expected: string, suggestion: string | null) =>
		`“${property}” holds ${found}; expected ${expected}.${didYouMean(suggestion)}`,
	missing: (property: string, expected: string) => `“${property}” is missing; expected ${expected}.`,
	unmatchedReview: (property: string, found: string, suggestion: string | null) =>
		`${found} in “${property}” matches nothing that was agreed and is still open.${didYouMean(suggestion)}`,
	unmatchedRepair: (found: string, suggestion: string | null) =>
		`${found} in “repairs” matches no rupture line that is still open.${didYouMean(suggestion)}`,
	unknownSession: (property: string, found: string) => `${found} in “${property}” leads to no session of this client.`,
	unknownClient: (found: string) => `${found} in “client” leads to no client note.`,
	duplicateNumber: (number: number, holder: string) => `Another session of this client has the number ${number}: ${holder}.`,
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
	itemOffStep: (item: number, value: number, step: number) => `Item ${item} is ${value}, but answers go in steps of ${step}. It counts as unanswered.`,
	itemsBlank: (items: readonly number[], absent: readonly string[]) =>
		`${items.length === 1 ? 'Item' : 'Items'} ${items.join(', ')} ${items.length === 1 ? 'is' : 'are'} blank, so there is no score for: ${absent.join(', ')}.`,
	scoreUnknown: (instrument: string, score: string, known: readonly string[]) =>
		`“${score}” is not a score of ${instrument}, which has: ${known.join(', ')}.`,
	scoreOutOfRange: (score: string, value: number, min: number, max: number) =>
		`“${score}” is ${value}, but it runs from ${min} to ${max}. It is left out.`,
	scoreOffStep: (score: string, value: number, step: number) => `“${score}” is ${value}, but it goes in steps of ${step}. It is left out.`,
	scoresDisagree: (score: string, computed: number, entered: number, from: 'items' | 'parts') =>
		`“${score}” is entered as ${entered}, but ${from === 'items' ? 'the answers' : 'its subscales'} give ${Number(computed.toFixed(2))}. The computed one is shown; correct whichever is mistyped.`,
	notANumber: (item: number, text: string) => `Item ${item} reads “${text}”. Write a number, or - for a blank one.`,
	nothingBetween: (item: number) => `Nothing stands at item ${item}. Write - for a blank one.`,
	count: (found: number, expected: number) => `${found} of ${expected} answers.`,
	total: 'Total',
	notValidated: 'Not a validated scale.',
	sumOf: (items: number, min: number, max: number) => `Sum of ${items} items, ${min}–${max}.`,
	meanOf: (items: number, min: number, max: number) => `Mean of ${items} items, ${min}–${max}.`,
	scoreFrom: (min: number, max: number) => `${min}–${max}.`,
	rangeAssumed: 'This range is assumed; set the one your form has.',
	ownDefinition: 'An instrument has an id, a name, and the lowest and highest number.',
	ownId: 'An id has small letters, digits and single hyphens, begins with a letter, and is at most 40 characters long, such as “my-scale”.',
	ownIdTaken: (id: string) => `There is an instrument with the id “${id}” already. Choose another id.`,
	ownMissing: 'This is missing.',
	ownText: 'This is not text.',
	ownNumber: 'This is not a number.',
	ownOneOf: (words: readonly string[]) => `This is one of: ${words.join(', ')}.`,
	ownRange: 'The highest number lies above the lowest.',
	ownStep: 'The step lies above 0 and is no longer than the range.',
	ownItems: (most: number) => `The number of items is a whole number from 0 to ${most}; 0 where only scores are entered.`,
	ownNumbers: (piece: string) => `“${piece}” is not an item number or a range such as 1-4.`,
	ownNumbersRange: (piece: string, count: number) => `“${piece}” does not lie within the items 1 to ${count}.`,
	ownNumberTwice: (item: number) => `Item ${item} is named twice.`,
	ownSubscaleName: (id: string) => `“${id}” can’t name a subscale: use small letters, digits and hyphens, and none of the properties a note has already.`,
	ownSubscaleItems: (name: string) => `${name} has no items. Write them after a colon, such as “${name}: 1-4, 7”.`,
	ownTwice: (id: string) => `The subscale “${id}” is named twice.`,
	ownVersion: 'your own',
	ownLicence: 'Your own instrument; whether you may use its wording is yours to know.',
	ownSource: 'Defined in the settings.',
	ownLabel: 'Your own instrument.',
	ownCaution: 'Nothing is known here of how well it measures. Compare a client only with that client’s own earlier scores.',
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
	outOfRange: (min: number | null, max: number | null) =>
		min === null ? `Enter a number up to ${max}.` : max === null ? `Enter a number from ${min}.` : `Enter a number from ${min} to ${max}.`,
	saving: 'Saving…',
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

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

export const timelineText = {
	shortMonth: (month: number) => (months[month] ?? '').slice(0, 3),
	monthAndYear: (month: number, year: number) => `${(months[month] ?? '').slice(0, 3)} ${year}`,
	shortDay: (day: number, month: number) => `${day} ${(months[month] ?? '').slice(0, 3)}`,
	longDay: (day: number, month: number, year: number | null) => `${day} ${months[month] ?? ''}${year === null ? '' : ` ${year}`}`,
	today: 'Today',
	nothingYet: 'Nothing to draw yet.',
	pictureOf: (code: string | null) => (code === null ? 'Alliance timeline' : `Alliance timeline of ${code}`),
	someone: 'Client',
	aGoal: 'A goal',
	aTask: 'A task',
	aRupture: 'Rupture',
	person: (number: number) => `Person ${number}`,
	lane: { ratings: 'Ratings', sessions: 'Sessions', ruptures: 'Ruptures', goals: 'Goals', tasks: 'Tasks', reactions: 'My reactions' },
	dimension: { bond: 'Bond', goal: 'Goal agreement', task: 'Task agreement', total: 'Total' },
	rater: { client: 'Client', therapist: 'Therapist', observer: 'Observer' },
	raterShort: { client: 'C', therapist: 'T', observer: 'O' },
	ofRater: { client: 'Client’s', therapist: 'Therapist’s', observer: 'Observer’s' },
	ofPerson: (person: string) => `${person}’s`,
	raterAbout: (rater: string, person: string) => `${rater} · ${person}`,
	therapistAbout: (person: string) => `Therapist’s, about ${person}:`,
	observerAbout: (person: string) => `Observer’s, about ${person}:`,
	outOf: (value: string, min: number, max: number) => (min === 0 ? `${value} of ${max}` : `${value} on ${min} to ${max}`),
	ratingWords: (whose: string, dimension: string, instrument: string | null, value: string, when: string) =>
		`${whose} ${dimension}${instrument === null ? '' : ` (${instrument})`}: ${value}. ${when}.`,
	common: (value: string) => `${value} of 100`,
	session: (session: number) => `session ${session}`,
	sessionAndDay: (session: number | null, day: string) => (session === null ? day : `Session ${session}, ${day}`),
	sessionWords: (when: string, facts: readonly string[]) => `${when}: ${facts.join(', ')}.`,
	attendance: { attended: 'attended', late: 'came late', cancelled: 'cancelled', 'no-show': 'did not come' },
	medium: { 'in person': 'in person', video: 'by video', phone: 'by phone' },
	minutes: (minutes: number) => counted(minutes, 'minute'),
	presentWere: (people: readonly string[]) => (people.length === 0 ? 'nobody present' : `present: ${people.join(', ')}`),
	floor: (who: string) => (who === 'even' ? 'time shared evenly' : `${who} had more of the time`),
	cluster: (what: string, from: string, to: string) => `${what}, ${from} to ${to}. Zoom in to see each.`,
	clusterOfSessions: (counts: readonly string[]) => counts.join(', '),
	sessionCounts: {
		attended: (count: number) => counted(count, 'session'),
		missed: (count: number) => `${count} missed or cancelled`,
	},
	clusterOfRatings: (count: number, low: string, high: string) => `${counted(count, 'rating')} between ${low} and ${high}`,
	commonScale: 'Common scale, 0 to 100',
	goalWords: (name: string, agreed: string, closed: string | null) => `Goal: ${name}. Agreed: ${agreed}. ${closed ?? 'Open.'}`,
	goalClosed: (how: 'met' | 'dropped', when: string) => `${how === 'met' ? 'Met' : 'Dropped'}: ${when}.`,
	taskWords: (name: string, agreed: string, looks: readonly string[], open: boolean) =>
		[`Task: ${name}.`, `Agreed: ${agreed}.`, ...looks, ...(open ? ['Open.'] : [])].join(' '),
	reviewed: (outcome: string, when: string) => `${outcome}: ${when}.`,
	outcome: { done: 'Done', partly: 'Partly done', 'not-done': 'Not done', dropped: 'Dropped' },
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
	rupture: { withdrawal: 'Withdrawal', confrontation: 'Confrontation', mixed: 'Mixed rupture' },
	ruptureWords: (kind: string, facts: readonly string[], when: string, life: string, text: string | null) =>
		[`${[kind, ...facts].join(', ')}.`, `${when}.`, life, ...(text === null ? [] : [`${text}.`])].join(' '),
	intensity: (value: number) => `${value} of 5`,
	between: (a: string, b: string) => `between ${a} and ${b}`,
	therapist: 'the therapist',
	ruptureLife: { open: 'Open.', 'in repair': 'In repair.', left: 'Left as it is.' },
	repaired: (when: string | null, degree: number | null) => `Repaired${when === null ? '' : `: ${when}`}${degree === null ? '' : `, ${degree} of 5`}.`,
	reflectionWords: (when: string, reactions: readonly string[], intensity: number | null, supervision: boolean) =>
		[`${when}.`, ...(reactions.length === 0 ? [] : [`${reactions.join(', ')}.`]), ...(intensity === null ? [] : [`Intensity ${intensity} of 5.`]), ...(supervision ? ['For supervision.'] : [])].join(' '),
	changeTo: (instrument: string) => `${instrument} from here`,
	longBreak: (weeks: number) => `${weeks} weeks between sessions`,
};

function count(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`;
}

export const commandText = {
	startWith: 'Start a session with…',
	noClientsYet: 'There is no client yet. Type a code to create the first one.',
	noClients: 'There is no client yet. Run “New client” first.',
	createClient: (code: string) => `Create client “${code}”`,
	noSuchClient: (client: string) => `There is no client “${client}”. Run “New client” to create one.`,
	nextSession: (number: number) => `session ${number}`,
	daysAgo: (days: number) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : days < 0 ? `in ${count(-days, 'day', 'days')}` : `${days} days ago`),
	openRuptures: (number: number) => count(number, 'open rupture', 'open ruptures'),
	openTasks: (number: number) => count(number, 'open task', 'open tasks'),
	begunTitle: (code: string) => `A session with ${code} has begun today`,
	begunText: 'Open its note, or start another session?',
	openBegun: 'Open today’s session',
	noSessionYet: 'There is no session yet. Run “Start session” first.',
	whichSession: 'Which session?',
	sessionLabel: (code: string, number: number | null, date: string) => (number === null ? `${code} · ${date}` : `${code} · session ${number} · ${date}`),
	startAnother: 'Start another',
	failed: (reason: string) => `That did not work, and nothing was changed: ${reason}`,
	missingNote: 'The note is not there any more. It may have been renamed or deleted meanwhile.',
	settingsKept: (name: string) => `The settings of Working Alliance could not be read. They are kept as ${name}; defaults are in use.`,
};

export const clientText = {
	title: 'New client',
	submit: 'Create client',
	code: 'Code',
	codeHint: 'A code of your own, such as K-014. Not a name or initials: it will stand in file names and links.',
	codeMissing: 'Give the client a code.',
	codeUnsafe: (name: string) => `Some characters can’t stand in a file name. “${name}” would work.`,
	codeTaken: (code: string) => `There is already a client “${code}”.`,
	pathTaken: (path: string) => `There is already a note at ${path}.`,
	format: 'Format',
	formatMissing: 'Choose a format.',
	participants: 'Participants',
	participantsHint: 'The people in the room, by letter or code, with commas between.',
	interval: 'Usual interval',
	intervalHint: 'Days from one session to the next, such as 7.',
	days: 'days',
};

export const apiText = {
	noSuchClient: (client: string) => `There is no client note “${client}”.`,
	noSuchDate: 'The date is neither YYYY-MM-DD nor YYYY-MM-DDTHH:mm.',
};

/** What the palette says, by command id. */
export const commandNames = {
	'new-client': 'New client',
	'start-session': 'Start session',
	'open-timeline': 'Open timeline',
};
