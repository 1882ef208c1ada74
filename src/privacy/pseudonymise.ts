// One text without what points at a person, as far as spelling can tell. What it can't tell is listed by doubtful-words.
import { findAll } from './find';
import { findContacts } from './find-contacts';
import { findDates } from './find-dates';
import { findNames, type KnownName } from './find-names';
import { findAccounts, findAges, findCodes, findLongNumbers, findNetworkAddresses, findTelephones, findTimes } from './find-numbers';
import { findPlaces } from './find-places';
import { flattenMarkup } from './flatten-markup';
import { isOpen, replaceSpans, searchable, textOf, type Piece, type Span } from './piece';
import { plainCharacters } from './plain-characters';
import type { TherapyTime } from './therapy-time';

export interface Disguise {
	readonly names: readonly KnownName[];
	/** What the packet calls people, so that a text pseudonymised before stays as it is. */
	readonly ownWords: readonly string[];
	readonly time: TherapyTime;
}

/** Every stand-in there is: anything else between such quotation marks is a note's own and looked into. */
const standIn =
	/‹(?:session \d{1,4}|week \d{1,5}|name(?: \d{1,4})?|90 or older|attachment|hidden comment|tag|web address|e-mail|file|handle|IP address|device number|(?:earlier |later )?date|month|time|telephone|address|number|code|another client)›/gu;

type Finder = (text: string, disguise: Disguise) => readonly Span[];

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
export function pseudonymise(pieces: readonly Piece[], disguise: Disguise): readonly Piece[] {
	let current = pieces.map((piece) => (isOpen(piece) ? { ...piece, text: plainCharacters(piece.text) } : piece));
	for (let round = 0; round < 6; round += 1) {
		const before = textOf(current);
		current = [...settle(flattenMarkup(current), disguise)];
		for (const find of finders) current = [...replaceSpans(current, find(searchable(current), disguise))];
		if (textOf(current) === before) break;
	}
	return current;
}

/** What stands for something already is closed: `‹date›`, `Client A`. */
function settle(pieces: readonly Piece[], { ownWords }: Disguise): readonly Piece[] {
	return pieces.flatMap((piece) => (isOpen(piece) ? closed(piece, ownWords) : [piece]));
}

function closed(piece: Piece, ownWords: readonly string[]): readonly Piece[] {
	const words = ownWords.flatMap((word) => findAll(piece.text, new RegExp(word, 'gu')));
	const stands = [...piece.text.matchAll(standIn)];
	const found = [...words, ...stands].sort((a, b) => a.index - b.index);
	const parts: Piece[] = [];
	let from = 0;
	for (const { index, 0: whole } of found) {
		if (index < from) continue;
		parts.push({ ...piece, text: piece.text.slice(from, index) }, { text: whole, kind: 'own', from: null });
		from = index + whole.length;
	}
	return from === 0 ? [piece] : [...parts, { ...piece, text: piece.text.slice(from) }].filter(({ text }) => text !== '');
}
