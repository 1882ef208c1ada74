// Whether a session is under way depends on its start and the clock, not on the day: midnight ends no session.
import { minutesSince, parseStart, type Start } from '../../notes/day';
import type { PropertiesOf } from '../../notes/kinds';

/** How long after its start a session that nobody has finished still counts as under way. */
const longestMinutes = 12 * 60;

/** Since when a session is under way. */
export interface UnderWay {
	/** Whole minutes since its start; null where its note has no time. */
	readonly minutes: number | null;
}

/**
 * How long the session with these properties has been under way; null for one that is finished, missed, still to come, or begun
 * more than twelve hours ago. One without a time counts on its own day. A session is finished once its note says how it was
 * attended or how long it took.
 */
export function underWay(properties: PropertiesOf<'session'>, now: Start): UnderWay | null {
	const start = isFinished(properties) ? null : parseStart(properties.date ?? '');
	if (start === null) return null;
	const minutes = minutesSince(start, now);
	if (minutes === null) return start.day === now.day ? { minutes } : null;
	return minutes >= 0 && minutes <= longestMinutes ? { minutes } : null;
}

/** Whether the note says how the session was attended or how long it took. */
export function isFinished({ attendance, minutes }: PropertiesOf<'session'>): boolean {
	return attendance !== undefined || minutes !== undefined;
}
