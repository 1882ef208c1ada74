// What was rated last, by whom and with what, for the brief.
import { groupBy } from '../../lib/group-by';
import { findDimension, type Instrument } from '../../instruments/definition/instrument';
import { normalizeText, noteName } from '../../notes/entry';
import type { At, CaseFile, CaseGoal, Series, SeriesPoint } from '../case-file';
import { ratedDay } from '../baseline/session-day';
import { areOfOneOccasion } from '../baseline/points-by-moment';

export interface BriefRating {
	readonly dimension: string;
	/** The name to show; the goal's own words where an instrument rates one goal at a time. */
	readonly name: string;
	/** Whether `name` is the client's goal. */
	readonly ofGoal: boolean;
	readonly value: number;
	readonly min: number;
	readonly max: number;
	/** This client's own rating before; null where this is the first. */
	readonly previous: number | null;
	readonly direction: 'up' | 'same' | 'down' | null;
}

/** The latest ratings given by one person with one instrument. */
export interface BriefRatings {
	readonly rater: string;
	readonly participant: string | null;
	/** Its name; null for the plain ratings of a session note. */
	readonly instrument: string | null;
	readonly at: At;
	readonly ratings: readonly BriefRating[];
}

/** One entry for each person and instrument, clients first, each with what was last rated. */
export function latestRatings(
	{ series, goals }: CaseFile,
	instruments: ReadonlyMap<string, Instrument>,
): readonly BriefRatings[] {
	const open = new Set(goals.filter(({ closed }) => closed === null).flatMap(namesOf));
	const over = new Set(goals.flatMap(namesOf).filter((name) => !open.has(name)));
	const comparable = series.filter((each) => {
		const { perGoal = false, overGoals = null } = instruments.get(each.instrument) ?? {};
		// A score over several goals is not to be set beside the last one, which may have been over others.
		return !perGoal || (!over.has(normalizeText(each.dimension)) && overGoals?.id !== each.dimension);
	});
	const groups = groupBy(comparable, ({ instrument, rater, participant }) =>
		[instrument, rater, participant ?? ''].join('/'),
	);
	const latest = [...groups.values()].flatMap((group) => latestOf(group, instruments));
	return latest.sort((a, b) => order(a.rater) - order(b.rater));
}

/** What a measure may call a goal: its text, or the name of its note. */
function namesOf({ text, link }: CaseGoal): readonly string[] {
	return [normalizeText(text), ...(link === null ? [] : [normalizeText(noteName(link))])];
}

function latestOf(group: readonly Series[], instruments: ReadonlyMap<string, Instrument>): readonly BriefRatings[] {
	const rated = group.flatMap((each) => {
		const point = each.points.findLast(hasValue);
		if (point === undefined) return [];
		// Two entries of one occasion are no course: nothing has gone up or down between them.
		const before = each.points.findLast((one) => hasValue(one) && !areOfOneOccasion(one, point));
		return [{ series: each, point, previous: before?.value ?? null }];
	});
	const newest = rated.reduce<(typeof rated)[number] | null>(
		(found, each) => (found === null || ratedDay(each.point) > ratedDay(found.point) ? each : found),
		null,
	);
	if (newest === null) return [];
	const { instrument: id, rater, participant } = newest.series;
	const instrument = instruments.get(id);
	// A goal's rating stays of interest however long ago it was given; a score belongs with those of its own form.
	const together = rated.filter(
		({ series, point }) =>
			(instrument?.perGoal === true || point.path === newest.point.path) &&
			isShown(series.dimension, group, instrument),
	);
	return [
		{
			rater,
			participant,
			instrument: id === 'impression' ? null : (instrument?.name ?? id),
			at: { date: ratedDay(newest.point), session: newest.point.session, path: newest.point.path },
			ratings: together.map(({ series, point, previous }) => ({
				dimension: series.dimension,
				name: (instrument === undefined ? null : findDimension(instrument, series.dimension)?.name) ?? series.dimension,
				ofGoal: instrument?.perGoal ?? false,
				value: point.value,
				min: series.min,
				max: series.max,
				previous,
				direction: previous === null ? null : directionFrom(previous, point.value),
			})),
		},
	];
}

function hasValue(point: SeriesPoint): point is SeriesPoint & { readonly value: number } {
	return point.value !== null;
}

function directionFrom(previous: number, value: number): 'up' | 'down' | 'same' {
	if (value === previous) return 'same';
	return value > previous ? 'up' : 'down';
}

/** A few plain questions are shown one by one, without their mean; of a longer form the leading score stands for all. */
function isShown(dimension: string, group: readonly Series[], instrument: Instrument | undefined): boolean {
	if (instrument === undefined || instrument.perGoal) return true;
	if (instrument.standing === 'unvalidated') return dimension !== 'total';
	return dimension === instrument.leading || !group.some((each) => each.dimension === instrument.leading);
}

function order(rater: string): number {
	return ['client', 'therapist', 'observer'].indexOf(rater);
}
