// Dates in running text, in the ways people write them. “Last Tuesday” is none: only a reader knows which.
import { parseDay, type Day } from '../../notes/day';
import { isSurelyMonth, monthNumber, monthPattern } from '../../lib/month-names';
import type { ReplacementSpan } from './piece';
import { afterPrefix, applyRules, type Rule } from './rule';
import { describeDay, type TherapyTime } from './therapy-time';

const clock = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`(\d{4})[-/._](\d{1,2})[-/._](\d{1,2})${clock}`, 'gu');
const compact = /((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/gu;
const numeric = /(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|[’']?\d{2})/gu;
const isoWeek = /\d{4}-W\d{2}(?:-\d)?/gu;
const isoMonth = /(?:19|20)\d{2}-(?:0[1-9]|1[0-2])/gu;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?`;
const year = String.raw`(?:,?[\s-]+(?:de[l]?\s+)?(\d{4})|[\s-]+[’']?(\d{2}))`;
const dayMonth = new RegExp(
	String.raw`${day}[\s-]*(?:of\s+|de\s+|del\s+)?(?:the\s+)?(${monthPattern})\.?${year}?`,
	'giu',
);
const monthDay = new RegExp(
	String.raw`(${monthPattern})\.?[\s-]+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:,?[\s-]+(\d{4}))?`,
	'giu',
);
const monthYear = new RegExp(String.raw`(${monthPattern})\.?,?\s+(?:of\s+|de\s+)?(\d{4}|[’']\d{2})`, 'giu');
const before = String.raw`(?:w\/c|w\/e|d\.?o\.?b\.?|born|dated?|datum|geb\.?|geboren|née?|nacid[oa]|nat[oa]|on|by|since|until|till|before|after|from|around|in|during|of|last|next|this|early|mid|late|through|throughout|every|each|am|vom|zum|bis|seit|ab|den|im|ende|anfang|mitte|le|du|au|depuis|en|el|desde|hasta|op|sinds|tot)`;
const shortAfterWord = new RegExp(
	String.raw`(${before}[:.]?\s+(?:the\s+)?)(\d{1,2}\/\d{1,2}|\d{1,2}\.\s?\d{1,2}\.)`,
	'giu',
);
/** “12.12” after a word that goes with days alone; a dose or a share has its unit behind it. */
const dottedAfterWord =
	/((?:on|am|vom|zum)\s+(?:the\s+)?)((?:[12]\d|3[01]|0?[1-9])\.(?:1[0-2]|0?[1-9]))(?!\s?(?:%|[mµ]?g\b|ml\b|mmol|points?|of\b|out\b|hours?|h\b))/giu;
const dottedInSentence = /(?:[1-9]|[12]\d|3[01])\.\s?(?:[1-9]|1[0-2])\.(?=\s+\p{Ll})/gu;
const ordinals =
	'(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';
const ordinalMonth = new RegExp(String.raw`(?:${ordinals})\s+(?:of\s+)?(?:${monthPattern})(?:,?\s+\d{4})?`, 'giu');
const monthOrdinal = new RegExp(String.raw`(?:${monthPattern})\s+(?:the\s+)?(?:${ordinals})(?:,?\s+\d{4})?`, 'giu');
/** A day of the month with its month left to be understood; a count of something else has that behind it. */
const dayAlone =
	/((?:on|since|until|till|before|after|from|of|by)\s+the\s+)(\d{1,2}(?:st|nd|rd|th))(?!\s+(?:of\s+)?(?:session|time|week|day|step|floor|item|attempt|visit|meeting|hour|month|year|grade|question|point|page|place|century|birthday|percentile))/giu;
const holidays =
	/(?:christmas|xmas|new year[’']?s|easter|thanksgiving|halloween|hanukkah|diwali|ramadan|eid|weihnachten|silvester|ostern|pfingsten|noël|navidad)(?:\s+(?:eve|day|monday|sunday))?(?:\s+\d{4})/giu;
const paddedShort = /(?:0\d\.\s?[01]?\d\.|\d{1,2}\.\s?0\d\.)/gu;
const monthAfterWord = new RegExp(String.raw`(${before}[\s-]+)(${monthPattern})`, 'giu');
const monthAlone = new RegExp(`(?:${monthPattern})`, 'giu');

/**
 * Every date with a day, or with month and year, as the session or week of it. Feasts with a year and dates whose order of day
 * and month is open become `‹date›`. Months alone become `‹month›`; years alone are kept.
 */
export function findDates(text: string, time: TherapyTime): readonly ReplacementSpan[] {
	return applyRules(text, rules(time));
}

const kind = 'date';
const unknown = '‹date›';
const unlessInRow = (match: RegExpExecArray, text: string): string | null => (isInRow(text, match) ? null : unknown);

/** Of two that overlap the one that is first counts. */
function rules(time: TherapyTime): readonly Rule[] {
	const date = (found: Day | null): string => (found === null ? unknown : describeDay(time, found));
	const yearMonthDay = ([, years, months, days]: RegExpExecArray): string => date(dayFrom(time, years, months, days));
	const inWords = (days: string | undefined, month: string, years: string | undefined): string | null =>
		Number(days) > 31 || (isBareMay(month) && years === undefined)
			? null
			: date(dayFrom(time, years, String(monthNumber(month)), days));
	return [
		{ pattern: yearFirst, kind, to: yearMonthDay },
		{ pattern: compact, kind, to: yearMonthDay },
		{
			pattern: numeric,
			kind,
			to: (match, text) => (isNumericDate(match) && !isInRow(text, match) ? date(numericDay(time, match)) : null),
		},
		{ pattern: isoWeek, kind, to: unlessInRow },
		{ pattern: isoMonth, kind, to: unlessInRow },
		{
			pattern: dayMonth,
			kind,
			to: ([, days, month = '', fullYear, shortYear]) => inWords(days, month, fullYear ?? shortYear),
		},
		{ pattern: monthDay, kind, to: ([, month = '', days, years]) => inWords(days, month, years) },
		{ pattern: monthYear, kind, to: unknown },
		{ pattern: shortAfterWord, kind, to: unknown, replacedPart: afterPrefix },
		{ pattern: dottedAfterWord, kind, to: unknown, replacedPart: afterPrefix },
		{ pattern: dottedInSentence, kind, to: unknown },
		{ pattern: ordinalMonth, kind, to: unknown },
		{ pattern: monthOrdinal, kind, to: unknown },
		{ pattern: dayAlone, kind, to: unknown, replacedPart: afterPrefix },
		{ pattern: holidays, kind, to: unknown },
		{ pattern: paddedShort, kind, to: unlessInRow },
		{
			pattern: monthAfterWord,
			kind,
			to: ([, , month = '']) => (isBareMay(month) ? null : '‹month›'),
			replacedPart: afterPrefix,
		},
		{ pattern: monthAlone, kind, to: ([month]) => (isSurelyMonth(month) ? '‹month›' : null) },
	];
}

/** The verb and the walk, in small letters, are no months. */
function isBareMay(month: string): boolean {
	return /^(?:may|march)$/.test(month);
}

/** Pairs of digits with more of them before or behind are a number of another kind. */
function isInRow(text: string, { index, 0: whole }: RegExpExecArray): boolean {
	return (
		/\d[./-]$/.test(text.slice(Math.max(0, index - 2), index)) ||
		/^[./-]?\d/.test(text.slice(index + whole.length, index + whole.length + 2))
	);
}

function isNumericDate([, one = '', , other = '']: RegExpExecArray): boolean {
	const [a, b] = [Number(one), Number(other)];
	return a >= 1 && b >= 1 && ((a <= 31 && b <= 12) || (a <= 12 && b <= 31));
}

function numericDay(time: TherapyTime, [, one, mark, other, year]: RegExpExecArray): Day | null {
	const dayFirst = dayFrom(time, year, other, one);
	const monthFirst = mark === '.' ? null : dayFrom(time, year, one, other);
	if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
	const sessions = [dayFirst, monthFirst].filter((day) => time.sessions.has(day));
	return sessions.length === 1 ? (sessions[0] ?? null) : null;
}

/** A year of two digits is of the century of the therapy; none at all is unknown. */
function dayFrom(
	{ first }: TherapyTime,
	year: string | undefined,
	month: string | undefined,
	day: string | undefined,
): Day | null {
	const digits = year?.replace(/\D/g, '') ?? '';
	if (digits === '' || month === undefined || day === undefined) return null;
	const whole = digits.length === 2 ? `${(first ?? '2000').slice(0, 2)}${digits}` : digits;
	return parseDay(`${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
