import { groupBy } from '../lib/group-by';
import { comparePaths, compareText } from '../lib/compare-text';
import type { Series, SeriesPoint } from './case-file';
import type { Rating } from './ratings';
import type { Session } from './sessions';

/** A series' id: `instrument/rater/participant/dimension`, with `-` for no participant. */
export function seriesId(rating: Pick<Rating, 'instrument' | 'rater' | 'participant' | 'dimension'>): string {
	return [rating.instrument, rating.rater, rating.participant ?? '-', rating.dimension].join('/');
}

/**
 * The ratings as lines, in order of instrument, rater, participant and dimension as they first appear. A rating is with
 * the session it belongs to, whatever day its form was filled in; one outside any session is after the sessions of its
 * day. From a series' first rating on, every session without one is a point whose value is null: a gap is never closed. So is a
 * form that lacks answers; its point leads to the form.
 */
export function buildSeries(ratings: readonly Rating[], sessions: readonly Session[]): readonly Series[] {
	const order = new Map(sessions.map((session, index) => [session.note.path, index]));
	return [...groupBy(ratings, seriesId)].flatMap(([id, group]) => {
		const all = group
			.map((rating) => ({
				day: rating.session?.start.day ?? rating.day,
				place: place(rating, order),
				point: pointOf(rating),
			}))
			.sort(inOrder);
		const begun = all.findIndex(({ point }) => point.value !== null);
		const placed = begun < 0 ? [] : all.slice(begun);
		const [first] = placed;
		return first === undefined
			? []
			: [{ id, ...lineOf(group[0]), points: withGaps(placed, first, sessions).map(({ point }) => point) }];
	});
}

interface PlacedPoint {
	readonly day: string;
	/** Among the sessions; behind all of them outside a session. */
	readonly place: number;
	readonly point: SeriesPoint;
}

function inOrder(a: PlacedPoint, b: PlacedPoint): number {
	return compareText(a.day, b.day) || a.place - b.place || comparePaths(a.point.path, b.point.path);
}

function withGaps(
	rated: readonly PlacedPoint[],
	first: PlacedPoint,
	sessions: readonly Session[],
): readonly PlacedPoint[] {
	const has = new Set(rated.map(({ point }) => point.sessionPath));
	const gaps = sessions.flatMap(({ note, start, number }, index): PlacedPoint[] => {
		// Sessions before the first rating are no gaps: the series had not begun.
		if (has.has(note.path) || start.day < first.day || (start.day === first.day && index < first.place)) return [];
		return [
			{
				day: start.day,
				place: index,
				point: { date: start.day, session: number, value: null, path: note.path, sessionPath: note.path },
			},
		];
	});
	return gaps.length === 0 ? rated : [...rated, ...gaps].sort(inOrder);
}

function lineOf({ instrument, rater, participant, dimension, min, max }: Rating): Omit<Series, 'id' | 'points'> {
	return { instrument, rater, participant, dimension, min, max };
}

function pointOf({ day, session, value, path, weights }: Rating): SeriesPoint {
	const sessionPath = session?.note.path ?? null;
	const point: SeriesPoint = { date: day, session: session?.number ?? null, value, path, sessionPath };
	const dated = session === null || session.start.day === day ? point : { ...point, sessionDate: session.start.day };
	return weights === undefined ? dated : { ...dated, weights };
}

function place(rating: Rating, order: ReadonlyMap<string, number>): number {
	return rating.session === null ? Number.MAX_SAFE_INTEGER : (order.get(rating.session.note.path) ?? 0);
}
