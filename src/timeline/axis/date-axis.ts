import type { CaseFile } from '../../case/case-file';
import { dayFromNumber, dayNumber } from './day-number';
import { dayTicks } from './day-ticks';
import { firstAndLast, sessionsByNumber, type TimeAxis } from './time-axis';

/**
 * Time by date: one unit is a day. Sessions of one day are side by side within it, in the order of the case file; what
 * belongs to none of them is in its middle. A therapy that has ended reaches to its end, any other to today.
 */
export function dateAxis(caseFile: CaseFile, today: string): TimeAxis {
	const sessions = sessionPlaces(caseFile);
	const byPath = new Map(caseFile.sessions.map((session, index) => [session.path, sessions[index]]));
	const byNumber = sessionsByNumber(caseFile);
	const now = dayNumber(today) ?? 0;
	const [first, last] = (firstAndLast(caseFile) ?? [today, today]).map(dayNumber);
	const ended = caseFile.client.status === 'ended';
	const end = ended
		? Math.max(last ?? now, dayNumber(caseFile.client.ended ?? '') ?? -Infinity)
		: Math.max(last ?? now, now);
	return {
		kind: 'date',
		extent: [first ?? now, end + 1],
		now: ended ? end + 0.5 : now + 0.5,
		today: now + 0.5,
		sessions,
		place({ date, session, path, sessionPath }) {
			const own = byPath.get(sessionPath ?? path ?? '');
			if (own !== undefined) return own;
			const day = dayNumber(date);
			if (day === null) return null;
			const numbered = session === null ? undefined : sessions[byNumber.get(session) ?? -1];
			return numbered !== undefined && Math.floor(numbered) === day ? numbered : day + 0.5;
		},
		edge(day, side) {
			const start = dayNumber(day);
			if (start === null) return null;
			return side === 'start' ? start : start + 1;
		},
		dayAt: (place) => dayFromNumber(place),
		ticks: dayTicks,
	};
}

function sessionPlaces({ sessions }: CaseFile): readonly number[] {
	const counts = new Map<string, number>();
	for (const { date } of sessions) counts.set(date, (counts.get(date) ?? 0) + 1);
	const seen = new Map<string, number>();
	return sessions.map(({ date }) => {
		const before = seen.get(date) ?? 0;
		seen.set(date, before + 1);
		return (dayNumber(date) ?? 0) + (before + 0.5) / (counts.get(date) ?? 1);
	});
}
