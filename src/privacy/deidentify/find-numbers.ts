// Numbers that belong to one person: telephones, accounts, records, devices. Ratings, minutes, doses and years stay.
import type { TextMatch } from './find-standalone';
import type { ReplacementSpan } from './piece';
import { afterPrefix, applyRules, type Rule } from './rule';

const ipFour = /\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?/gu;
const colonGroups = /(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}/giu;
const device = /(?:[0-9a-f]{2}[:-]){5,7}[0-9a-f]{2}/giu;

const networkRules: readonly Rule[] = [
	{ pattern: device, kind: 'code', to: '‹device number›' },
	{ pattern: ipFour, kind: 'ip-address', to: (match, text) => (isInRow(match, text) ? null : '‹IP address›') },
	{ pattern: colonGroups, kind: 'ip-address', to: ([found]) => (isAddress(found) ? '‹IP address›' : null) },
];

/** Addresses on a network (IPv4, IPv6) and of a device. */
export function findNetworkAddresses(text: string): readonly ReplacementSpan[] {
	return applyRules(text, networkRules);
}

/** Four pairs of a telephone number, and two more to come. */
function isInRow({ index, 0: found }: TextMatch, text: string): boolean {
	return /^\.\d/.test(text.slice(index + found.length, index + found.length + 2)) || text[index - 1] === '.';
}

function isAddress(found: string): boolean {
	return /::|[a-f]/i.test(found)
		? found.split(':').filter((group) => group !== '').length >= 2
		: found.split(':').length >= 5;
}

const clockTimes = [
	/(?:[01]?\d|2[0-4])\s?(?:h|uhr)\s?[0-5]\d/giu,
	/\d{1,2}[:.][0-5]\d(?::[0-5]\d)?\s?(?:[ap]\.?m\.?|uhr|o[’']clock|h)/giu,
	/(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?/gu,
	/\d{1,2}\s?(?:[ap]m|[ap]\.m\.|uhr|o[’']clock)/giu,
	/(?:[01]\d|2[0-4])[0-5]\d\s?(?:hrs?|hours|h|uhr)/giu,
].map((pattern): Rule => ({ pattern, kind: 'time', to: '‹time›' }));

/** Times of day in figures. */
export function findTimes(text: string): readonly ReplacementSpan[] {
	return applyRules(text, clockTimes);
}

const old = String.raw`(?:years?[\s-]+old|year-olds?|y\/o|yo|jahre|jährig\p{L}*|ans|años|jaar|anni)`;
const inWords = String.raw`ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?neunzig`;
const ages = [
	new RegExp(String.raw`((?:9\d|1[0-2]\d)|${inWords})(?:[\s-]*)${old}`, 'giu'),
	/(9\d|1[0-2]\d)(?:st|nd|rd|th)\s+(?:birthday|year)/giu,
	new RegExp(
		String.raw`(?:aged?|turned|turning|is|alter|edad|âge)[:]?\s+((?:9\d|1[0-2]\d)|${inWords})(?!\s*(?:%|percent|minutes?|minuten|min|mg|kg|days?|weeks?|hours?))`,
		'giu',
	),
].map((pattern): Rule => ({ pattern, kind: 'age', to: '‹90 or older›', replacedPart: theAge }));

/** Ages of ninety and more, which Safe Harbor pools, in figures and in English and German words. */
export function findAges(text: string): readonly ReplacementSpan[] {
	return applyRules(text, ages);
}

/** The number alone, with what makes it an ordinal. */
function theAge({ 0: whole, 1: age = '' }: TextMatch): readonly [number, number] {
	const start = whole.lastIndexOf(age);
	const ordinal = /^(?:st|nd|rd|th)/i.exec(whole.slice(start + age.length))?.[0].length ?? 0;
	return [start, start + age.length + ordinal];
}

const accounts = [
	/\d{3}[- ]\d{2}[- ]\d{4}/gu,
	/[A-Z]{2}[ \t]?\d{2}[ \t]?\d{2}[ \t]?\d{2}[ \t]?[A-D]/gu,
	/\d{2}[ \t]?\d{6}[ \t]?[A-Z][ \t]?\d{3}/gu,
	/[12][ \t]\d{2}[ \t]\d{2}[ \t]\d[\dAB][ \t]\d{3}[ \t]\d{3}(?:[ \t]\d{2})?/gu,
	/[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?/gu,
	/\d{4}(?:[ -]\d{4}){3}/gu,
];

/** A number that says itself what it is, however short. */
const labelledNumber =
	/((?:(?:pin|ssn|mrn|nhs|nino|acct|a\/c|aktenzeichen|(?:last|ending)[ \t](?:four|in|with))(?:[ \t](?:no|nr|number)\.?)?[ \t]?[:#]?|(?:id|chart|file|case|record|account|policy|member|passport|licen[cs]e|badge|ref(?:erence)?|akte|konto|kunden)[ -]?(?:(?:no|nr)\.?|number|nummer|#|:))[ \t]?[:#]?[ \t]?)(\d{3,4}(?:[/-]\d{1,4})?)/giu;

const accountRules: readonly Rule[] = [
	...accounts.map((pattern): Rule => ({ pattern, kind: 'number', to: '‹number›' })),
	{ pattern: labelledNumber, kind: 'number', to: '‹number›', replacedPart: afterPrefix },
];

/** Numbers of social security (US, UK, Germany, France), bank accounts (IBAN) and cards, in the groups they are written in, and shorter ones after a word such as “record” or “PIN”. */
export function findAccounts(text: string): readonly ReplacementSpan[] {
	return applyRules(text, accountRules);
}

const telephone = /(?:\+|00)?\(?\d{1,6}\)?(?:[ \t]{0,2}(?:\(0\)|[-./‐‑–])?[ \t]{0,2}\(?\d{1,7}\)?){1,7}/gu;
const labelled =
	/((?:tel|fax|phone|telephone|mobile|cell|handy|telefon|call|rang|ring|dial|text|sms|whatsapp|ext|extension|durchwahl)[.:]?[ \t]+(?:on|at|no\.?|number)?[ \t]*)\+?\d[\d \t()./-]{2,20}\d/giu;

const telephoneRules: readonly Rule[] = [
	{ pattern: telephone, kind: 'telephone', to: ([found]) => (isTelephone(found) ? '‹telephone›' : null) },
	{ pattern: labelled, kind: 'telephone', to: '‹telephone›', replacedPart: afterPrefix },
];

/** Telephone and fax numbers, national and international: at least seven digits in groups of two and more, or any number after a word such as “tel”. */
export function findTelephones(text: string): readonly ReplacementSpan[] {
	return applyRules(text, telephoneRules);
}

function isTelephone(found: string): boolean {
	const groups = found.match(/\d+/g) ?? [];
	const digits = groups.join('').length;
	if (digits < 7 || digits > 17 || isYears(found)) return false;
	if (/^\+|^00|^\(?0\d/.test(found)) return true;
	if (groups.length < 2) return false;
	// Ratings and minutes in a row are many short groups.
	return (
		groups.length <= 5 &&
		groups.some((group) => group.length >= 3) &&
		groups.every((group, index) => group.length >= 2 || index === 0)
	);
}

const grouped = /\d{1,3}(?:[., '’]\d{3}){1,8}(?:[.,]\d{1,8})?/gu;
const dashed = /\d{2,20}(?:[-/]\d{1,20}){1,6}/gu;
const run = /\d{5,}/g;

const longRules = [grouped, dashed].map((pattern): Rule => ({
	pattern,
	kind: 'number',
	to: ([found]) => (isLong(found) && !isYears(found) ? '‹number›' : null),
}));
const runRule: Rule = { pattern: run, kind: 'number', to: '‹number›' };

/** Numbers of five digits and more, however grouped: postcodes, records, members. */
export function findLongNumbers(text: string): readonly ReplacementSpan[] {
	// A run counts within a word too.
	return [
		...applyRules(text, longRules),
		...applyRules(text, [runRule], (searched, pattern) => [...searched.matchAll(pattern)]),
	];
}

function isLong(found: string): boolean {
	return found.replace(/\D/g, '').length >= 5;
}

/** “2019-2021” tells two years. */
function isYears(found: string): boolean {
	return /^(?:19|20)\d{2}[-/](?:(?:19|20)\d{2}|\d{2})$/.test(found);
}

const token = /[\p{L}\p{N}][\p{L}\p{N}_./-]{2,80}/gu;
const plates = [
	/[A-Z]{2}\d{2}\s?[A-Z]{3}/gu,
	/[A-ZÄÖÜ]{1,3}-[A-ZÄÖÜ]{1,2}\s?\d{1,4}[EH]?/gu,
	/[A-ZÄÖÜ]{1,3}[ \t:][A-ZÄÖÜ]{1,2}[ \t]\d{3,4}[EH]?/gu,
	/\d{4}[ \t]?[BCDFGHJKLMNPRSTVWXYZ]{3}/gu,
];
/** Small letters with two digits and more at their end, as people call themselves in networks: `rosa87`. */
const nickname = /\p{Ll}{3,20}[._]?\d{2,6}/gu;
const notNicknames =
	/^(?:(?:covid|icd|dsm|top|session|week|page|item|version|phq|gad)|(?:mid|early|late|end|spring|summer|autumn|fall|winter)(?:19|20)?\d\d$)/;

const noCode =
	/^(?:(?:19|20)\d{2}(?:s|er|ern)|\d+(?:[.,]\d+)?(?:-?\p{Ll}{1,10})|[A-TV-Z]\d{2}(?:\.\d{1,2})?|(?:\p{Ll}+-|mid|early|late|end|spring|summer|autumn|fall|winter)(?:19|20)\d{2}|(?:19|20)\d{2}-\p{Ll}+)$/u;

const codeRules: readonly Rule[] = [
	{ pattern: nickname, kind: 'handle', to: ([found]) => (notNicknames.test(found) ? null : '‹handle›') },
	{
		pattern: token,
		kind: 'code',
		to: ([found]) => (isCode(withoutEnd(found)) ? '‹code›' : null),
		replacedPart: ({ 0: found }) => [0, withoutEnd(found).length],
	},
	...plates.map((pattern): Rule => ({ pattern, kind: 'code', to: '‹code›' })),
];

/** Letters and digits mixed, with three digits or more: records, licences, devices, plates. Years such as `1990s`, doses such as `150mg` and diagnoses such as `F43.21` stay. */
export function findCodes(text: string): readonly ReplacementSpan[] {
	return applyRules(text, codeRules);
}

function isCode(plain: string): boolean {
	return plain.replace(/[^0-9]/g, '').length >= 3 && /\p{L}/u.test(plain) && !noCode.test(plain);
}

function withoutEnd(found: string): string {
	return found.replace(/[_./-]+$/, '');
}
