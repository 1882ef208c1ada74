import type { SeriesPoint } from './case-file';

/** Whether two points of a series are of one session or, outside sessions, of one day: a form that was filled in twice. */
export function areOfOneOccasion(a: SeriesPoint, b: SeriesPoint): boolean {
	return a.sessionPath === b.sessionPath && (a.sessionPath !== null || a.date === b.date);
}
