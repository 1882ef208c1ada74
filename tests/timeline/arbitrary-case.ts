// Cases of any kind, for what must hold of every picture.
import { compareText } from '../../src/lib/compare-text';
import fc from 'fast-check';
import type { CaseFile, CaseSession, Series } from '../../src/case/case-file';
import { raters as everyRater } from '../../src/instruments/definition/instrument';
import {
	axisKinds,
	dimensionChoices,
	laneNames,
	scaleKinds,
	type TimelineOptions,
} from '../../src/timeline/options/options';
import type { ViewFrame } from '../../src/timeline/model/view';
import { addDays } from '../../src/notes/day';
import { at, caseOf, goal, reflection, rupture, session, task, today } from './sample-case';

const words = fc.oneof(
	fc.string({ maxLength: 60 }),
	fc.constantFrom('', 'שינה', 'يوم', '👩‍👩‍👧‍👦', 'a'.repeat(300), 'x <b> & "y"', '\u202Egnorw\n\u0007'),
);
const dates = fc.integer({ min: -8000, max: 400 }).map((days) => addDays(today, days));

const sessions: fc.Arbitrary<CaseSession> = fc
	.record({
		date: dates,
		number: fc.option(fc.integer({ min: 1, max: 900 })),
		attendance: fc.constantFrom('attended', 'late', 'cancelled', 'no-show', 'something else'),
		medium: fc.option(fc.constantFrom('in person', 'video', 'phone', 'letter')),
		minutes: fc.option(fc.integer({ min: 0, max: 1440 })),
		present: fc.subarray(['A', 'B', 'C']),
		floor: fc.option(fc.constantFrom('A', 'even', 'nobody')),
		path: fc.uuid(),
	})
	.map(({ date, number, ...rest }) => session(date, number, rest));

function seriesOver(held: readonly CaseSession[]): fc.Arbitrary<Series> {
	const scale = fc.constantFrom<(readonly [number, number])[]>([0, 10], [1, 5], [0, 40], [-2, 2], [5, 5]);
	return fc
		.record({
			instrument: fc.constantFrom('impression', 'wai-sr', 'srs', 'gbo', 'my-own'),
			rater: fc.constantFrom(...everyRater),
			participant: fc.option(fc.constantFrom('A', 'B', 'stranger')),
			dimension: fc.oneof(fc.constantFrom('bond', 'goal', 'task', 'total'), words),
			scale,
			values: fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), {
				minLength: held.length,
				maxLength: held.length,
			}),
			elsewhere: fc.array(dates, { maxLength: 2 }),
		})
		.map(({ instrument, rater, participant, dimension, scale: [min, max], values, elsewhere }) => ({
			id: `${instrument}/${rater}/${participant ?? '-'}/${dimension}`,
			instrument,
			rater,
			participant,
			dimension,
			min,
			max,
			points: [
				...held.map(({ date, number, path }, index) => ({
					date,
					session: number,
					path,
					sessionPath: path,
					value: scaled(values[index] ?? null, min, max),
				})),
				...elsewhere.map((date, index) => ({
					date,
					session: null,
					path: `Measure ${index}.md`,
					sessionPath: null,
					value: min,
				})),
			],
		}));
}

function scaled(share: number | null, min: number, max: number): number | null {
	return share === null ? null : min + Math.round(share * (max - min));
}

export const arbitraryCase: fc.Arbitrary<CaseFile> = fc.array(sessions, { maxLength: 40 }).chain((unsorted) => {
	const held = [...unsorted].sort((a, b) => compareText(a.date, b.date));
	const place =
		held.length === 0
			? dates.map((date) => ({ date, session: null, path: 'Nowhere.md' }))
			: fc.constantFrom(...held).map(at);
	return fc
		.record({
			series: fc.uniqueArray(seriesOver(held), { maxLength: 6, selector: ({ id }) => id }),
			goals: fc.array(fc.tuple(words, place, fc.option(place), fc.constantFrom('met' as const, 'dropped' as const)), {
				maxLength: 8,
			}),
			tasks: fc.array(
				fc.tuple(
					words,
					place,
					fc.array(
						fc.tuple(
							fc.constantFrom('done' as const, 'partly' as const, 'not-done' as const, 'dropped' as const),
							place,
						),
						{ maxLength: 3 },
					),
				),
				{ maxLength: 30 },
			),
			ruptures: fc.array(
				fc.tuple(
					words,
					place,
					fc.record({
						kind: fc.option(fc.constantFrom('withdrawal', 'confrontation', 'mixed')),
						intensity: fc.option(fc.integer({ min: 1, max: 5 })),
						status: fc.constantFrom('open', 'in repair', 'repaired', 'left'),
						repaired: fc.option(dates),
						repairSession: fc.option(fc.integer({ min: 1, max: 900 })),
						participant: fc.option(fc.constantFrom('A', 'B')),
					}),
				),
				{ maxLength: 8 },
			),
			reflections: fc.array(
				fc.tuple(dates, fc.array(words, { maxLength: 2 }), fc.option(fc.integer({ min: 1, max: 5 })), fc.boolean()),
				{ maxLength: 6 },
			),
			participants: fc.subarray(['A', 'B', 'C']),
			status: fc.constantFrom('active', 'paused', 'ended'),
			ended: fc.option(dates),
		})
		.map(({ series, goals, tasks, ruptures, reflections, participants, status, ended }) =>
			caseOf({
				client: { participants, status, ended, format: participants.length > 0 ? 'family' : 'individual' },
				sessions: held,
				series,
				goals: goals.map(([text, agreed, closed, how]) =>
					goal(text, agreed, closed === null ? null : { ...closed, how }),
				),
				tasks: tasks.map(([text, agreed, reviews]) => task(text, agreed, ...reviews)),
				ruptures: ruptures.map(([text, of, changes]) => rupture(text, of, changes)),
				reflections: reflections.map(([date, reactions, intensity, supervision]) =>
					reflection(date, reactions, intensity, supervision),
				),
				signals: series.flatMap((line) =>
					line.points.slice(0, 1).map((point) => ({ rule: 'dip', series: line.id, at: point, because: 'Because.' })),
				),
			}),
		);
});

export const arbitraryOptions: fc.Arbitrary<TimelineOptions> = fc.record({
	lanes: fc.subarray([...laneNames]),
	raters: fc.subarray([...everyRater], { minLength: 1 }),
	dimension: fc.constantFrom(...dimensionChoices),
	instruments: fc.option(fc.subarray(['impression', 'srs']), { freq: 5 }),
	axis: fc.constantFrom(...axisKinds),
	range: fc.oneof(
		fc.constant({ kind: 'all' as const }),
		fc.integer({ min: 1, max: 1000 }).map((count) => ({ kind: 'sessions' as const, count })),
		fc.integer({ min: 1, max: 1000 }).map((count) => ({ kind: 'months' as const, count })),
		fc.record({ kind: fc.constant('days' as const), from: fc.option(dates), to: fc.option(dates) }),
	),
	scale: fc.constantFrom(...scaleKinds),
	height: fc.option(fc.integer({ min: 80, max: 2000 })),
});

/** What a frame has beside the usual, so that a failing case prints in a few lines. */
export const arbitraryFrame: fc.Arbitrary<Pick<ViewFrame, 'width' | 'fontSize' | 'discreet' | 'shared' | 'window'>> =
	fc.record({
		width: fc.integer({ min: 160, max: 2400 }),
		fontSize: fc.constantFrom(11, 12, 13, 18),
		discreet: fc.boolean(),
		shared: fc.boolean(),
		window: fc.option<readonly [number, number]>(
			fc
				.tuple(fc.integer({ min: -30000, max: 30000 }), fc.double({ min: 0.5, max: 20000, noNaN: true }))
				.map(([from, length]): readonly [number, number] => [from, from + length]),
			{ freq: 3 },
		),
	});
