import { foldText } from '../notes/entry';
import { compareText } from '../notes/text-order';
import type { Series, SeriesPoint } from './case-file';
import type { Rating } from './ratings';
import type { Session } from './sessions';

/** A series' id: `instrument/rater/participant/dimension`, with `-` for no participant. */
export function seriesId(rating: Pick<Rating, 'instrument' | 'rater' | 'participant' | 'dimension'>): string {
	return [rating.instrument, rating.rater, rating.participant ?? '-', rating.dimension].join('/');
}

/**
 * The ratings as lines, in order of instrument, rater, participant and dimension as they first appear, each in order of
 * time. From a series' first rating on, every session without one is a point whose value is null: a gap is never closed.
 */
export function stringSeries(ratings: readonly Rating[], sessions: readonly Session[]): readonly Series[] {
	const order = new Map(sessions.map((session, index) => [session.note.path, index]));
	const groups = new Map<string, Rating[]>();
	const asWritten = new Map<string, Rating[]>();
	for (const rating of ratings) {
		const id = seriesId(rating);
		let group = asWritten.get(id);
		if (group === undefined) {
			// Folded once for each way of writing it, not for each rating.
			const key = [rating.instrument, rating.rater, foldText(rating.participant ?? ''), foldText(rating.dimension)].join('/');
			group = groups.get(key) ?? [];
			groups.set(key, group);
			asWritten.set(id, group);
		}
		group.push(rating);
	}
	return [...groups.values()].flatMap((group) => {
		const sorted = [...group].sort((a, b) => compareText(a.day, b.day) || place(a, order) - place(b, order) || compareText(a.path, b.path));
		const first = sorted[0];
		return first === undefined ? [] : [series(first, sorted, sessions, order)];
	});
}

function series(first: Rating, ratings: readonly Rating[], sessions: readonly Session[], order: ReadonlyMap<string, number>): Series {
	const { instrument, rater, participant, dimension, min, max } = first;
	const rated = new Set(ratings.map((rating) => rating.session?.note.path));
	const missing = sessions.filter((session) => session.start.day >= first.day && !rated.has(session.note.path));
	// A session of the first rating's day that came before it is no gap: the series had not begun.
	const gaps = missing.filter((session) => session.start.day > first.day || (order.get(session.note.path) ?? 0) > place(first, order));
	const points: { readonly point: SeriesPoint; readonly place: number }[] = [
		...ratings.map((rating) => ({ point: pointOf(rating), place: place(rating, order) })),
		...gaps.map((session) => ({
			point: { date: session.start.day, session: session.number, value: null, path: session.note.path },
			place: order.get(session.note.path) ?? 0,
		})),
	];
	points.sort((a, b) => compareText(a.point.date, b.point.date) || a.place - b.place || compareText(a.point.path, b.point.path));
	return { id: seriesId(first), instrument, rater, participant, dimension, min, max, points: points.map(({ point }) => point) };
}

function pointOf({ day, session, value, path, weights }: Rating): SeriesPoint {
	const point = { date: day, session: session?.number ?? null, value, path };
	return weights === undefined ? point : { ...point, weights };
}

/** A rating outside any session comes after the sessions of its day. */
function place(rating: Rating, order: ReadonlyMap<string, number>): number {
	return rating.session === null ? Number.MAX_SAFE_INTEGER : (order.get(rating.session.note.path) ?? 0);
}
