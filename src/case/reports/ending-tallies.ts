// How sessions came not to take place, and how therapies ended, counted over all clients. Facts, compared with nothing.
import type { Day } from '../../notes/day';
import type { CaseFile } from '../case-file';

/** How often each word was noted, in the order given; words never noted are left out. Null stands for not noted. */
export type Tally = readonly { readonly word: string | null; readonly count: number }[];

export interface EndingTallies {
	/** Cancelled sessions up to today, by who cancelled. */
	readonly cancelled: Tally;
	/** Sessions up to today to which nobody came. */
	readonly notCome: number;
	/** Ended therapies, by how they ended. */
	readonly ended: Tally;
}

/** The counts over these cases on `today`; sessions that lie ahead are left out. Never throws. */
export function endingTallies(cases: readonly CaseFile[], today: Day): EndingTallies {
	const past = cases.flatMap(({ sessions }) => sessions.filter(({ date }) => date <= today));
	return {
		cancelled: tally(
			past.filter(({ attendance }) => attendance === 'cancelled').map(({ cancelledBy }) => cancelledBy),
			['client', 'therapist', 'other'],
		),
		notCome: past.filter(({ attendance }) => attendance === 'no-show').length,
		ended: tally(
			cases.filter(({ client }) => client.status === 'ended').map(({ client }) => client.endedHow),
			['agreed', 'client stopped', 'therapist stopped', 'referred', 'moved', 'died', 'other'],
		),
	};
}

function tally(noted: readonly (string | null)[], words: readonly string[]): Tally {
	return [...words, null].flatMap((word) => {
		const count = noted.filter((each) => each === word).length;
		return count === 0 ? [] : [{ word, count }];
	});
}
