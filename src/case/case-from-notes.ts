import type { At, CaseFile } from './case-file';

/**
 * The part of a case that lies in some notes, by path; all of it where the client note is among them. Otherwise it is what these
 * notes say, and what belongs to the sessions among them. Agreements are kept whole where any step of them is there.
 */
export function caseFromNotes(caseFile: CaseFile, paths: ReadonlySet<string>): CaseFile {
	if (paths.has(caseFile.client.path)) return caseFile;
	const sessions = caseFile.sessions.filter(({ path }) => paths.has(path));
	const places = new Set(sessions.map(({ date, number }) => placeOf(date, number)));
	const isHere = ({ date, session, path }: Pick<At, 'date' | 'session'> & { readonly path: string | null }): boolean =>
		(path !== null && paths.has(path)) || places.has(placeOf(date, session));
	return {
		...caseFile,
		sessions,
		goals: caseFile.goals.filter(({ agreed, closed }) => isHere(agreed) || (closed !== null && isHere(closed))),
		tasks: caseFile.tasks.filter(({ agreed, reviews }) => [agreed, ...reviews].some(isHere)),
		ruptures: caseFile.ruptures.filter(({ source, date, session }) => isHere({ date, session, path: source })),
		reflections: caseFile.reflections.filter(
			({ path, date }) => paths.has(path) || sessions.some((session) => session.date === date),
		),
		series: caseFile.series
			.map((series) => ({ ...series, points: series.points.filter(isHere) }))
			.filter(({ points }) => points.some(({ value }) => value !== null)),
		signals: caseFile.signals.filter(({ at }) => places.has(placeOf(at.date, at.session))),
		problems: caseFile.problems.filter(({ path }) => paths.has(path)),
		unread: caseFile.unread.filter(({ path }) => paths.has(path)),
	};
}

function placeOf(date: string, session: number | null): string {
	return `${date} ${session ?? ''}`;
}
