// Months as people write them in seven languages.

const names: readonly (readonly string[])[] = [
	['january', 'januar', 'jänner', 'janvier', 'enero', 'gennaio', 'januari', 'janeiro', 'jan', 'janv'],
	['february', 'februar', 'feber', 'février', 'fevrier', 'febrero', 'febbraio', 'februari', 'fevereiro', 'feb', 'févr'],
	['march', 'märz', 'maerz', 'mars', 'marzo', 'maart', 'março', 'mar', 'mär', 'mrz'],
	['april', 'avril', 'abril', 'aprile', 'apr', 'avr'],
	['may', 'mai', 'mayo', 'maggio', 'mei', 'maio'],
	['june', 'juni', 'juin', 'junio', 'giugno', 'junho', 'jun'],
	['july', 'juli', 'juillet', 'julio', 'luglio', 'julho', 'jul', 'juil'],
	['august', 'août', 'aout', 'agosto', 'augustus', 'aug'],
	['september', 'septembre', 'septiembre', 'settembre', 'setembro', 'sept', 'sep'],
	['october', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro', 'oct', 'okt'],
	['november', 'novembre', 'noviembre', 'novembro', 'nov'],
	['december', 'dezember', 'décembre', 'decembre', 'diciembre', 'dicembre', 'dezembro', 'dec', 'dez', 'déc'],
];

const numbers = new Map(names.flatMap((month, index) => month.map((name) => [name, index + 1] as const)));

/** From 1 to 12; null for any other word. Case and a closing dot do not matter. */
export function monthNumber(word: string): number | null {
	return numbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** Every name, the longest first, to be put into a pattern that does not look at case. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** Names that are other words too: months only where the words around them say so. */
const alsoWords = new Set([
	'may',
	'march',
	'mar',
	'mai',
	'mars',
	'mei',
	'sep',
	'dec',
	'jan',
	'nov',
	'apr',
	'aug',
	'feb',
	'jun',
	'jul',
	'oct',
	'okt',
	'dez',
	'déc',
	'avr',
	'sept',
	'août',
	'aout',
	'märz',
	'mär',
	'mrz',
	'janv',
	'févr',
	'juil',
]);

/** Whether the name alone, without day or year, can only be a month. */
export function isSurelyMonth(word: string): boolean {
	const plain = word.toLowerCase();
	return numbers.has(plain) && (!alsoWords.has(plain) || plain === 'märz' || plain === 'août');
}
