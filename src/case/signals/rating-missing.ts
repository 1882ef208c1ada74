// A rating that used to be there and is not says something, if only that nobody asked. This rule is this project's own.
import { signalText } from '../../text/signals';
import type { CaseSession, Signal } from '../case-file';
import { caseLevelSignal, type SignalInput } from './signal-input';

interface Person {
	readonly rater: string;
	readonly participant: string | null;
	/** The notes of the sessions they rated, and the days of ratings outside one. */
	readonly sessions: Set<string>;
	readonly days: Set<string>;
}

/**
 * A signal for each rater whose alliance ratings have stopped: none of any form in the latest sessions, after ratings in
 * more than half of the sessions before. Someone absent is not missing a rating, and a form given now and then raises nothing.
 */
export function ratingMissingSignals(input: SignalInput): readonly Signal[] {
	const fewest = Math.max(1, input.rules['rating-missing'].sessions);
	return peopleWhoRate(input).flatMap((person) => {
		const theirs = input.sessionsHeld.filter(
			({ present }) => person.participant === null || present.includes(person.participant),
		);
		const first = theirs.findIndex((session) => hasRated(person, session));
		const last = theirs.findLastIndex((session) => hasRated(person, session));
		const missing = theirs.length - 1 - last;
		const before = theirs.slice(first, last + 1);
		const rated = before.filter((session) => hasRated(person, session)).length;
		if (first < 0 || missing < fewest || rated < fewest || rated * 2 <= before.length) return [];
		return caseLevelSignal(
			input,
			'rating-missing',
			signalText.ratingMissing({
				rater: person.rater,
				participant: person.participant,
				missing,
				rated,
				before: before.length,
			}),
		);
	});
}

/** The therapist's ratings count together, about whomever they are. */
function peopleWhoRate({ caseFile, instruments }: SignalInput): readonly Person[] {
	const people = new Map<string, Person>();
	for (const { instrument, rater, participant, points } of caseFile.series) {
		if (instruments.get(instrument)?.measures !== 'alliance' || (rater !== 'client' && rater !== 'therapist')) continue;
		const who = rater === 'therapist' ? null : participant;
		const key = [rater, who ?? ''].join('\n');
		const person = people.get(key) ?? { rater, participant: who, sessions: new Set(), days: new Set() };
		people.set(key, person);
		for (const { value, sessionPath, date } of points) {
			if (value === null) continue;
			if (sessionPath === null) person.days.add(date);
			else person.sessions.add(sessionPath);
		}
	}
	return [...people.values()];
}

function hasRated({ sessions, days }: Person, { path, date }: CaseSession): boolean {
	return sessions.has(path) || days.has(date);
}
