// The timeline in plain sentences: describes, never interprets.
import { compareText } from '../lib/compare-text';
import { groupBy } from '../lib/group-by';
import type { CaseFile, Series } from '../case/case-file';
import { areOfOneOccasion } from '../case/baseline/points-by-moment';
import { lastGap } from '../case/baseline/last-gap';
import { nameInSentence } from '../instruments/definition/name-in-sentence';
import { timelineText } from '../text/timeline';
import { formatDay } from './describe/format-day';
import { formatNumber } from '../lib/format-number';
import type { TimelineOptions } from './options/options';
import { isRated } from './ratings/line-segments';
import { ratingPanels } from './ratings/rating-panels';
import { dimensionLabel, instrumentLabel, formatRating } from './describe/describe-rating';
import { visibleCase } from './model/visible-case';
import { heldSessions, tookPlace } from '../case/sessions';
import { isolateDirection } from './svg/text-width';
import type { ViewContext } from './model/view';
import { lineStyle } from './model/line-style';

/**
 * The whole course in a few sentences: whether it is paused or has ended, sessions, first and latest ratings of the main alliance
 * measure, the difference between client and therapist, what is open. Ruptures are left out where their lane is.
 */
export function summarizeTimeline(whole: CaseFile, options: TimelineOptions, context: ViewContext): readonly string[] {
	const caseFile = visibleCase(whole, options, context);
	const alliance = caseFile.series.filter(
		({ instrument }) => (context.instruments.get(instrument)?.measures ?? 'alliance') === 'alliance',
	);
	const lines = ratingPanels(alliance, { ...options, scale: 'own' }).flatMap((panel) => panel.series);
	const byClient = lines.filter(({ rater }) => rater === 'client');
	return [
		...statusSentence(caseFile, context),
		sessionsSentence(caseFile, context),
		...(caseFile.sessions.length > 0 && !caseFile.series.some(hasRating) ? [timelineText.noRatingYet] : []),
		...newestForms(byClient).flatMap((form) => ratingSentence(form, caseFile, context)),
		...gapSentence(lines, caseFile, context),
		...openSentence(caseFile),
	];
}

function statusSentence({ client: { status, ended } }: CaseFile, { today }: ViewContext): readonly string[] {
	const { clientStatus } = timelineText;
	if (status === 'paused') return [clientStatus.paused];
	if (status !== 'ended') return [];
	return [ended === null ? clientStatus.ended : clientStatus.endedOn(formatDay(ended, today.slice(0, 4)))];
}

function sessionsSentence({ sessions }: CaseFile, { today }: ViewContext): string {
	const held = heldSessions(sessions, today);
	const missed = sessions.filter((session) => !tookPlace(session) && session.date <= today);
	const first = sessions[0];
	const last = held[held.length - 1];
	if (first === undefined) return timelineText.noSessionYet;
	if (held.length === 0 && missed.length === 0) return timelineText.noSessionHeldYet;
	const year = today.slice(0, 4);
	const since = formatDay(first.date, year);
	return timelineText.sessionsSince(
		held.length,
		since,
		missed.length,
		last === undefined || held.length < 2 ? null : formatDay(last.date, year),
	);
}

interface Ends {
	/** null where all there is are entries of one occasion, which are no course. */
	readonly first: number | null;
	readonly last: number;
	/** The day of the last. */
	readonly on: string;
}

function endsOf({ points }: Series): Ends | null {
	const last = points.findLast(isRated);
	if (last === undefined) return null;
	const first = points.find((point) => isRated(point) && !areOfOneOccasion(point, last));
	return { first: first?.value ?? null, last: last.value, on: last.date };
}

function hasRating({ points }: Series): boolean {
	return points.some(isRated);
}

/**
 * The lines of the form that each person answered last, the newest form first. Of one person that is the main one, whatever
 * else has been filled in: the course goes on by it.
 */
function newestForms(lines: readonly Series[]): readonly (readonly Series[])[] {
	const [main] = lines;
	if (main === undefined) return [];
	const people = groupBy(lines, ({ participant }) => participant ?? '');
	const latest = (some: readonly Series[]): string =>
		some.reduce((found, line) => [found, endsOf(line)?.on ?? ''].sort().at(-1) ?? found, '');
	const newest = [...people.values()].flatMap((own) => {
		const forms = [...groupBy(own, ({ instrument }) => instrument).values()];
		// The main form stands where nothing newer is there.
		forms.sort((a, b) => compareText(latest(b), latest(a)) || Number(isMain(b, main)) - Number(isMain(a, main)));
		return main.participant === null ? lines.filter((line) => line.instrument === main.instrument) : (forms[0] ?? []);
	});
	return [...groupBy(newest, ({ instrument }) => instrument).values()].sort((a, b) =>
		compareText(latest(b), latest(a)),
	);
}

const isMain = ([line]: readonly Series[], main: Series): boolean => line?.instrument === main.instrument;

/** Every dimension as is and as it was at first; of several people each. */
function ratingSentence(lines: readonly Series[], caseFile: CaseFile, context: ViewContext): readonly string[] {
	const [line] = lines;
	if (line === undefined) return [];
	const instrument = line.instrument === 'impression' ? null : instrumentLabel(line.instrument, context);
	const dimensions = groupBy(lines, ({ dimension }) => dimension);
	const several = new Set(lines.map(({ participant }) => participant)).size > 1;
	const stands = [...dimensions.values()].map((group) => {
		const people = group.flatMap((each) => {
			const ends = endsOf(each);
			if (ends === null) return [];
			if (several)
				return [
					timelineText.wentFrom(
						isolateDirection(lineStyle(each, caseFile, context.discreet).label),
						ends.first === null ? null : formatNumber(ends.first),
						formatNumber(ends.last),
					),
				];
			return [
				timelineText.stands(formatRating(each, ends.last), ends.first === null ? null : formatNumber(ends.first)),
			];
		});
		return `${isolateDirection(nameInSentence(dimensionLabel(group[0], context)))} ${people.join(', ')}`;
	});
	return [
		several
			? timelineText.severalSentence(instrument, line.min, line.max, stands)
			: timelineText.standsSentence(lineStyle(line, caseFile, context.discreet).possessive, instrument, stands),
	];
}

/** Where both rated the same session last, how far the therapist's rating lies from the client's. */
function gapSentence(lines: readonly Series[], caseFile: CaseFile, context: ViewContext): readonly string[] {
	if (caseFile.client.participants.length > 0) return [];
	const gaps = lines.flatMap((line) => {
		const other = lines.find(
			({ rater, instrument, dimension }) =>
				rater === 'therapist' && instrument === line.instrument && dimension === line.dimension,
		);
		const gap = line.rater !== 'client' || other === undefined ? null : lastGap(line, other);
		return gap === null ? [] : [timelineText.gap(nameInSentence(dimensionLabel(line, context)), gap)];
	});
	return gaps.length === 0 ? [] : [timelineText.gapSentence(gaps)];
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
