import { addMonths, parseDay } from '../../notes/day';
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
			return atLeastOne(monthsBefore(axis, last, range.count) ?? first, last);
		case 'days':
			return atLeastOne(
				(range.from === null ? null : axis.edge(range.from, 'start')) ?? first,
				(range.to === null ? null : axis.edge(range.to, 'end')) ?? last,
			);
		default:
			return range satisfies never;
	}
}

function monthsBefore(axis: TimeAxis, last: number, months: number): number | null {
	const day = parseDay(axis.dayAt(last - 0.5));
	return day === null ? null : axis.edge(addMonths(day, -months), 'start');
}

function atLeastOne(from: number, to: number): readonly [number, number] {
	return to - from >= 1 ? [from, to] : [from, from + 1];
}

/** The days a stretch of the axis covers, both included: what a range of days has to say to draw about the same. */
export function daysOfWindow(window: readonly [number, number], axis: TimeAxis): TimeRange {
	const inside = axis.kind === 'date' ? [window[0], window[1] - 0.001] : [Math.ceil(window[0]), Math.floor(window[1])];
	return { kind: 'days', from: axis.dayAt(inside[0] ?? 0), to: axis.dayAt(Math.max(inside[0] ?? 0, inside[1] ?? 0)) };
}
