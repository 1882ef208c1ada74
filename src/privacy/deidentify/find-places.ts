// Streets and postcodes, by their shape. Towns, schools and employers have none: they are listed as capitalised words.
import type { ReplacementSpan } from './piece';
import { applyRules, type Rule } from './rule';

const capital = String.raw`\p{Lu}[\p{L}'’.-]{0,40}`;
const streets =
	'street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|square|sq|boulevard|blvd|way|place|pl|terrace|close|crescent|gardens|hill|row|mews|parkway|pkwy|highway|hwy|walk|grove|quay';

const patterns: readonly RegExp[] = [
	new RegExp(
		String.raw`\d{1,5}[A-Za-z]?,?[ \t]+(?:${capital}[ \t]+){1,3}(?:${streets.replace(/(^|\|)(\p{Ll})/gu, (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`)})(?![\p{L}])\.?(?:,?[ \t]+(?:[Aa]pt|[Ff]lat|[Uu]nit|[Ss]uite|[Aa]partment|#)\.?[ \t]*\w{1,6})?`,
		'gu',
	),
	new RegExp(
		String.raw`(?:${capital}[ \t-])?\p{Lu}[\p{L}-]{0,40}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|ufer|damm|steig|straat|laan|gracht|plein|gatan|vägen|vej|gade|veien)[ \t]+\d{1,4}[ \t]?[a-z]?(?![\p{L}\p{N}])`,
		'gu',
	),
	new RegExp(
		String.raw`${capital}(?:[ \t]${capital})?[ \t-](?:Stra(?:ß|ss)e|Str\.|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm)[ \t]+\d{1,4}[ \t]?[a-z]?(?![\p{L}\p{N}])`,
		'gu',
	),
	// In small letters, only where nothing else ends so: “12 elm tree road”, not “twice down the road”.
	/\d{1,5}[a-z]?,?[ \t]+(?:(?!(?:the|a|an|down|up|on|of|to|in|and|or|along|across|from|minutes?|hours?|times?|miles?|km|years?|weeks?|days?|people)\b)[\p{L}'’]{2,20}[ \t]+){1,3}(?:street|road|avenue|lane|boulevard|terrace|crescent)/giu,
	new RegExp(
		String.raw`(?:${capital}[ \t]+){1,3}(?:Street|Road|Avenue|Lane|Drive|Court|Square|Terrace|Close|Crescent)[ \t]+\d{1,4}[a-z]?`,
		'gu',
	),
	/(?:high|main|church|mill|station|park) (?:street|road|lane),?[ \t]+\d{1,4}[a-z]?/giu,
	new RegExp(
		String.raw`(?:Am|Im|Zum|Zur|(?:An|Auf|Unter|Hinter|Vor|Bei|In) (?:der|den|dem))(?:[ \t]${capital}){1,2}[ \t]+\d{1,3}[ \t]?[a-z]?(?=[,;.)\n]|$|[ \t]+in(?!\p{L}))`,
		'gu',
	),
	/(?:Flat|Apt|apt|Apartment|Suite|Wohnung|Whg)\.?[ \t]+\d{1,4}[A-Za-z]?(?!\/)(?:,?[ \t]+\d{1,5}[ \t]+\p{Lu}[\p{L}'’]{2,30})?/gu,
	/\d{1,4},?[ \t]+(?:bis,?[ \t]+)?(?:rue|avenue|av\.|bd\.?|boulevard|place|chemin|impasse|allée|quai)[ \t]+[\p{L}'’ \t-]{2,40}/giu,
	/(?:C\/|Av(?:da)?\.|Pza\.)[ \t]*[\p{L}'’. \t]{2,40},?[ \t]*(?:n[º°.]?[ \t]*)?\d{1,4}/gu,
	/(?:calle|avenida|paseo|plaza|via|viale|piazza|corso|rua|praça)[ \t]+[\p{L}'’. \t]{2,40},?[ \t]*(?:n[º°.]?[ \t]*)?\d{1,4}/giu,
	/(?:P\.?[ \t]?O\.?[ \t]?Box|Postfach|Apartado|BP)[ \t]*\d{1,6}/giu,
	/[A-Z]{1,2}\d[A-Z\d]?[ \t]?\d[ABD-HJLNP-UW-Z]{2}/giu,
	/(?:plz|postcode|postleitzahl|zip(?: code)?|code postal|cp|c\.p\.)[.:]?[ \t]+[A-Z\d][A-Z\d -]{2,8}\d/giu,
	// Four digits before a town; those that may be a year are left to the word behind them.
	/(?!19|20)\d{4}(?=[ \t]+\p{Lu}\p{Ll})/gu,
	/-?\d{1,3}\.\d{3,8}°?[ \t]?[NS]?,?[ \t]*-?\d{1,3}\.\d{3,8}°?[ \t]?[EWO]?/gu,
	/[A-CEGHJ-NPR-TVXY]\d[A-CEGHJ-NPR-TV-Z][ \t]?\d[A-CEGHJ-NPR-TV-Z]\d/gu,
	/\d{4}[ \t]?[A-Z]{2}/gu,
];

const rules = patterns.map((pattern): Rule => ({
	pattern,
	kind: 'address',
	to: '‹address›',
	replacedPart: ({ 0: whole }) => [0, whole.trimEnd().length],
}));

/**
 * Places that can be looked up, in the shapes of seven languages:
 * - street addresses with a house number, boxes, coordinates;
 * - postcodes of Britain, Canada, the Netherlands, and those of four digits before a town or after a word such as “PLZ”.
 * Postcodes of five digits are found as long numbers.
 */
export function findPlaces(text: string): readonly ReplacementSpan[] {
	return applyRules(text, rules);
}
