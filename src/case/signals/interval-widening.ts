// About a fifth leave therapy early (19.7 %, Swift & Greenberg 2012) and therapists expect far fewer. That widening intervals announce it is not shown:
// the rule is this project's own and asks only whether the rhythm is as agreed.
import { daysBetween, parseDay, type Day } from '../../notes/day';
import { signalText } from '../../text/signals';
import type { Signal } from '../case-file';
import { caseLevelSignal, type SignalInput } from './signal-input';

export interface WidenedInterval {
	/** Days of the latest intervals, in order; the last may be the one still running. */
	readonly intervals: readonly number[];
	/** Days since the latest session where that interval is still running and already long; else null. */
	readonly running: number | null;
	readonly usual: number;
	/** Whether the usual interval is the client note's rather than the median of earlier ones. */
	readonly agreed: boolean;
}

const minEarlierIntervals = 4;
const maxEarlierIntervals = 20;
/** From here on the days since the latest session are long enough by themselves. This project's own choice. */
const awayTimes = 3;

/**
 * The latest intervals where each of them exceeds the usual one so many times; null where they don't. Usual is the
 * interval of the client note, else the median of the up to twenty intervals before (at least four). The days since the
 * latest session count as an interval once they exceed it too. Beyond three times the usual they are enough by themselves:
 * whoever stops coming never has a second long interval.
 */
export function widenedIntervals(
	days: readonly Day[],
	today: Day,
	intervalDays: number | null,
	rule: { readonly intervals: number; readonly times: number },
): WidenedInterval | null {
	const last = days.at(-1);
	const count = Math.max(1, rule.intervals);
	if (last === undefined) return null;
	// Sessions of one day are one meeting.
	const meetings = [...new Set(days)].slice(-(maxEarlierIntervals + count + 1));
	const past = meetings.slice(1).map((day, index) => daysBetween(meetings[index] ?? day, day));
	const agreed = intervalDays !== null && intervalDays > 0;
	const since = daysBetween(last, today);
	const inARow = longInARow(past, since, agreed ? intervalDays : median(past.slice(0, -count)), rule);
	if (inARow !== null) return { ...inARow, agreed };
	const usual = agreed ? intervalDays : median(past.slice(-maxEarlierIntervals));
	if (usual === null || since <= usual * Math.max(awayTimes, rule.times)) return null;
	return { intervals: [since], running: since, usual, agreed };
}

function longInARow(
	past: readonly number[],
	since: number,
	usual: number | null,
	rule: { readonly intervals: number; readonly times: number },
): Omit<WidenedInterval, 'agreed'> | null {
	if (usual === null) return null;
	const count = Math.max(1, rule.intervals);
	const running = since > usual * rule.times ? since : null;
	const intervals = [...past, ...(running === null ? [] : [running])].slice(-count);
	if (intervals.length < count || !intervals.every((interval) => interval > usual * rule.times)) return null;
	return { intervals, running, usual };
}

/** A signal at the latest session while the client is active. */
export function intervalWideningSignals(input: SignalInput): readonly Signal[] {
	const { caseFile, sessionsHeld, rules, today } = input;
	if (caseFile.client.status !== 'active') return [];
	const rule = rules['interval-widening'];
	const recent = [...new Set(sessionsHeld.map(({ date }) => date))].slice(
		-(maxEarlierIntervals + Math.max(1, rule.intervals) + 1),
	);
	const widened = widenedIntervals(
		recent.flatMap((date) => parseDay(date) ?? []),
		today,
		caseFile.client.intervalDays,
		rule,
	);
	return widened === null ? [] : caseLevelSignal(input, 'interval-widening', signalText.intervalWidening(widened));
}

function median(intervals: readonly number[]): number | null {
	if (intervals.length < minEarlierIntervals) return null;
	const sorted = [...intervals].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const upper = sorted[Math.floor(middle)] ?? 0;
	return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? upper)) / 2 : upper;
}
