// Days as they are said in sentences.
import { counted } from '../lib/plural';

export const months = [
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

export function longDay(day: number, month: number, year: number | null): string {
	return `${day} ${months[month] ?? ''}${year === null ? '' : ` ${year}`}`;
}

export function daysAgo(days: number): string {
	return days === 0
		? 'today'
		: days === 1
			? 'yesterday'
			: days < 0
				? `in ${counted(-days, 'day')}`
				: `${days} days ago`;
}
