// Days as people and other programs write them. Where a day can be read in two ways both are given, and nothing is guessed.
import { formatStart, parseDay, parseStart, startOf } from './day';
import { linkTarget, noteName } from './entry';
import { monthNumber, monthPattern } from '../lib/month-names';
import { plainDigits } from '../lib/plain-digits';

const time =
	/^(?<day>.*?\d[^\s\d:,]{0,4})(?:T|,?\s+(?:(?:at|um|à|a las)\s+)?)(?<hour>\d{1,2})(?::?(?<minute>\d{2})(?::?\d{2}(?:[.,]\d{1,9})?)?)?\s*(?<half>[ap]\.?m\.?)?(?:\s+Uhr)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/iu;
const yearFirst = /^(\d{4})(?:[-/.]\s?|年\s?)(\d{1,2})(?:[-/.]\s?|月\s?)(\d{1,2})[.日]?$/u;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/;
const dayMonth = new RegExp(
	`^(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+)?(${monthPattern})\\.?,?\\s+(?:de\\s+)?(\\d{4})$`,
	'iu',
);
const monthDay = new RegExp(`^(${monthPattern})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'iu');

/** Longer than any day with a time and a zone. */
const longest = 60;

/**
 * The starts that a value which is none may mean, as a property holds them: none, one, or two. Two where the order of day and
 * month, or the zone of a time, leaves it open. A link to a daily note means its day.
 */
export function writtenStarts(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.length === 1 ? writtenStarts(value[0]) : [];
	if (typeof value !== 'string' && typeof value !== 'number') return [];
	const text = String(value).trim();
	if (text.length > longest) return [];
	const target = linkTarget(text);
	const plain = plainDigits(target === null ? text : noteName(target));
	const days = daysIn(plain);
	return days.length > 0 ? days : timedIn(plain);
}

function timedIn(text: string): readonly string[] {
	const { day = '', hour = '', minute, half = '', zone = '' } = time.exec(text)?.groups ?? {};
	const clock = clockTime(Number(hour), minute, half.slice(0, 1).toLowerCase());
	if (clock === null) return [];
	const starts = daysIn(day).flatMap((each) => {
		const start = `${each}T${clock}`;
		return parseStart(start) === null ? [] : inZone(start, zone.toUpperCase());
	});
	return [...new Set(starts)].slice(0, 2);
}

/** `HH:mm`, of hours from 1 to 12 where the half of the day is named; null for what is no time. */
function clockTime(hour: number, minute: string | undefined, half: string): string | null {
	if (half === '' ? minute === undefined : hour < 1 || hour > 12) return null;
	const whole = half === '' ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
	return `${String(whole).padStart(2, '0')}:${minute ?? '00'}`;
}

/** The start as written and as it was on this device's clock. Greenwich is where programs write, an offset where the writer was. */
function inZone(start: string, zone: string): readonly string[] {
	if (zone === '') return [start];
	const greenwich = !/\d/.test(zone);
	const instant = new Date(`${start}${greenwich ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2')}`);
	if (Number.isNaN(instant.getTime())) return [];
	const here = formatStart(startOf(instant));
	return greenwich ? [here, start] : [start, here];
}

/** The days a text without a time may mean. With dots, the day always comes first. */
function daysIn(text: string): readonly string[] {
	const words = text.trim();
	const [, year, month, day] = yearFirst.exec(words) ?? compact.exec(words) ?? [];
	if (year !== undefined) return real([[year, month, day]]);
	const [, first, sign, second, last] = yearLast.exec(words) ?? [];
	if (sign !== undefined)
		return real(
			sign === '.'
				? [[last, second, first]]
				: [
						[last, first, second],
						[last, second, first],
					],
		);
	const [, dayNumber, monthName, ofYear] = dayMonth.exec(words) ?? [];
	if (monthName !== undefined) return real([[ofYear, monthOf(monthName), dayNumber]]);
	const [, name, number, inYear] = monthDay.exec(words) ?? [];
	return name === undefined ? [] : real([[inYear, monthOf(name), number]]);
}

function monthOf(name: string): string {
	return String(monthNumber(name) ?? '');
}

/** Those of the days that exist, each once. */
function real(days: readonly (readonly (string | undefined)[])[]): readonly string[] {
	const written = days.map(
		([year = '', month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
	);
	return [...new Set(written.filter((day) => parseDay(day) !== null))];
}
