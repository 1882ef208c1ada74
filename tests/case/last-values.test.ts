// Last values and counts are found without going through a whole therapy; what comes out is what the plain way gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastGap } from '../../src/case/baseline/last-gap';
import { pointsByMoment } from '../../src/case/baseline/points-by-moment';
import type { Dip } from '../../src/case/baseline/find-dips';
import type { CaseRupture, Series, SeriesPoint } from '../../src/case/case-file';
import { makeBrief } from '../../src/case/reports/brief';
import { tookPlace } from '../../src/case/sessions';
import { episodesOf } from '../../src/case/signals/rupture-repair';
import { sessionsAfter } from '../../src/case/signals/signal-input';
import { leadingCount } from '../../src/lib/leading-count';
import { addDays } from '../../src/notes/day';
import { caseOf, day, rupture, series, session } from '../timeline/sample-case';

const first = day('2026-01-01');
const dates = fc
	.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 })
	.map((days) => days.sort((a, b) => a - b).map((after) => addDays(first, after)));

/** Scores of sessions and of days outside one, in the order in which a series has them; some twice, some empty. */
const points = fc
	.array(
		fc.record({
			moment: fc.integer({ min: 0, max: 12 }),
			value: fc.option(fc.integer({ min: 0, max: 10 })),
		}),
		{ maxLength: 30 },
	)
	.map((all): readonly SeriesPoint[] =>
		all
			.sort((a, b) => a.moment - b.moment)
			.map(({ moment, value }, index) => ({
				date: addDays(first, moment),
				session: null,
				value,
				path: `Form ${index}.md`,
				sessionPath: moment % 3 === 0 ? null : `Session ${moment}.md`,
			})),
	);

const on = (date: string): CaseRupture => rupture('', { date, session: null, path: `${date}.md` });

const cameBack: Omit<Dip, 'before' | 'from' | 'last'> = {
	lowestAt: 0,
	back: 0,
	length: 1,
	firstLevel: 'marked',
	level: 'marked',
	lowest: 1,
	baseline: 5,
	earlier: 4,
	s: 1,
	byReference: false,
};

describe('leadingCount', () => {
	it('counts what filter would count', () => {
		fc.assert(
			fc.property(dates, fc.integer({ min: -1, max: 41 }), (inOrder, after) => {
				const limit = addDays(first, after);
				expect(leadingCount(inOrder, (date) => date <= limit)).toBe(inOrder.filter((date) => date <= limit).length);
			}),
		);
	});

	it('looks at no more than the doublings of a list', () => {
		let looks = 0;
		leadingCount(Array.from({ length: 5_000 }), () => {
			looks += 1;
			return looks % 2 === 0;
		});
		expect(looks).toBeLessThanOrEqual(13);
	});
});

describe('the last gap between two raters', () => {
	it('is that of the last moment both have rated, as if all moments were compared', () => {
		fc.assert(
			fc.property(points, points, (mine, theirs) => {
				const others = pointsByMoment({ points: theirs });
				const gaps = [...pointsByMoment({ points: mine })].map(([moment, { value }]) => {
					const other = others.get(moment)?.value ?? null;
					return value === null || other === null ? null : other - value;
				});
				expect(lastGap({ points: mine }, { points: theirs })).toBe(gaps.findLast((gap) => gap !== null) ?? null);
			}),
			{ numRuns: 1_000 },
		);
	});

	it('asks for no point before the latest ones', () => {
		let asked = 0;
		const line: readonly SeriesPoint[] = Array.from({ length: 5_000 }, (_, index) => ({
			date: '2026-01-01',
			session: index,
			value: 5,
			path: `${index}.md`,
			get sessionPath() {
				asked += 1;
				return `${index}.md`;
			},
		}));
		expect(lastGap({ points: line }, { points: line })).toBe(0);
		expect(asked).toBeLessThan(20);
	});
});

describe('sessions since a day', () => {
	it('are those that a look at each of them would count, in signals and in the brief', () => {
		fc.assert(
			fc.property(dates, dates, (held, ruptures) => {
				const sessions = held.map((date, index) => session(date, index + 1));
				const caseFile = caseOf({ sessions, ruptures: ruptures.map(on) });
				const texts = { toBringUp: [], intake: [], ruptureTexts: new Map<string, string>() };
				const brief = makeBrief(caseFile, { texts, instruments: new Map(), today: addDays(first, 50), current: null });
				const plain = (date: string): number => sessions.filter((each) => tookPlace(each) && each.date > date).length;
				expect(brief.ruptures.map(({ sessionsSince }) => sessionsSince)).toEqual(ruptures.map(plain));
				expect(ruptures.map((date) => sessionsAfter(sessions, date))).toEqual(ruptures.map(plain));
			}),
		);
	});
});

describe('the ruptures of a dip', () => {
	it('are those that a look at each of them would find', () => {
		const dip = fc.record({ before: fc.nat(9), from: fc.nat(9), last: fc.nat(9) });
		const people = fc.constantFrom(null, 'A', 'B');
		fc.assert(
			fc.property(
				dates,
				fc.array(people, { minLength: 30, maxLength: 30 }),
				dip,
				people,
				(days, who, at, participant) => {
					const ruptures = days.map((date, index) => ({ ...on(date), participant: who[index] ?? null }));
					const held = Array.from({ length: 10 }, (_, index) => session(addDays(first, index * 4), index + 1));
					const line: Series = { ...series('impression/client/-/bond', held, '5 5 5 5 5 5 5 5 5 5'), participant };
					const [before = '', to = ''] = [line.points[at.before]?.date, line.points[at.last]?.date];
					const plain = ruptures.filter(
						(each) =>
							(each.date > before || (at.from === at.before + 1 && each.date === before)) &&
							each.date <= to &&
							(participant === null ||
								each.participant === null ||
								each.participant === participant ||
								each.between === participant),
					);
					const [episode] = episodesOf(caseOf({ ruptures }), line, [{ ...cameBack, ...at }]);
					expect(episode?.ruptures).toEqual(plain);
				},
			),
		);
	});
});
