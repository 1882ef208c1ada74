// Goal-based outcome (Law): each goal rated 0 (no progress) to 10 (reached); the result is end minus start (corc.uk.net).
import { withoutNulls } from '../statistics/spread';

export interface GoalBasedOutcome {
	readonly start: number;
	readonly end: number;
	/** End minus start, −10 to 10. */
	readonly change: number;
}

/** The most goals the method follows at once. */
export const maxGoals = 3;

/**
 * How far one goal has come, from its ratings in order of date; missing ones are passed over. null with fewer than two
 * ratings or with one outside 0 to 10.
 */
export function goalOutcome(ratings: readonly (number | null)[]): GoalBasedOutcome | null {
	const given = withoutNulls(ratings);
	const [start] = given;
	const end = given.at(-1);
	if (start === undefined || end === undefined || given.length < 2) return null;
	if (!given.every((rating) => rating >= 0 && rating <= 10)) return null;
	return { start, end, change: end - start };
}
