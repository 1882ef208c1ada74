// One course with something of everything: a good start, a rupture repaired, a missed stretch, another rupture still open.
import type { CaseFile } from '../../src/case/case-file';
import { at, caseOf, goal, pick, reflection, rupture, series, sessions, task } from './sample-case';

export function fixtureCase(): CaseFile {
	const held = sessions('2025-06-05', 'aaavaalaacnaaapaavaaaclaaaaaavaaaaaaaaa');
	const when = (number: number) => at(pick(held, number - 1));
	return caseOf({
		client: { code: 'K-014', started: '2025-06-05' },
		sessions: held,
		series: [
			series(
				'impression/client/-/bond',
				held,
				'5 6 6 6 7 7 4 3 5 - - 7 8 8 - 8 8 9 8 8 9 - 7 7 8 8 8 9 8 8 9 9 - 6 5 6 7 7 8',
			),
			series(
				'impression/client/-/goal',
				held,
				'4 5 - 5 6 6 5 4 5 - - 6 6 7 - 7 7 7 8 8 8 - 8 7 8 8 8 8 8 9 9 9 - 7 7 7 7 8 8',
			),
			series(
				'impression/client/-/task',
				held,
				'3 4 4 - 5 5 3 0 4 - - 6 6 6 - 7 6 7 7 7 8 - 7 8 8 8 7 8 8 8 8 9 - 6 6 6 7 7 7',
			),
			series(
				'impression/therapist/-/bond',
				held,
				'7 7 7 7 8 8 7 6 6 - - 7 8 8 8 8 8 8 8 9 9 - 8 8 8 9 9 9 9 9 9 9 8 8 7 7 7 8 8',
			),
			series(
				'impression/therapist/-/goal',
				held,
				'5 5 5 6 6 7 6 6 6 - - 6 7 7 7 7 8 8 8 8 8 - 8 8 8 8 9 9 9 9 9 9 8 8 8 7 8 8 8',
			),
			series(
				'impression/therapist/-/task',
				held,
				'6 6 6 6 6 7 6 4 5 - - 6 6 7 7 7 7 7 8 8 8 - 7 8 8 8 8 8 8 8 9 9 8 7 7 7 7 7 8',
			),
		],
		goals: [
			goal('Sleep through the night', when(2), { ...when(17), how: 'met' }),
			goal('Say no at work', when(5)),
			goal('Drive on the motorway again', when(9), { ...when(24), how: 'dropped' }),
			goal('Visit the sister', when(25)),
		],
		tasks: [
			task('Sleep diary', when(2), ['partly', when(3)], ['done', when(5)]),
			task('Ask for one free afternoon', when(6), ['not-done', when(8)], ['partly', when(12)], ['done', when(14)]),
			task('Write down three things that were kept back', when(9), ['dropped', when(12)]),
			task('Short drive with a friend', when(16), ['not-done', when(18)], ['done', when(20)]),
			task('Draft of the letter', when(26), ['partly', when(29)], ['done', when(32)]),
			task('Call on Sunday', when(34), ['not-done', when(36)]),
			task('Note one disagreement here', when(38)),
		],
		ruptures: [
			rupture('went quiet after the homework', when(7), {
				kind: 'withdrawal',
				intensity: 4,
				resolution: 4,
				status: 'repaired',
				repaired: pick(held, 8).date,
				repairSession: 9,
			}),
			rupture('“you are like the others”', when(22), { kind: 'confrontation', intensity: 2, status: 'left' }),
			rupture('doubts whether this helps', when(34), {
				kind: 'mixed',
				intensity: 5,
				status: 'in repair',
				path: 'Private/K-014/Rupture 34.md',
			}),
			rupture('', when(37), { kind: 'withdrawal', intensity: 1 }),
		],
		reflections: [
			reflection('2025-07-17', ['criticised', 'helpless'], 4, true),
			reflection('2025-10-16', ['protective'], 2),
			reflection('2026-01-29', ['overwhelmed'], 5, true),
		],
		signals: [
			{
				rule: 'drop',
				series: 'impression/client/-/task',
				at: { date: pick(held, 7).date, session: 8 },
				because: 'Marked because task agreement was 0, after 3 to 5 in the six sessions before. What changed?',
			},
			{
				rule: 'missed',
				series: null,
				at: { date: pick(held, 10).date, session: 11 },
				because: 'Marked because two sessions in a row did not take place.',
			},
		],
	});
}
