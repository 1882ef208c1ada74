// How far apart the participants' own ratings lie. A split at one session predicted nothing, its change over sessions did
// (Bartle-Haring et al. 2012, 72 couples): it is a line over time, and no boundary of mild or severe is drawn.
import { groupBy } from '../../lib/group-by';
import { meanDifference } from '../../instruments/statistics/spread';
import { compareCodes, compareText } from '../../lib/compare-text';
import type { CaseFile, Series } from '../case-file';
import { pointsByMoment } from './points-by-moment';

export interface RaterScore {
	readonly participant: string;
	readonly value: number;
}

export interface RaterDifferencePoint {
	readonly date: string;
	readonly session: number | null;
	/** Highest minus lowest participant, in points of the scale; null where fewer than two have rated. */
	readonly value: number | null;
	readonly path: string;
	/** Who has rated, in order of code. */
	readonly raters: readonly string[];
	/** The first of equals; null without a gap. */
	readonly scores: { readonly highest: RaterScore; readonly lowest: RaterScore } | null;
}

/** `id` is `instrument/client/ * /dimension` without the blanks: the participants taken together. `scale` is the range of the scores, `min` to `max` that of the gap. */
export interface RaterDifferenceSeries {
	readonly id: string;
	readonly instrument: string;
	readonly dimension: string;
	readonly min: 0;
	readonly max: number;
	readonly scale: { readonly min: number; readonly max: number };
	readonly points: readonly RaterDifferencePoint[];
}

/** The gap between the participants' own ratings of the same session, for each instrument and dimension that at least two of them have rated. In order of time. */
export function raterDifferenceSeries({
	series,
	sessions,
}: Pick<CaseFile, 'series' | 'sessions'>): readonly RaterDifferenceSeries[] {
	const groups = groupBy(
		series.filter(({ rater, participant }) => rater === 'client' && participant !== null),
		({ instrument, rater, dimension }) => [instrument, rater, '*', dimension].join('/'),
	);
	const order = new Map(sessions.map((session, index) => [session.path, { index, date: session.date }]));
	return [...groups].flatMap(([id, group]): RaterDifferenceSeries[] => {
		if (group.length < 2) return [];
		const { instrument, dimension, min, max } = group[0];
		return [
			{
				id,
				instrument,
				dimension,
				min: 0,
				max: max - min,
				scale: { min, max },
				points: raterDifferencePoints(group, order),
			},
		];
	});
}

function raterDifferencePoints(
	group: readonly Series[],
	sessions: ReadonlyMap<string, { readonly index: number; readonly date: string }>,
): readonly RaterDifferencePoint[] {
	const moments = new Map<
		string,
		{
			readonly date: string;
			readonly index: number;
			readonly session: number | null;
			readonly path: string;
			readonly scores: RaterScore[];
		}
	>();
	for (const line of group) {
		for (const [key, { date, session, sessionPath, path, value }] of pointsByMoment(line)) {
			const held = sessionPath === null ? undefined : sessions.get(sessionPath);
			const moment = moments.get(key) ?? {
				date: held?.date ?? date,
				index: held?.index ?? Infinity,
				session,
				path,
				scores: [],
			};
			moments.set(key, moment);
			if (value !== null && line.participant !== null) moment.scores.push({ participant: line.participant, value });
		}
	}
	return (
		[...moments.values()]
			// Outside any session comes last within its day; two of those keep their order.
			.sort((a, b) => compareText(a.date, b.date) || (a.index === b.index ? 0 : a.index - b.index))
			.map(({ date, session, path, scores }) => {
				scores.sort((a, b) => compareCodes(a.participant, b.participant));
				return {
					date,
					session,
					path,
					value: meanDifference(scores.map(({ value }) => value)),
					raters: scores.map(({ participant }) => participant),
					scores: scoresOf(scores),
				};
			})
	);
}

function scoresOf(scores: readonly RaterScore[]): RaterDifferencePoint['scores'] {
	const [first, ...others] = scores;
	if (first === undefined || others.length === 0) return null;
	return {
		highest: others.reduce((highest, each) => (each.value > highest.value ? each : highest), first),
		lowest: others.reduce((lowest, each) => (each.value < lowest.value ? each : lowest), first),
	};
}
