import { findWidenings } from '../../src/case/signals/gap-widening';
import type { Candidate } from './candidates';
import { simulateCourses, type Course, type CourseSetting, type PlantedRupture } from './courses';

/** Sessions of a year, and clients of a practice; a week of it is a 52nd of their years. */
export const sessionsAYear = 44;
export const clientsOfPractice = 25;

export interface FalseMarks {
	/** Share of stable clients with at least one mark. */
	readonly clients: number;
	readonly perYear: number;
	readonly perPracticeWeek: number;
}

export interface Found {
	/** Share of planted ruptures at which a mark begins. */
	readonly sensitivity: number;
	/** Share of all marks in these courses that are at the rupture. */
	readonly real: number;
}

export interface Run {
	readonly clients: number;
	readonly seed: number;
	readonly autocorrelation: number;
}

/** Marks where nothing happens. */
export function falseMarks({ marks }: Candidate, setting: CourseSetting, run: Run): FalseMarks {
	return rates(
		simulateCourses(setting, run).map((course) => [marks(course.values, setting).length, course.values.length]),
	);
}

/** Marks where every client has one rupture. */
export function foundRuptures(
	{ marks }: Candidate,
	setting: CourseSetting,
	run: Run & { readonly planted: PlantedRupture },
): Found {
	let found = 0;
	let all = 0;
	const courses = simulateCourses(setting, run);
	for (const course of courses) {
		const places = marks(course.values, setting);
		all += places.length;
		if (places.some((place) => isWithin(place, course))) found += 1;
	}
	return { sensitivity: found / courses.length, real: all === 0 ? 0 : found / all };
}

/** Marks of gaps between two people who both stay as they are. */
export function falseGaps(setting: CourseSetting, run: Run): FalseMarks {
	const a = simulateCourses(setting, run);
	const b = simulateCourses(setting, { ...run, seed: run.seed + 1 });
	return rates(
		a.map(({ values }, client) => {
			const others = b[client]?.values ?? [];
			const count = Math.min(values.length, others.length);
			const points = Array.from({ length: count }, (_, index) => ({
				date: '2026-01-01',
				session: index + 1,
				value: Math.abs((values[index] ?? 0) - (others[index] ?? 0)),
				path: `${index}.md`,
				raters: ['A', 'B'],
				scores: null,
			}));
			return [findWidenings(points, setting).length, count];
		}),
	);
}

function isWithin(place: number, { rupture }: Course): boolean {
	return rupture !== null && place >= rupture.from && place < rupture.to;
}

function rates(counted: readonly (readonly [marks: number, sessions: number])[]): FalseMarks {
	const marks = counted.reduce((sum, [each]) => sum + each, 0);
	const sessions = counted.reduce((sum, [, each]) => sum + each, 0);
	const perYear = (marks / sessions) * sessionsAYear;
	return {
		clients: counted.filter(([each]) => each > 0).length / counted.length,
		perYear,
		perPracticeWeek: (perYear * clientsOfPractice) / 52,
	};
}
