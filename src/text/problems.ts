// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { counted, plural } from '../lib/plural';
import { didYouMean } from './phrases';

export const problemText = {
	nothing: 'nothing',
	nested: 'a nested value',
	listOf: (length: number) => `a list of ${length}`,
	unquoted: (text: string) => `“${text}” without the quotation marks it needs`,
	unknownKind: (found: string, suggestion: string | null) =>
		`${found} is not a kind of note this plugin knows.${didYouMean(suggestion)}`,
	misspelt: (property: string, suggestion: string) =>
		`“${property}” is not a property of this kind of note.${didYouMean(suggestion)}`,
	double: (counted: string, other: string) =>
		`“${counted}” and “${other}” are one property to Obsidian. What “${counted}” holds counts; keep one of the two and delete the other.`,
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
	unknownParticipant: (property: string, found: string, participants: readonly string[], suggestion: string | null) =>
		`${found} in “${property}” is none of this client’s participants (${participants.join(', ')}).${didYouMean(suggestion)}`,
	lostText: (property: string, written: string, read: string) =>
		`${written} in “${property}” counts as ${read} only: without quotation marks, what follows # is left out.`,
	unknownInstrument: (found: string, suggestion: string | null) =>
		`${found} is not an instrument this vault knows.${didYouMean(suggestion)}`,
};

/** What is wrong with the line, and what to do about it. */
const advice: Readonly<Record<string, (what: string) => string>> = {
	'reserved-sign': (sign) =>
		`begins a value with ${sign}, which means something else there. Put the value in quotation marks`,
	'duplicate-property': (name) => `names ${name} a second time. Keep one of the two`,
	dots: () => 'is “...”, which does not end properties. Put “---” there, or take the line away',
	tab: () => 'begins with a tab. Put blanks in its place',
	'open-quote': (sign) => `opens a quotation mark (${sign}) that is never closed. Close it`,
	'open-bracket': (sign) =>
		`opens a bracket (${sign}) that is never closed. Close it, or put the value in quotation marks`,
	'after-quote': () =>
		'goes on after the closing quotation mark. Put the whole value in one pair of them; of several values, each in a line of its own that begins with “- ”',
	'after-bracket': () => 'goes on after the closing bracket. Put the whole value in quotation marks',
	escape: (what) =>
		`has ${what} between double quotation marks, where a backslash means something else. Use single ones`,
	colon: () => 'has a second colon with a blank after it. Put the value in quotation marks',
	'no-blank': (name) => `has no blank after the colon of ${name}. Add one`,
	'no-property': () =>
		'is neither a property (“name: value”) nor an entry of a list (“- entry”). Put it right, or move it below the properties',
	bullet: () => 'begins an entry with “*”. Lists of properties begin with “-”',
	'item-beside-name': (name) =>
		`has an entry beside the name ${name}. Put it in a line of its own below, with two blanks before it`,
	indentation: () => 'is not indented as the lines around it. Bring it in line with those it belongs to',
	unknown: () => 'could not be read. Compare it with the same line of another note',
	'not-first': () => 'and what is above it stand before the properties. Take everything above “---” away',
	'not-ended': () => 'begins the properties, but no line of three dashes ends them. Add “---” below the last one',
	'byte-order-mark': () =>
		'begins with an invisible sign, a byte order mark, which another program has put there. Put the cursor before the dashes in source mode, delete it with Backspace and type the dashes anew where they are gone',
};

export const unreadText = {
	/** What is wrong in the note, and what to do. */
	message: (cause: string, line: number | null, what: string | null) => {
		const words = new Map(Object.entries(advice)).get(cause);
		const found =
			line === null || words === undefined
				? 'Look for a quotation mark or bracket that is never closed, or a sign such as @ where a value begins.'
				: `Line ${line} ${words(what === null ? '' : `“${what}”`)}.`;
		return `The properties of this note can’t be read, so nothing in it counts. ${found}`;
	},
	/** That notes could not be read, and what is missing for it; `names` is null where they go unnamed. */
	summary: (count: number, names: readonly string[] | null, session: boolean) =>
		`${counted(count, 'note')} could not be read${names === null ? '' : `: ${names.join(', ')}`}. ${
			session
				? `${plural(count, 'Its number and what was agreed or done in it', 'Their numbers and what was agreed or done in them')} are not counted, so goals and tasks may stand differently.`
				: `Nothing in ${plural(count, 'it', 'them')} is counted.`
		}`,
	/** In place of what was to be carried over into a new note. */
	lookThere: (link: string) => `${link} could not be read when this note began: look there, too`,
	noNumber: 'The new session has no number; give it by hand once the note is put right.',
	startTitle: (code: string | null) => `A note${code === null ? '' : ` of ${code}`} could not be read`,
	startText:
		'It may be the last session. Until it is put right, a new session gets no number, and nothing is brought up in it.',
	open: 'Open the note',
	startAnyway: 'Start without a number',
	nextUnknown: 'next number unknown',
};
