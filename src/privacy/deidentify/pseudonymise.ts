// One text without what points at a person, as far as spelling can tell. What it can't tell is listed by doubtful-words.
import { findStandalone } from './find-standalone';
import { findContacts } from './find-contacts';
import { findDates } from './find-dates';
import { findNames, type KnownName } from './find-names';
import {
	findAccounts,
	findAges,
	findCodes,
	findLongNumbers,
	findNetworkAddresses,
	findTelephones,
	findTimes,
} from './find-numbers';
import { findPlaces } from './find-places';
import { flattenMarkup, joinWords } from './flatten-markup';
import { isSearchable, replaceSpans, searchable, joinPieces, type Piece, type ReplacementSpan } from './piece';
import { plainCharacters } from './plain-characters';
import type { TherapyTime } from './therapy-time';

export interface PseudonymMap {
	readonly names: readonly KnownName[];
	/** What the packet calls people, so that a text pseudonymised before stays as it is. */
	readonly reservedWords: readonly string[];
	readonly time: TherapyTime;
}

/** Every stand-in there is: anything else between such quotation marks is a note's own and looked into. */
const placeholderPattern =
	/‹(?:session \d{1,4}|week \d{1,5}|name(?: \d{1,4})?|90 or older|attachment|hidden comment|tag|web address|e-mail|file|handle|IP address|device number|(?:earlier |later )?date|month|time|telephone|address|number|code|another client)›/gu;

type Finder = (text: string, disguise: PseudonymMap) => readonly ReplacementSpan[];

/** In this order: what is found first is not looked into again. */
const finders: readonly Finder[] = [
	(text) => findContacts(text),
	(text, { names }) => findNames(text, names),
	(text) => findNetworkAddresses(text),
	(text, { time }) => findDates(text, time),
	(text) => findAges(text),
	(text) => findTimes(text),
	(text) => findAccounts(text),
	(text) => findTelephones(text),
	(text) => findPlaces(text),
	(text) => findCodes(text),
	(text) => findLongNumbers(text),
];

/**
 * The pieces with every link flattened and every known name, date, time, telephone number, address, long number and code
 * replaced. The packet's own pieces stay as they are. Done again, it changes nothing. Never throws.
 */
export function pseudonymise(pieces: readonly Piece[], disguise: PseudonymMap): readonly Piece[] {
	let current: readonly Piece[] = pieces.map((piece) =>
		isSearchable(piece) ? { ...piece, text: plainCharacters(piece.text) } : piece,
	);
	for (let round = 0; round < 6; round += 1) {
		const before = joinPieces(current);
		current = joinWords(protectPlaceholders(flattenMarkup(current), disguise));
		for (const find of finders) current = replaceSpans(current, find(searchable(current), disguise));
		if (joinPieces(current) === before) break;
	}
	return current;
}

/** What stands for something already is closed: `‹date›`, `Client A`. */
function protectPlaceholders(pieces: readonly Piece[], { reservedWords }: PseudonymMap): readonly Piece[] {
	const text = searchable(pieces);
	const words = reservedWords.flatMap((word) => findStandalone(text, new RegExp(word, 'gu')));
	const found = [...text.matchAll(placeholderPattern), ...words];
	if (found.length === 0) return pieces;
	const spans = found.map(({ index, 0: whole }): ReplacementSpan => ({
		start: index,
		end: index + whole.length,
		to: whole,
		kind: 'own',
	}));
	return replaceSpans(pieces, spans).map((piece) => (piece.kind === 'own' ? { ...piece, from: null } : piece));
}
