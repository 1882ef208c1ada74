// Every score of a client's notes, one by one, before they are strung into series.
import type { Instrument, Rater } from '../instruments/definition/instrument';
import { describeMeasureFault } from '../instruments/definition/measure-fault';
import { parseAnswer } from '../instruments/scoring/parse-items';
import { scoreMeasure } from '../instruments/scoring/score-measure';
import { parseDay, type Day } from '../notes/day';
import type { MeasureNote } from '../notes/kinds';
import { closestMatch } from '../notes/closest-match';
import { misspeltProperty, scoreProblem, unknownInstrument, type Problem } from '../notes/problem';
import { clientRatingProperties, therapistRatingProperties } from '../notes/session-ratings';
import { measureText } from '../text/measures';
import { linkedSession, type LinkContext } from './linked-session';
import type { ParticipantCodes } from './participant-codes';
import type { RatedGoals } from './rated-goals';
import type { Session } from './sessions';

/** One score. `dimension` is the instrument's, or the goal's own words where an instrument rates one goal at a time. */
export interface Rating {
	readonly instrument: string;
	readonly rater: Rater;
	readonly participant: string | null;
	readonly dimension: string;
	readonly min: number;
	readonly max: number;
	readonly day: Day;
	readonly session: Session | null;
	/** null where a form was filled in without all the answers that the score is made of. */
	readonly value: number | null;
	readonly path: string;
	/** How much the rated goal counts beside others; absent where its note says nothing of it. */
	readonly weight?: number;
	/** Of a score over several goals: the weight of each, null for the usual one. */
	readonly weights?: readonly (number | null)[];
}

export type Instruments = ReadonlyMap<string, Instrument>;

/** The dimensions of `impression`, in the order in which a session note lists their ratings. */
const impressionDimensions = ['bond', 'goal', 'task'] as const;

/** The six ratings of a session note, as the instrument `impression` scores them. A total only where all three of a rater are there. */
export function impressionRatings(session: Session, instruments: Instruments): readonly Rating[] {
	const instrument = instruments.get('impression');
	if (instrument === undefined) return [];
	return (
		[
			['client', clientRatingProperties],
			['therapist', therapistRatingProperties],
		] as const
	).flatMap(([rater, properties]) => {
		const scores = new Map<string, number>();
		properties.forEach((property, index) => {
			const value = session.note.properties[property];
			if (value !== undefined) scores.set(impressionDimensions[index] ?? property, value);
		});
		if (scores.size === 0) return [];
		return rated(instrument, scoreMeasure(instrument, { rater, items: null, scores }).scores, {
			rater,
			participant: null,
			day: session.start.day,
			session,
			path: session.note.path,
			about: null,
			withBlanks: false,
		});
	});
}

/** What the measure notes of one case share. */
export interface RatingContext extends LinkContext {
	readonly instruments: Instruments;
	readonly codes: ParticipantCodes;
	readonly goals: RatedGoals;
}

/** The scores of a measure note. What can't be scored is a problem; the scores that can be still count, and one that lacks answers has no value. */
export function measureRatings(note: MeasureNote, context: RatingContext): readonly Rating[] {
	const { instruments, finder, codes, goals, problems } = context;
	const { path, properties } = note;
	const day = parseDay(properties.date ?? '');
	const linked = linkedSession(path, 'session', properties.session, context);
	const session = linked ?? (day === null ? null : finder.byDay(day));
	if (properties.instrument === undefined || properties.rater === undefined || day === null) return [];
	const instrument = instruments.get(properties.instrument);
	if (instrument === undefined) {
		problems.push(
			unknownInstrument(path, properties.instrument, closestMatch(properties.instrument, instruments.keys())),
		);
		return [];
	}
	const { rater } = properties;
	const items = properties.items?.map(answer) ?? null;
	const { scores, faults } = scoreMeasure(instrument, {
		rater,
		items,
		scores: enteredScores(note, instrument, problems),
	});
	for (const fault of faults) {
		// A blank item is an answer not given, not a typo.
		if (fault.kind !== 'items-blank') problems.push(scoreProblem(path, null, describeMeasureFault(fault)));
	}
	const about = properties.about === undefined || !instrument.perGoal ? null : goals.nameOf(properties.about, path);
	const participant = properties.participant === undefined ? null : codes.resolve(properties.participant);
	const withBlanks = faults.some(({ kind }) => kind === 'items-blank');
	const ratings = rated(instrument, scores, { rater, participant, day, session, path, about, withBlanks });
	const { weight } = properties;
	if (weight === undefined || instrument.overGoals === null) return ratings;
	if (weight < 0) problems.push(scoreProblem(path, 'weight', measureText.weightBelowZero(weight)));
	return ratings.map((rating) => ({ ...rating, weight }));
}

/** What the scores of one form have in common. */
interface FormFacts extends Pick<Rating, 'rater' | 'participant' | 'day' | 'session' | 'path'> {
	/** The goal that was rated; null where the scores are of the instrument's dimensions. */
	readonly about: string | null;
	/** Whether scores without a value, since answers are missing, count as ratings. */
	readonly withBlanks: boolean;
}

function rated(
	instrument: Instrument,
	scores: ReturnType<typeof scoreMeasure>['scores'],
	{ rater, participant, day, session, path, about, withBlanks }: FormFacts,
): readonly Rating[] {
	const ratings: Rating[] = [];
	for (const { dimension, value, min, max } of scores) {
		// Written out: a spread for every score costs most of the time a long case takes to build.
		if (value !== null || withBlanks)
			ratings.push({
				instrument: instrument.id,
				rater,
				participant,
				dimension: about ?? dimension,
				min,
				max,
				day,
				session,
				value,
				path,
			});
	}
	return ratings;
}

/**
 * The numbers among the note's properties that are scores of this instrument. A score of the format that the instrument does
 * not have is a problem, and so is a near miss within the score's range; any other number is the therapist's own.
 */
function enteredScores(
	{ path, properties, scores }: MeasureNote,
	instrument: Instrument,
	problems: Problem[],
): ReadonlyMap<string, number> {
	const ids = instrument.dimensions.map((dimension) => dimension.id);
	const known = instrument.overGoals === null ? ids : [...ids, 'weight'];
	const { bond, goal, task, total, weight } = properties;
	const ofFormat = Object.entries({ bond, goal, task, total, weight });
	const entered = new Map<string, number>();
	for (const [name, value] of [...scores, ...ofFormat]) {
		if (value === undefined) continue;
		if (ids.includes(name)) entered.set(name, value);
		else if (!known.includes(name)) {
			const meant = closestMatch(
				name,
				known.filter((id) => isPossible(instrument, id, value)),
			);
			if (meant !== null) problems.push(misspeltProperty(path, name, meant));
			else if (ofFormat.some(([property]) => property === name))
				problems.push(scoreProblem(path, name, measureText.scoreUnknown(instrument.name, name, known)));
		}
	}
	return entered;
}

/** Whether the number could be this score: a fee called `tax` is no misspelt `task`. */
function isPossible(instrument: Instrument, id: string, value: number): boolean {
	const dimension = instrument.dimensions.find((each) => each.id === id);
	return dimension === undefined ? value >= 0 : value >= dimension.min && value <= dimension.max;
}

function answer(item: string | number): number | null {
	return typeof item === 'number' ? item : (parseAnswer(item) ?? null);
}
