// Years of therapy, made up by a formula, the same every time.
import type { CaseFile, TaskOutcome } from '../../src/case/case-file';
import { addDays } from '../../src/notes/day';
import { at, caseOf, day, goal, reflection, rupture, series, session, task } from './sample-case';

const outcomes: readonly TaskOutcome[] = ['done', 'partly', 'not-done', 'dropped'];

function attendanceOf(wave: number): 'no-show' | 'cancelled' | 'late' | 'attended' {
	if (wave < 4) return 'no-show';
	if (wave < 9) return 'cancelled';
	return wave < 14 ? 'late' : 'attended';
}

/** `count` sessions, 25 a year up to the beginning of 2026: breaks, missed ones, a task in each, a goal every ten, a rupture every twenty. */
export function longCase(count: number): CaseFile {
	const first = day(count > 800 ? '1900-01-04' : '2006-01-05');
	const step = count > 800 ? 9 : 14;
	const held = Array.from({ length: count }, (_, index) => {
		const wave = (index * 7919) % 97;
		const attendance = attendanceOf(wave);
		const missed = wave < 9;
		return session(addDays(first, index * step + (index % 5)), index + 1, {
			attendance,
			medium: wave % 6 === 0 ? 'video' : 'in person',
			minutes: missed ? null : 50 + (wave % 3) * 10,
		});
	});
	const value = (index: number, shift: number): string => {
		const wave = (index * 7919) % 97;
		return wave < 9 || wave === 40 + shift
			? '-'
			: String(Math.max(0, Math.min(10, Math.round(6 + shift + 2 * Math.sin(index / 23) + (wave % 5) / 2 - 1))));
	};
	const line = (id: string, shift: number) => series(id, held, held.map((_, index) => value(index, shift)).join(' '));
	const earlier = held.map(at);
	return caseOf({
		sessions: held,
		series: [
			line('impression/client/-/bond', 0),
			line('impression/client/-/goal', 1),
			line('impression/client/-/task', -1),
			line('impression/therapist/-/bond', 1),
			line('impression/therapist/-/goal', 2),
			line('impression/therapist/-/task', 0),
		],
		goals: earlier.flatMap((when, index) => {
			const end = earlier[index + 8];
			return index % 10 === 3
				? [
						goal(
							`Goal ${index}`,
							when,
							end === undefined ? null : { ...end, how: index % 20 === 3 ? 'met' : 'dropped' },
						),
					]
				: [];
		}),
		tasks: earlier.map((when, index) => {
			const next = earlier[index + 1 + (index % 3)];
			const outcome = outcomes[index % 4];
			return next === undefined || outcome === undefined
				? task(`Task ${index}`, when)
				: task(`Task ${index}`, when, [outcome, next]);
		}),
		ruptures: earlier.flatMap((when, index) => {
			const repair = earlier[index + 3];
			if (index % 20 !== 11) return [];
			return [
				rupture(
					`Rupture ${index}`,
					when,
					repair === undefined || index % 60 === 11
						? { status: 'left' }
						: {
								status: 'repaired',
								repaired: repair.date,
								repairSession: repair.session,
								kind: index % 40 === 11 ? 'mixed' : 'confrontation',
							},
				),
			];
		}),
		reflections: held.flatMap((each, index) =>
			index % 15 === 6 ? [reflection(each.date, ['tired'], (index % 5) + 1)] : [],
		),
	});
}
