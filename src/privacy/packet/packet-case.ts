// The part of a case that a packet is about, with numbers and letters in place of days and codes.
import { ratedDay } from '../../case/baseline/session-day';
import type { At, CaseFile, CaseSession, Series } from '../../case/case-file';
import { findDimension, type Instrument } from '../../instruments/definition/instrument';
import { addDays, daysBetween, parseDay, type Day } from '../../notes/day';
import { normalizeText, noteName } from '../../notes/entry';
import { pseudonyms } from '../deidentify/pseudonyms';
import { therapyTime, type TherapyTime } from '../deidentify/therapy-time';

/** Sessions as the packet numbers them: as the notes do where every one has a number of its own, else by their order. */
export function packetNumbers({ sessions }: Pick<CaseFile, 'sessions'>): ReadonlyMap<string, number> {
	const numbers = sessions.flatMap(({ number }) => (number === null ? [] : [number]));
	const ownNumbers = numbers.length === sessions.length && new Set(numbers).size === numbers.length;
	return new Map(sessions.map(({ path, number }, index) => [path, ownNumbers && number !== null ? number : index + 1]));
}

/** The therapy's own time, from all of its sessions, whichever the packet is about. */
export function therapyTimeOf(caseFile: Pick<CaseFile, 'sessions'>): TherapyTime {
	const numbers = packetNumbers(caseFile);
	return therapyTime(caseFile.sessions.map(({ path, date }) => ({ date, number: numbers.get(path) ?? 0 })));
}

/** A day on which no therapy of this packet began. */
const placeholderFirstDay = parseDay('2001-01-01');

/**
 * The case as others may have it: only the chosen sessions and what belongs to their time. People become letters, agreements
 * `Goal 1` and `Task 1`. Days are moved so that the first session is on 1 January 2001, and paths name nothing.
 */
export function packetCase(
	caseFile: CaseFile,
	chosen: readonly string[],
	instruments: ReadonlyMap<string, Instrument>,
): CaseFile {
	const numbers = packetNumbers(caseFile);
	const time = therapyTimeOf(caseFile);
	const wanted = new Set(chosen);
	const sessions = caseFile.sessions.filter(({ path }) => wanted.has(path));
	const from = sessions[0]?.date ?? '';
	const to = sessions[sessions.length - 1]?.date ?? '';
	const within = (date: string): boolean => date >= from && date <= to;
	const called = pseudonyms(caseFile.client).participants;
	const person = (code: string): string => called.get(code) ?? 'Other';
	const move = dateShifter(time);
	const at = ({ date, session, path }: At): At => ({
		date: move(date),
		session: session === null ? null : (numbers.get(path) ?? session),
		path: pathFor(numbers, path),
	});
	const session = (each: CaseSession): CaseSession => ({
		...each,
		path: pathFor(numbers, each.path),
		number: numbers.get(each.path) ?? null,
		date: move(each.date),
		time: null,
		present: each.present.map(person),
		floor: each.floor === null || each.floor === 'even' ? each.floor : person(each.floor),
	});
	const dimensionOf = dimensionNames(caseFile, instruments);
	const line = ({ points, participant, ...rest }: Series): Series => ({
		...rest,
		participant: participant === null ? null : person(participant),
		dimension: dimensionOf(rest),
		id: [rest.instrument, rest.rater, participant === null ? '-' : person(participant), dimensionOf(rest)].join('/'),
		points: points
			.filter((point) => within(ratedDay(point)))
			.map(({ date, sessionDate = date, path, value, session: number, sessionPath, weights }) => ({
				// A session between the chosen ones stays a gap, so that no line is drawn across it.
				value: sessionPath === null || wanted.has(sessionPath) ? value : null,
				date: move(sessionDate),
				session: numbers.get(sessionPath ?? path) ?? number,
				path: pathFor(numbers, path),
				sessionPath: sessionPath === null ? null : pathFor(numbers, sessionPath),
				...(weights === undefined ? {} : { weights }),
			})),
	});
	const goals = caseFile.goals.map((goal, index) => ({ ...goal, text: `Goal ${index + 1}`, link: null }));
	const tasks = caseFile.tasks.map((task, index) => ({ ...task, text: `Task ${index + 1}`, link: null }));
	return {
		client: {
			...caseFile.client,
			path: 'client',
			code: pseudonyms(caseFile.client).client,
			participants: caseFile.client.participants.map(person),
			started: null,
			ended: null,
		},
		sessions: sessions.map(session),
		goals: goals
			.filter(({ agreed, closed }) => agreed.date <= to && (closed === null || closed.date >= from))
			.map((goal) => ({
				...goal,
				agreed: at(goal.agreed),
				closed: goal.closed === null || goal.closed.date > to ? null : { ...at(goal.closed), how: goal.closed.how },
			})),
		tasks: tasks
			.filter(({ agreed, reviews, open }) => agreed.date <= to && (open || (reviews.at(-1)?.date ?? '') >= from))
			.map((task) => ({
				...task,
				agreed: at(task.agreed),
				open: task.open || (task.reviews.at(-1)?.date ?? '') > to,
				reviews: task.reviews
					.filter(({ date }) => date <= to)
					.map((review) => ({ ...at(review), outcome: review.outcome })),
			})),
		ruptures: [],
		reflections: [],
		series: caseFile.series.map(line).filter(({ points }) => points.some(({ value }) => value !== null)),
		signals: [],
		problems: [],
		unread: [],
	};
}

/** A dimension of the instrument's own by its id; a goal in the client's words by the number it has in the packet. */
function dimensionNames(
	{ goals, series }: CaseFile,
	instruments: ReadonlyMap<string, Instrument>,
): (series: Pick<Series, 'instrument' | 'dimension'>) => string {
	const isOwn = ({ instrument: id, dimension }: Pick<Series, 'instrument' | 'dimension'>): boolean => {
		const instrument = instruments.get(id);
		return instrument !== undefined && findDimension(instrument, dimension) !== null;
	};
	const rated = [...new Set(series.flatMap((line) => (isOwn(line) ? [] : [normalizeText(line.dimension)])))];
	return ({ instrument, dimension }) => {
		if (isOwn({ instrument, dimension })) return dimension;
		const goal = goals.findIndex(
			({ text, link }) =>
				normalizeText(text) === normalizeText(dimension) ||
				(link !== null && normalizeText(noteName(link)) === normalizeText(dimension)),
		);
		return goal >= 0 ? `Goal ${goal + 1}` : `Rated goal ${rated.indexOf(normalizeText(dimension)) + 1}`;
	};
}

function dateShifter({ first }: TherapyTime): (date: string) => Day {
	return (date) => {
		const day = parseDay(date);
		if (placeholderFirstDay === null) throw new RangeError('There is a first of January 2001.');
		return day === null || first === null ? placeholderFirstDay : addDays(placeholderFirstDay, daysBetween(first, day));
	};
}

function pathFor(numbers: ReadonlyMap<string, number>, path: string): string {
	const number = numbers.get(path);
	return number === undefined ? 'note' : `session ${number}`;
}
