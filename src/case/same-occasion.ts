// Two notes of one occasion: a form recorded again, a missed session noted twice. Both count; a person has to say what is meant.
import { comparableStart, parseDay } from '../notes/day';
import { noteName } from '../notes/entry';
import type { AnyNote, SelfCheckNote } from '../notes/kinds';
import { sameOccasion, type Problem } from '../notes/problem';
import { comparePaths } from '../lib/compare-text';
import { checkText } from '../text/check-notes';
import type { Rating } from './ratings';
import { seriesId } from './series';
import { tookPlace, type Session } from './sessions';

/** A note and what it is of. Those of one key are of one occasion, unless they say which of several they are. */
interface Occasion {
	readonly key: string;
	readonly path: string;
	/** Which of several it says it is. */
	readonly place: number;
}

/**
 * A problem for each form that another note holds as well: the same instrument, rater, person and goal, for the same session
 * or, outside sessions, the same day. It is told once for a note, however many scores the form has.
 */
export function measureOccasions(ratings: readonly Rating[], notes: readonly AnyNote[]): readonly Problem[] {
	const places = new Map(notes.map((note) => [note.path, placeOf(note)]));
	const occasions = ratings.map((rating) => ({
		key: `${seriesId(rating)} ${rating.session?.note.path ?? rating.day}`,
		path: rating.path,
		place: places.get(rating.path) ?? 1,
	}));
	return problemsOf(occasions, checkText.sameForm);
}

/**
 * A problem for each session that begins at the same moment as another, and for each missed one on the day of another missed
 * one. Two that share their number are left out: the number says it.
 */
export function sessionOccasions(sessions: readonly Session[]): readonly Problem[] {
	const numbers = new Map<string, number>();
	const occasions = sessions.flatMap(({ note, start, number }): readonly Occasion[] => {
		const missed = !tookPlace({ attendance: note.properties.attendance ?? 'attended' });
		if (!missed && start.time === null) return [];
		const key = missed ? `${start.day} missed` : comparableStart(note.properties.date ?? '');
		if (number !== null && numbers.get(key) === number) return [];
		if (number !== null) numbers.set(key, number);
		return [{ key, path: note.path, place: placeOf(note) }];
	});
	return problemsOf(occasions, checkText.sameSession);
}

/** A problem for each self-check of a day that has another. */
export function selfCheckOccasions(checks: readonly SelfCheckNote[]): readonly Problem[] {
	const occasions = checks.flatMap((note): readonly Occasion[] => {
		const day = parseDay(note.properties.date ?? '');
		return day === null ? [] : [{ key: day, path: note.path, place: placeOf(note) }];
	});
	return problemsOf(occasions, checkText.sameSelfCheck);
}

function placeOf(note: AnyNote): number {
	return note.kind === 'client' ? 1 : (note.properties.occasion ?? 1);
}

function problemsOf(occasions: readonly Occasion[], message: (of: string) => string): readonly Problem[] {
	const groups = new Map<string, Map<string, number>>();
	for (const { key, path, place } of occasions) {
		const group = groups.get(key);
		if (group === undefined) groups.set(key, new Map([[path, place]]));
		else group.set(path, place);
	}
	const problems = new Map<string, Problem>();
	for (const group of groups.values()) {
		if (group.size < 2) continue;
		let last = Math.max(...group.values());
		const firsts = new Map<number, string>();
		for (const [path, place] of [...group].sort(([a], [b]) => comparePaths(a, b))) {
			const first = firsts.get(place);
			if (first === undefined) firsts.set(place, path);
			else if (!problems.has(path))
				problems.set(path, sameOccasion(path, first, message(noteName(first)), (last += 1)));
		}
	}
	return [...problems.values()];
}
