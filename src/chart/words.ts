// The timeline in plain sentences: what is there, never what to think of it.
import type { CaseFile, Series } from '../alliance/case-file';
import { timelineText } from '../strings';
import { dayWords, numberWords } from './day-words';
import type { TimelineOptions } from './options';
import { ratingPanels } from './rating-panels';
import { dimensionWords, instrumentWords, valueWords } from './rating-words';
import { isMissed } from './session-words';
import { isolate } from './text-width';
import type { Frame } from './view';
import { whoOf } from './who';

/**
 * The whole course in a few sentences: sessions, where the ratings that the options choose stand and stood, how far
 * client and therapist are apart, what is open. Measures of single goals are left to the picture and the table. Ruptures are left out where private lanes are hidden.
 */
export function summaryWords(caseFile: CaseFile, options: TimelineOptions, frame: Frame): readonly string[] {
	const alliance = caseFile.series.filter(({ instrument }) => frame.instruments.get(instrument)?.measures !== 'goal');
	const lines = ratingPanels(alliance, { ...options, scale: 'own' }).flatMap((panel) => panel.series);
	return [
		sessionsSentence(caseFile, frame),
		...(caseFile.sessions.length > 0 && !caseFile.series.some(hasRating) ? [timelineText.noRatingYet] : []),
		...ratingSentences(lines, caseFile, frame),
		...gapSentences(lines, caseFile, frame),
		...openSentence(caseFile, frame),
	];
}

function sessionsSentence({ sessions }: CaseFile, { today }: Frame): string {
	const held = sessions.filter(({ attendance }) => !isMissed(attendance));
	const first = sessions[0];
	const last = held[held.length - 1];
	if (first === undefined) return timelineText.noSessionYet;
	const year = today.slice(0, 4);
	const since = dayWords(first.date, year);
	return timelineText.sessionsSince(held.length, since, sessions.length - held.length, last === undefined || held.length < 2 ? null : dayWords(last.date, year));
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

/** One sentence for each rater and instrument: every dimension as it stands and as it was at first. */
function ratingSentences(lines: readonly Series[], caseFile: CaseFile, frame: Frame): readonly string[] {
	const groups = new Map<string, Series[]>();
	for (const line of lines) {
		if (line.rater !== 'client') continue;
		const key = `${line.instrument}/${line.participant ?? '-'}`;
		groups.set(key, [...(groups.get(key) ?? []), line]);
	}
	return [...groups.values()].flatMap((group) => {
		const [line] = group;
		if (line === undefined) return [];
		const instrument = line.instrument === 'impression' ? null : instrumentWords(line.instrument, frame);
		const stands = group.flatMap((each) => {
			const ends = endsOf(each);
			if (ends === null) return [];
			return [timelineText.stands(isolate(dimensionWords(each, frame).toLowerCase()), valueWords(each, ends.last), ends.count < 2 ? null : numberWords(ends.first))];
		});
		return [timelineText.standsSentence(whoOf(line, caseFile, frame.discreet).whose, instrument, stands)];
	});
}

/** Where both rated the same session last, how far the therapist's rating lies from the client's. */
function gapSentences(lines: readonly Series[], caseFile: CaseFile, frame: Frame): readonly string[] {
	if (caseFile.client.participants.length > 0) return [];
	const gaps = lines.flatMap((line) => {
		const other = lines.find(({ rater, instrument, dimension }) => rater === 'therapist' && instrument === line.instrument && dimension === line.dimension);
		const gap = line.rater !== 'client' || other === undefined ? null : lastGap(line, other);
		return gap === null ? [] : [timelineText.gap(dimensionWords(line, frame).toLowerCase(), gap)];
	});
	return gaps.length === 0 ? [] : [timelineText.gapSentence(gaps)];
}

function lastGap(client: Series, therapist: Series): number | null {
	const byPath = new Map(therapist.points.map(({ path, value }) => [path, value]));
	const both = client.points.findLast(({ path, value }) => value !== null && typeof byPath.get(path) === 'number');
	const other = byPath.get(both?.path ?? '');
	return both?.value === undefined || both.value === null || typeof other !== 'number' ? null : other - both.value;
}

function openSentence({ ruptures, goals, tasks }: CaseFile, { discreet, shared }: Frame): readonly string[] {
	const open = [
		...(discreet || shared ? [] : [timelineText.openRuptures(ruptures.filter(({ status }) => status === 'open').length), timelineText.rupturesInRepair(ruptures.filter(({ status }) => status === 'in repair').length)]),
		timelineText.openGoals(goals.filter(({ closed }) => closed === null).length),
		timelineText.openTasks(tasks.filter((task) => task.open).length),
	].filter((part) => part !== null);
	return open.length === 0 ? [] : [timelineText.openSentence(open)];
}
