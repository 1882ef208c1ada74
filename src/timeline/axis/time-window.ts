import { dayNumber, dayFromNumber } from './day-number';
import type { TimeRange } from '../options/options';
import type { TimeAxis } from './time-axis';

/**
 * The stretch of the axis that a range stands for, in axis units, never shorter than one. `sessions` and `months` count
 * back from now; a range that holds nothing is still drawn, empty.
 */
export function timeWindow(range: TimeRange, axis: TimeAxis): readonly [number, number] {
	const [first, last] = axis.extent;
	switch (range.kind) {
		case 'all':
			return atLeastOne(first, last);
		case 'sessions': {
			const from = axis.sessions[Math.max(0, axis.sessions.length - range.count)];
			return from === undefined
				? atLeastOne(first, last)
				: atLeastOne(axis.kind === 'date' ? Math.floor(from) : from - 0.5, last);
		}
		case 'months':
			return atLeastOne(axis.edge(monthsBefore(axis.dayAt(last - 0.5), range.count), 'start') ?? first, last);
		case 'days':
			return atLeastOne(
				(range.from === null ? null : axis.edge(range.from, 'start')) ?? first,
				(range.to === null ? null : axis.edge(range.to, 'end')) ?? last,
			);
		default:
			return range satisfies never;
	}
}

function atLeastOne(from: number, to: number): readonly [number, number] {
	return to - from >= 1 ? [from, to] : [from, from + 1];
}

/** The same day so many months earlier, or the last of that month where it has no such day. */
export function monthsBefore(day: string, months: number): string {
	const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
	const first = dayNumber(monthStart(total)) ?? 0;
	const next = dayNumber(monthStart(total + 1)) ?? first + 28;
	return dayFromNumber(Math.min(first + Number(day.slice(8)) - 1, next - 1));
}

function monthStart(total: number): string {
	return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}-01`;
}

/** The days a stretch of the axis covers, both included: what a range of days has to say to draw about the same. */
export function daysOfWindow(window: readonly [number, number], axis: TimeAxis): TimeRange {
	const inside = axis.kind === 'date' ? [window[0], window[1] - 0.001] : [Math.ceil(window[0]), Math.floor(window[1])];
	return { kind: 'days', from: axis.dayAt(inside[0] ?? 0), to: axis.dayAt(Math.max(inside[0] ?? 0, inside[1] ?? 0)) };
}
