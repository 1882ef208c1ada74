import type { CaseFile } from '../../case/case-file';
import { dayNumber } from './day-number';
import { sessionsByNumber, type Tick, type TimeAxis } from './time-axis';

/**
 * Time by session: one unit is a session note, missed ones included, in the order of the case file, from 0. What happened
 * between two sessions is between them, what came before the first or after the last half a unit outside.
 */
export function sessionAxis(caseFile: CaseFile, today: string): TimeAxis {
	const { sessions } = caseFile;
	const byPath = new Map(sessions.map((session, index) => [session.path, index]));
	const byNumber = sessionsByNumber(caseFile);
	const days = sessions.map((session) => dayNumber(session.date) ?? 0);
	const byDay = (day: number): number => {
		const after = firstAtOrAfter(days, day);
		return days[after] === day ? after : after - 0.5;
	};
	const end = Math.max(0, sessions.length - 0.5);
	return {
		kind: 'session',
		extent: [-0.5, Math.max(0.5, end)],
		now: end,
		today: byDay((dayNumber(today) ?? 0) + 0.5),
		sessions: sessions.map((_, index) => index),
		place({ date, session, path, sessionPath }) {
			const own = byPath.get(sessionPath ?? path ?? '') ?? (session === null ? undefined : byNumber.get(session));
			if (own !== undefined) return own;
			const day = dayNumber(date);
			return day === null ? null : byDay(day);
		},
		edge(day, side) {
			const number = dayNumber(day);
			return number === null ? null : firstAtOrAfter(days, side === 'start' ? number : number + 1) - 0.5;
		},
		dayAt: (place) => sessions[Math.min(sessions.length - 1, Math.max(0, Math.round(place)))]?.date ?? today,
		ticks: (from, to, room) => numberTicks(sessions, from, to, room),
	};
}

/** The index of the first of the sorted numbers that is not below `value`; their count where all are. */
function firstAtOrAfter(sorted: readonly number[], value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

function numberTicks(sessions: CaseFile['sessions'], from: number, to: number, room: number): readonly Tick[] {
	const step = steps.find((candidate) => candidate >= room) ?? 1000;
	const ticks: Tick[] = [];
	let last = -Infinity;
	for (let index = Math.max(0, Math.ceil(from)); index <= Math.min(to, sessions.length - 1); index++) {
		const number = sessions[index]?.number ?? null;
		if (number === null || (number !== 1 && number % step !== 0) || index - last < room) continue;
		ticks.push({ place: index, label: String(number), isMajor: false });
		last = index;
	}
	return ticks;
}
