// The timeline in plain sentences: what is there, never what to think of it.
import type { CaseFile, Series } from '../alliance/case-file';
import { byMoment } from '../alliance/signals/moments';
import { nameInSentence } from '../measures/name-in-sentence';
import { timelineText } from '../strings';
import { dayWords, numberWords } from './day-words';
import type { TimelineOptions } from './options';
import { ratingPanels } from './rating-panels';
import { dimensionWords, instrumentWords, valueWords } from './rating-words';
import { seenCase } from './seen-case';
import { isMissed } from './session-words';
import { isolate } from './text-width';
import type { Frame } from './view';
import { whoOf } from './who';

/**
 * The whole course in a few sentences: whether it is paused or has ended, sessions, where the ratings of the main alliance measure stand and stood, how far
 * client and therapist are apart, what is open. Ruptures are left out where their lane is.
 */
export function summaryWords(whole: CaseFile, options: TimelineOptions, frame: Frame): readonly string[] {
	const caseFile = seenCase(whole, options, frame);
	const alliance = caseFile.series.filter(
		({ instrument }) => (frame.instruments.get(instrument)?.measures ?? 'alliance') === 'alliance',
	);
	const lines = ratingPanels(alliance, { ...options, scale: 'own' }).flatMap((panel) => panel.series);
	const main = lines.filter(
		({ instrument, rater }) =>
			rater === 'client' && instrument === (lines.find((line) => line.rater === 'client')?.instrument ?? ''),
	);
	return [
		...statusSentence(caseFile, frame),
		sessionsSentence(caseFile, frame),
		...(caseFile.sessions.length > 0 && !caseFile.series.some(hasRating) ? [timelineText.noRatingYet] : []),
		...ratingSentence(main, caseFile, frame),
		...gapSentence(lines, caseFile, frame),
		...openSentence(caseFile),
	];
}

function statusSentence({ client: { status, ended } }: CaseFile, { today }: Frame): readonly string[] {
	const { clientStatus } = timelineText;
	if (status === 'paused') return [clientStatus.paused];
	if (status !== 'ended') return [];
	return [ended === null ? clientStatus.ended : clientStatus.endedOn(dayWords(ended, today.slice(0, 4)))];
}

function sessionsSentence({ sessions }: CaseFile, { today }: Frame): string {
	const held = sessions.filter(({ attendance }) => !isMissed(attendance));
	const first = sessions[0];
	const last = held[held.length - 1];
	if (first === undefined) return timelineText.noSessionYet;
	const year = today.slice(0, 4);
	const since = dayWords(first.date, year);
	return timelineText.sessionsSince(
		held.length,
		since,
		sessions.length - held.length,
		last === undefined || held.length < 2 ? null : dayWords(last.date, year),
	);
}

interface Ends {
	readonly first: number;
	readonly last: number;
	readonly count: number;
}

function endsOf({ points }: Series): Ends | null {
	const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
	const [first] = values;
	const last = values[values.length - 1];
	return first === undefined || last === undefined ? null : { first, last, count: values.length };
}

function hasRating({ points }: Series): boolean {
	return points.some(({ value }) => value !== null);
}

/** Every dimension as it stands and as it was at first; of several people each. */
function ratingSentence(lines: readonly Series[], caseFile: CaseFile, frame: Frame): readonly string[] {
	const [line] = lines;
	if (line === undefined) return [];
	const instrument = line.instrument === 'impression' ? null : instrumentWords(line.instrument, frame);
	const dimensions = new Map<string, Series[]>();
	for (const each of lines) dimensions.set(each.dimension, [...(dimensions.get(each.dimension) ?? []), each]);
	const several = new Set(lines.map(({ participant }) => participant)).size > 1;
	const stands = [...dimensions.values()].map((group) => {
		const people = group.flatMap((each) => {
			const ends = endsOf(each);
			if (ends === null) return [];
			if (several)
				return [
					timelineText.wentFrom(
						isolate(whoOf(each, caseFile, frame.discreet).label),
						numberWords(ends.first),
						numberWords(ends.last),
					),
				];
			return [timelineText.stands(valueWords(each, ends.last), ends.count < 2 ? null : numberWords(ends.first))];
		});
		return `${isolate(nameInSentence(dimensionWords(group[0] ?? line, frame)))} ${people.join(', ')}`;
	});
	return [
		several
			? timelineText.severalSentence(instrument, line.min, line.max, stands)
			: timelineText.standsSentence(whoOf(line, caseFile, frame.discreet).whose, instrument, stands),
	];
}

/** Where both rated the same session last, how far the therapist's rating lies from the client's. */
function gapSentence(lines: readonly Series[], caseFile: CaseFile, frame: Frame): readonly string[] {
	if (caseFile.client.participants.length > 0) return [];
	const gaps = lines.flatMap((line) => {
		const other = lines.find(
			({ rater, instrument, dimension }) =>
				rater === 'therapist' && instrument === line.instrument && dimension === line.dimension,
		);
		const gap = line.rater !== 'client' || other === undefined ? null : lastGap(line, other);
		return gap === null ? [] : [timelineText.gap(nameInSentence(dimensionWords(line, frame)), gap)];
	});
	return gaps.length === 0 ? [] : [timelineText.gapSentence(gaps)];
}

function lastGap(client: Series, therapist: Series): number | null {
	const theirs = byMoment(therapist);
	const gaps = [...byMoment(client)].map(([moment, { value }]) => {
		const other = theirs.get(moment)?.value ?? null;
		return value === null || other === null ? null : other - value;
	});
	return gaps.findLast((gap) => gap !== null) ?? null;
}

function openSentence({ ruptures, goals, tasks }: CaseFile): readonly string[] {
	const open = [
		timelineText.openRuptures(ruptures.filter(({ status }) => status === 'open').length),
		timelineText.rupturesInRepair(ruptures.filter(({ status }) => status === 'in repair').length),
		timelineText.openGoals(goals.filter(({ closed }) => closed === null).length),
		timelineText.openTasks(tasks.filter((task) => task.open).length),
	].filter((part) => part !== null);
	return open.length === 0 ? [] : [timelineText.openSentence(open)];
}
